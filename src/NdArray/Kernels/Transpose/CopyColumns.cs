using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Copies columns that begin anywhere, each of consecutive elements, side by side: an element of each column makes a row
/// that is consecutive in the destination. The two sides must not overlap.
/// </summary>
internal static unsafe class CopyColumns
{
    /// <summary>Smaller tiles are no faster than their elements.</summary>
    public const int SmallestEdge = 4;

    /// <summary>Copies columns.</summary>
    /// <param name="columns">Where each column begins.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="offset">The bytes from there to the first row.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="destination">Where the first row goes.</param>
    /// <param name="pitch">The bytes from there to where the next goes.</param>
    public static void Run<T>(byte** columns, int count, nint offset, nint rows, byte* destination, nint pitch)
    {
        if (rows < SmallestEdge)
        {
            Rows<T>(columns, count, offset, rows, destination, pitch);
            return;
        }

        int column = 0;
        while (column < count)
        {
            nint bytes = nint.Min(count - column, rows) * Unsafe.SizeOf<T>();
            byte* to = destination + (column * Unsafe.SizeOf<T>());
            if (IsTile<T>(bytes, sizeof(Vector512<byte>)) && Vector512.IsHardwareAccelerated && TileVector512.IsSupported)
            {
                column += Tiles<T, Vector512<byte>, TileVector512>(columns + column, offset, rows, to, pitch);
            }
            else if (IsTile<T>(bytes, sizeof(Vector256<byte>)) && Vector256.IsHardwareAccelerated && TileVector256.IsSupported)
            {
                column += Tiles<T, Vector256<byte>, TileVector256>(columns + column, offset, rows, to, pitch);
            }
            else if (IsTile<T>(bytes, sizeof(Vector128<byte>)) && TileVector128.IsSupported)
            {
                column += Tiles<T, Vector128<byte>, TileVector128>(columns + column, offset, rows, to, pitch);
            }
            else
            {
                Column<T>(columns[column] + offset, rows, to, pitch);
                column++;
            }
        }
    }

    /// <summary>Whether there are tiles of such vectors in so many bytes each way, and large enough to pay.</summary>
    private static bool IsTile<T>(nint bytes, int vector) =>
        Unsafe.SizeOf<T>() is 1 or 2 or 4 or 8 or 16 && bytes >= vector && vector >= SmallestEdge * Unsafe.SizeOf<T>();

    private static int Tiles<T, TVector, TOps>(byte** columns, nint offset, nint rows, byte* destination, nint pitch)
        where TVector : unmanaged
        where TOps : struct, ITileVector<TVector>
    {
        int edge = TransposeTile<T, TVector, TOps>.Edge;
        nint row = 0;
        for (; row <= rows - edge; row += edge)
        {
            TransposeTile<T, TVector, TOps>.Run(
                columns, offset + (row * Unsafe.SizeOf<T>()), destination + (row * pitch), pitch, stream: false);
        }

        Rows<T>(columns, edge, offset + (row * Unsafe.SizeOf<T>()), rows - row, destination + (row * pitch), pitch);
        return edge;
    }

    private static void Rows<T>(byte** columns, int count, nint offset, nint rows, byte* destination, nint pitch)
    {
        for (; rows > 0; rows--)
        {
            Row<T>(columns, count, offset, destination);
            offset += Unsafe.SizeOf<T>();
            destination += pitch;
        }
    }

    private static void Row<T>(byte** columns, int count, nint offset, byte* destination)
    {
        int column = 0;
        for (; column <= count - 4; column += 4)
        {
            T first = Unsafe.ReadUnaligned<T>(columns[column] + offset);
            T second = Unsafe.ReadUnaligned<T>(columns[column + 1] + offset);
            T third = Unsafe.ReadUnaligned<T>(columns[column + 2] + offset);
            T fourth = Unsafe.ReadUnaligned<T>(columns[column + 3] + offset);
            Unsafe.WriteUnaligned(destination, first);
            Unsafe.WriteUnaligned(destination + Unsafe.SizeOf<T>(), second);
            Unsafe.WriteUnaligned(destination + (2 * Unsafe.SizeOf<T>()), third);
            Unsafe.WriteUnaligned(destination + (3 * Unsafe.SizeOf<T>()), fourth);
            destination += 4 * Unsafe.SizeOf<T>();
        }

        for (; column < count; column++)
        {
            Unsafe.WriteUnaligned(destination, Unsafe.ReadUnaligned<T>(columns[column] + offset));
            destination += Unsafe.SizeOf<T>();
        }
    }

    private static void Column<T>(byte* column, nint rows, byte* destination, nint pitch) => CopyRows.Run(
        new RowSource(column, Unsafe.SizeOf<T>(), Unsafe.SizeOf<T>()), destination, pitch, rows);
}
