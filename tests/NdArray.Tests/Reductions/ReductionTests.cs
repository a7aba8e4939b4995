using System.Numerics;

namespace NdArrays.Tests.Reductions;

/// <summary>What one reads off small arrays.</summary>
public class ReductionTests
{
    private static readonly NdArray<int> A = [[1, 2, 3], [4, 5, 6]];
    private static readonly NdArray<double> D = [[1, 2, 3], [4, 5, 9]];

    [Fact]
    public void Along_all_axes_one_or_several()
    {
        Assert.Equal(21, NdArray.Sum(A).Item());
        Assert.Equal(0, NdArray.Sum(A).Rank);
        Assert.Equal([5, 7, 9], NdArray.Sum(A, axis: 0).ToArray());
        Assert.Equal([6, 15], NdArray.Sum(A, axis: -1).ToArray());
        Assert.Equal(21, NdArray.Sum(A, axis: [0, 1]).Item());
        Assert.Equal([1, 2, 3, 4, 5, 6], NdArray.Sum(A, axis: []).ToArray());
        Assert.Equal(new Shape([2, 1]), NdArray.Sum(A, axis: 1, keepDims: true).Shape);
        Assert.Equal(new Shape([1, 1]), NdArray.Sum(A, keepDims: true).Shape);
        Assert.Equal([4, 10, 18], NdArray.Prod(A, axis: 0).ToArray());
        Assert.Equal([1, 2, 3], NdArray.Min(A, axis: 0).ToArray());
        Assert.Equal([3, 6], NdArray.Max(A, axis: 1).ToArray());
        Assert.Equal([2, 2], NdArray.Ptp(A, axis: 1).ToArray());
        Assert.Equal(5, NdArray.Sum((NdArray<int>)5, axis: 0).Item());
    }

    [Fact]
    public void Axes_are_written_in_several_ways()
    {
        Assert.Equal("None", Axes.All.ToString());
        Assert.Equal("None", default(Axes).ToString());
        Assert.Equal("1", ((Axes)1).ToString());
        Assert.Equal("None", ((Axes)(int?)null).ToString());
        Axes both = [0, -1];
        Assert.Equal("(0, -1)", both.ToString());
        Assert.Equal("()", ((Axes)System.Array.Empty<int>()).ToString());
        Assert.True(((Axes)(int[]?)null).AreAll);
        Assert.False(both.AreAll);
        int sum = 0;
        foreach (int axis in both)
        {
            sum += axis;
        }

        Assert.Equal(-1, sum);
    }

    [Fact]
    public void Whole_numbers_keep_their_type_or_are_added_up_in_64_bits()
    {
        NdArray<byte> bytes = [200, 100];
        Assert.Equal(44, NdArray.Sum(bytes).Item());
        Assert.Equal(300ul, ((NdArray<ulong>)NdArray.Sum((NdArray)bytes)).Item());
        Assert.Equal(300, NdArray.Sum<byte, int>(bytes).Item());
        Assert.Equal(20000L, ((NdArray<long>)NdArray.Prod((NdArray)bytes, dtype: DType.Int64)).Item());
        NdArray<bool> truths = [true, true, false];
        Assert.Equal(2L, ((NdArray<long>)NdArray.Sum(truths)).Item());
        Assert.True(((NdArray<bool>)NdArray.Sum(truths, dtype: DType.Bool)).Item());
        Assert.False(((NdArray<bool>)NdArray.Prod(truths, dtype: DType.Bool)).Item());
        Assert.Equal(DType.Float16, NdArray.Sum((NdArray)NdArray.Ones<Half>([3])).DType);
        Assert.Equal((Half)3, NdArray.Sum(NdArray.Ones<Half>([3])).Item());
        Assert.Equal(3L, ((NdArray<long>)NdArray.Sum((NdArray)D[0, ..2], dtype: DType.Int64)).Item());
    }

    [Fact]
    public void Results_begin_with_a_value_and_count_only_some_elements()
    {
        NdArray<bool> where = [[true, false, true], [false, false, false]];
        Assert.Equal([14, 10], NdArray.Sum(A, axis: 1, initial: 10, where: where).ToArray());
        Assert.Equal([3, 1], NdArray.Prod(A, axis: 1, where: where).ToArray());
        Assert.Equal([3, -1], NdArray.Max(A, axis: 1, initial: -1, where: where).ToArray());
        Assert.Equal([2.0, double.NaN], NdArray.Mean(D, axis: 1, where: where).ToArray());
        Assert.Equal([1.0, double.NaN], NdArray.Var(D, axis: 1, where: where).ToArray());
        Assert.Equal([true, false], NdArray.Any(A, axis: 1, where: where).ToArray());
        Assert.Equal([true, true], NdArray.All(A, axis: 1, where: where).ToArray());
        Assert.Equal([2, 5], NdArray.Sum(A, axis: 1, where: (NdArray<bool>)[false, true, false]).ToArray());
        Assert.Equal([0.5, 0.5, 0.5], NdArray.Min(D, axis: 0, initial: 0.5).ToArray());
        Assert.Equal(103L, ((NdArray<long>)NdArray.Sum((NdArray)A[0, ..2], initial: 100)).Item());
        Assert.Throws<ArgumentException>("initial", () => NdArray.Min(A, where: where));
        Assert.Throws<ArgumentException>("initial", () => NdArray.Sum(A, initial: NdArray.Ones<int>([2])));
        Assert.Throws<ArgumentException>("where", () => NdArray.Sum(A, where: NdArray.Ones<bool>([2])));
        Assert.Throws<OverflowException>(() => NdArray.Min((NdArray)NdArray.Ones<byte>([2]), initial: 300));
    }

    [Fact]
    public void Means_and_deviations()
    {
        Assert.Equal(4, NdArray.Mean(D).Item());
        Assert.Equal([2.5, 3.5, 6], NdArray.Mean(D, axis: 0).ToArray());
        Assert.Equal([2.25, 2.25, 9], NdArray.Var(D, axis: 0).ToArray());
        Assert.Equal([4.5, 4.5, 18], NdArray.Var(D, axis: 0, ddof: 1).ToArray());
        Assert.Equal([1.5, 1.5, 3], NdArray.Std(D, axis: 0).ToArray());
        Assert.Equal(3.5, ((NdArray<double>)NdArray.Mean((NdArray)A)).Item());
        Assert.Equal(3.5f, NdArray.Mean<int, float>(A).Item());
        NdArray<Complex> complex = [new Complex(1, 0), new Complex(2, 1)];
        Assert.Equal(0.5, ((NdArray<double>)NdArray.Var(complex)).Item());
        Assert.Equal(new Complex(1.5, 0.5), ((NdArray<Complex>)NdArray.Mean(complex)).Item());
        Assert.True(double.IsNaN(NdArray.Var(D[0, ..1], ddof: 1).Item()));
        Assert.True(double.IsNaN(NdArray.Mean(NdArray.Zeros([0])).Item()));
        Assert.Equal(DType.Float16, NdArray.Std((NdArray)NdArray.Ones<Half>([3])).DType);
    }

    [Fact]
    public void Truths_and_places()
    {
        NdArray<double> a = [[0, double.NaN, 1], [7, 3, 7]];
        Assert.True(NdArray.Any(a).Item());
        Assert.Equal([false, true, true], NdArray.All(a, axis: 0).ToArray());
        Assert.Equal(5, NdArray.CountNonZero(a).Item());
        Assert.Equal([2, 3], NdArray.CountNonZero(a, axis: 1).ToArray());
        Assert.Equal([1, 0], NdArray.ArgMax(a, axis: 1).ToArray());
        Assert.Equal([1, 1], NdArray.ArgMin(a, axis: 1).ToArray());
        Assert.Equal([1, 0, 1], NdArray.ArgMax(a, axis: 0).ToArray());
        Assert.Equal(1, NdArray.ArgMax(a).Item());
        Assert.Equal(new Shape([2, 1]), NdArray.ArgMax(a, axis: 1, keepDims: true).Shape);
        Assert.Equal(0, NdArray.ArgMax((NdArray<double>)[-0.0, 0.0]).Item());
        Assert.Equal(2, NdArray.ArgMax((NdArray<Complex>)[Complex.One, new Complex(1, 1), new Complex(1, 2)]).Item());
        Assert.Equal(1, NdArray.ArgMax((NdArray<bool>)[false, true, true]).Item());
        Assert.True(double.IsNaN(NdArray.Max(a).Item()));
        Assert.Equal(new Complex(1, 3), ((NdArray<Complex>)NdArray.Max((NdArray<Complex>)[new Complex(1, 2), new Complex(1, 3), Complex.Zero])).Item());
        Assert.True(((NdArray<bool>)NdArray.Max((NdArray<bool>)[false, true])).Item());
        Assert.False(((NdArray<bool>)NdArray.Min((NdArray<bool>)[false, true])).Item());
    }

    [Fact]
    public void Nothing_is_0_or_1_or_an_error()
    {
        NdArray<double> none = NdArray.Zeros([0, 3]);
        Assert.Equal(0, NdArray.Sum(none).Item());
        Assert.Equal([1, 1, 1], NdArray.Prod(none, axis: 0).ToArray());
        Assert.Empty(NdArray.Max(none, axis: 1).ToArray());
        Assert.Throws<ArgumentException>("a", () => NdArray.Max(none, axis: 0));
        Assert.Throws<ArgumentException>("a", () => NdArray.Min((NdArray)none));
        Assert.Throws<ArgumentException>("a", () => NdArray.Min((NdArray)NdArray.Zeros<bool>([0])));
        foreach (Action ptp in (Action[])[() => NdArray.Ptp(none), () => NdArray.Ptp((NdArray)none, 0)])
        {
            ArgumentException error = Assert.Throws<ArgumentException>("a", ptp);
            Assert.StartsWith("Ptp of no elements has no value", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("initial", error.Message, StringComparison.Ordinal);
        }

        Assert.StartsWith(
            "Ptp is not defined",
            Assert.Throws<NotSupportedException>(() => NdArray.Ptp((NdArray)NdArray.Array('a'))).Message,
            StringComparison.Ordinal);
        Assert.Equal(4, NdArray.Max(none, initial: 4).Item());
        Assert.False(NdArray.Any(none).Item());
        Assert.True(NdArray.All(none).Item());
        Assert.Throws<ArgumentException>("a", () => NdArray.ArgMax(none));
        Assert.Throws<ArgumentException>("a", () => NdArray.ArgMax(none, axis: 0));
        Assert.Empty(NdArray.ArgMax(none, axis: 1).ToArray());
        Assert.Equal([0, 0, 0], NdArray.CountNonZero(none, axis: 0).ToArray());
    }

    [Fact]
    public void The_result_goes_where_it_is_told_even_over_its_input()
    {
        NdArray<int> slot = NdArray.Zeros<int>([6])["::-2"];
        Assert.Same(slot, NdArray.Sum(A, axis: 0, slot));
        Assert.Equal([5, 7, 9], slot.ToArray());
        NdArray<int> own = A.Copy();
        NdArray.Sum(own, axis: 0, own[1, ..]);
        Assert.Equal([1, 2, 3, 5, 7, 9], own.ToArray());
        NdArray<float> floats = NdArray.Zeros<float>([2]);
        Assert.Same(floats, NdArray.Mean((NdArray)A, axis: 1, @out: floats));
        Assert.Equal([2, 5], floats.ToArray());
        Assert.Throws<ArgumentException>("out", () => NdArray.Sum(A, axis: 0, NdArray.Zeros<int>([2])));
        Assert.Throws<InvalidOperationException>(() => NdArray.Sum(A, axis: 0, NdArray.BroadcastTo((NdArray<int>)0, 3)));
        NdArray<int> disposed = A.Copy();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.Sum(disposed));
        Assert.Throws<ObjectDisposedException>(() => NdArray.Sum(A, @out: Disposed(NdArray.Sum(A))));
    }

    [Fact]
    public void Axes_that_are_not_there_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Sum(A, axis: 2));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Max(A, axis: [0, -3]));
        Assert.Throws<ArgumentException>("axis", () => NdArray.Sum(A, axis: [0, -2]));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Sum((NdArray<int>)5, axis: 1));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Sum((NdArray<int>)null!));
        Assert.Throws<NotSupportedException>(() => NdArray.Sum(NdArray.Zeros<DateTime>([2])));
        Assert.Throws<NotSupportedException>(() => NdArray.Any(NdArray.Zeros<DateTime>([2])));
    }

    private static NdArray<int> Disposed(NdArray<int> array)
    {
        array.Dispose();
        return array;
    }
}
