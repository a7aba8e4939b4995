using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>What stands for the numbers that are not finite.</summary>
internal sealed class FiniteReplacement<T>(T nan, T positive, T negative)
    where T : INumberBase<T>
{
    /// <summary>The array of the elements, or of what stands for them.</summary>
    public NdArray<T> Run(NdArray<T> x, NdArray<T>? @out) => WholeNumbers.Are<T>() ? NdArray.Positive(x, @out) : Ufunc.Map(x, Of, @out);

    /// <summary>A number, or what stands for it.</summary>
    public T Of(T x) => T.IsFinite(x) ? x : T.IsNaN(x) ? nan : T.IsPositive(x) ? positive : negative;
}

/// <summary>What stands for the numbers that are not finite, of a type that is known at run time only.</summary>
internal static class FiniteReplacement
{
    /// <summary>What stands for floating numbers: 0 and the largest ones where nothing else is given.</summary>
    public static FiniteReplacement<T> Of<T>(double? nan, double? positive, double? negative)
        where T : IFloatingPointIeee754<T> => new(
            T.CreateTruncating(nan ?? 0),
            positive is double above ? T.CreateTruncating(above) : T.BitDecrement(T.PositiveInfinity),
            negative is double below ? T.CreateTruncating(below) : T.BitIncrement(T.NegativeInfinity));

    /// <summary>The array of the elements, or of what stands for them; null if they are no numbers.</summary>
    public static NdArray? Run(NdArray x, double? nan, double? positive, double? negative, NdArray? @out)
    {
        if (x is NdArray<Complex> complex)
        {
            return NdArray.NanToNum(complex, nan, positive, negative, (NdArray<Complex>?)@out);
        }

        Visitor visitor = new(x, nan, positive, negative, @out);
        return NumberFamilies.TryVisitFloating<Visitor, NdArray>(x.DType, ref visitor, out NdArray result)
            ? result
            : RealLoops.Run(x, @out);
    }

    private readonly struct Visitor(NdArray x, double? nan, double? positive, double? negative, NdArray? @out) : IFloatingVisitor<NdArray>
    {
        public NdArray Visit<T>()
            where T : unmanaged, IFloatingPointIeee754<T> => Of<T>(nan, positive, negative).Run((NdArray<T>)x, (NdArray<T>?)@out);
    }
}
