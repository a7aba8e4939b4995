using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>Numbers that are not finite, replaced by others.</summary>
internal static class FiniteReplacement
{
    /// <summary>What stands for floating numbers: 0 and the largest ones where nothing else is given.</summary>
    public static StandIns<T> Of<T>(double? nan, double? positive, double? negative)
        where T : IFloatingPointIeee754<T> => new(
            T.CreateTruncating(nan ?? 0),
            positive is double above ? T.CreateTruncating(above) : T.BitDecrement(T.PositiveInfinity),
            negative is double below ? T.CreateTruncating(below) : T.BitIncrement(T.NegativeInfinity));

    /// <summary>The array of the elements, or of what stands for them.</summary>
    public static NdArray<T> Run<T>(NdArray<T> x, StandIns<T> standIns, NdArray<T>? @out)
        where T : INumberBase<T> =>
        WholeNumbers.Are<T>() ? NdArray.Positive(x, @out) : Ufunc.Right<FiniteOp<T>, T, StandIns<T>, T>(x, standIns, @out);

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
            where T : unmanaged, IFloatingPointIeee754<T> => Run((NdArray<T>)x, Of<T>(nan, positive, negative), (NdArray<T>?)@out);
    }
}
