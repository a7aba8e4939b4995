using NdArrays.Tests.Support;

namespace NdArrays.Tests.Expressions;

/// <summary>What one writes lazily, and what becomes of it.</summary>
[Collection(typeof(RunsAlone))]
public class ExpressionTests
{
    private static readonly NdArray<int> A = [[1, 2, 3], [4, 5, 6]];

    [Fact]
    public void One_lazy_operand_makes_an_expression_of_arrays_and_numbers()
    {
        NdArray<int> row = [10, 20, 30];
        NdExpression<int> lazy = NdArray.Lazy(A);
        Assert.Equal([11, 22, 33, 14, 25, 36], NdArray.Evaluate(lazy + row).ToArray());
        Assert.Equal([11, 22, 33, 14, 25, 36], NdArray.Evaluate(row + lazy).ToArray());
        Assert.Equal([3, 5, 7, 9, 11, 13], NdArray.Evaluate(2 * lazy + 1).ToArray());
        Assert.Equal([-9, -18, -27, -6, -15, -24], NdArray.Evaluate(-(row - lazy)).ToArray());
        Assert.Equal(new Shape([2, 3]), (lazy + row).Shape);
        Assert.Equal("NdExpression<Int32> (2, 3)", (lazy * row).ToString());
    }

    [Fact]
    public void The_arrays_are_read_when_it_is_evaluated()
    {
        NdArray<int> a = [1, 2, 3];
        NdExpression<int> twice = 2 * NdArray.Lazy(a);
        a[0] = 100;
        Assert.Equal([200, 4, 6], NdArray.Evaluate(twice).ToArray());
        a[1] = 0;
        Assert.Equal([200, 0, 6], NdArray.Evaluate(twice).ToArray());
    }

    [Fact]
    public void Conditions_choose_and_combine()
    {
        NdExpression<int> x = NdArray.Lazy(A);
        Assert.Equal([false, false, true, true, false, false], NdArray.Evaluate((x > 2) & (x < 5)).ToArray());
        Assert.Equal([true, false, false, false, false, true], NdArray.Evaluate(!((x > 1) & (x <= 5))).ToArray());
        Assert.Equal([0, 0, 3, 4, 0, 0], NdArray.Evaluate(NdArray.Where((x > 2) & (x < 5), x, 0)).ToArray());
        Assert.Equal([2, 2, 3, 4, 5, 5], NdArray.Evaluate(NdArray.Clip(x, 2, 5)).ToArray());
    }

    [Fact]
    public void Types_convert_on_the_way()
    {
        NdArray<byte> pixels = [[0, 51], [102, 255]];
        NdArray<float> scaled = NdArray.Evaluate(NdArray.Lazy(pixels.T).AsType<float>() / 255f);
        Assert.Equal([0f, 0.4f, 0.2f, 1f], scaled.ToArray());
        NdArray<byte> back = NdArray.Evaluate(NdArray.Rint(NdArray.Lazy(scaled) * 255f).AsType<byte>());
        Assert.True(NdArray.ArrayEqual(pixels.T, back));
    }

    [Fact]
    public void Results_go_to_an_array_of_any_strides_or_one_that_they_broadcast_to()
    {
        NdArray<int> wide = NdArray.Zeros<int>([4, 6]);
        NdArray<int> every = wide[.., new Slice(null, null, 2)];
        Assert.Same(every, NdArray.Evaluate(NdArray.Lazy<int>([1, 2, 3]) * 10, every));
        Assert.Equal([10, 0, 20, 0, 30, 0], wide[3, ..].ToArray());
    }

    [Fact]
    public void Results_may_overwrite_what_is_read()
    {
        NdArray<long> a = NdArray.Arange<long>(20_000);
        NdArray<long> before = NdArray.Copy(a);
        NdArray.Evaluate((NdArray.Lazy(a) * 3) - a, a);
        Assert.True(NdArray.ArrayEqual(before * 2, a));

        // Shifted by one, and backwards: as if the memory were another.
        a = NdArray.Copy(before);
        NdArray.Evaluate(NdArray.Lazy(a[..^1]) + 1, a[1..]);
        Assert.True(NdArray.ArrayEqual(before[..^1] + 1, a[1..]));
        a = NdArray.Copy(before);
        NdArray.Evaluate(NdArray.Lazy(NdArray.Flip(a)) + a, a);
        Assert.True(NdArray.ArrayEqual(NdArray.Flip(before) + before, a));
    }

    [Fact]
    public void A_plain_array_is_copied_and_a_number_has_no_axes()
    {
        NdArray<int> copy = NdArray.Evaluate(NdArray.Lazy(A.T));
        Assert.True(NdArray.ArrayEqual(A.T, copy));
        Assert.False(NdArray.SharesMemory(A, copy));
        Assert.Equal(7, NdArray.Evaluate(NdArray.Lazy<int>(3) + 4).Item());
        Assert.Equal([7, 7], NdArray.Evaluate(NdArray.Lazy<int>(3) + 4, NdArray.Zeros<int>([2])).ToArray());
        Assert.Equal(new Shape([0, 3]), NdArray.Evaluate(NdArray.Lazy(NdArray.Zeros<int>([0, 3])) + A[0, ..]).Shape);
    }

    [Fact]
    public void The_result_has_the_memory_order_of_its_inputs()
    {
        NdArray<int> columns = NdArray.Evaluate(NdArray.Lazy(A.T) * 2);
        Assert.True(columns.IsFContiguous);
        Assert.False(columns.IsCContiguous);
    }

    [Fact]
    public void What_is_used_twice_is_computed_once()
    {
        Counting.Calls = 0;
        NdExpression<int> x = NdArray.Map<Counting, int, int>(NdArray.Lazy(A));
        Assert.Equal([4, 9, 16, 25, 36, 49], NdArray.Evaluate(x * x).ToArray());
        Assert.Equal(6, Counting.Calls);
    }

    [Fact]
    public void An_expression_may_be_very_deep_but_not_have_too_many_arrays()
    {
        NdArray<double> a = NdArray.Ones<double>([10]);
        NdExpression<double> deep = NdArray.Lazy(a);
        for (int i = 0; i < 20_000; i++)
        {
            deep += a;
        }

        Assert.Equal(20_001, NdArray.Evaluate(deep)[3]);
        NdExpression<double> many = NdArray.Lazy(a);
        for (int i = 1; i < 250; i++)
        {
            many += NdArray.Full<double>([10], i);
        }

        Assert.Equal(1 + (249 * 250 / 2), NdArray.Evaluate(many)[9]);
        Assert.Throws<NotSupportedException>(() => NdArray.Evaluate(many + NdArray.Copy(a)));
    }

    [Fact]
    public void Wrong_arguments_are_named_and_nothing_is_written()
    {
        NdExpression<int> x = NdArray.Lazy(A);
        ArgumentException shapes = Assert.Throws<ArgumentException>(() => x + NdArray.Zeros<int>([4]));
        Assert.Contains("(2, 3)", shapes.Message, StringComparison.Ordinal);
        Assert.Contains("(4,)", shapes.Message, StringComparison.Ordinal);
        NdArray<int> small = NdArray.Zeros<int>([3]);
        ArgumentException wrong = Assert.Throws<ArgumentException>(() => NdArray.Evaluate(x + 1, small));
        Assert.Contains("(2, 3)", wrong.Message, StringComparison.Ordinal);
        Assert.Equal([0, 0, 0], small.ToArray());
        Assert.Throws<InvalidOperationException>(() => NdArray.Evaluate(x + 1, NdArray.BroadcastTo(small, [2, 3])));
        Assert.Throws<ArgumentNullException>(() => NdArray.Evaluate<int>(null!));
        Assert.Throws<ArgumentNullException>(() => NdArray.Lazy<int>(null!));
        Assert.Throws<ArgumentNullException>(() => x + (NdExpression<int>)null!);
    }

    [Fact]
    public void Disposed_arrays_are_not_read()
    {
        NdArray<double> a = NdArray.Ones<double>([100_000]);
        NdExpression<double> x = NdArray.Lazy(a) + 1;
        a.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.Evaluate(x));
    }

    [Fact]
    public void What_an_operator_throws_reaches_the_caller()
    {
        NdExpression<int> x = NdArray.Map<Throwing, int, int>(NdArray.Lazy(NdArray.Ones<int>([1 << 20])));
        Assert.Throws<NotFiniteNumberException>(() => NdArray.Evaluate(x + 1));
    }

    private readonly struct Counting : IElementwise<Counting, int, int>
    {
        public static int Calls { get; set; }

        public static int Invoke(int x)
        {
            Calls++;
            return x + 1;
        }
    }

    private readonly struct Throwing : IElementwise<Throwing, int, int>
    {
        public static int Invoke(int x) => throw new NotFiniteNumberException();
    }
}
