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
}

/// <summary>The elements themselves.</summary>
internal readonly struct ElementItself : ISummand
{
    public static double Of(double element) => element;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> elements) => elements;
}

/// <summary>The squares of the elements.</summary>
internal readonly struct ElementSquared : ISummand
{
    public static double Of(double element) => element * element;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> elements) => elements * elements;
}
