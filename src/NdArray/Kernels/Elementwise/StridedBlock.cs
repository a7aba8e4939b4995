using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>
/// Elements that lie apart, a block at a time side by side, so that functions know nothing but spans. A block stays in the
/// first-level cache.
/// </summary>
internal static class StridedBlock
{
    /// <summary>The bytes of the largest block.</summary>
    public const int Bytes = 4096;

    /// <summary>How many elements of a type there are in a block.</summary>
    public static int Count<T>() => int.Max(1, Bytes / int.Max(16, Unsafe.SizeOf<T>()));

    /// <summary>Whether elements can be in a block at all.</summary>
    public static bool Holds<T>() =>
        !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() <= Bytes;

    /// <summary>Memory of <see cref="Bytes"/> bytes as elements.</summary>
    public static Span<T> Of<T>(Span<byte> memory) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetReference(memory)), Count<T>());

    /// <summary>Elements side by side: where they are, or in the block.</summary>
    public static ReadOnlySpan<T> Read<T>(ref T first, nint stride, Span<T> block, int count)
    {
        if (stride == 1)
        {
            return MemoryMarshal.CreateReadOnlySpan(in first, count);
        }

        CopyStrided.Run(in first, stride, ref MemoryMarshal.GetReference(block), 1, count);
        return block[..count];
    }

    /// <summary>Where elements are to be written side by side: where they belong, or in the block.</summary>
    public static Span<T> Target<T>(ref T first, nint stride, Span<T> block, int count) =>
        stride == 1 ? MemoryMarshal.CreateSpan(ref first, count) : block[..count];

    /// <summary>Brings what was written to the block to where it belongs.</summary>
    public static void Write<T>(ref T first, nint stride, ReadOnlySpan<T> block)
    {
        if (stride != 1)
        {
            CopyStrided.Run(in MemoryMarshal.GetReference(block), 1, ref first, stride, block.Length);
        }
    }
}
