using System.Numerics;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Products;

/// <summary>The matrix product: shapes, layouts, types, destinations, refusals.</summary>
public class MatMulTests
{
    public static TheoryData<Type> ElementTypes { get; } =
        [typeof(int), typeof(double), typeof(float), typeof(Half), typeof(Complex), typeof(bool)];

    [Fact]
    public void Rows_times_columns()
    {
        NdArray<int> a = [[1, 2, 3], [4, 5, 6]];
        NdArray<int> b = [[7, 8], [9, 10], [11, 12]];
        Assert.Equal([58, 64, 139, 154], NdArray.MatMul(a, b).ToArray());
        Assert.Equal(new Shape([2, 2]), a.MatMul(b).Shape);
    }

    [Fact]
    public void One_axis_is_a_row_on_the_left_and_a_column_on_the_right()
    {
        NdArray<int> matrix = [[1, 2], [3, 4]], stack = NdArray.Ones<int>([3, 2, 2]);
        NdArray<int> line = [10, 1];
        Assert.Equal([13, 24], NdArray.MatMul(line, matrix).ToArray());
        Assert.Equal([12, 34], NdArray.MatMul(matrix, line).ToArray());
        NdArray<int> number = NdArray.MatMul(line, line);
        Assert.Equal(0, number.Rank);
        Assert.Equal(101, number.Item());
        Assert.Equal(new Shape([3, 2]), NdArray.MatMul(stack, line).Shape);
        Assert.Equal(new Shape([3, 2]), NdArray.MatMul(line, stack).Shape);
    }

    [Theory]
    [MemberData(nameof(ElementTypes))]
    public void Operands_of_all_layouts_give_the_same(Type type) => TypedTest.Run(new AllLayouts(), type);

    [Theory]
    [MemberData(nameof(ElementTypes))]
    public void Stacks_are_broadcast(Type type) => TypedTest.Run(new Stacks(), type);

    [Theory]
    [MemberData(nameof(ElementTypes))]
    public void Large_matrices_are_multiplied(Type type) => TypedTest.Run(new Large(), type);

    [Fact]
    public void Without_elements_to_sum_over_the_result_is_0()
    {
        Assert.Equal(new double[6], NdArray.MatMul(NdArray.Ones<double>([2, 0]), NdArray.Ones<double>([0, 3])).ToArray());
        Assert.Equal(new Half[3], NdArray.MatMul(NdArray.Ones<Half>([0]), NdArray.Ones<Half>([0, 3])).ToArray());
        Assert.Equal(new Complex[4], NdArray.MatMul(NdArray.Ones<Complex>([2, 0]), NdArray.Ones<Complex>([0, 2])).ToArray());
        Assert.Equal(new Shape([0, 3]), NdArray.MatMul(NdArray.Ones<int>([0, 2]), NdArray.Ones<int>([2, 3])).Shape);
        Assert.Equal(new Shape([5, 0, 3]), NdArray.MatMul(NdArray.Ones<int>([5, 0, 2]), NdArray.Ones<int>([2, 3])).Shape);
        Assert.Equal(new Shape([0, 2, 3]), NdArray.MatMul(NdArray.Ones<Half>([0, 2, 2]), NdArray.Ones<Half>([2, 3])).Shape);
    }

    [Fact]
    public void Whole_numbers_wrap_around()
    {
        NdArray<byte> a = NdArray.Full<byte>([1, 70], 200), b = NdArray.Full<byte>([70, 40], 3);
        Assert.All(NdArray.MatMul(a, b).ToArray(), element => Assert.Equal(unchecked((byte)(70 * 600)), element));
    }

    [Fact]
    public void The_result_goes_to_an_array_of_any_strides()
    {
        NdArray<double> a = SmallNumbers.Array<double>([5, 7]), b = SmallNumbers.Array<double>([7, 6], 1);
        double[] expected = ReferenceProduct.MatMul(a, b);
        foreach (TestLayout layout in Layouts.Writeable(5, 6))
        {
            NdArray<double> target = layout.Filled<double>();
            Assert.Same(target, NdArray.MatMul(a, b, target));
            Assert.Equal(expected, target.ToArray());
        }
    }

    [Fact]
    public void The_result_may_lie_where_an_operand_does()
    {
        NdArray<int> a = SmallNumbers.Array<int>([3, 4, 4]), b = SmallNumbers.Array<int>([4, 4], 5);
        int[] expected = ReferenceProduct.MatMul(a, b);
        Assert.Equal(expected, NdArray.MatMul(a, b, a).ToArray());
        NdArray<int> square = SmallNumbers.Array<int>([4, 4], 2);
        expected = ReferenceProduct.MatMul(square.T, square);
        Assert.Equal(expected, NdArray.MatMul(square.T, square, square).ToArray());
    }

    [Fact]
    public void Other_types_promote_or_convert()
    {
        NdArray bytes = NdArray.Array<byte>([1, 2]), halves = NdArray.Array([0.5, 1.5]), truths = NdArray.Array([true, false]);
        Assert.Equal(DType.Float64, NdArray.MatMul(bytes, halves).DType);
        Assert.Equal(3.5, NdArray.MatMul(bytes, halves).AsType<double>().Item());
        Assert.Equal(DType.UInt8, NdArray.MatMul(bytes, truths).DType);
        Assert.Equal(DType.Bool, NdArray.MatMul(truths, truths).DType);
        Assert.Equal(DType.Float32, NdArray.MatMul(bytes, truths, dtype: DType.Float32).DType);
        NdArray<int> target = NdArray.Zeros<int>([]);
        Assert.Throws<InvalidCastException>(() => NdArray.MatMul(bytes, halves, target));
        Assert.Throws<InvalidCastException>(() => NdArray.MatMul(halves, halves, dtype: DType.Int32));
        Assert.Equal(0, target.Item());
        Assert.Same(target, NdArray.MatMul(bytes, halves, target, casting: Casting.Unsafe));
        Assert.Equal(3, target.Item());
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_nothing_written()
    {
        NdArray<int> a = NdArray.Ones<int>([2, 3]), @out = NdArray.Zeros<int>([2, 2]);
        ArgumentException error = Assert.Throws<ArgumentException>("x2", () => NdArray.MatMul(a, a));
        Assert.Contains("(2, 3)", error.Message, StringComparison.Ordinal);
        Assert.Contains("axes of the right one swapped", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("x1", () => NdArray.MatMul(1, a));
        Assert.Throws<ArgumentException>("x2", () => NdArray.MatMul(a, 1));
        Assert.Throws<ArgumentException>(() => NdArray.MatMul(NdArray.Ones<int>([2, 3, 3]), NdArray.Ones<int>([3, 3, 3])));
        Assert.Throws<ArgumentException>("out", () => NdArray.MatMul(a, a.T, NdArray.Zeros<int>([2, 3])));
        Assert.Throws<InvalidOperationException>(() => NdArray.MatMul(a, a.T, @out.AsReadOnly()));
        Assert.Throws<ArgumentNullException>("x1", () => NdArray.MatMul(null!, a));
        Assert.Throws<ArgumentNullException>("x2", () => NdArray.MatMul(a, null!));
        Assert.Throws<NotSupportedException>(() => NdArray.MatMul(NdArray.Array(["a"]), NdArray.Array(["b"])));
        Assert.Throws<NotSupportedException>(() => NdArray.MatMul((NdArray)NdArray.Array([1m]), NdArray.Array([2m])));
        NdArray<int> disposed = a.Copy();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.MatMul(a, disposed.T));
        Assert.Throws<ObjectDisposedException>(() => NdArray.MatMul(disposed, a.T, @out));
        Assert.Equal(new int[4], @out.ToArray());
    }

    private sealed class AllLayouts : ITypedTest
    {
        public void Run<T>()
        {
            foreach ((nint rows, nint depth, nint columns) in ((nint, nint, nint)[])[(3, 4, 5), (1, 5, 3), (7, 1, 2), (4, 3, 1), (13, 9, 34)])
            {
                foreach (TestLayout left in Layouts.All(rows, depth))
                {
                    foreach (TestLayout right in Layouts.All(depth, columns))
                    {
                        NdArray<T> a = SmallNumbers.Over<T>(left), b = SmallNumbers.Over<T>(right, 2);
                        Assert.True(
                            ReferenceProduct.MatMul(a, b).AsSpan().SequenceEqual(NdArray.MatMul(a, b).ToArray()), $"{left} by {right}");
                    }
                }
            }
        }
    }

    private sealed class Stacks : ITypedTest
    {
        public void Run<T>()
        {
            Check<T>([3, 2, 4], [4, 5]);
            Check<T>([2, 4], [3, 4, 5]);
            Check<T>([3, 1, 2, 4], [2, 4, 3]);
            Check<T>([1, 2, 4], [5, 4, 3]);
            Check<T>([4], [2, 3, 4, 5]);
            Check<T>([2, 3, 5, 4], [4]);
            NdArray<T> a = SmallNumbers.Array<T>([4, 3, 5]).T, b = SmallNumbers.Array<T>([2, 6, 4]).SwapAxes(1, 2)[":, ::-1"];
            Assert.Equal(ReferenceProduct.MatMul(a[..2], b), NdArray.MatMul(a[..2], b).ToArray());
        }

        private static void Check<T>(Shape left, Shape right)
        {
            NdArray<T> a = SmallNumbers.Array<T>(left), b = SmallNumbers.Array<T>(right, 3);
            Assert.True(ReferenceProduct.MatMul(a, b).AsSpan().SequenceEqual(NdArray.MatMul(a, b).ToArray()), $"{left} by {right}");
        }
    }

    private sealed class Large : ITypedTest
    {
        public void Run<T>()
        {
            NdArray<T> a = SmallNumbers.Array<T>([150, 70]), b = SmallNumbers.Array<T>([70, 290], 1);
            Assert.Equal(ReferenceProduct.MatMul(a, b), NdArray.MatMul(a, b).ToArray());
            NdArray<T> target = NdArray.Zeros<T>([290, 150]);
            NdArray.MatMul(b.T, a.T, target);
            Assert.Equal(ReferenceProduct.MatMul(b.T, a.T), target.ToArray());
            NdArray<T> stack = SmallNumbers.Array<T>([40, 33, 20]), other = SmallNumbers.Array<T>([40, 20, 17]);
            Assert.Equal(ReferenceProduct.MatMul(stack, other), NdArray.MatMul(stack, other).ToArray());
            Assert.Equal(ReferenceProduct.MatMul(stack, other[0, .., ..]), NdArray.MatMul(stack, other[0, .., ..]).ToArray());
        }
    }
}
