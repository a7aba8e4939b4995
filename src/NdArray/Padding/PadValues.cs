using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

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

    /// <summary>The default of an array's type; as the end of a ramp the integer 0, as in NumPy, which decides how exactly it is computed.</summary>
    public static PadValues Default(NdArray a, PadMode mode) =>
        Everywhere(mode == PadMode.LinearRamp ? NdArrayBuilder.Scalar(0L) : Zero(a), a.Rank);

    /// <summary>One value for all sides.</summary>
    public static PadValues Everywhere(NdArray value, int rank)
    {
        (NdArray, NdArray)[] pairs = new (NdArray, NdArray)[rank];
        Array.Fill(pairs, (value, value));
        return new(pairs, IsOneValue: true);
    }

    /// <summary>The default of an array's type.</summary>
    public static NdArray Zero(NdArray a) => a.NewLike(ArrayLayout.Contiguous(default), cleared: true);

    /// <summary>Refuses values that do not convert to a type.</summary>
    public void Check(DType dtype)
    {
        foreach ((NdArray before, _) in Pairs)
        {
            if (!Promotion.CanCast(before.DType, dtype, Casting.Unsafe))
            {
                Throw.NotConvertible(before.DType, dtype);
            }
        }
    }
}
