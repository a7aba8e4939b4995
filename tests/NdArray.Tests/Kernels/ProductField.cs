using NdArrays.Kernels;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>A way to multiply two matrices.</summary>
internal delegate void ProductWay<T>(in PlaneProduct<T> product)
    where T : unmanaged;

/// <summary>Memory for two matrices and their product, between pages that must not be touched.</summary>
internal sealed unsafe class ProductField<TMath, T>(Func<int, T> number, int room = 1 << 20) : IDisposable
    where TMath : struct, IProductMath<T>
    where T : unmanaged, IEquatable<T>
{
    private readonly GuardedMemory _left = new(room);
    private readonly GuardedMemory _right = new(room);
    private readonly GuardedMemory _result = new(room);

    public void Check(
        string what, ProductWay<T> way, int rows, int depth, int columns, ProductStrides strides, int choice, bool accumulate)
    {
        Guard guard = (Guard)(choice % 2);
        T* left = Place(_left, guard, rows, strides.LeftRow, depth, strides.LeftColumn, out Span<T> leftSpan);
        T* right = Place(_right, 1 - guard, depth, strides.RightRow, columns, strides.RightColumn, out Span<T> rightSpan);
        T* result = Place(_result, guard, rows, strides.ResultRow, columns, strides.ResultColumn, out Span<T> resultSpan);
        Fill(leftSpan, 3);
        Fill(rightSpan, 5);
        _result.Clear();
        T[,] expected = new T[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                T sum = accumulate ? number((row + column) % 3) : default;
                result[(row * strides.ResultRow) + (column * strides.ResultColumn)] = sum;
                for (int k = 0; k < depth; k++)
                {
                    sum = TMath.MultiplyAdd(
                        left[(row * strides.LeftRow) + (k * strides.LeftColumn)],
                        right[(k * strides.RightRow) + (column * strides.RightColumn)],
                        sum);
                }

                expected[row, column] = sum;
            }
        }

        way(new PlaneProduct<T>
        {
            Left = left,
            LeftRow = strides.LeftRow,
            LeftColumn = strides.LeftColumn,
            Right = right,
            RightRow = strides.RightRow,
            RightColumn = strides.RightColumn,
            Result = result,
            ResultRow = strides.ResultRow,
            ResultColumn = strides.ResultColumn,
            Rows = rows,
            Depth = depth,
            Columns = columns,
        });

        bool[] written = new bool[resultSpan.Length];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                T* place = result + (row * strides.ResultRow) + (column * strides.ResultColumn);
                Assert.True(expected[row, column].Equals(*place), $"{what}: {expected[row, column]} is {*place} at {row}, {column}");
                fixed (T* start = resultSpan)
                {
                    written[place - start] = true;
                }
            }
        }

        T untouched;
        new Span<byte>(&untouched, sizeof(T)).Fill(GuardedMemory.Untouched);
        for (int i = 0; i < written.Length; i++)
        {
            Assert.True(written[i] || SameBits(resultSpan[i], untouched), $"{what}: {i} between the rows was written");
        }

        _result.AssertUntouchedAround<T>(resultSpan);
    }

    public void Dispose()
    {
        _left.Dispose();
        _right.Dispose();
        _result.Dispose();
    }

    private static bool SameBits(T a, T b) =>
        new ReadOnlySpan<byte>(&a, sizeof(T)).SequenceEqual(new ReadOnlySpan<byte>(&b, sizeof(T)));

    private void Fill(Span<T> elements, int step)
    {
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = number((i * step % 7) - 2);
        }
    }

    private static T* Place(
        GuardedMemory memory, Guard guard, int rows, nint rowStride, int columns, nint columnStride, out Span<T> elements)
    {
        nint down = rows == 0 || columns == 0 ? 0 : (rows - 1) * rowStride;
        nint across = rows == 0 || columns == 0 ? 0 : (columns - 1) * columnStride;
        nint first = -nint.Min(0, down) - nint.Min(0, across);
        nint reach = rows == 0 || columns == 0 ? 0 : nint.Abs(down) + nint.Abs(across) + 1;
        elements = memory.Elements<T>((int)reach, guard);
        fixed (T* start = elements)
        {
            return reach == 0 ? (T*)memory.First : start + first;
        }
    }
}
