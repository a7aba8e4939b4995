namespace NdArrays.Tests.Checklist;

/// <summary>Indices and the one number that counts all elements: what NumPy's own tests check of the way between them.</summary>
public class FlatIndexChecklist
{
    private const string File = "lib/tests/test_index_tricks.py";

    [Fact]
    [NumPyTest(File, "TestRavelUnravelIndex.test_basic")]
    public void NumbersAndIndicesAreTurnedIntoEachOther()
    {
        Assert.Equal([1, 2], NdArray.UnravelIndex(5, [2, 3]));
        Assert.Equal(["1", "2"], NdArray.UnravelIndex(indices: (NdArray<int>)5, shape: [2, 3]).Select(i => i.ToString()));
        Assert.Equal(5, NdArray.RavelMultiIndex([1, 2], [2, 3]));
        Assert.Equal([11, 30], NdArray.UnravelIndex(393, [17, 33]));
        Assert.Equal(393, NdArray.RavelMultiIndex([11, 30], [17, 33]));
        Assert.Equal([1, 0, 3], NdArray.UnravelIndex(33, [2, 5, 6]));
        Assert.Equal(33, NdArray.RavelMultiIndex([1, 0, 3], [2, 5, 6]));
        Assert.Equal([2, 0, 1, 8], NdArray.UnravelIndex(809, [3, 4, 11, 9]));
        Assert.Equal(809, NdArray.RavelMultiIndex([2, 0, 1, 8], [3, 4, 11, 9]));

        NdArray<int> places = [[2, 5, 0], [1, 3, 3]];
        Assert.Equal([9, 23, 3], NdArray.RavelMultiIndex(places, [6, 4]).ToArray());
        Assert.Equal([8, 23, 18], NdArray.RavelMultiIndex(places, [6, 4], order: Order.F).ToArray());
        Assert.Equal([7, 8, 2], NdArray.RavelMultiIndex(places, [3, 3], IndexMode.Clip).ToArray());
        Assert.Equal([7, 6, 0], NdArray.RavelMultiIndex(places, [3, 3], [IndexMode.Clip, IndexMode.Wrap]).ToArray());

        NdArray<int> byRows = [9, 23, 3], byColumns = [8, 23, 18];
        Assert.Equal(["[2 5 0]", "[1 3 3]"], NdArray.UnravelIndex(byRows, [6, 4]).Select(i => i.ToString()));
        Assert.Equal(["[2 5 0]", "[1 3 3]"], NdArray.UnravelIndex(byColumns, [6, 4], Order.F).Select(i => i.ToString()));
    }

    [Fact]
    [NumPyTest(File, "TestRavelUnravelIndex.test_basic")]
    public void WhatIsOutOfRangeOrNoWholeNumberIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("indices", () => NdArray.UnravelIndex(-1, [2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>("indices", () => NdArray.UnravelIndex(6, [2, 3]));
        Assert.Throws<ArgumentException>("indices", () => NdArray.UnravelIndex((NdArray<double>)0.5, [2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.RavelMultiIndex([-4, 1], [2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.RavelMultiIndex([2, 1], [2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.RavelMultiIndex([0, -4], [2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.RavelMultiIndex([0, 3], [2, 3]));
        NdArray<double> fraction = [0.1];
        Assert.Throws<ArgumentException>("multiIndex", () => NdArray.RavelMultiIndex([fraction, fraction], [2, 3]));
    }

    [Fact]
    [NumPyTest(File, "TestRavelUnravelIndex.test_empty_indices")]
    public void NoIndicesAreNoNumbersIfTheirTypeIsOfWholeOnes()
    {
        NdArray<double> numbers = [];
        NdArray<int> none = [];
        Assert.Throws<ArgumentException>("indices", () => NdArray.UnravelIndex(numbers, [10, 3, 5]));
        Assert.Throws<ArgumentException>("multiIndex", () => NdArray.RavelMultiIndex([numbers, numbers], [5, 3]));
        Assert.Equal(["(0,)", "(0,)", "(0,)"], NdArray.UnravelIndex(none, [10, 3, 5]).Select(i => i.Shape.ToString()));
        Assert.Equal(0, NdArray.RavelMultiIndex([none, none], [5, 3]).Size);
        Assert.Equal(0, NdArray.RavelMultiIndex(NdArray.Empty<long>([2, 0]), [5, 3]).Size);
    }

    [Fact]
    [NumPyTest(File, "TestRavelUnravelIndex.test_big_indices")]
    public void NumbersMayNeedAllBitsButNotMore()
    {
        NdArray<int> first = [39, 0], second = [1_999_999_999, 7], third = [36, 0], fourth = [999_999, 2];
        Assert.Equal(
            [2_959_999_999_999_999_999, 7_000_000 * 37L + 2],
            NdArray.RavelMultiIndex([first, second, third, fourth], [40, 2_000_000_000, 37, 1_000_000]).ToArray());

        Assert.Throws<OverflowException>(() => NdArray.UnravelIndex(1, [nint.MaxValue / 2, 3]));

        NdArray<int> zero = [0];
        nint half = nint.MaxValue / 2;
        foreach (Order order in new[] { Order.C, Order.F })
        {
            Assert.Equal([0], NdArray.RavelMultiIndex([zero, zero], [half, 2], order: order).ToArray());
            Assert.Throws<OverflowException>(() => NdArray.RavelMultiIndex([zero, zero], [half + 1, 2], order: order));
        }
    }

    [Theory]
    [NumPyTest(File, "TestRavelUnravelIndex.test_dtypes")]
    [InlineData("int16")]
    [InlineData("uint16")]
    [InlineData("int32")]
    [InlineData("uint32")]
    [InlineData("int64")]
    [InlineData("uint64")]
    public void IndicesMayHaveAnyTypeOfWholeNumbers(string name)
    {
        DType dtype = new[] { DType.Int16, DType.UInt16, DType.Int32, DType.UInt32, DType.Int64, DType.UInt64 }
            .Single(type => type.Name == name);
        NdArray<int> rows = [2, 0, 3], columns = [5, 1, 0], planes = [4, 9, 0];
        NdArray[] index = [rows.AsType(dtype), columns.AsType(dtype), planes.AsType(dtype)];
        foreach ((Order order, long[] numbers) in new[] { (Order.C, (long[])[194, 19, 210]), (Order.F, [134, 256, 3]) })
        {
            NdArray<long> made = NdArray.RavelMultiIndex(index, [4, 7, 10], order: order);
            Assert.Equal(numbers, made.ToArray());
            NdArray<long>[] back = NdArray.UnravelIndex(made.AsType(dtype), [4, 7, 10], order);
            Assert.Equal(["[2 0 3]", "[5 1 0]", "[4 9 0]"], back.Select(i => i.ToString()));
        }
    }

    [Fact]
    [NumPyTest(File, "TestRavelUnravelIndex.test_clipmodes")]
    public void IndicesOutOfRangeAreWrappedOrClippedOnRequest()
    {
        Shape dims = [5, 2, 8, 3];
        Assert.Equal(NdArray.RavelMultiIndex([1, 1, 7, 2], dims), NdArray.RavelMultiIndex([6, 1, -1, 2], dims, IndexMode.Wrap));
        Assert.Equal(
            NdArray.RavelMultiIndex([1, 1, 0, 2], dims),
            NdArray.RavelMultiIndex(
                [6, 1, -1, 2], dims, [IndexMode.Wrap, IndexMode.Raise, IndexMode.Clip, IndexMode.Raise]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.RavelMultiIndex([6, 1, -1, 2], dims));
    }

    [Fact]
    [NumPyTest(File, "TestRavelUnravelIndex.test_writeability")]
    public void IndicesCanBeWrittenTo()
    {
        NdArray<int> numbers = [4, 7];
        Assert.All(NdArray.UnravelIndex(numbers, [3, 3]), index => Assert.True(index.IsWriteable));
    }

    [Fact]
    [NumPyTest(File, "TestRavelUnravelIndex.test_0d")]
    public void OneElementHasAnIndexWithoutParts()
    {
        Assert.Empty(NdArray.UnravelIndex(0, new Shape()));
        Assert.Empty(NdArray.UnravelIndex((NdArray<int>)0, new Shape()));
        NdArray<int> zero = [0], one = [1];
        Assert.Throws<ArgumentException>("indices", () => NdArray.UnravelIndex(zero, new Shape()));
        Assert.Throws<ArgumentException>("indices", () => NdArray.UnravelIndex(one, new Shape()));
        Assert.Throws<ArgumentOutOfRangeException>("indices", () => NdArray.UnravelIndex(1, new Shape()));
    }

    [Theory]
    [NumPyTest(File, "TestRavelUnravelIndex.test_empty_array_ravel")]
    [InlineData(IndexMode.Clip)]
    [InlineData(IndexMode.Wrap)]
    [InlineData(IndexMode.Raise)]
    public void AnEmptyShapeHasNoPlaceInAnyMode(IndexMode mode)
    {
        Assert.Equal(new Shape(0), NdArray.RavelMultiIndex(NdArray.Zeros<long>([3, 0]), [2, 1, 0], mode).Shape);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => NdArray.RavelMultiIndex(NdArray.Zeros<long>([3, 1]), [2, 1, 0], mode));
    }

    [Fact]
    [NumPyTest(File, "TestRavelUnravelIndex.test_empty_array_unravel")]
    public void AnEmptyShapeHasNoNumbers()
    {
        NdArray<long>[] none = NdArray.UnravelIndex(NdArray.Zeros<long>(0), [2, 1, 0]);
        Assert.Equal(["(0,)", "(0,)", "(0,)"], none.Select(index => index.Shape.ToString()));
        NdArray<long> one = [1];
        Assert.Throws<ArgumentOutOfRangeException>("indices", () => NdArray.UnravelIndex(one, [2, 1, 0]));
    }
}
