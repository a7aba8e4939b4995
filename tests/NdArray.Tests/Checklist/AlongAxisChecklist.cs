using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Indices and functions along an axis: what NumPy's own tests check of them.</summary>
public class AlongAxisChecklist
{
    private const string File = "lib/tests/test_shape_base.py";

    private static readonly int?[] AxesOfCube = [0, 1, 2, null];

    /// <summary>Numbers in no order, each of which there is once.</summary>
    private static NdArray<int> Cube => (NdArray.Arange(24) * 17 % 24).Reshape(2, 3, 4);

    [Fact]
    [NumPyTest(File, "TestTakeAlongAxis.test_argequivalent")]
    public void PlacesOfExtremesAreWhereTheExtremesAre()
    {
        foreach (int? axis in AxesOfCube)
        {
            NdArray<int> source = axis is null ? Cube.Ravel() : Cube;
            NdArray<long> largest = NdArray.ArgMax(source, axis ?? 0, keepDims: true);
            NdArray<long> smallest = NdArray.ArgMin(source, axis ?? 0, keepDims: true);
            Same(NdArray.Max(source, axis ?? 0, keepDims: true), NdArray.TakeAlongAxis(Cube, largest, axis));
            Same(NdArray.Min(source, axis ?? 0, keepDims: true), NdArray.TakeAlongAxis(Cube, smallest, axis));

            NdArray<long> order = NdArray.ApplyAlongAxis(Order, axis ?? 0, source);
            NdArray<int> sorted = NdArray.ApplyAlongAxis(part => NdArray.Array(part.Flat.Order().ToArray()), axis ?? 0, source);
            Same(sorted, NdArray.TakeAlongAxis(Cube, order, axis));
        }

        static NdArray<long> Order(NdArray<int> part) =>
            NdArray.Array(part.Flat.Index().OrderBy(item => item.Item).Select(item => (long)item.Index).ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestTakeAlongAxis.test_invalid")]
    public void WhatAreNoIndicesAlongTheAxisIsRefused()
    {
        NdArray<double> ones = NdArray.Ones([5, 5]);
        NdArray<long> indices = NdArray.Ones<long>([5, 2]);
        Assert.Equal([5, 2], NdArray.TakeAlongAxis(ones, indices, 1).Shape);
        Assert.Throws<ArgumentException>("indices", () => NdArray.TakeAlongAxis(ones, (NdArray<long>)1, 1));
        Assert.Throws<ArgumentException>("indices", () => NdArray.TakeAlongAxis(ones, indices.AsType<bool>(), 1));
        Assert.Throws<ArgumentException>("indices", () => NdArray.TakeAlongAxis(ones, indices.AsType<double>(), 1));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.TakeAlongAxis(ones, indices, 2));
        Assert.Throws<ArgumentException>("indices", () => NdArray.TakeAlongAxis(ones, indices, axis: null));

        // A mask of a line would select of it, were it an index like any other.
        NdArray<int> line = [4, 5, 6];
        NdArray<bool> mask = [true, false, true];
        Assert.Throws<ArgumentException>("indices", () => NdArray.TakeAlongAxis(line, mask));
        Assert.Throws<ArgumentException>("indices", () => NdArray.PutAlongAxis(line, mask, (NdArray<int>)0, 0));
        Same([4, 5, 6], line);
    }

    [Fact]
    [NumPyTest(File, "TestTakeAlongAxis.test_empty", "TestTakeAlongAxis.test_broadcast")]
    public void TheResultHasTheShapeOfTheIndicesBroadcast()
    {
        Assert.Equal([2, 0, 4], NdArray.TakeAlongAxis(Cube, NdArray.Ones<long>([2, 0, 4]), 1).Shape);
        NdArray<int> tall = NdArray.Arange(12).Reshape(3, 4, 1);
        NdArray<long> wide = NdArray.Full<long>([1, 2, 5], 3);
        NdArray<int> taken = NdArray.TakeAlongAxis(tall, wide, 1);
        Assert.Equal([3, 2, 5], taken.Shape);
        Same(NdArray.BroadcastTo((NdArray<int>)[[[3]], [[7]], [[11]]], [3, 2, 5]), taken);
    }

    [Fact]
    [NumPyTest(File, "TestPutAlongAxis.test_replace_max")]
    public void TheLargestBecomesTheSmallest()
    {
        foreach (int? axis in AxesOfCube)
        {
            NdArray<int> a = Cube;
            NdArray<long> largest = NdArray.ArgMax(axis is null ? a.Ravel() : a, axis ?? 0, keepDims: true);
            NdArray.PutAlongAxis(a, largest, (NdArray<int>)(-99), axis);
            Same(largest, NdArray.ArgMin(axis is null ? a.Ravel() : a, axis ?? 0, keepDims: true));
        }
    }

    [Fact]
    [NumPyTest(File, "TestPutAlongAxis.test_broadcast")]
    public void ArrayAndIndicesAreBroadcastToEachOther()
    {
        NdArray<int> tall = NdArray.Ones<int>([3, 4, 1]);
        NdArray<long> wide = (NdArray.Arange(10L) % 4).Reshape(1, 2, 5);
        NdArray.PutAlongAxis(tall, wide, (NdArray<int>)20, 1);
        Same(NdArray.Full<int>([3, 2, 5], 20), NdArray.TakeAlongAxis(tall, wide, 1));
    }

    [Fact]
    [NumPyTest(File, "TestPutAlongAxis.test_invalid")]
    public void OfAFlatArrayTheIndicesAreALine()
    {
        NdArray<int> a = [[10, 30, 20], [60, 40, 50]];
        NdArray<long> indices = [[1], [0]];
        NdArray<int> values = [[7], [8]];
        ArgumentException error =
            Assert.Throws<ArgumentException>("indices", () => NdArray.PutAlongAxis(a, indices, values, axis: null));
        Assert.Contains("axis: null", error.Message, StringComparison.Ordinal);
        NdArray.PutAlongAxis(a, indices, values, 0);
        Same([[8, 8, 8], [7, 7, 7]], a);
    }

    [Fact]
    [NumPyTest(
        File,
        "TestApplyAlongAxis.test_simple",
        "TestApplyAlongAxis.test_simple101",
        "TestApplyAlongAxis.test_3d",
        "TestApplyAlongAxis.test_scalar_array",
        "TestApplyAlongAxis.test_0d_array")]
    public void AFunctionMakesANumberOfEachPart()
    {
        foreach (nint length in (nint[])[10, 101])
        {
            Same(NdArray.Full<nint>(length, 6), NdArray.ApplyAlongAxis(part => part.Size, 0, NdArray.Ones([6, length])));
        }

        NdArray<int> cube = NdArray.Arange(24).Reshape(2, 3, 4);
        Same([[12, 14, 16, 18], [20, 22, 24, 26], [28, 30, 32, 34]], NdArray.ApplyAlongAxis(part => part.Flat.Sum(), 0, cube));
        for (int axis = 0; axis < 3; axis++)
        {
            Same(NdArray.Sum(cube, axis), NdArray.ApplyAlongAxis(part => NdArray.Sum(part), axis, cube));
        }
    }

    [Fact]
    [NumPyTest(File, "TestApplyAlongAxis.test_axis_insertion", "TestApplyAlongAxis.test_tuple_func1d")]
    public void TheAxesOfWhatAFunctionMakesStandWhereTheAxisWas()
    {
        NdArray<int> plane = NdArray.Arange(15).Reshape(5, 3), cube = NdArray.Arange(60).Reshape(4, 5, 3);
        Same(
            NdArray.Stack([.. Enumerable.Range(0, 3).Select(i => Products(plane[.., i]))], axis: -1),
            NdArray.ApplyAlongAxis(Products, 0, plane));
        Same(
            NdArray.Stack([.. Enumerable.Range(0, 5).Select(i => Products(plane[i, ..]))]),
            NdArray.ApplyAlongAxis(Products, 1, plane));
        Same(
            NdArray.Stack(
                [.. Enumerable.Range(0, 3).Select(j => NdArray.Stack([.. Enumerable.Range(0, 4).Select(i => Products(cube[i, .., j]))]))],
                axis: -1),
            NdArray.ApplyAlongAxis(Products, 1, cube));
        Same([[5, 2], [3, 0]], NdArray.ApplyAlongAxis(x => NdArray.Array(x[1], x[0]), 1, (NdArray<int>)[[2, 5], [0, 3]]));

        // A matrix that is neither square nor symmetric.
        static NdArray<int> Products(NdArray<int> x) => x[Slice.Reversed] * NdArray.ExpandDims(x[1..], 1);
    }

    [Fact]
    [NumPyTest(File, "TestApplyAlongAxis.test_empty")]
    public void WithoutPartsThereIsNoResult()
    {
        NdArray<double> none = NdArray.Zeros([0, 0]), empty = NdArray.Zeros([4, 0]);
        Func<NdArray<double>, int> never = _ => throw new InvalidOperationException("There is no part.");
        Assert.Throws<ArgumentException>("arr", () => NdArray.ApplyAlongAxis(never, 0, none));
        Assert.Throws<ArgumentException>("arr", () => NdArray.ApplyAlongAxis(never, 1, none));
        Assert.Throws<ArgumentException>("arr", () => NdArray.ApplyAlongAxis(never, 0, empty));
        Same([1, 1, 1, 1], NdArray.ApplyAlongAxis(part => 1 + (int)part.Size, 1, empty));
    }

    [Fact]
    [NumPyTest(File, "TestApplyAlongAxis.test_with_iterable_object")]
    public void WhatAFunctionMakesMayBeACollection()
    {
        NdArray<HashSet<int>> sets = NdArray.Array<HashSet<int>>([1, 11], [2, 22], [3, 33], [4, 44], [5, 55], [6, 66]).Reshape(2, 3);
        NdArray<HashSet<int>> unions = NdArray.ApplyAlongAxis(
            part => part.Flat.SelectMany(set => set).ToHashSet(), 0, sets);
        Assert.Equal([3], unions.Shape);
        Assert.Equal([[1, 11, 4, 44], [2, 22, 5, 55], [3, 33, 6, 66]], unions.ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestApplyOverAxes.test_simple")]
    public void AFunctionIsAppliedAlongOneAxisAfterTheOther()
    {
        NdArray<int> cube = NdArray.Arange(24).Reshape(2, 3, 4);
        Same([[[60], [92], [124]]], NdArray.ApplyOverAxes((a, axis) => NdArray.Sum(a, axis), cube, 0, 2));
    }
}
