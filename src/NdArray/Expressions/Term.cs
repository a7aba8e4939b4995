using NdArrays.Loops;

namespace NdArrays.Expressions;

/// <summary>What an expression is made of, whatever its type.</summary>
/// <param name="shape">The shape of its values.</param>
/// <param name="itemSize">The bytes of one of them.</param>
internal abstract class Term(Shape shape, int itemSize)
{
    /// <summary>The shape of its values.</summary>
    public Shape Shape { get; } = shape;

    /// <summary>The bytes of one of its values.</summary>
    public int ItemSize { get; } = itemSize;
}

/// <summary>An array of which an expression is made.</summary>
internal sealed class ArrayTerm(NdArray array) : Term(array.Shape, array.ItemSize)
{
    /// <summary>The array.</summary>
    public NdArray Array { get; } = array;
}

/// <summary>What is computed of other terms.</summary>
/// <param name="shape">The shape of its values.</param>
/// <param name="itemSize">The bytes of one of them.</param>
/// <param name="inputs">The others, <see cref="MostInputs"/> at the most.</param>
internal abstract class ComputedTerm(Shape shape, int itemSize, params Term[] inputs) : Term(shape, itemSize)
{
    /// <summary>The most terms of which another is computed.</summary>
    public const int MostInputs = 3;

    /// <summary>The terms of which it is computed.</summary>
    public ReadOnlySpan<Term> Inputs => inputs;

    /// <summary>How many times as long as a copy it takes in the cache, about.</summary>
    public abstract int Cost { get; }

    /// <summary>Computes some values.</summary>
    /// <param name="x">The values of the inputs.</param>
    /// <param name="result">Where its own go, which may be the place of an input's.</param>
    /// <param name="count">How many there are.</param>
    public abstract void Run(ReadOnlySpan<BlockOperand> x, BlockOperand result, int count);
}
