using System.Numerics;
using static NdArrays.NdIndex;
using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Elements written by indices, lists and masks: what NumPy's own tests check of them.</summary>
public class IndexAssignmentChecklist
{
    private const string File = "_core/tests/test_indexing.py";

    [Fact]
    [NumPyTest(
        File, "TestIndexing.test_gh_26542", "TestIndexing.test_gh_26542_2d", "TestIndexing.test_gh_26542_index_overlap")]
    public void WhatIsWrittenMayBeTheArrayItself()
    {
        NdArray<int> a = [0, 1, 2], back = [2, 1, 0];
        a[back] = a;
        Same([2, 1, 0], a);
        NdArray<int> row = [[0, 1, 2]], zeros = [0, 0, 0];
        row[zeros, back] = row;
        Same([[2, 1, 0]], row);
        NdArray<int> line = NdArray.Arange(100);
        NdArray<int> expected = line[..^10].Copy();
        line[10..] = line[..^10];
        Same(expected, line[10..]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_boolean_assignment_value_mismatch")]
    public void ValuesMustFitAMask()
    {
        NdArray<int> a = NdArray.Arange(4);
        Assert.ThrowsAny<ArgumentException>(() => a[a > -1] = NdArray.Empty<int>([0]));
        Assert.ThrowsAny<ArgumentException>(() => a[a > -1] = (NdArray<int>)[1, 2, 3]);
        NdArray<int> one = a[..1];
        Assert.ThrowsAny<ArgumentException>(() => one[one > -1] = (NdArray<int>)[1, 2, 3]);
        Same(NdArray.Arange(4), a);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_boolean_assignment_needs_api", "TestFancyIndexingCast.test_boolean_index_cast_assign")]
    public void ValuesOfOtherTypesAreConverted()
    {
        NdArray line = NdArray.Zeros<double>([1000]);
        NdArray<bool> mask = NdArray.Zeros<bool>([1000]);
        mask[..100] = true;
        line[mask] = NdArray.Ones<int>([100]);
        Assert.Equal(100.0, ((NdArray<double>)line).ToArray().Sum());

        NdArray plane = NdArray.Zeros<double>([8, 63]);
        NdArray<bool> place = NdArray.Zeros<bool>([8, 63]);
        place[0, 1] = true;
        plane[place] = (NdArray<int>)[1];
        Assert.Equal(1.0, ((NdArray<double>)plane)[0, 1]);
        plane[[0], [1]] = (NdArray<Complex>)[new Complex(2, 1)];
        Assert.Equal(2.0, ((NdArray<double>)plane)[0, 1]);
        plane[place] = (NdArray<Complex>)[Complex.ImaginaryOne];
        Assert.Equal(0.0, ((NdArray<double>)plane)[0, 1]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_reverse_strides_and_subspace_bufferinit")]
    public void TheLastOfSeveralValuesForAPlaceStays()
    {
        NdArray<double> a = NdArray.Ones<double>([5]);
        NdArray<int> zeros = NdArray.Flip(NdArray.Zeros<int>([5]));
        a[zeros] = NdArray.Flip(NdArray.Arange(5.0));
        Assert.Equal(0.0, a[0]);
        NdArray<double> pairs = NdArray.Ones<double>([5, 2]);
        pairs[zeros, ..] = NdArray.Flip(NdArray.Arange(10.0).Reshape(5, 2), 0);
        Same([0, 1], pairs[0, ..]);
    }

    [Fact]
    [NumPyTest(File, "TestIndexing.test_uncontiguous_subspace_assignment", "TestIndexing.test_trivial_fancy_not_possible")]
    public void HowValuesAndIndicesLieInMemoryDoesNotMatter()
    {
        NdArray<int> a = NdArray.Full([3, 4, 2], -1), b = NdArray.Full([3, 4, 2], -1);
        NdArray<int> values = NdArray.Arange(16).Reshape(2, 4, 2).T;
        a[[0, 1], .., ..] = values;
        b[[0, 1], .., ..] = values.Copy(Order.C);
        Same(a, b);

        NdArray<int> line = NdArray.Arange(6), index = NdArray.Arange(6).Reshape(2, 1, 3)[.., .., 0];
        Same(index, line[index]);
        line[index] = -1;
        Same([-1, 1, 2, -1, 4, 5], line);
    }

    [Fact]
    [NumPyTest(
        File,
        "TestIndexing.test_array_like_values",
        "TestIndexing.test_nonbaseclass_values",
        "TestIndexing.test_indexing_array_negative_strides")]
    public void WholeArraysAreWrittenInEveryWay()
    {
        NdArray<double> values = NdArray.Arange(25.0).Reshape(5, 5);
        int[] all = [0, 1, 2, 3, 4];
        NdArray<double> a = NdArray.Zeros<double>([5, 5]);
        a[all, ..] = values;
        Same(values, a);
        a = NdArray.Zeros<double>([5, 5]);
        a[.., all] = values;
        Same(values, a);
        a = NdArray.Zeros<double>([5, 5]);
        a[Ellipsis] = values;
        Same(values, a);
        NdArray<double> turned = NdArray.Flip(NdArray.Zeros<double>([4, 4]));
        turned[.., [0, 1, 2, 3]] = 10;
        Same(NdArray.Full([4, 4], 10.0), turned);
    }

    [Fact]
    [NumPyTest(File, "TestBroadcastedAssignments.test_prepending_ones")]
    public void ValuesMayHaveMoreAxesOfSizeOne()
    {
        NdArray<double> ones = NdArray.Ones<double>([1, 3, 2]);
        NdArray<int> rows = [[0], [1], [2]];
        foreach (NdIndex[] index in (NdIndex[][])[[Ellipsis], [new[] { 0, 1, 2 }, Range.All], [Range.All, new[] { 0, 1 }], [rows, new[] { 0, 1 }]])
        {
            NdArray<double> a = NdArray.Zeros<double>([3, 2]);
            a[index] = ones;
            Same(NdArray.Ones<double>([3, 2]), a);
        }
    }

    [Fact]
    [NumPyTest(
        File,
        "TestBroadcastedAssignments.test_prepend_not_one",
        "TestBroadcastedAssignments.test_simple_broadcasting_errors",
        "TestBroadcastedAssignments.test_broadcast_error_reports_correct_shape")]
    public void ValuesThatDoNotFitAreRefusedWithBothShapes()
    {
        NdArray<double> line = NdArray.Zeros<double>([5]), column = NdArray.Zeros<double>([5, 1]);
        NdArray<int> nested = [[1], [2]];
        Refused(line, [Ellipsis], [2, 1]);
        Refused(line, [new[] { 1, 2, 3 }], [2, 1]);
        Refused(line, [nested], [2, 2, 1]);
        Refused(column, [Ellipsis], [5, 2]);
        Refused(column, [Ellipsis], [5, 0]);
        Refused(column, [Range.All, new[] { 0 }], [5, 2]);
        Refused(column, [Range.All, new[] { 0 }], [5, 0]);
        Refused(column, [new[] { 0 }, Range.All], [2, 1]);
        NdArray<double> deep = NdArray.Zeros<double>([3, 4, 5, 6, 7]);
        Refused(deep, [Ellipsis, new[] { 1, 2 }, Range.All], [100, 100]);
        Refused(deep, [new[] { 0, 1 }, Ellipsis, 0], [100, 100]);
        Refused(deep, [Ellipsis, new[] { 1, 2 }, new[] { 1, 2 }], [100, 100]);

        static void Refused(NdArray<double> a, NdIndex[] index, nint[] shape)
        {
            NdArray<double> values = NdArray.Ones<double>(new Shape(shape));
            ArgumentException error = Assert.ThrowsAny<ArgumentException>(() => a[index] = values);
            Assert.Contains(a[index].Shape.ToString(), error.Message, StringComparison.Ordinal);
            Assert.Contains(values.Shape.ToString(), error.Message, StringComparison.Ordinal);
            Assert.False(NdArray.Any(a).Item());
        }
    }

    [Fact]
    [NumPyTest(File, "TestBroadcastedAssignments.test_index_is_larger", "TestBroadcastedAssignments.test_broadcast_subspace")]
    public void ValuesAreBroadcastToWhatIsSelected()
    {
        NdArray<int> a = NdArray.Zeros<int>([5, 5]), rows = [[0], [1], [2]];
        a[rows, [0, 1, 2]] = (NdArray<int>)[2, 3, 4];
        Same([[2, 3, 4], [2, 3, 4], [2, 3, 4]], a[..3, ..3]);
        NdArray<int> plane = NdArray.Zeros<int>([100, 100]), column = NdArray.Arange(100)[.., NewAxis];
        plane[NdArray.Flip(NdArray.Arange(100))] = column;
        Same(NdArray.BroadcastTo(column, new Shape([100, 100])), NdArray.Flip(plane, 0));
    }

    [Fact]
    [NumPyTest(File, "TestFancyIndexingEquivalence.test_object_assign")]
    public void ElementsThatHoldReferencesAreWrittenAsOthers()
    {
        NdArray<object> a = NdArray.Array<object>(0, 1, 2, 3, 4), b = a.Copy();
        NdArray<object> values = NdArray.Array<object>(1, (1, 2), 3);
        a[..3] = values;
        b[(NdIndex)new[] { 0, 1, 2 }] = values;
        Assert.Equal(a.ToArray(), b.ToArray());
        NdArray<object> row = NdArray.Array<object>(0, 1, 2, 3, 4)[NewAxis].Copy();
        row[[0], ..3] = values[NewAxis];
        Assert.Equal(a.ToArray(), row.ToArray());
        NdArray<object> column = NdArray.Array<object>(0, 1, 2, 3, 4)[.., NewAxis].Copy();
        column[..3, [0]] = values[.., NewAxis];
        Assert.Equal(a.ToArray(), column.ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestCApiAccess.test_setitem")]
    public void ElementsAreWrittenByTheirNumbers()
    {
        NdArray<double> line = NdArray.Ones<double>([10]);
        Assert.ThrowsAny<Exception>(() => line[11] = 0);
        Assert.ThrowsAny<Exception>(() => line[-11] = 0);
        Assert.ThrowsAny<Exception>(() => ((NdArray<double>)1.0)[(NdIndex)0] = 0.0);
        Assert.ThrowsAny<Exception>(() => NdArray.Ones<double>([10, 10])[(NdIndex)11] = 0.0);
        NdArray<int> a = NdArray.Arange(10);
        a[4] = 10;
        Assert.Equal(10, a[4]);
    }

    [Fact]
    [NumPyTest(File, "TestMultiIndexingAutomated.test_boolean")]
    public void AMaskOfNoAxesAndMasksOfLeadingAxes()
    {
        NdArray<int> single = 5;
        NdArray<bool> yes = true;
        Same([5], single[yes]);
        single[yes] = 1;
        Assert.Equal(1, single.Item());
        NdArray<int> a = NdArray.Arange(24).Reshape(2, 3, 4);
        Assert.Equal(new Shape([0]), a[NdArray.Zeros<bool>([2, 3, 4])].Shape);
        Assert.Equal(new Shape([0, 4]), a[NdArray.Zeros<bool>([2, 3])].Shape);
        Assert.ThrowsAny<ArgumentException>(() => a[NdArray.Zeros<bool>([1, 2, 3, 4])]);
    }

    [Fact]
    [NumPyTest(File, "TestMultiIndexingAutomated.test_multidim", "TestMultiIndexingAutomated.test_1d")]
    public void WhatIsWrittenByAnIndexIsWhatTheIndexReads()
    {
        // Thousands of combinations are replayed from NumPy's own answers; here each is held against the other side.
        NdArray<int> rows = [[0], [1]], list = [1, -1], none = NdArray.Empty<int>([0]);
        NdArray<bool> mask = [true, false, true];
        NdIndex[] complex = [list, rows, none, mask, new[] { 0, 2, 2 }];
        NdIndex[] simple = [Range.All, 0, -1, new Range(1, ^0), Ellipsis, NewAxis, new Range(^2, ^0)];
        foreach (NdIndex first in complex)
        {
            foreach (NdIndex other in simple)
            {
                Check([first, other]);
                Check([other, first]);
                Check([other, first, list]);
            }
        }

        NdArray<int> a = NdArray.Arange(10);
        foreach (NdIndex index in (NdIndex[])[list, rows, none, new[] { 9, 0, -10 }])
        {
            NdArray<int> numbers = a[index];
            Assert.Equal(numbers.ToArray(), numbers.ToArray().Select(number => a[number]));
        }

        static void Check(NdIndex[] index)
        {
            NdArray<int> a = NdArray.Arange(81).Reshape(3, 3, 3, 3);
            NdArray<int> read;
            try
            {
                read = a[index].Copy();
            }
            catch (ArgumentException)
            {
                // Lists that do not fit together: they cannot be written to either.
                Assert.ThrowsAny<ArgumentException>(() => a[index] = 1);
                Same(NdArray.Arange(81).Reshape(3, 3, 3, 3), a);
                return;
            }

            a[index] = -1;
            HashSet<int> selected = [.. read.ToArray()];
            Assert.Equal(Enumerable.Range(0, 81).Select(number => selected.Contains(number) ? -1 : number), a.ToArray());
        }
    }
}
