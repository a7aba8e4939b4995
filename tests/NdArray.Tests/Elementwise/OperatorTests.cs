using System.Numerics;

namespace NdArrays.Tests.Elementwise;

/// <summary>What one writes with operators, and what becomes of types and shapes.</summary>
public class OperatorTests
{
    private static readonly NdArray<int> A = [[1, 2, 3], [4, 5, 6]];

    [Fact]
    public void Arithmetic_is_element_by_element_and_broadcast()
    {
        NdArray<int> row = [10, 20, 30], column = [[100], [200]];
        Assert.Equal([11, 22, 33, 14, 25, 36], (A + row).ToArray());
        Assert.Equal([99, 98, 97, 196, 195, 194], (column - A).ToArray());
        Assert.Equal(new Shape([2, 3]), (row * column).Shape);
        Assert.Equal([-1, -2, -3, -4, -5, -6], (-A).ToArray());
        Assert.Equal([2, 4, 6, 8, 10, 12], (2 * A).ToArray());
        Assert.Equal([0, 1, 0, 1, 0, 1], ((A - 1) % 2).ToArray());
        Assert.Equal([7, 7, 7], (A[0, ..] * 2 - A[0, ..] * 2 + 7).ToArray());
    }

    [Fact]
    public void Whole_numbers_divide_with_the_signs_of_NumPy_and_by_0_without_an_error()
    {
        NdArray<int> x = [7, -7, 7, -7, 5, int.MinValue], y = [2, 2, -2, -2, 0, -1];
        Assert.Equal([3, -4, -4, 3, 0, int.MinValue], (x / y).ToArray());
        Assert.Equal([1, 1, -1, -1, 0, 0], (x % y).ToArray());
        Assert.Equal([1, -1, 1, -1, 0, 0], NdArray.FMod(x, y).ToArray());
        Assert.Equal([3, -4, -4, 3, 0, int.MinValue], NdArray.FloorDivide(x, y).ToArray());
        Assert.Equal([3.5, -3.5, -3.5, 3.5, double.PositiveInfinity], NdArray.Divide((NdArray)x[..5], y[..5]).AsType<double>().ToArray());
    }

    [Fact]
    public void Comparisons_make_truth_values_and_these_combine()
    {
        Assert.Equal([false, false, true, true, false, false], ((A > 2) & (A < 5)).ToArray());
        Assert.Equal([true, true, false, false, true, true], (!((A > 2) & (A < 5))).ToArray());
        Assert.Equal([true, false, false, false, false, true], ((A <= 1) | (A >= 6)).ToArray());
        Assert.Equal([true, false, true, false, true, false], ((A > 0) ^ NdArray.Equal(A % 2, 0)).ToArray());
        Assert.Equal([true, true, false], (3 > A[0, ..]).ToArray());
    }

    [Fact]
    public void Results_lie_in_memory_as_operands_do_that_are_not_broadcast()
    {
        NdArray<double> columns = NdArray.Zeros<double>([3, 4]).T, row = [1, 2, 3], column = [[1], [2], [3], [4]];
        Assert.True((columns + 1).IsFContiguous);
        Assert.True((columns + row).IsFContiguous);
        Assert.True((column + columns).IsFContiguous);
        Assert.True((columns + NdArray.BroadcastTo(row, [4, 3])).IsFContiguous);
        Assert.True((columns + NdArray.Zeros<double>([4, 3])).IsCContiguous);
        Assert.True((NdArray.BroadcastTo(row, [4, 3]) * 2).IsCContiguous);
        NdArray<double> turned = NdArray.Transpose(NdArray.Zeros<double>([3, 4, 5]), [2, 0, 1]) + NdArray.Zeros<double>([4]);
        Assert.Equal([1, 20, 5], turned.Strides.ToArray());
    }

    [Fact]
    public void Bits_move_and_combine()
    {
        NdArray<byte> bits = [0b1100, 0b0101];
        Assert.Equal([0b0100, 0b0100], (bits & (byte)0b0110).ToArray());
        Assert.Equal([0b1110, 0b0111], (bits | (byte)0b0110).ToArray());
        Assert.Equal([0b1010, 0b0011], (bits ^ (byte)0b0110).ToArray());
        Assert.Equal([0b11110011, 0b11111010], (~bits).ToArray());
        Assert.Equal([0b110000, 0b010100], (bits << (byte)2).ToArray());
        Assert.Equal([0, 0], (bits >> (byte)9).ToArray());
    }

    [Fact]
    public void Other_types_promote_as_in_NumPy_2()
    {
        NdArray<float> floats = [0.5f];
        NdArray<byte> bytes = [200];
        NdArray<short> shorts = [-1];
        Assert.Equal(DType.Float64, (A + floats).DType);
        Assert.Equal(DType.Int16, (bytes + shorts).DType);
        Assert.Equal(DType.Float64, (A * 0.5).DType);
        Assert.Equal(DType.Float32, (0.5 - (NdArray)floats).DType);
        Assert.Equal(DType.UInt8, ((NdArray)bytes + 100).DType);
        Assert.Equal([44], ((NdArray)bytes + 100).AsType<int>().ToArray());
        Assert.Equal(DType.Float64, ((NdArray)A / A).DType);
        Assert.Equal(DType.Complex128, (A + Complex.ImaginaryOne).DType);
        Assert.Throws<OverflowException>(() => (NdArray)bytes + 256);
        Assert.Equal(DType.Float16, NdArray.Sin((NdArray)bytes).DType);
        Assert.Equal(DType.Float32, NdArray.Exp((NdArray)shorts).DType);
        Assert.Equal(DType.Float64, NdArray.Sqrt((NdArray)A).DType);
        Assert.Equal(DType.Bool, NdArray.Add((NdArray)(A > 2), A > 3).DType);
        Assert.Equal(DType.Int8, NdArray.Square((NdArray)(A > 2)).DType);
        Assert.Throws<NotSupportedException>(() => NdArray.Subtract((NdArray)(A > 2), A > 3));
        Assert.Throws<NotSupportedException>(() => NdArray.Sin(NdArray.Array<char>(['a'])));
    }

    [Fact]
    public void The_result_goes_where_it_is_told_even_over_its_operands()
    {
        NdArray<int> line = NdArray.Arange(6);
        NdArray<int> tail = line[1..];
        Assert.Same(tail, NdArray.Add(line[..5], 10, tail));
        Assert.Equal([0, 10, 11, 12, 13, 14], line.ToArray());
        NdArray.Add(line, line, line);
        Assert.Equal([0, 20, 22, 24, 26, 28], line.ToArray());
        NdArray<int> square = NdArray.Arange(9).Reshape(3, 3);
        NdArray.Add(square, square.T, square);
        Assert.Equal([0, 4, 8, 4, 8, 12, 8, 12, 16], square.ToArray());

        NdArray<double> wide = NdArray.Zeros([2, 2, 3]);
        NdArray.Add((NdArray)A, 0.5, wide);
        Assert.Equal([1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5], wide.ToArray());
        Assert.Throws<InvalidCastException>(() => NdArray.Add((NdArray)A, 0.5, NdArray.Zeros<int>([2, 3])));
        Assert.Throws<ArgumentException>("out", () => NdArray.Add(A, A, NdArray.Zeros<int>([3])));
        Assert.Throws<InvalidOperationException>(() => NdArray.Add(A, A, NdArray.Zeros<int>([2, 3]).AsReadOnly()));
    }

    [Fact]
    public void Only_what_a_mask_says_is_computed()
    {
        NdArray<int> @out = NdArray.Full<int>([2, 3], -1);
        NdArray.Add(A, 10, @out, where: A > 4);
        Assert.Equal([-1, -1, -1, -1, 15, 16], @out.ToArray());
        Assert.Equal([0, 0, 0, 0, -5, -6], NdArray.Negative(A, where: A > 4).ToArray());

        // The mask is broadcast, and broadcasts the rest.
        NdArray<bool> columns = [true, false, true];
        Assert.Equal([2, 0, 6, 8, 0, 12], NdArray.Multiply(A, 2, where: columns).ToArray());
        Assert.Equal(new Shape([2, 3]), NdArray.Add(A[0, ..], 1, where: A > 4).Shape);

        // In place, over its own operand.
        NdArray<int> line = NdArray.Arange(5);
        NdArray.Square(line, line, where: line > 2);
        Assert.Equal([0, 1, 2, 9, 16], line.ToArray());

        NdArray<float> floats = NdArray.Zeros<float>([2, 3]);
        NdArray.Divide((NdArray)A, 2, floats, where: A < 3);
        Assert.Equal([0.5f, 1, 0, 0, 0, 0], floats.ToArray());
        Assert.Throws<InvalidCastException>(() => NdArray.Divide((NdArray)A, 2, @out, where: A < 3));
        Assert.Throws<ArgumentException>(() => NdArray.Add(A, 1, where: NdArray.Array(true, false)));
        Assert.Throws<ArgumentException>("out", () => NdArray.Add(A[0, ..], 1, NdArray.Zeros<int>([3]), where: A > 4));
    }

    [Fact]
    public void The_memory_order_is_that_of_the_operands()
    {
        NdArray<int> fortran = NdArray.Copy(A, Order.F);
        Assert.True((fortran + fortran).IsFContiguous);
        Assert.True((fortran + A).IsCContiguous);
        Assert.True((fortran * 2).IsFContiguous);
        Assert.True(NdArray.Negative(fortran).IsFContiguous);
    }

    [Fact]
    public void Numbers_of_any_size_compute_too()
    {
        NdArray<BigInteger> big = [BigInteger.Pow(10, 30), (BigInteger)2];
        Assert.Equal([2 * BigInteger.Pow(10, 30), 4], (big + big).ToArray());
        Assert.Equal([BigInteger.Pow(10, 60), 4], (big * big).ToArray());
        NdArray<decimal> money = [1.25m, -3];
        Assert.Equal([0.625m, -1.5m], (money / 2).ToArray());
        NdArray<Complex> complex = [new Complex(1, 2)];
        Assert.Equal([new Complex(-3, 4)], (complex * complex).ToArray());
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => A + NdArray.Ones<int>([2]));
        Assert.Contains("(2, 3)", error.Message, StringComparison.Ordinal);
        Assert.Contains("(2,)", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("y", () => A + (NdArray<int>)null!);
        Assert.Throws<ArgumentOutOfRangeException>("y", () => NdArray.Power(A, [-1, 2, 3]));
        NdArray<int> disposed = A.Copy();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => disposed + A);
        Assert.Throws<ObjectDisposedException>(() => -disposed);
    }
}
