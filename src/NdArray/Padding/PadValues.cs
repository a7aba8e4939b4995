using NdArrays.Layout;

namespace NdArrays.Padding;

/// <summary>What stands before and after each axis.</summary>
/// <param name="Pairs">The values, each an array of rank 0.</param>
/// <param name="IsOneValue">Whether the same value stands everywhere.</param>
internal sealed record PadValues((NdArray Before, NdArray After)[] Pairs, bool IsOneValue)
{
    /// <summary>Values that were given.</summary>
    public static PadValues Of<T>(AxisPairs<T> given, int rank, string parameter)
    {
        (T Before, T After)[] pairs = given.Resolve(rank, default, parameter);
        return new([.. pairs.Select(pair => ((NdArray)NdArrayBuilder.Scalar(pair.Before), (NdArray)NdArrayBuilder.Scalar(pair.After)))], given.IsOneValue);
    }

    /// <summary>The default of an array's type.</summary>
    public static PadValues OfDefault(NdArray a)
    {
        NdArray value = a.NewLike(ArrayLayout.Contiguous(default), cleared: true);
        (NdArray, NdArray)[] pairs = new (NdArray, NdArray)[a.Rank];
        Array.Fill(pairs, (value, value));
        return new(pairs, IsOneValue: true);
    }
}
