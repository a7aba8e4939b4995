using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Merges many inputs whose rows are a single element, or as much, and lie one after another: their elements are the columns
/// of a plane, and are transposed into rows.
/// </summary>
internal static unsafe class MergeColumns
{
    /// <summary>The most inputs.</summary>
    public const int MaxInputs = 512;

    /// <summary>Fewer inputs are merged by <see cref="MergeRows"/>.</summary>
    private const int LeastInputs = 8;

    /// <summary>The bytes of the result that are merged before the next rows are begun, so that its lines are still at hand.</summary>
    private const int BlockBytes = 128 * 1024;

    /// <summary>Whether this takes such inputs.</summary>
    public static bool Suits(ReadOnlySpan<RowSource> sources, nint rows)
    {
        nint width = sources[0].Width;
        if (sources.Length is < LeastInputs or > MaxInputs || width is not (1 or 2 or 4 or 8) || rows < Vector512<byte>.Count / width)
        {
            return false;
        }

        foreach (ref readonly RowSource source in sources)
        {
            if (source.Width != width || source.Pitch != width)
            {
                return false;
            }
        }

        return TileVector128.IsSupported;
    }

    /// <summary>
    /// Writes <paramref name="rows"/> rows, each the rows of all inputs side by side; no input may overlap the
    /// destination.
    /// </summary>
    public static void Run(ReadOnlySpan<RowSource> sources, byte* destination, nint rows)
    {
        switch (sources[0].Width)
        {
            case 1: Run<byte>(sources, destination, rows); break;
            case 2: Run<ushort>(sources, destination, rows); break;
            case 4: Run<uint>(sources, destination, rows); break;
            default: Run<ulong>(sources, destination, rows); break;
        }
    }

    private static void Run<T>(ReadOnlySpan<RowSource> sources, byte* destination, nint rows)
        where T : unmanaged
    {
        byte** columns = stackalloc byte*[sources.Length];
        for (int i = 0; i < sources.Length; i++)
        {
            columns[i] = sources[i].Start;
        }

        nint pitch = sources.Length * sizeof(T);
        nint edge = Vector512<byte>.Count / sizeof(T);
        nint block = nint.Max(1, BlockBytes / pitch / edge) * edge;
        for (nint row = 0; row < rows; row += block)
        {
            CopyColumns.Run<T>(
                columns,
                sources.Length,
                row * sizeof(T),
                nint.Min(block, rows - row),
                destination + (row * pitch),
                pitch);
        }
    }
}
