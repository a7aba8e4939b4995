using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>A function of one element, for vectors of any type that has them.</summary>
internal interface IVectorUnary
{
    /// <summary>The function of each lane.</summary>
    static abstract Vector512<T> Of<T>(Vector512<T> x);
}

/// <summary>A function of two elements, for vectors of any type that has them.</summary>
internal interface IVectorBinary
{
    /// <summary>The function of each pair of lanes.</summary>
    static abstract Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y);
}
