using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>A function of two floating numbers for vectors, good for most numbers, and in a slower way for all.</summary>
internal interface ILanePairFunction
{
    /// <summary>The function of each lane, and all bits of the lanes for which the result is not good.</summary>
    static abstract Vector512<float> Of(Vector512<float> x, Vector512<float> y, out Vector512<float> isOutside);

    /// <summary>The function of each lane, and all bits of the lanes for which the result is not good.</summary>
    static abstract Vector512<double> Of(Vector512<double> x, Vector512<double> y, out Vector512<double> isOutside);

    /// <summary>The function of any two numbers.</summary>
    static abstract double OfAny(double x, double y);
}
