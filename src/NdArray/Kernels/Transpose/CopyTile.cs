using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Copies a plane whose rows lie together in the source and whose columns lie together in the destination.</summary>
internal static unsafe class CopyTile
{
    /// <summary>
    /// Tiles done one below the other before the next to the right: enough that the source is read many lines at a time, few
    /// enough that the pages they are written to stay at hand.
    /// </summary>
    private const int TilesDown = 16;

    /// <summary>Planes of fewer elements are done before tiles have been thought of.</summary>
    private const int SmallestPlane = 96;

    /// <summary>Fewer rows are no tile.</summary>
    public const int FewRows = 16;

    /// <summary>Rows and columns of a tile that is copied element by element.</summary>
    private const int Edge = 32;

    /// <summary>Whether elements of this type are moved by vectors where they can be.</summary>
    private static bool HasTiles<T>() =>
        !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() is 1 or 2 or 4 or 8 or 16;

    /// <summary>
    /// Copies <paramref name="rows"/> by <paramref name="columns"/> elements; a row is consecutive in the destination. The
    /// two sides must not overlap.
    /// </summary>
    /// <param name="source">The first element.</param>
    /// <param name="sourceRowStride">From one row to the next; 1 where the kernel is at its best.</param>
    /// <param name="sourceColumnStride">From one column to the next.</param>
    /// <param name="destination">Where the first element goes.</param>
    /// <param name="destinationRowStride">From one row to the next there.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="stream">Whether to write past the cache where whole lines are written.</param>
    public static void Run<T>(
        ref readonly T source,
        nint sourceRowStride,
        nint sourceColumnStride,
        ref T destination,
        nint destinationRowStride,
        nint rows,
        nint columns,
        bool stream = false)
    {
        ref T from = ref Unsafe.AsRef(in source);
        if (!HasTiles<T>() || sourceRowStride != 1)
        {
            RunByElements(ref from, sourceRowStride, sourceColumnStride, ref destination, destinationRowStride, rows, columns);
            return;
        }

        fixed (byte* start = &Unsafe.As<T, byte>(ref from), end = &Unsafe.As<T, byte>(ref destination))
        {
            TilePlane plane = new(
                start, sourceColumnStride * Unsafe.SizeOf<T>(), end, destinationRowStride * Unsafe.SizeOf<T>());
            RunLargest<T>(plane, rows, columns, sizeof(Vector512<byte>), stream);
        }
    }

    /// <summary>The same by tiles of chosen vectors, which the processor must have, for rows that lie together in the source.</summary>
    public static void Run<T, TVector, TOps>(TilePlane plane, nint rows, nint columns, bool stream)
        where TVector : unmanaged
        where TOps : struct, ITileVector<TVector>
    {
        nint edge = sizeof(TVector) / Unsafe.SizeOf<T>();
        nint head = Head<T>(plane, columns, sizeof(TVector));
        nint wholeRows = rows / edge * edge;
        nint wholeColumns = (columns - head) / edge * edge;
        RunTiles<T, TVector, TOps>(plane.At<T>(0, head), wholeRows, wholeColumns, stream);

        // What is narrower than a tile.
        int next = sizeof(TVector) / 2;
        RunLargest<T>(plane, wholeRows, head, next, stream: false);
        RunLargest<T>(plane.At<T>(0, head + wholeColumns), wholeRows, columns - head - wholeColumns, next, stream: false);
        RunLargest<T>(plane.At<T>(wholeRows, 0), rows - wholeRows, columns, next, stream: false);
    }

    /// <summary>By tiles of the longest vectors up to a size of which there is one, or by elements.</summary>
    private static void RunLargest<T>(TilePlane plane, nint rows, nint columns, int vector, bool stream)
    {
        if (rows == 0 || columns == 0)
        {
            return;
        }

        nint bytes = rows * columns < SmallestPlane ? 0 : nint.Min(vector, nint.Min(rows, columns) * Unsafe.SizeOf<T>());
        if (bytes >= sizeof(Vector512<byte>) && Vector512.IsHardwareAccelerated && TileVector512.IsSupported)
        {
            Run<T, Vector512<byte>, TileVector512>(plane, rows, columns, stream);
        }
        else if (IsTile<T>(bytes, sizeof(Vector256<byte>)) && Vector256.IsHardwareAccelerated && TileVector256.IsSupported)
        {
            Run<T, Vector256<byte>, TileVector256>(plane, rows, columns, stream);
        }
        else if (IsTile<T>(bytes, sizeof(Vector128<byte>)) && TileVector128.IsSupported)
        {
            Run<T, Vector128<byte>, TileVector128>(plane, rows, columns, stream);
        }
        else
        {
            RunByElements(
                ref Unsafe.AsRef<T>(plane.Source),
                1,
                plane.SourceColumnStride / Unsafe.SizeOf<T>(),
                ref Unsafe.AsRef<T>(plane.Destination),
                plane.DestinationRowStride / Unsafe.SizeOf<T>(),
                rows,
                columns);
        }
    }

    /// <summary>Whether there are tiles of such vectors in so many bytes, and large enough to pay.</summary>
    private static bool IsTile<T>(nint bytes, int vector) => bytes >= vector && vector >= CopyColumns.SmallestEdge * Unsafe.SizeOf<T>();

    /// <summary>The columns up to where the destination's vectors begin, if they begin in the same column of every row.</summary>
    private static nint Head<T>(TilePlane plane, nint columns, int vector)
    {
        nint beyond = plane.Misalignment(vector);
        return plane.DestinationRowStride % vector == 0 && beyond % Unsafe.SizeOf<T>() == 0
            ? nint.Min(columns, (vector - beyond) % vector / Unsafe.SizeOf<T>())
            : 0;
    }

    private static void RunTiles<T, TVector, TOps>(TilePlane plane, nint rows, nint columns, bool stream)
        where TVector : unmanaged
        where TOps : struct, ITileVector<TVector>
    {
        nint edge = sizeof(TVector) / Unsafe.SizeOf<T>();

        // Less than a line past the cache costs a whole access to memory, and then another for the rest.
        bool canStream = stream
            && sizeof(TVector) == StreamBuffer.Line
            && plane.DestinationRowStride % sizeof(TVector) == 0
            && plane.Misalignment(sizeof(TVector)) == 0;
        byte** starts = stackalloc byte*[(int)edge];
        nint down = TilesDown * edge;
        for (nint row = 0; row < rows; row += down)
        {
            nint last = nint.Min(row + down, rows);
            for (nint column = 0; column < columns; column += edge)
            {
                for (nint i = 0; i < edge; i++)
                {
                    starts[i] = plane.At<T>(0, column + i).Source;
                }

                for (nint tile = row; tile < last; tile += edge)
                {
                    TransposeTile<T, TVector, TOps>.Run(
                        starts,
                        tile * Unsafe.SizeOf<T>(),
                        plane.At<T>(tile, column).Destination,
                        plane.DestinationRowStride,
                        canStream);
                }
            }
        }

        if (canStream)
        {
            CopyStream.Finish();
        }
    }

    private static void RunByElements<T>(
        ref T source,
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
                ref T from = ref Unsafe.Add(ref source, (row * sourceRowStride) + (column * sourceColumnStride));
                ref T to = ref Unsafe.Add(ref destination, (row * destinationRowStride) + column);
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
