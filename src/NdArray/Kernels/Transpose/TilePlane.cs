using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>
/// Where a plane lies whose rows are consecutive in the source and whose columns are in the destination; strides in bytes.
/// The caller keeps the memory pinned.
/// </summary>
internal readonly unsafe struct TilePlane(byte* source, nint sourceColumnStride, byte* destination, nint destinationRowStride)
{
    /// <summary>The first element.</summary>
    public byte* Source { get; } = source;

    /// <summary>From one column to the next.</summary>
    public nint SourceColumnStride { get; } = sourceColumnStride;

    /// <summary>Where the first element goes.</summary>
    public byte* Destination { get; } = destination;

    /// <summary>From one row to the next.</summary>
    public nint DestinationRowStride { get; } = destinationRowStride;

    /// <summary>The plane from another element on.</summary>
    public TilePlane At<T>(nint row, nint column) => new(
        Source + (row * Unsafe.SizeOf<T>()) + (column * SourceColumnStride),
        SourceColumnStride,
        Destination + (row * DestinationRowStride) + (column * Unsafe.SizeOf<T>()),
        DestinationRowStride);

    /// <summary>The bytes by which the destination is beyond a multiple of <paramref name="alignment"/>.</summary>
    public nint Misalignment(int alignment) => (nint)Destination & (alignment - 1);
}
