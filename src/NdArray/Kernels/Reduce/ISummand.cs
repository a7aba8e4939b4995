using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>What of each element is added up. Of nothing it is nothing.</summary>
internal interface ISummand
{
    /// <summary>What is added for an element.</summary>
    static abstract double Of(double element);

    /// <summary>The same of each lane.</summary>
    static abstract Vector512<double> Of(Vector512<double> elements);

    /// <summary>Adds to sums what is added for two elements each.</summary>
    static abstract LanePair<double> Put(LanePair<double> sums, Vector512<double> x, Vector512<double> y);
}

/// <summary>The elements themselves.</summary>
internal readonly struct ElementItself : ISummand
{
    public static double Of(double element) => element;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> elements) => elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> Put(LanePair<double> sums, Vector512<double> x, Vector512<double> y) => sums + x + y;
}

/// <summary>The squares of the elements, which are rounded as they are, so that two at once may be.</summary>
internal readonly struct ElementSquared : ISummand
{
    public static double Of(double element) => element * element;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> elements) => elements * elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> Put(LanePair<double> sums, Vector512<double> x, Vector512<double> y) =>
        sums + Vector512.FusedMultiplyAdd(x, x, y * y);
}
