using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>
/// Packs a panel of a matrix for a product: lines of a fixed width one after another, in the order in which the kernel reads
/// them. What the matrix lacks of a line's width is 0.
/// </summary>
internal static unsafe class PackPanel
{
    /// <summary>Packs one panel.</summary>
    /// <param name="source">The first element.</param>
    /// <param name="lineStride">From one line to the next.</param>
    /// <param name="stride">From one element of a line to the next.</param>
    /// <param name="destination">Where the panel goes.</param>
    /// <param name="width">The width of its lines.</param>
    /// <param name="lines">The number of lines.</param>
    /// <param name="count">The elements that a line has in the matrix.</param>
    public static void Run<T>(T* source, nint lineStride, nint stride, T* destination, nint width, nint lines, nint count)
        where T : unmanaged
    {
        if (count < width)
        {
            new Span<T>(destination, (int)(lines * width)).Clear();
        }

        if (stride == 1)
        {
            uint bytes = (uint)(count * sizeof(T));
            for (; lines > 0; lines--)
            {
                Unsafe.CopyBlockUnaligned(destination, source, bytes);
                source += lineStride;
                destination += width;
            }
        }
        else
        {
            CopyTile.Run(in *source, lineStride, stride, ref *destination, width, lines, count);
        }
    }
}
