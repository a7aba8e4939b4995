using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays.Loops;

/// <summary>Products of matrices of elements of one type.</summary>
internal abstract class ProductLoops<T>
{
    /// <summary>The loops of the type, or null if its elements are not multiplied.</summary>
    public static ProductLoops<T>? Instance { get; } = Find();

    /// <summary>Multiplies the matrices of two stacks, none of which shares memory with the result.</summary>
    public abstract void Multiply(ref T left, ref T right, ref T result, scoped in ProductStack stack);

    private static ProductLoops<T>? Find()
    {
        ProductLoopsVisitor visitor = default;
        return (ProductLoops<T>?)DType.Of<T>().Accept<ProductLoopsVisitor, object?>(ref visitor);
    }
}

/// <summary>Products of elements of one type that are computed as those of another of the same bytes, or of itself.</summary>
internal sealed unsafe class ProductLoops<TPlane, TComputed, T> : ProductLoops<T>
    where TPlane : struct, IPlaneProduct<TComputed>
    where TComputed : unmanaged
{
    public override void Multiply(ref T left, ref T right, ref T result, scoped in ProductStack stack)
    {
        ref TComputed first = ref Unsafe.As<T, TComputed>(ref left);
        ref TComputed second = ref Unsafe.As<T, TComputed>(ref right);
        ref TComputed third = ref Unsafe.As<T, TComputed>(ref result);
        fixed (TComputed* leftStart = &first, rightStart = &second, resultStart = &third)
        {
            StackedProduct<TPlane, TComputed>.Run(leftStart, rightStart, resultStart, stack);
        }
    }
}

/// <summary>Finds the loops of a type.</summary>
internal readonly struct ProductLoopsVisitor : IDTypeVisitor<object?>
{
    public object? VisitBoolean() => new ProductLoops<MatrixProduct<TruthMath, byte>, byte, bool>();

    public object? VisitNumber<T>()
        where T : unmanaged, INumberBase<T>
    {
        if (typeof(T) == typeof(Complex))
        {
            return new ProductLoops<ComplexProduct, Complex, Complex>();
        }

        if (typeof(T) == typeof(Half))
        {
            return new ProductLoops<HalfProduct, Half, Half>();
        }

        return new ProductLoops<MatrixProduct<NumberMath<T>, T>, T, T>();
    }

    public object? VisitOpaque<T>() => null;
}
