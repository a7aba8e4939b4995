using NdArrays.Kernels;

namespace NdArrays.Elementwise;

/// <summary>What is done with a function of two elements of one type whose results have the same type.</summary>
internal interface IFunctionVisitor<TResult>
{
    /// <summary>Does it with this function.</summary>
    TResult Visit<TOp, T>()
        where TOp : IBinary<TOp, T, T, T>
        where T : unmanaged;
}
