using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Manipulation;

/// <summary>Arrays tiled, repeated, rolled and resized, of every layout, against what each element must be.</summary>
public class ArrangingTests
{
    public static TheoryData<int> ShapeNumbers => [.. Enumerable.Range(0, Layouts.Shapes.Length)];

    [Theory]
    [MemberData(nameof(ShapeNumbers))]
    public void Tiles_are_the_array_again(int shape) => Each<int>(shape, (a, layout) =>
    {
        foreach (nint[] reps in (nint[][])[[], [1], [3], [2, 3], [0, 2], [2, 1, 2], [.. Enumerable.Repeat<nint>(1, a.Rank), 2]])
        {
            NdArray<int> tiles = NdArray.Tile(a, reps);
            int rank = int.Max(a.Rank, reps.Length);
            nint[] lengths = [.. Enumerable.Repeat<nint>(1, rank - a.Rank), .. a.Shape];
            NdArray<int> whole = a.Reshape(lengths);
            nint[] times = [.. Enumerable.Repeat<nint>(1, rank - reps.Length), .. reps];
            Assert.Equal(lengths.Zip(times, (length, time) => length * time), tiles.Shape.ToArray());
            Check(tiles, index => whole[(ReadOnlySpan<nint>)[.. index.Zip(lengths, (i, length) => i % length)]], layout);
        }
    });

    [Theory]
    [MemberData(nameof(ShapeNumbers))]
    public void Repeats_stand_side_by_side(int shape) => Each<short>(shape, (a, layout) =>
    {
        NdArray<short> line = a.Flatten();
        foreach (nint times in (nint[])[0, 1, 2, 5])
        {
            Check(NdArray.Repeat(a, times), index => line[index[0] / times], layout, a.Size * times);
            for (int axis = 0; axis < a.Rank; axis++)
            {
                int along = axis;
                Check(a.Repeat(times, axis - a.Rank), index => a[With(index, along, index[along] / times)], layout);
            }
        }
    });

    [Theory]
    [MemberData(nameof(ShapeNumbers))]
    public void Each_index_is_repeated_as_its_own_number_says(int shape) => Each<string>(shape, (a, layout) =>
    {
        for (int axis = -1; axis < a.Rank; axis++)
        {
            int along = axis;
            nint length = axis < 0 ? a.Size : a.Shape[axis];
            nint[] counts = [.. Enumerable.Range(0, (int)length).Select(i => (nint)(i % 3 == 1 ? 12 : i % 3))];
            nint[] origins = [.. counts.SelectMany((count, i) => Enumerable.Repeat((nint)i, (int)count))];
            NdArray<string> line = a.Flatten();
            NdArray<string> repeated = a.Repeat(counts, axis < 0 ? null : axis);
            Check(
                repeated,
                index => along < 0 ? line[origins[index[0]]] : a[With(index, along, origins[index[along]])],
                layout,
                axis < 0 ? origins.Length : null);
            NdArray<ushort> numbers = NdArray.Array<ushort>([.. counts.Select(count => (ushort)count)]);
            Assert.True(NdArray.ArrayEqual(repeated, NdArray.Repeat(a, numbers, axis < 0 ? null : axis)));
        }
    });

    [Theory]
    [MemberData(nameof(ShapeNumbers))]
    public void Rolled_elements_come_in_again(int shape) => Each<long>(shape, (a, layout) =>
    {
        NdArray<long> line = a.Flatten();
        foreach (nint shift in (nint[])[0, 1, -1, 3, 1000, nint.MinValue, nint.MaxValue])
        {
            NdArray<long> flat = NdArray.Roll(a, shift);
            Assert.Equal(a.Shape, flat.Shape);
            Check(flat.Ravel(), index => line[Before(index[0], shift, a.Size)], layout);
            for (int axis = 0; axis < a.Rank; axis++)
            {
                int along = axis;
                Check(
                    NdArray.Roll(a, shift, axis - a.Rank),
                    index => a[With(index, along, Before(index[along], shift, a.Shape[along]))],
                    layout);
            }
        }

        nint[] shifts = [.. Enumerable.Range(1, a.Rank).Select(i => (nint)(i % 2 == 0 ? -i : i))];
        int[] axes = [.. Enumerable.Range(0, a.Rank)];
        if (a.Rank > 0)
        {
            Check(
                NdArray.Roll(a, shifts, axes),
                index => a[(ReadOnlySpan<nint>)[.. axes.Select(i => Before(index[i], shifts[i], a.Shape[i]))]],
                layout);
        }
    });

    [Theory]
    [MemberData(nameof(ShapeNumbers))]
    public void Resized_arrays_begin_again(int shape) => Each<byte>(shape, (a, layout) =>
    {
        NdArray<byte> line = a.Flatten();
        foreach (Shape other in (Shape[])[[], [0], [1], [5], [3, 7], [200], [2, 0, 3]])
        {
            NdArray<byte> resized = NdArray.Resize(a, other);
            Assert.Equal(other, resized.Shape);
            Check(resized.Ravel(), index => a.Size == 0 ? (byte)0 : line[index[0] % a.Size], layout);
        }
    });

    [Theory]
    [MemberData(nameof(ShapeNumbers))]
    public void What_is_trimmed_is_the_least_that_has_all(int shape) => Each<int>(shape, (a, layout) =>
    {
        foreach (int modulus in (int[])[1, 2, 5, 50, 100_000])
        {
            NdArray<int> sparse = a.Copy(Order.K);
            foreach (nint[] index in Indices.Of([.. a.Shape]))
            {
                sparse[index] = sparse[index] % modulus == modulus - 1 ? 1 : 0;
            }

            nint[][] places = [.. Indices.Of([.. a.Shape]).Select(index => (nint[])[.. index]).Where(index => sparse[index] != 0)];
            for (int axis = -1; axis < a.Rank; axis++)
            {
                foreach (string ends in (string[])["f", "b", "fb"])
                {
                    NdArray<int> trimmed = NdArray.TrimZeros(sparse, ends, axis < 0 ? [] : [axis]);
                    NdIndex[] expected =
                    [
                        .. Enumerable.Range(0, a.Rank).Select(i => (NdIndex)(axis >= 0 && axis != i ? Slice.All
                            : places.Length == 0 ? new Slice(0, 0)
                            : new Slice(
                                ends == "b" ? null : places.Min(place => place[i]),
                                ends == "f" ? null : places.Max(place => place[i]) + 1))),
                    ];
                    NdArray<int> part = expected.Length == 0 ? sparse : sparse[expected];
                    Assert.True(NdArray.ArrayEqual(part, trimmed), $"{layout}, modulo {modulus}, axis {axis}, {ends}");
                    Assert.True(trimmed.Size == 0 || NdArray.SharesMemory(sparse, trimmed));
                }
            }
        }
    });

    [Theory]
    [MemberData(nameof(ShapeNumbers))]
    public void Four_right_angles_are_none(int shape) => Each<int>(shape, (a, layout) =>
    {
        for (int first = 0; first < a.Rank; first++)
        {
            for (int second = 0; second < a.Rank; second++)
            {
                if (first == second)
                {
                    continue;
                }

                (int i, int j) = (first, second);
                NdArray<int> turned = NdArray.Rot90(a, 1, first - a.Rank, second);
                Assert.Equal(a.SwapAxes(first, second).Shape, turned.Shape);
                Check(turned, index => a[With(With(index, i, index[j]), j, a.Shape[j] - 1 - index[i])], layout);
                Assert.True(NdArray.ArrayEqual(NdArray.Rot90(turned, 1, first, second), NdArray.Rot90(a, 2, first, second)));
                Assert.True(NdArray.ArrayEqual(NdArray.Rot90(turned, 2, first, second), NdArray.Rot90(a, -1, first, second)));
                Assert.True(NdArray.ArrayEqual(a, NdArray.Rot90(turned, 7, first, second)));
                Assert.True(NdArray.ArrayEqual(a.Flip(first, second), NdArray.Rot90(a, -6, first, second)));
            }
        }
    });

    [Fact]
    public void An_axis_rolls_back_to_before_another()
    {
        NdArray<int> a = NdArray.Zeros<int>([3, 4, 5, 6]);
        Assert.Equal(new Shape([3, 6, 4, 5]), NdArray.RollAxis(a, 3, 1).Shape);
        Assert.Equal(new Shape([5, 3, 4, 6]), NdArray.RollAxis(a, 2).Shape);
        Assert.Equal(new Shape([3, 5, 6, 4]), NdArray.RollAxis(a, 1, 4).Shape);
        Assert.Equal(new Shape([3, 5, 4, 6]), NdArray.RollAxis(a, 1, -1).Shape);
        Assert.Equal(a.Shape, NdArray.RollAxis(a, 1, 2).Shape);
    }

    private static nint[] With(nint[] index, int axis, nint value)
    {
        nint[] other = [.. index];
        other[axis] = value;
        return other;
    }

    private static nint Before(nint place, nint shift, nint length) => (nint)((((Int128)place - shift) % length + length) % length);

    private static void Each<T>(int shape, Action<NdArray<T>, TestLayout> check)
    {
        foreach (TestLayout layout in Layouts.All(Layouts.Shapes[shape]))
        {
            check(layout.Filled<T>(), layout);
        }
    }

    private static void Check<T>(NdArray<T> actual, Func<nint[], T> expected, TestLayout layout, nint? size = null)
    {
        Assert.Equal(size ?? actual.Size, actual.Size);
        foreach (nint[] index in Indices.Of([.. actual.Shape]))
        {
            Assert.True(Equals(expected(index), actual[index]), $"{layout}: ({string.Join(", ", index)})");
        }
    }
}
