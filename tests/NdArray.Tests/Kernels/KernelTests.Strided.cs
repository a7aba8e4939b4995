using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <content>Elements at a distance, and planes of them.</content>
public abstract partial class KernelTests<T>
{
    private static readonly nint[] Strides = [1, -1, 2, -2, 3, 7];

    [Fact]
    public void Elements_at_a_distance_are_copied()
    {
        using GuardedMemory from = Room(7 * Longest), to = Room(7 * Longest);
        foreach (nint sourceStride in (nint[])[0, .. Strides])
        {
            foreach (nint stride in Strides)
            {
                for (int length = 0; length <= Longest; length += length < 20 ? 1 : 11)
                {
                    foreach (Guard guard in Guards)
                    {
                        CopyStridedOf(from, sourceStride, guard, to, stride, guard, length);
                        CopyStridedOf(from, sourceStride, guard, to, stride, 1 - guard, length);
                    }
                }
            }
        }
    }

    [Fact]
    public void Elements_at_a_large_distance_are_copied()
    {
        using GuardedMemory from = Room(10_000), to = Room(10_000);
        for (int length = 1; length <= 9; length++)
        {
            CopyStridedOf(from, 1111, Guard.After, to, -1200, Guard.Before, length);
            CopyStridedOf(from, -1234, Guard.Before, to, 1000, Guard.After, length);
            CopyStridedOf(from, 1, Guard.After, to, 1250, Guard.After, length);
        }
    }

    [Fact]
    public void Elements_are_copied_to_where_they_are()
    {
        using GuardedMemory memory = Room(7 * Longest);
        foreach (nint stride in Strides)
        {
            Span<T> elements = Reach(memory, Longest, stride, Guard.After, out int first);
            FillDistinct(elements);
            byte[] before = memory.Bytes.ToArray();
            CopyStrided.Run(in At(elements, first), stride, ref At(elements, first), stride, Longest);
            AssertSame(before, memory.Bytes, $"stride {stride}");
        }
    }

    [Fact]
    public void A_plane_is_copied_tile_by_tile()
    {
        int[] sizes = [0, 1, 2, 31, 32, 33, 64, 65];
        using GuardedMemory from = Room(3 * 66 * 66), to = Room(2 * 66 * 66);
        foreach (int rows in sizes)
        {
            foreach (int columns in sizes)
            {
                foreach ((int row, int column) in ((int, int)[])[(1, rows), (-1, rows + 3), (1, -rows), (2, (2 * rows) + 1), (columns, 1)])
                {
                    foreach (int destinationRow in (int[])[columns, columns + 2, -columns])
                    {
                        CopyTileOf(from, row, column, to, destinationRow, rows, columns, Guard.Before);
                        CopyTileOf(from, row, column, to, destinationRow, rows, columns, Guard.After);
                    }
                }
            }
        }
    }

    private static void CopyStridedOf(
        GuardedMemory from, nint sourceStride, Guard sourceGuard, GuardedMemory to, nint stride, Guard guard, int length)
    {
        Span<T> source = Reach(from, length, sourceStride, sourceGuard, out int sourceFirst);
        FillDistinct(source);
        to.Clear();
        Span<T> destination = Reach(to, length, stride, guard, out int first);
        for (int i = 0; i < length; i++)
        {
            destination[(int)(first + (i * stride))] = source[(int)(sourceFirst + (i * sourceStride))];
        }

        byte[] expected = to.Bytes.ToArray();
        to.Clear();
        CopyStrided.Run(in At(source, sourceFirst), sourceStride, ref At(destination, first), stride, length);
        AssertSame(expected, to.Bytes, $"{length} elements, strides {sourceStride} to {stride}, {sourceGuard} to {guard}");
    }

    private static void CopyTileOf(
        GuardedMemory from, int row, int column, GuardedMemory to, int destinationRow, int rows, int columns, Guard guard)
    {
        Span<T> source = Plane(from, rows, row, columns, column, guard, out int sourceFirst);
        FillDistinct(source);
        to.Clear();
        Span<T> destination = Plane(to, rows, destinationRow, columns, 1, guard, out int first);
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                destination[first + (i * destinationRow) + j] = source[sourceFirst + (i * row) + (j * column)];
            }
        }

        byte[] expected = to.Bytes.ToArray();
        to.Clear();
        CopyTile.Run(
            in At(source, sourceFirst), row, column, ref At(destination, first), destinationRow, rows, columns);
        AssertSame(expected, to.Bytes, $"{rows} by {columns}, strides {row} and {column} to {destinationRow}, {guard}");
    }

    /// <summary>Room that just holds a plane, and the place of its first element.</summary>
    private static Span<T> Plane(
        GuardedMemory memory, int rows, int row, int columns, int column, Guard guard, out int first)
    {
        if (rows == 0 || columns == 0)
        {
            first = 0;
            return memory.Elements<T>(0, guard);
        }

        int down = (rows - 1) * row, across = (columns - 1) * column;
        first = -int.Min(0, down) - int.Min(0, across);
        return memory.Elements<T>(int.Abs(down) + int.Abs(across) + 1, guard);
    }
}
