using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Sub-arrays put in and taken out: what NumPy's own tests check of them.</summary>
public class InsertChecklist
{
    private const string File = "lib/tests/test_function_base.py";

    private static NdArray<int> Line => [1, 2, 3];

    private static NdArray<int> Five => NdArray.Arange(5);

    [Fact]
    [NumPyTest(File, "TestInsert.test_basic")]
    public void PlacesAreGivenAsNumbersListsSlicesAndMasks()
    {
        Same([7, 1, 2, 3], NdArray.Insert(Line, 0, 7));
        Same([1, 2, 3, 7], NdArray.Insert(Line, 3, 7));
        Same([1, 2, 3, 7], NdArray.Insert(Line, ^0, 7));
        Same([1, 7, 8, 9, 2, 3], NdArray.Insert(Line, [1, 1, 1], [7, 8, 9]));
        Same([1, 7, 8, 9, 2, 3], NdArray.Insert(Line, 1, [7, 8, 9]));
        Same([1, 9, 2, 9, 3, 9], NdArray.Insert(Line, [1, -1, 3], 9));
        Same([1, 8, 2, 7, 3, 9], NdArray.Insert(Line, [-1, 1, 3], [7, 8, 9]));
        Same([9, 1, 9, 2, 9, 3], NdArray.Insert(Line, Slice.Reversed, 9));
        Same([9, 1, 9, 2, 9, 3, 9], NdArray.Insert(Line, new[] { true, true, true, true }, 9));
        Same([9, 1, 2, 9, 3], NdArray.Insert(Line, new[] { true, false, true, false }, 9));

        NdArray<double> floating = [0.5, 1];
        Same([0.5, 0.5, 1], NdArray.Insert(floating, 0, floating[0]));
        Same(floating, NdArray.Insert(floating, [], []));
    }

    [Fact]
    [NumPyTest(File, "TestInsert.test_multidim")]
    public void RowsAndColumnsArePutIn()
    {
        NdArray<int> row = [[1, 1, 1]];
        Same([2, 1, 1, 1], NdArray.Insert(row, 0, [2]));
        Same([[2, 3, 4], [1, 1, 1]], NdArray.Insert(row, 0, [2, 3, 4], axis: 0));
        Same([[2, 2, 2], [1, 1, 1]], NdArray.Insert(row, 0, 2, axis: 0));
        Same([[1, 1, 2, 1]], NdArray.Insert(row, 2, 2, axis: 1));

        // A list of one index takes values as they lie, as an assignment does; a bare index puts their axis first.
        NdArray<int> pairs = [[1, 1], [2, 2], [3, 3]], line = [7, 8, 9], column = [[7], [8], [9]];
        NdArray<int> one = [[1, 7, 1], [2, 8, 2], [3, 9, 3]], three = [[1, 7, 8, 9, 1], [2, 7, 8, 9, 2], [3, 7, 8, 9, 3]];
        Same(one, NdArray.Insert(pairs, [1], column, axis: 1));
        Same(three, NdArray.Insert(pairs, [1], line, axis: 1));
        Same(one, NdArray.Insert(pairs, 1, line, axis: 1));
        Same(three, NdArray.Insert(pairs, 1, column, axis: 1));

        NdArray<int> square = [[0, 1], [2, 3]];
        Same(square, NdArray.Insert(square[.., ..1], 1, square[.., 1], axis: 1));
        Same(square, NdArray.Insert(square[..1, ..], 1, square[1, ..], axis: 0));
    }

    [Fact]
    [NumPyTest(File, "TestInsert.test_multidim")]
    public void AxesMayCountFromTheEnd()
    {
        NdArray<int> cube = NdArray.Arange(24).Reshape(2, 3, 4);
        NdArray<int> deep = NdArray.Insert(cube, 1, cube[.., .., 3], axis: -1), wide = NdArray.Insert(cube, 1, cube[.., 2, ..], axis: -2);
        Same(deep, NdArray.Insert(cube, 1, cube[.., .., 3], axis: 2));
        Same(cube[.., .., 3], deep[.., .., 1]);
        Same(wide, NdArray.Insert(cube, 1, cube[.., 2, ..], axis: 1));
        Same(cube[.., 2, ..], wide[.., 1, ..]);
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Insert(cube, 1, cube[.., 2, ..], axis: 3));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Insert(cube, 1, cube[.., 2, ..], axis: -4));
    }

    [Fact]
    [NumPyTest(File, "TestInsert.test_0d", "TestDelete.test_0d")]
    public void AnArrayOfRank0HasNoAxisToChange()
    {
        NdArray<int> number = 1;
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Insert(number, [], 2, axis: 0));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Delete(number, [], axis: 0));
    }

    [Fact]
    [NumPyTest(File, "TestInsert.test_index_array_copied")]
    public void TheIndicesStayAsTheyAre()
    {
        NdArray<int> places = [1, 1, 1];
        Same([1, 7, 8, 9, 2, 3], NdArray.Insert(Line, places, [7, 8, 9]));
        Same([1, 1, 1], places);
    }

    [Fact]
    [NumPyTest(File, "TestInsert.test_structured_array")]
    public void ElementsMayBeTuples()
    {
        NdArray<(int Number, char Letter)> a = NdArray.Array((1, 'a'), (2, 'b'), (3, 'c'));
        NdArray<(int Number, char Letter)> one = NdArray.Insert(a, 0, (4, 'd'));
        Assert.Equal([(4, 'd'), (1, 'a'), (2, 'b'), (3, 'c')], one.ToArray());
        NdArray<(int Number, char Letter)> two = NdArray.Insert(a, [0, 2], NdArray.Array((4, 'd'), (5, 'e')));
        Assert.Equal([(4, 'd'), (1, 'a'), (2, 'b'), (5, 'e'), (3, 'c')], two.ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestInsert.test_index_floats", "TestDelete.test_index_floats")]
    public void FractionsAreNoPlaces()
    {
        foreach (NdArray<double> places in (NdArray<double>[])[[1.0, 2.0], []])
        {
            Assert.Throws<ArgumentException>("obj", () => NdArray.Insert(Line, places, [10, 20]));
            Assert.Throws<ArgumentException>("obj", () => NdArray.Delete(Line, places));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(-4)]
    [NumPyTest(File, "TestInsert.test_index_out_of_bounds")]
    public void NothingIsPutInBeyondTheEnds(int place) =>
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => NdArray.Insert(Line, [place], [3, 4]));

    [Fact]
    [NumPyTest(File, "TestDelete.test_slices")]
    public void WhatASliceSelectsIsTakenOut()
    {
        int?[] limits = [-6, -2, 0, 1, 2, 4, 5, null];
        foreach (int? start in limits)
        {
            foreach (int? stop in limits)
            {
                foreach (int step in (int[])[-3, -1, 1, 3])
                {
                    TakesOut(new Slice(start, stop, step), Five[new Slice(start, stop, step)].ToArray());
                }
            }
        }
    }

    [Fact]
    [NumPyTest(File, "TestDelete.test_fancy")]
    public void WhatIndicesOrAMaskSelectIsTakenOut()
    {
        TakesOut([[0, 1], [2, 1]], [0, 1, 2]);
        TakesOut([0, -1, 2, 2], [0, 4, 2]);
        TakesOut(new[] { true, false, false, true, false }, [0, 3]);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => NdArray.Delete(Five, [100]));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => NdArray.Delete(Five, [-100]));
        Assert.Throws<ArgumentException>("obj", () => NdArray.Delete(Five, true));
        Assert.Throws<ArgumentException>("obj", () => NdArray.Delete(Five, false));
        Assert.Throws<ArgumentException>("obj", () => NdArray.Delete(Five, new bool[4]));
    }

    [Fact]
    [NumPyTest(File, "TestDelete.test_single", "TestDelete.test_single_item_array")]
    public void OneIndexIsTakenOutAloneOrInAList()
    {
        TakesOut(0, [0]);
        TakesOut(-4, [1]);
        TakesOut(^1, [4]);
        TakesOut([1], [1]);
        TakesOut((NdArray<int>)[1], [1]);
        TakesOut((NdArray<int>)1, [1]);
    }

    [Fact]
    [NumPyTest(File, "TestDelete.test_array_order_preserve")]
    public void TheMemoryOrderStays()
    {
        NdArray<int> byColumns = NdArray.Zeros<int>([2, 5], Order.F);
        NdArray<int> rest = NdArray.Delete(byColumns, new Slice(60, null), axis: 1);
        Assert.Equal([2, 5], rest.Shape);
        Assert.True(rest.IsFContiguous && !rest.IsCContiguous);
    }

    [Fact]
    [NumPyTest(File, "TestDelete.test_single_item_array_non_int")]
    public void AMaskOfOneIsNoIndex()
    {
        NdArray<int> one = [7], column = [[7], [8], [9]];
        NdArray<bool> no = [false], yes = [true];
        Same(one, NdArray.Delete(one, no));
        Same([], NdArray.Delete(one, yes));
        Same(column, NdArray.Delete(column, no, axis: -1));
        Assert.Equal([3, 0], NdArray.Delete(column, yes, axis: -1).Shape);
        Assert.Throws<ArgumentException>("obj", () => NdArray.Delete(Line, NdArray.Array<object>([0])));
        Assert.Throws<ArgumentException>("obj", () => NdArray.Delete(Line, NdArray.Array<TimeSpan>([TimeSpan.Zero])));
    }

    /// <summary>Of a line, and of the middle axis of a cube.</summary>
    private static void TakesOut(NdIndex places, int[] indices)
    {
        int[] rest = [.. Enumerable.Range(0, 5).Except(indices)];
        Assert.Equal(rest, NdArray.Delete(Five, places).ToArray());
        NdArray<int> cube = NdArray.Stack([Five, Five + 10], axis: 1).Reshape(1, 5, 2);
        NdArray<int> left = NdArray.Delete(cube, places, axis: 1);
        Assert.Equal([1, rest.Length, 2], left.Shape);
        Assert.Equal(rest, left[0, .., 0].ToArray());
        Assert.Equal(rest.Select(i => i + 10), left[0, .., 1].ToArray());
    }
}
