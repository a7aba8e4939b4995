using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Functions of single precision that are computed in double precision, and so rounded but once.</summary>
internal static class WideLanes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of<TOp>(Vector512<float> x)
        where TOp : ILaneFunction
    {
        (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(x);
        return Vector512.Narrow(TOp.Of(lower), TOp.Of(upper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of<TOp>(Vector512<float> x, Vector512<float> y, out Vector512<float> isOutside)
        where TOp : ILanePairFunction
    {
        (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(x);
        (Vector512<double> lowerY, Vector512<double> upperY) = Vector512.Widen(y);
        Vector512<float> result = Vector512.Narrow(
            TOp.Of(lower, lowerY, out Vector512<double> isLowerOutside), TOp.Of(upper, upperY, out Vector512<double> isUpperOutside));
        isOutside = Vector512.Narrow(isLowerOutside.AsInt64(), isUpperOutside.AsInt64()).AsSingle();
        return result;
    }
}
