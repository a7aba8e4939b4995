using System.Diagnostics;

namespace NdArrays.Reductions;

/// <summary>Where quantiles lie among elements in order: at whole numbers elements, and else between them.</summary>
internal static class VirtualPlaces
{
    /// <summary>Whether a method has only whole places.</summary>
    public static bool AreWhole(QuantileMethod method) => method
        is QuantileMethod.InvertedCdf or QuantileMethod.ClosestObservation
        or QuantileMethod.Lower or QuantileMethod.Higher or QuantileMethod.Nearest;

    /// <summary>The places of quantiles, in the type of the shares or as whole numbers.</summary>
    /// <param name="method">The method.</param>
    /// <param name="count">The number of elements.</param>
    /// <param name="last">The place of the last one.</param>
    /// <param name="q">The shares.</param>
    public static NdArray Of(QuantileMethod method, NdOperand count, NdOperand last, NdArray q) => method switch
    {
        QuantileMethod.InvertedCdf => Step(NdArray.Subtract(NdArray.Multiply(count, q), 1), onlyAfterOdd: false),
        QuantileMethod.AveragedInvertedCdf => NdArray.Subtract(NdArray.Multiply(count, q), 1),
        QuantileMethod.ClosestObservation =>
            Step(NdArray.Subtract(NdArray.Subtract(NdArray.Multiply(count, q), 1), 0.5), onlyAfterOdd: true),
        QuantileMethod.InterpolatedInvertedCdf => Along(count, q, 0, 1),
        QuantileMethod.Hazen => Along(count, q, 0.5, 0.5),
        QuantileMethod.Weibull => Along(count, q, 0, 0),
        QuantileMethod.Linear => NdArray.Multiply(last, q),
        QuantileMethod.MedianUnbiased => Along(count, q, 1 / 3.0, 1 / 3.0),
        QuantileMethod.NormalUnbiased => Along(count, q, 3 / 8.0, 3 / 8.0),
        QuantileMethod.Lower => NdArray.Floor(NdArray.Multiply(last, q)).AsType(DType.Int64),
        QuantileMethod.Higher => NdArray.Ceil(NdArray.Multiply(last, q)).AsType(DType.Int64),
        QuantileMethod.Nearest => NdArray.Rint(NdArray.Multiply(last, q)).AsType(DType.Int64),
        QuantileMethod.Midpoint => NdArray.Multiply(0.5, NdArray.Add(NdArray.Floor(NdArray.Multiply(last, q)), NdArray.Ceil(NdArray.Multiply(last, q)))),
        _ => throw new UnreachableException(),
    };

    /// <summary>How far quantiles lie from the element before to the one after.</summary>
    /// <param name="method">The method.</param>
    /// <param name="fraction">How far they lie behind the place before.</param>
    /// <param name="place">The places.</param>
    public static NdArray Gamma(QuantileMethod method, NdArray fraction, NdArray place)
    {
        NdArray gamma = method switch
        {
            QuantileMethod.AveragedInvertedCdf => NdArray.Where(NdArray.Equal(fraction, 0), 0.5, 1.0),
            QuantileMethod.Midpoint => NdArray.Where(NdArray.Equal(NdArray.Remainder(place, 1), 0), 0.0, 0.5),
            _ => fraction,
        };
        return gamma.AsType(place.DType, copy: false);
    }

    /// <summary>Places by the two parameters of Hyndman and Fan.</summary>
    private static NdArray Along(NdOperand count, NdArray q, double alpha, double beta) => NdArray.Subtract(
        NdArray.Add(NdArray.Multiply(count, q), NdArray.Add(alpha, NdArray.Multiply(q, 1 - alpha - beta))), 1);

    /// <summary>The next whole place, or the same if it is whole already.</summary>
    /// <param name="place">The places.</param>
    /// <param name="onlyAfterOdd">Whether only odd ones stay the same.</param>
    private static NdArray Step(NdArray place, bool onlyAfterOdd)
    {
        NdArray before = NdArray.Floor(place);
        NdArray stays = NdArray.Equal(NdArray.Subtract(place, before), 0);
        if (onlyAfterOdd)
        {
            stays = NdArray.LogicalAnd(stays, NdArray.Equal(NdArray.Remainder(before, 2), 1));
        }

        return NdArray.Where(stays, before, NdArray.Add(before, 1)).AsType(DType.Int64);
    }
}
