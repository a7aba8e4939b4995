using CsCheck;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Elementwise;

/// <summary>Functions of two elements as objects.</summary>
public class UfuncTests
{
    private static readonly NdArray<int> A = [[7, 2, 3], [1, 5, 2]];

    [Fact]
    public void Functions_reduce_from_first_to_last()
    {
        Assert.Equal([6, -3, 1], Ufuncs.Subtract.Reduce(A).ToArray());
        Assert.Equal([2, -6], Ufuncs.Subtract.Reduce(A, 1).ToArray());
        Assert.Equal([[2], [-6]], (NdArray<int>)Ufuncs.Subtract.Reduce((NdArray)A, 1, keepDims: true), ByElements);
        Assert.Equal(Math.Pow(7, 6), Ufuncs.Power.Reduce<int>([7, 2, 3]).Item());
        Assert.Equal(20, Ufuncs.Add.Reduce((NdArray)A, Axes.All).AsType<int>().Item());
    }

    [Fact]
    public void Relations_put_truth_values_together()
    {
        Assert.Equal([true, true, true], Ufuncs.LogicalAnd.Reduce(A).ToArray());
        Assert.Equal([true, false, true, true], Ufuncs.LogicalXor.Accumulate(NdArray.Array<double>(1, -2, 0.5, 0)).ToArray());
        Assert.Equal([false, true], Ufuncs.LogicalOr.ReduceAt(NdArray.Array<int>(0, 0, 3), [0, 1]).ToArray());
        Assert.Equal([false, false, true], Ufuncs.Less.Accumulate(NdArray.Array<bool>(false, false, true)).ToArray());
        Assert.Equal([[true, false], [true, true]], Ufuncs.GreaterEqual.Outer(NdArray.Array<int>(1, 2), NdArray.Array<double>(1, 1.5)), ByElements);
        Assert.True(Ufuncs.LogicalAnd.Reduce(NdArray.Zeros<int>([0])).Item());
        Assert.False(Ufuncs.LogicalOr.Reduce(NdArray.Zeros<int>([0])).Item());
    }

    [Fact]
    public void A_mask_chooses_what_is_reduced()
    {
        NdArray<bool> odd = NdArray.Equal(A & 1, 1);
        Assert.Equal([15, 11], Ufuncs.Add.Reduce(A, 1, where: NdArray.Array<bool>(true, true, true), initial: 3).ToArray());
        Assert.Equal([10, 6], Ufuncs.Add.Reduce(A, 1, where: odd).ToArray());
        Assert.Equal([20 - 10, 20 - 6], Ufuncs.Subtract.Reduce(A, 1, initial: 20, where: odd).ToArray());
        Assert.Equal([false, true, true], Ufuncs.LogicalOr.Reduce(A, where: NdArray.Array(new bool[,] { { false }, { true } }) & NdArray.Array<bool>(false, true, true)).ToArray());
    }

    [Fact]
    public void Starts_are_integers_of_any_type()
    {
        int[] expected = [9, 3];
        Assert.Equal(expected, Ufuncs.Add.ReduceAt<int>(A, [0, 2], 1)[0, ..].ToArray());
        Assert.Equal(expected, Ufuncs.Add.ReduceAt(A, NdArray.Array<int>(0, 2), 1)[0, ..].ToArray());
        Assert.Equal(expected, Ufuncs.Add.ReduceAt(A, NdArray.Array<byte>(0, 2), 1)[0, ..].ToArray());
        Assert.Equal(expected, Ufuncs.Add.ReduceAt(A, NdArray.Array<ulong>(0, 2), 1)[0, ..].ToArray());
        Assert.Equal([true, true], Ufuncs.LogicalOr.ReduceAt(A, NdArray.Array<short>(0, 2), 1)[1, ..].ToArray());
        Assert.Throws<InvalidCastException>(() => Ufuncs.Add.ReduceAt(A, NdArray.Array<double>(0, 2), 1));
        Assert.Throws<ArgumentException>("indices", () => Ufuncs.Add.ReduceAt(A, NdArray.Zeros<int>([1, 2]), 1));
        Assert.Throws<ArgumentException>("indices", () => Ufuncs.Add.ReduceAt(A, 1, 1));
    }

    [Fact]
    public void Identities_are_those_of_NumPy()
    {
        Assert.Equal([0, 1, -1, 0], new[] { Ufuncs.Add, Ufuncs.Multiply, Ufuncs.BitwiseAnd, Ufuncs.Gcd }.Select(function => function.Identity!.Value));
        Assert.Equal(double.NegativeInfinity, Ufuncs.LogAddExp.Identity);
        Assert.All([Ufuncs.Subtract, Ufuncs.Maximum, Ufuncs.Lcm, Ufuncs.Power, Ufuncs.FMin], function => Assert.Null(function.Identity));
        Assert.Equal([true, false, false], new[] { Ufuncs.LogicalAnd, Ufuncs.LogicalOr, Ufuncs.LogicalXor }.Select(relation => relation.Identity!.Value));
        Assert.Null(Ufuncs.Equal.Identity);
    }

    [Fact]
    public void Errors_name_the_function_and_its_arguments()
    {
        NdArray<double> none = NdArray.Zeros<double>([0]);
        Assert.StartsWith("Maximum of no elements", Assert.Throws<ArgumentException>("a", () => Ufuncs.Maximum.Reduce(none)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Minimum of no elements", Assert.Throws<ArgumentException>("a", () => Ufuncs.Minimum.Reduce(none)).Message, StringComparison.Ordinal);
        NotSupportedException type = Assert.Throws<NotSupportedException>(() => Ufuncs.Add.Reduce(NdArray.Array("a", "b")));
        Assert.StartsWith("Add is not defined", type.Message, StringComparison.Ordinal);
        InvalidOperationException readOnly = Assert.Throws<InvalidOperationException>(() => Ufuncs.Add.At(A.AsReadOnly(), [0], 1));
        Assert.Contains("The array 'a'", readOnly.Message, StringComparison.Ordinal);
        ArgumentException axes = Assert.Throws<ArgumentException>("axis", () => Ufuncs.Subtract.Reduce((NdArray)A, Axes.All));
        Assert.Contains("not along all.", axes.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_are_put_on_places_one_after_another()
    {
        NdArray<int> a = [1, 2, 3];
        Ufuncs.Power.At(a, [(NdArray<long>)[1, 1]], 3);
        Assert.Equal([1, 512, 3], a.ToArray());
        Ufuncs.Less.At(a, [1..], 100);
        Assert.Equal([1, 0, 1], a.ToArray());
    }

    [Fact]
    public void Outer_products_go_into_arrays_of_any_strides()
    {
        NdArray<double> x = [1, 2], y = [10, 20, 30], all = NdArray.Zeros<double>([3, 4]);
        NdArray<double> part = all[.., ..2].T;
        Assert.Same(part, Ufuncs.Multiply.Outer(x, y, part));
        Assert.Equal([10, 20, 0, 0, 20, 40, 0, 0, 30, 60, 0, 0], all.Flat.ToArray());
    }

    /// <summary>Layers beside one another, rows, views from behind and masks that leave nothing out: all one answer.</summary>
    [Fact]
    public void A_reduction_does_not_depend_on_the_layout() => Gen.Int[1, 60].Array[2, 3].SelectMany(
        lengths => Gen.Int[-9, 9].Array[lengths.Aggregate((x, y) => x * y)].Select(elements => (lengths, elements))).Sample(
        sample =>
        {
            NdArray<int> a = NdArray.Reshape(sample.elements.AsNdArray(), [.. sample.lengths.Select(length => (nint)length)]);
            using NdArray<bool> all = NdArray.Ones<bool>([]);
            for (int axis = 0; axis < a.Rank; axis++)
            {
                NdArray<int> expected = Ufuncs.Subtract.Reduce(a, axis, initial: 0, where: all);
                NdArray<int> turned = NdArray.Copy(a.T, Order.C).T, behind = NdArray.Flip(NdArray.Copy(NdArray.Flip(a)));
                Assert.True(NdArray.ArrayEqual(expected, Ufuncs.Subtract.Reduce(a, axis, initial: 0)));
                Assert.True(NdArray.ArrayEqual(expected, Ufuncs.Subtract.Reduce(turned, axis, initial: 0)));
                Assert.True(NdArray.ArrayEqual(expected, Ufuncs.Subtract.Reduce(behind, axis, initial: 0)));
                Assert.True(NdArray.ArrayEqual(expected, NdArray.Negative(NdArray.Sum(a, axis))));
            }
        },
        iter: 60);

    [Fact]
    public void Several_axes_need_a_function_without_order()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Ufuncs.Subtract.Reduce(A, Axes.All));
        Assert.Contains("Subtract depends on the order", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Ufuncs.Less.Reduce(NdArray.Ones<bool>([2, 2]), Axes.All));
        Assert.Equal(7, ((NdArray<int>)Ufuncs.FMax.Reduce(A, Axes.All)).Item());
    }

    [Fact]
    public void Nothing_to_begin_with_is_said()
    {
        Assert.Equal("a", Assert.Throws<ArgumentException>(() => Ufuncs.Subtract.Reduce(NdArray.Zeros<int>([0, 2]))).ParamName);
        Assert.Equal(
            "initial", Assert.Throws<ArgumentException>(() => Ufuncs.Subtract.Reduce(A, where: NdArray.Ones<bool>([3]))).ParamName);
        Assert.Equal("initial", Assert.Throws<ArgumentException>(() => Ufuncs.Subtract.Reduce(A, initial: A)).ParamName);
    }

    [Fact]
    public void Shapes_axes_and_places_that_do_not_fit_are_named()
    {
        ArgumentException where = Assert.Throws<ArgumentException>(() => Ufuncs.Subtract.Reduce(A, initial: 0, where: NdArray.Ones<bool>([2])));
        Assert.Equal("where", where.ParamName);
        Assert.Contains("(2,)", where.Message, StringComparison.Ordinal);
        Assert.Contains("(2, 3)", where.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ufuncs.Subtract.Reduce(A, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ufuncs.Subtract.Accumulate(A, -3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ufuncs.Subtract.ReduceAt(A, [3], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ufuncs.Add.At(A.Copy(), [(NdArray<long>)[2]], 1));
        NdArray<int> small = NdArray.Zeros<int>([2]);
        ArgumentException error = Assert.Throws<ArgumentException>(() => Ufuncs.Subtract.Reduce(A, 0, small));
        Assert.Contains("(2,)", error.Message, StringComparison.Ordinal);
        Assert.Contains("(3,)", error.Message, StringComparison.Ordinal);
        Assert.Equal([0, 0], small.ToArray());
    }

    [Fact]
    public void Types_without_the_function_are_refused()
    {
        Assert.Throws<NotSupportedException>(() => Ufuncs.BitwiseAnd.Reduce(NdArray.Ones<double>([3])));
        Assert.Throws<NotSupportedException>(() => Ufuncs.Less.Reduce(A));
        Assert.Throws<NotSupportedException>(() => Ufuncs.Less.Accumulate(A));
        Assert.Throws<InvalidCastException>(() => Ufuncs.Divide.At(A.Copy(), [0], 2));
        Assert.Throws<ArgumentNullException>(() => Ufuncs.Add.Reduce((NdArray)null!));
        Assert.Throws<ArgumentNullException>(() => Ufuncs.Less.Reduce(null!));
    }

    /// <summary>Whole numbers are not raised to negative ones, and a result that was begun is not left behind.</summary>
    [Fact]
    public void A_refused_power_changes_nothing()
    {
        NdArray<int> x = NdArray.Full<int>([3, 100], 2), into = NdArray.Zeros<int>([3, 100]), sums = NdArray.Zeros<int>([100]);
        x[2, 99] = -1;
        Assert.Throws<ArgumentOutOfRangeException>(() => Ufuncs.Power.Accumulate(x, 0, into));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ufuncs.Power.Accumulate(x, 1, into));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ufuncs.Power.Reduce(x, 0, sums));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ufuncs.Power.At(into, [Range.All], x));
        Assert.False(NdArray.Any(into).Item());
        Assert.False(NdArray.Any(sums).Item());
    }

    [Fact]
    public void A_read_only_target_is_refused()
    {
        NdArray<int> readOnly = NdArray.BroadcastTo(NdArray.Zeros<int>([1]), [3]);
        Assert.Throws<InvalidOperationException>(() => Ufuncs.Subtract.Reduce(A, 0, readOnly));
        Assert.Throws<InvalidOperationException>(() => Ufuncs.Add.At(readOnly, [0], 1));
        Assert.Equal(0, readOnly[0]);
    }

    private static bool ByElements<T>(NdArray<T> x, NdArray<T> y) => x.Shape == y.Shape && x.Flat.ToArray().SequenceEqual(y.Flat.ToArray());
}
