using static NdArrays.NdIndex;
using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Elements and views read by indices, lists and masks: what NumPy's own tests check of them.</summary>
public class IndexingChecklist
{
    private const string File = "_core/tests/test_indexing.py";

    private static NdArray<int> Square => [[1, 2, 3], [4, 5, 6], [7, 8, 9]];

    [Fact]
    [NumPyTest(
        File,
        "TestIndexing.test_index_no_floats",
        "TestIndexing.test_index_no_array_to_index",
        "TestNonIntegerArrayLike.test_basic",
        "TestArrayToIndexDeprecation.test_array_to_index_error")]
    public void FractionsTextsAndArraysInPlaceOfNumbersAreRefused()
    {
        NdArray<int> a = [[[5]]];
        NdArray<double> fraction = 0.0, fractions = [0.5, 1.5];
        NdArray<decimal> opaque = [0, 1];
        Refused(() => a[fraction]);
        Refused(() => a[0, fraction]);
        Refused(() => a[.., fraction, ..]);
        Refused(() => NdArray.Arange(10)[fractions]);
        Refused(() => NdArray.Arange(10)[opaque]);
        Assert.Equal(0, NdArray.Arange(10)[(NdIndex)Array.Empty<int>()].Size);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_none_index")]
    public void ANewAxisIsOneMore()
    {
        NdArray<int> a = [1, 2, 3];
        Same([[1, 2, 3]], a[NewAxis]);
        Assert.Equal(2, a[NewAxis].Rank);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_empty_tuple_index", "TestIndexing.test_void_scalar_empty_tuple")]
    public void NoIndexAtAllIsAViewOfAll()
    {
        NdArray<int> a = [1, 2, 3];
        NdArray<int> all = a[ReadOnlySpan<NdIndex>.Empty];
        Same(a, all);
        Assert.True(NdArray.SharesMemory(a, all));
        NdArray<Guid> single = Guid.Empty;
        Assert.Equal(Guid.Empty, single[ReadOnlySpan<int>.Empty]);
        Assert.Equal(0, single[Ellipsis].Rank);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_same_kind_index_casting", "TestIndexing.test_small_regressions")]
    public void IndicesAreOfAnyWholeType()
    {
        NdArray<long> index = NdArray.Arange(5L);
        NdArray<ulong> unsigned = index.AsType<ulong>();
        NdArray<int> line = NdArray.Arange(10);
        Same(line[index], line[unsigned]);
        line[unsigned] = NdArray.Arange(5);
        Same(NdArray.Arange(10), line);

        NdArray<int> pairs = NdArray.Arange(10).Reshape(5, 2);
        Same(pairs[index], pairs[unsigned]);
        pairs[unsigned] = NdArray.Arange(5)[.., NewAxis];
        Same(NdArray.Repeat(NdArray.Arange(5)[.., NewAxis], 2, axis: 1), pairs);
        NdArray<int> square = NdArray.Arange(25).Reshape(5, 5);
        Same(square[index, index], square[unsigned, unsigned]);

        NdArray<int> one = [0];
        NdArray<byte> small = [0], beyond = [1];
        one[small] = 1;
        Same([1], one);
        Refused(() => one[beyond] = 1);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_empty_fancy_index")]
    public void AnEmptyListSelectsNothingAndEmptyFractionsAreRefused()
    {
        NdArray<int> a = [1, 2, 3];
        Assert.Equal(new Shape([0]), a[(NdIndex)Array.Empty<int>()].Shape);
        Assert.Equal(new Shape([0]), a[NdArray.Empty<long>([0])].Shape);
        Refused(() => a[NdArray.Empty<double>([0])]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_ellipsis_index", "TestIndexing.test_everything_returns_views")]
    public void AnEllipsisStandsForAllAxesThatAreLeft()
    {
        NdArray<int> a = Square;
        Assert.NotSame(a, a[Ellipsis]);
        Assert.True(NdArray.SharesMemory(a, a[Ellipsis]));
        Assert.NotSame(a, a[..]);
        Same(a, a[Ellipsis]);
        Same([1, 2, 3], a[0, Ellipsis]);
        Same(a[0, ..], a[0, Ellipsis]);
        Same([1, 4, 7], a[Ellipsis, 0]);
        Assert.Equal(0, a[0, Ellipsis, 1].Rank);
        Assert.Equal(2, a[0, Ellipsis, 1].Item());
        NdArray<int> single = 1;
        single[Ellipsis] = 2;
        Assert.Equal(2, single.Item());
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_single_int_index")]
    public void OneNumberIsARow()
    {
        NdArray<int> a = Square;
        Same([1, 2, 3], a[(NdIndex)0]);
        Same([7, 8, 9], a[(NdIndex)(-1)]);
        Refused(() => a[(NdIndex)(1 << 30)]);
        Refused(() => a[(NdIndex)nint.MaxValue]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_single_bool_index", "TestIndexing.test_scalar_array_bool")]
    public void OneTruthValueIsAnAxisOfOneOrNone()
    {
        NdArray<int> a = Square;
        NdArray<bool> yes = true, no = false;
        Same(a[NewAxis], a[yes]);
        Same(a[NewAxis][..0], a[no]);
        NdArray<int> single = 1;
        Same(single[yes], single[(NdIndex)true]);
        Same(single[no], single[(NdIndex)false]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_boolean_shape_mismatch", "TestBooleanIndexing.test_boolean_indexing_fast_path")]
    public void AMaskHasTheSizesOfItsAxes()
    {
        NdArray<double> a = NdArray.Ones<double>([5, 4, 3]);
        NdArray<bool> one = [true];
        Refused(() => a[one]);
        Refused(() => a[NdArray.Zeros<bool>([6])]);
        Refused(() => a[NdArray.Zeros<bool>([4, 4])]);
        Refused(() => a[.., NdArray.Zeros<bool>([4, 4])]);

        NdArray<double> square = NdArray.Ones<double>([3, 3]);
        foreach (int size in (int[])[9, 10])
        {
            Exception error = Refused(() => square[NdArray.Zeros<bool>([1, size])]);
            Assert.Contains("3", error.Message, StringComparison.Ordinal);
        }

        NdArray<bool> deep = [[[true], [false]]];
        Refused(() => NdArray.Ones<double>([1, 1, 2])[deep]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_boolean_indexing_onedim", "TestIndexing.test_boolean_indexing_list")]
    public void AMaskOfOneAxisSelectsRows()
    {
        NdArray<double> a = [[0, 0, 0]];
        NdArray<bool> mask = [true];
        Same(a, a[mask]);
        a[mask] = 1;
        Same([[1, 1, 1]], a);
        NdArray<int> line = [1, 2, 3];
        bool[] list = [true, false, true];
        Same([1, 3], line[list]);
        Same([[1, 3]], line[NewAxis, list]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_boolean_indexing_twodim")]
    public void AMaskOfTwoAxesSelectsElements()
    {
        NdArray<int> a = Square;
        NdArray<bool> b = [[true, false, true], [false, true, false], [true, false, true]];
        Same([1, 3, 5, 7, 9], a[b]);
        Same([[4, 5, 6]], a[b[1, ..]]);
        Same(a[b[0, ..]], a[b[2, ..]]);
        a[b] = 0;
        Same([[0, 2, 0], [4, 0, 6], [0, 8, 0]], a);
    }

    [Fact]
    [NumPyTest(File, "TestBooleanIndexing.test_boolean_indexing_weirdness")]
    public void TruthValuesAmongOtherIndices()
    {
        NdArray<double> a = NdArray.Ones<double>([2, 3, 4]);
        Assert.Equal(new Shape([0, 2, 3, 4]), a[false, true, Ellipsis].Shape);
        NdArray<int> column = [[2]];
        Assert.Equal(new Shape([1, 2]), a[true, [0, 1], true, true, [1], column].Shape);
        Refused(() => a[false, [0, 1], Ellipsis]);
    }

    [Fact]
    [NumPyTest(
        File,
        "TestIndexing.test_too_many_fancy_indices_special_case",
        "TestIndexing.test_too_many_advanced_indices",
        "TestMultipleEllipsisError.test_basic",
        "TestIndexing.test_nontuple_ndindex")]
    public void TooManyIndicesAreRefused()
    {
        NdArray<double> line = NdArray.Ones<double>([1]);
        NdArray<int> zero = [0];
        foreach (NdIndex index in (NdIndex[])[zero, (NdArray<bool>)[true]])
        {
            NdIndex[] many = [.. Enumerable.Repeat(index, 80)];
            Refused(() => line[many]);
            Refused(() => line[many] = 1.0);
        }

        Refused(() => line[Ellipsis, Ellipsis]);
        Refused(() => line[Ellipsis, Ellipsis, Ellipsis]);
        NdArray<int> square = NdArray.Arange(25).Reshape(5, 5);
        NdIndex rows = new[] { 0, 1 };
        Same(square[..2, ..], square[rows]);
        Same([0, 6], square[rows, rows]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_reversed_strides_result_allocation", "TestIndexing.test_indexing_array_weird_strides")]
    public void HowIndicesLieInMemoryDoesNotMatter()
    {
        NdArray<int> a = NdArray.Arange(10)[.., NewAxis], backwards = NdArray.Flip(NdArray.Arange(10));
        Same(a[backwards.Copy()], a[backwards]);

        NdArray<double> x = NdArray.Arange(10.0), pairs = NdArray.Arange(20.0).Reshape(10, 2);
        NdArray<int> index = NdArray.Arange(10).Reshape(10, 1, 1, 1).BroadcastTo(new Shape([10, 55, 4, 4]));
        Same(x[index.Copy()], x[index]);
        NdArray<int> zeros = NdArray.Zeros<int>([4]);
        Same(pairs[index.Copy(), zeros], pairs[index, zeros]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_broaderrors_indexing", "TestIndexing.test_trivial_fancy_out_of_bounds")]
    public void IndicesThatDoNotFitTogetherOrLieOutsideChangeNothing()
    {
        NdArray<double> square = NdArray.Zeros<double>([5, 5]);
        Refused(() => square[[0, 1], [0, 1, 2]]);
        Refused(() => square[[0, 1], [0, 1, 2]] = 1.0);
        foreach (int place in (int[])[0, 19])
        {
            NdArray<double> line = NdArray.Zeros<double>([5]);
            NdArray<long> index = NdArray.Ones<long>([20]);
            index[place] = 10;
            Refused(() => line[index]);
            Refused(() => line[index] = 7.0);
            Same(NdArray.Zeros<double>([5]), line);
        }

        Same(NdArray.Zeros<double>([5, 5]), square);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_memory_order")]
    public void TheResultLiesAsTheIndicesDo()
    {
        // NumPy says that this need not be kept. It is: the result is in row-major order whatever the order of the indices.
        NdArray<int> a = NdArray.Arange(10), b = NdArray.Arange(10).Reshape(5, 2).T;
        Same(b, a[b]);
        Same(b, a.Reshape(-1, 1)[b, 0]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_scalar_return_type", "TestCApiAccess.test_getitem")]
    public void AllNumbersAreAnElement()
    {
        Assert.Equal(7.0, ((NdArray<double>)7.0)[ReadOnlySpan<int>.Empty]);
        NdArray<double> a = [[3]];
        Assert.Equal(3.0, a[0, 0]);
        NdArray<int> zero = 0;
        Assert.Equal(0, a[0, zero].Rank);

        NdArray<double> line = NdArray.Ones<double>([10]);
        Refused(() => ((NdArray<double>)1.0)[(NdIndex)0]);
        Refused(() => line[11]);
        Refused(() => line[-11]);
        Refused(() => NdArray.Ones<double>([10, 10])[(NdIndex)11]);
        Refused(() => NdArray.Ones<double>([10, 10])[(NdIndex)(-11)]);
        Assert.Equal(4, NdArray.Arange(10)[4]);
        Same([2, 3], NdArray.Arange(10).Reshape(5, 2)[(NdIndex)(-4)]);
    }

    [Fact]
    [NumPyTest(File, "TestFloatNonIntegerArgument.test_valid_indexing", "TestFloatNonIntegerArgument.test_valid_slicing")]
    public void WholeNumbersAndRangesAreGood()
    {
        NdArray<int> a = [[[5]]];
        NdArray<int> zero = [0];
        Same([[[5]]], a[zero]);
        Same([[[5]], [[5]]], a[(NdIndex)new[] { 0, 0 }]);
        Assert.Equal(new Shape([1, 2, 1]), a[.., [0, 0]].Shape);
        Assert.Equal(new Shape([1, 1]), a[.., 0, ..].Shape);
        foreach ((string text, int length) in ((string, int)[])
            [("::", 1), ("0:", 1), (":2", 1), ("0:2", 1), ("::2", 1), ("1::2", 0), (":2:2", 1), ("1:2:2", 0)])
        {
            Assert.Equal(length, (int)a[text].Shape[0]);
        }
    }

    [Fact]
    [NumPyTest(File, "TestSubclasses.test_fancy_on_read_only", "TestIndexing.test_subclass_writeable")]
    public void WhatIsSelectedFromAReadOnlyArrayMayBeWritten()
    {
        NdArray<int> a = NdArray.BroadcastTo((NdArray<int>)[1], new Shape([5]));
        Assert.False(a.IsWriteable);
        Assert.False(a[..3].IsWriteable);
        Assert.True(a[(NdIndex)new[] { 0, 1, 2 }].IsWriteable);
        Assert.True(a[a > 0].IsWriteable);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_unaligned", "TestIndexing.test_structured_advanced_indexing")]
    public void ElementsOfSeveralBytesAtAnyAddress()
    {
        (double, double)[] pairs = [.. Enumerable.Range(0, 6000).Select(i => ((double)i, -(double)i))];
        NdArray<(double, double)> a = NdArray.Array(pairs);
        NdArray<short> index = (NdArray.Arange(6000) * 7 % 6000).AsType<short>();
        Parallel.For(0, 8, _ =>
        {
            NdArray<(double, double)> taken = a[index];
            for (int i = 0; i < 6000; i++)
            {
                Assert.Equal(pairs[i * 7 % 6000], taken[i]);
            }
        });
    }

    private static Exception Refused(Func<object> read)
    {
        Exception error = Assert.ThrowsAny<Exception>(() => { _ = read(); });
        Assert.True(error is ArgumentException or IndexOutOfRangeException or InvalidCastException, error.ToString());
        return error;
    }
}
