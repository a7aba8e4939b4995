using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Copies a plane whose rows lie together on one side and whose columns lie together on the other.</summary>
internal static class CopyTile
{
    /// <summary>Rows and columns of a tile: few enough that all lines of both sides stay in the first-level cache.</summary>
    private const int Edge = 32;

    /// <summary>
    /// Copies <paramref name="rows"/> by <paramref name="columns"/> elements tile by tile; a row is consecutive in the
    /// destination. The two sides must not overlap.
    /// </summary>
    public static void Run<T>(
        ref readonly T source,
        nint sourceRowStride,
        nint sourceColumnStride,
        ref T destination,
        nint destinationRowStride,
        nint rows,
        nint columns)
    {
        for (nint row = 0; row < rows; row += Edge)
        {
            nint height = nint.Min(Edge, rows - row);
            for (nint column = 0; column < columns; column += Edge)
            {
                nint width = nint.Min(Edge, columns - column);
                ref T from = ref Unsafe.Add(
                    ref Unsafe.AsRef(in source), row * sourceRowStride + column * sourceColumnStride);
                ref T to = ref Unsafe.Add(ref destination, row * destinationRowStride + column);
                for (nint i = 0; i < height; i++)
                {
                    CopyStrided.Run(
                        in Unsafe.Add(ref from, i * sourceRowStride),
                        sourceColumnStride,
                        ref Unsafe.Add(ref to, i * destinationRowStride),
                        1,
                        width);
                }
            }
        }
    }
}
