using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>
/// Planes transposed by every vector that this processor has, at all sizes around the edges of tiles, aligned and not, flush
/// against pages that must not be touched, compared with the obvious loops; what lies between rows must stay as it was.
/// </summary>
public abstract unsafe class TransposeTests<T>
    where T : unmanaged
{
    private const int Largest = 70;

    /// <summary>The bytes checked on both sides of the destination.</summary>
    private const int Beside = 192;

    private static readonly int[] EdgeSizes = [0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 24, 31, 32, 33, 48, 63, 64, 65, Largest];

    /// <summary>Bytes between the elements and the guard: none, what leaves none aligned, elements, a vector, lines.</summary>
    private static readonly int[] Gaps = [0, 1, Unsafe.SizeOf<T>(), 3 * Unsafe.SizeOf<T>(), 16, 48, 64, 72];

    private static int LineElements => int.Max(1, 64 / Unsafe.SizeOf<T>());

    [Fact]
    public void Planes_of_all_sizes_are_transposed()
    {
        using Field field = new(Largest * (Largest + LineElements));
        foreach ((string name, Kernel kernel) in Kernels())
        {
            int turn = 0;
            for (int size = 0; size <= Largest; size++)
            {
                foreach (int other in EdgeSizes)
                {
                    field.Check(name, kernel, size, other, turn++);
                    field.Check(name, kernel, other, size, turn++);
                }
            }
        }
    }

    [Fact]
    public void Planes_of_many_tiles_are_transposed()
    {
        int rows = (20 * LineElements) + 5, columns = (3 * LineElements) + 3;
        using Field field = new(rows * (columns + (2 * LineElements)));
        foreach ((string name, Kernel kernel) in Kernels())
        {
            for (int turn = 0; turn < 16; turn++)
            {
                field.Check(name, kernel, rows, columns, turn * 5);
                field.Check(name, kernel, columns, rows, turn * 7);
            }
        }
    }

    /// <summary>Every way there is here; the first chooses itself.</summary>
    private static List<(string Name, Kernel Kernel)> Kernels()
    {
        List<(string, Kernel)> kernels =
        [
            ("chosen", (plane, rows, columns, stream) => CopyTile.Run(
                in Unsafe.AsRef<T>(plane.Source),
                1,
                plane.SourceColumnStride / sizeof(T),
                ref Unsafe.AsRef<T>(plane.Destination),
                plane.DestinationRowStride / sizeof(T),
                rows,
                columns,
                stream)),
            ("columns", CopyColumnByColumn),
        ];
        if (sizeof(T) is not (1 or 2 or 4 or 8 or 16))
        {
            return kernels;
        }

        if (TileVector128.IsSupported)
        {
            kernels.Add(("128 bits", CopyTile.Run<T, Vector128<byte>, TileVector128>));
        }

        if (TileVector256.IsSupported)
        {
            kernels.Add(("256 bits", CopyTile.Run<T, Vector256<byte>, TileVector256>));
        }

        if (TileVector512.IsSupported)
        {
            kernels.Add(("512 bits", CopyTile.Run<T, Vector512<byte>, TileVector512>));
        }

        return kernels;
    }

    /// <summary>As columns that could begin anywhere, at an offset.</summary>
    private static void CopyColumnByColumn(TilePlane plane, nint rows, nint columns, bool stream)
    {
        const int Offset = 24;
        fixed (nint* places = new nint[columns + 1])
        {
            for (nint column = 0; column < columns; column++)
            {
                places[column] = (nint)plane.Source + (column * plane.SourceColumnStride) - Offset;
            }

            CopyColumns.Run<T>((byte**)places, (int)columns, Offset, rows, plane.Destination, plane.DestinationRowStride);
        }
    }

    private delegate void Kernel(TilePlane plane, nint rows, nint columns, bool stream);

    private sealed class Field : IDisposable
    {
        private readonly GuardedMemory _from;
        private readonly GuardedMemory _to;
        private readonly byte[] _expected;

        public Field(int elements)
        {
            int bytes = (elements * sizeof(T)) + (2 * Beside);
            _from = new GuardedMemory(bytes);
            _to = new GuardedMemory(bytes);
            _expected = new byte[_to.Bytes.Length];
            _expected.AsSpan().Fill(GuardedMemory.Untouched);
            Span<byte> source = _from.Bytes;
            for (int i = 0; i < source.Length; i++)
            {
                source[i] = (byte)((i * 131) + ((i >> 8) * 17) + (i >> 3));
            }
        }

        /// <summary>Transposes a plane; the number chooses strides, gaps and guards.</summary>
        public void Check(string name, Kernel kernel, int rows, int columns, int choice)
        {
            int fromGap = Gaps[choice % 5], toGap = Gaps[choice % Gaps.Length];
            int column = rows + (choice % 3), row = columns + (choice / 2 % 3);
            if (choice % 4 < 2)
            {
                // Every row begins at the same place within a line, so that lines can be written whole.
                row = (columns + LineElements - 1) / LineElements * LineElements;
            }

            column = choice / 3 % 5 == 0 ? -column : column;
            row = choice / 5 % 5 == 0 ? -row : row;
            for (int way = 0; way < 4; way++)
            {
                Guard guard = (Guard)(way % 2);
                byte* source = Place(_from, fromGap, guard, rows, columns, column);
                byte* destination = Place(_to, toGap, guard, columns, rows, row);
                TilePlane plane = new(source, (nint)column * sizeof(T), destination, (nint)row * sizeof(T));
                CheckAt(kernel, plane, rows, columns, stream: way >= 2, $"{name}, {rows} by {columns}, choice {choice}, {guard}");
            }
        }

        public void Dispose()
        {
            _from.Dispose();
            _to.Dispose();
        }

        private void CheckAt(Kernel kernel, TilePlane plane, int rows, int columns, bool stream, string what)
        {
            int start = (int)(plane.Destination - (byte*)_to.First);
            int last = start + (int)((rows - 1) * plane.DestinationRowStride) + (columns * sizeof(T));
            int from = int.Max(0, int.Min(start, last - (columns * sizeof(T))) - Beside);
            int to = int.Min(_expected.Length, int.Max(start + (columns * sizeof(T)), last) + Beside);
            for (nint row = 0; row < rows; row++)
            {
                for (nint column = 0; column < columns; column++)
                {
                    Unsafe.WriteUnaligned(
                        ref _expected[start + (row * plane.DestinationRowStride) + (column * sizeof(T))],
                        Unsafe.ReadUnaligned<T>(plane.At<T>(row, column).Source));
                }
            }

            kernel(plane, rows, columns, stream);
            Span<byte> expected = _expected.AsSpan(from..to), actual = _to.Bytes[from..to];
            int difference = expected.CommonPrefixLength(actual);
            Assert.True(difference == actual.Length, $"{what}, stream {stream}: byte {from + difference - start} is wrong");
            expected.Fill(GuardedMemory.Untouched);
            actual.Fill(GuardedMemory.Untouched);
        }

        /// <summary>Where the first element of a plane is that lies at a distance from a guard.</summary>
        private static byte* Place(GuardedMemory memory, int gap, Guard guard, int length, int lines, int pitch)
        {
            if (length == 0 || lines == 0)
            {
                return (byte*)memory.First + gap;
            }

            int down = (lines - 1) * pitch;
            int reach = length + int.Abs(down), first = -int.Min(0, down);
            fixed (T* elements = memory.Elements<T>(reach, guard, gap))
            {
                return (byte*)(elements + first);
            }
        }
    }
}

public class TransposeOf1Byte : TransposeTests<byte>;

public class TransposeOf2Bytes : TransposeTests<ushort>;

public class TransposeOf3Bytes : TransposeTests<Pixel>;

public class TransposeOf4Bytes : TransposeTests<uint>;

public class TransposeOf8Bytes : TransposeTests<ulong>;

public class TransposeOf12Bytes : TransposeTests<Point>;

public class TransposeOf16Bytes : TransposeTests<Pair>;
