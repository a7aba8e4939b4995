using NumSharp;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>A call of a routine with some arrays, in the words of each rival that has it.</summary>
internal sealed class RoutineCase : Case
{
    /// <param name="name">What it does.</param>
    /// <param name="inputs">The arrays: <c>a</c>, <c>b</c>, <c>c</c> and so on in Python's words, <c>x[0]</c>, <c>x[1]</c> and so on in C#'s.</param>
    /// <param name="result">The result's type and shape.</param>
    /// <param name="kind">Whether it goes <see cref="ResultKind.Into"/> an array: <c>o</c> in Python's words, the last of <c>x</c> in C#'s.</param>
    public RoutineCase(string name, Operand[] inputs, Operand result, ResultKind kind = ResultKind.Disposed)
        : base(name, inputs, kind)
    {
        Result = result;
        Out = kind == ResultKind.Into ? result : null;
    }

    /// <summary>The result's type and shape.</summary>
    public Operand Result { get; }

    /// <summary>NumPy's words: an expression of <c>np</c> and the arrays.</summary>
    public required string NumPy { get; init; }

    /// <summary>PyTorch's: an expression of <c>torch</c> and the arrays.</summary>
    public string? Torch { get; init; }

    /// <summary>This library's.</summary>
    public required Func<NdArray[], NdArray> NdArray { get; init; }

    /// <summary>NumSharp's.</summary>
    public Func<NDArray[], NDArray>? NumSharp { get; init; }

    /// <summary>Those of System.Numerics.Tensors, made for certain arrays.</summary>
    public TensorWords? Tensor { get; init; }

    /// <summary>How far from the others' a result may be, as a part of it, or of 1 near 0; 0 if all bytes are to be the same.</summary>
    public double Tolerance { get; init; }

    /// <summary>What it is to be measured by.</summary>
    public Aim Goal
    {
        init => Aim = value;
    }

    public override long[] ResultBytes => [Result.Length * Result.Element.Size];
}
