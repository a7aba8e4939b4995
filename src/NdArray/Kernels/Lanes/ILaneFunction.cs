using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>A function of a floating number for vectors, good for most numbers, and in a slower way for all.</summary>
internal interface ILaneFunction
{
    /// <summary>The function of each lane; of those that are outside, anything.</summary>
    static abstract Vector512<float> Of(Vector512<float> x);

    /// <summary>The function of each lane; of those that are outside, anything.</summary>
    static abstract Vector512<double> Of(Vector512<double> x);

    /// <summary>All bits of the lanes for which the vectors' way is not good, as of those that are no numbers.</summary>
    static abstract Vector512<float> IsOutside(Vector512<float> x);

    /// <summary>All bits of the lanes for which the vectors' way is not good, as of those that are no numbers.</summary>
    static abstract Vector512<double> IsOutside(Vector512<double> x);

    /// <summary>The function of any number.</summary>
    static abstract double OfAny(double x);
}
