using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Packs a panel of a matrix for a product: lines of a fixed width one after another, in the order in which the kernel reads
/// them. What the matrix lacks of a line's width is 0.
/// </summary>
internal static unsafe class PackPanel
{
    /// <summary>The bytes that are copied at once where a line has multiples of them.</summary>
    private const int Step = 64;

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

        if (stride != 1)
        {
            CopyTile.Run(in *source, lineStride, stride, ref *destination, width, lines, count);
        }
        else if (count == width && width * sizeof(T) % Step == 0)
        {
            CopyLines((byte*)source, lineStride * sizeof(T), (byte*)destination, width * sizeof(T), lines);
        }
        else
        {
            uint bytes = (uint)(count * sizeof(T));
            for (; lines > 0; lines--)
            {
                Unsafe.CopyBlockUnaligned(destination, source, bytes);
                source += lineStride;
                destination += width;
            }
        }
    }

    /// <summary>Copies lines of so few bytes that a call for each would take longer than they do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyLines(byte* source, nint lineStride, byte* destination, nint bytes, nint lines)
    {
        for (; lines > 0; lines--)
        {
            for (nint i = 0; i < bytes; i += Step)
            {
                Vector512.Load(source + i).Store(destination);
                destination += Step;
            }

            source += lineStride;
        }
    }
}
