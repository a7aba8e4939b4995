namespace NdArrays.Kernels;

/// <summary>Converts runs of elements from one type to another.</summary>
/// <remarks>
/// What a value becomes does not depend on the way it takes: one by one, in vectors of any size, or where the machine has
/// none, the bits are the same.
/// </remarks>
internal abstract class ConvertKernel<TFrom, TTo>
{
    /// <summary>The kernel of these two types; null if elements of the one do not convert to the other.</summary>
    public static ConvertKernel<TFrom, TTo>? Instance { get; } = ConvertKernels.Find<TFrom, TTo>();

    /// <summary>The value of one element in the other type.</summary>
    public abstract TTo Convert(TFrom value);

    /// <summary>Converts a run; strides are in elements of each side and may be 0 or negative.</summary>
    public abstract void Run(
        ref readonly TFrom source, nint sourceStride, ref TTo destination, nint destinationStride, nint count);
}
