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
}
