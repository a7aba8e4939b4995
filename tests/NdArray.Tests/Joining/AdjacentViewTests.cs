using CsCheck;
using NdArrays.Tests.Reference;

namespace NdArrays.Tests.Joining;

/// <summary>Joining again what lies together in memory.</summary>
public class AdjacentViewTests
{
    private static readonly NdArray<int> A = NdArray.Arange(24).Reshape(2, 3, 4);

    [Fact]
    public void What_was_split_is_the_array_itself_again()
    {
        for (int axis = 0; axis < 3; axis++)
        {
            NdArray<int> front = NdArray.MoveAxis(A, axis, 0);
            NdArray<int>[] parts = [.. Enumerable.Range(0, (int)front.Shape[0]).Select(i => NdArray.MoveAxis(front[i..(i + 1)], 0, axis))];
            long bytes = NdArrayCountersTests.BytesOf(() =>
            {
                Assert.True(NdArray.TryConcatenateView(parts, axis, out NdArray<int>? view));
                Assert.True(view.Layout.PlacesEqual(A.Layout));
                Assert.True(view.IsWriteable);
            });
            Assert.Equal(0, bytes);
        }
    }

    [Fact]
    public void Steps_may_be_negative_and_any()
    {
        NdArray<int> line = NdArray.Arange(10);
        Check([9, 8, 7, 6, 5], line["9:6:-1"], line["6:4:-1"]);
        Check([0, 2, 4, 6, 8], line["0:3:2"], line["4:5:2"], line["6::2"]);
        Check([9, 6, 3, 0], line["9:10"], line["6:7"], line["3:4"], line["0:1"]);
        Check([2, 3], line["2:4"]);
        Check([2, 3], line["9:9"], line["2:4"], line["0:0"], NdArray.Empty<int>(0));
        Check([], line["9:9"], line["0:0"]);

        void Check(int[] expected, params NdArray<int>[] parts)
        {
            Assert.True(NdArray.TryConcatenateView(parts, 0, out NdArray<int>? view));
            Assert.Equal(expected, view.ToArray());
            Assert.True(expected.Length == 0 || NdArray.SharesMemory(view, line));
            Assert.True(view.IsWriteable);
        }
    }

    [Fact]
    public void What_only_happens_to_have_equal_elements_or_lies_elsewhere_is_not_joined()
    {
        Assert.False(NdArray.TryConcatenateView([A[..1], A[1..].Copy()], 0, out NdArray<int>? view));
        Assert.Null(view);
        Assert.False(NdArray.TryConcatenateView([A[..1], A.Copy()[1..]], 0, out _));
        Assert.False(NdArray.TryConcatenateView([A[1..], A[..1], A[1..]], 0, out _));
        Assert.False(NdArray.TryConcatenateView([A[.., .., ..1], A[.., .., 2..]], 2, out _));
        Assert.False(NdArray.TryConcatenateView([A[.., ..1], A[.., 2..], A[.., 1..2]], 1, out _));
        Assert.False(NdArray.TryConcatenateView([A["..., ::2"], A["..., 1::2"]], 2, out _));
        Assert.False(NdArray.TryConcatenateView([A[0, ..], A[1, ..].Reshape(4, 3).T.Copy().Reshape(3, 4)], 0, out _));
        NdArray<int> line = NdArray.Arange(16);
        Assert.True(NdArray.TryConcatenateView([line[..4].Reshape(2, 2), line[4..6].Reshape(1, 2)], 0, out _));
        Assert.False(NdArray.TryConcatenateView([line[..4].Reshape(2, 2), line["4:8:2"].Reshape(1, 2)], 0, out _));
        Assert.False(NdArray.TryConcatenateView([line[..4].Reshape(2, 2), line["5:3:-1"].Reshape(1, 2)], 0, out _));
    }

    [Fact]
    public void What_shares_elements_is_joined_for_reading_only()
    {
        NdArray<int> row = NdArray.Arange(4).ExpandDims(0);
        Assert.True(NdArray.TryConcatenateView([row, row, row], 0, out NdArray<int>? repeated));
        Assert.Equal<Shape>([3, 4], repeated.Shape);
        Assert.Equal(0, repeated.Strides[0]);
        Assert.False(repeated.IsWriteable);
        NdArray<int> windows = NdArray.Arange(5);
        Assert.True(NdArray.TryConcatenateView([windows[..3].ExpandDims(0), windows[1..4].ExpandDims(0)], 0, out NdArray<int>? view));
        Assert.Equal([0, 1, 2, 1, 2, 3], view.ToArray());
        Assert.False(view.IsWriteable);
        Assert.True(NdArray.TryConcatenateView([A[..1].AsReadOnly(), A[1..]], 0, out view));
        Assert.False(view.IsWriteable);
        Assert.True(NdArray.TryConcatenateView([A[..1], A[1..].AsReadOnly()], 0, out view));
        Assert.False(view.IsWriteable);
    }

    /// <summary>Parts of one array are joined exactly if the places of all elements are sums of an index times a stride.</summary>
    [Fact]
    public void Parts_are_joined_exactly_if_strides_lead_from_each_to_the_next()
    {
        int joined = 0;
        Gen<(int Start, int Count, int Step)> pieces = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[-2, 2].Where(step => step != 0));
        Gen.Select(pieces.Array[1, 3], Gen.Int[0, 2], Gen.Bool).Sample(
            (all, axis, follow) =>
            {
                NdArray<int> whole = NdArray.Arange(512).Reshape(8, 8, 8);
                List<NdArray<int>> parts = [];
                int next = 0;
                foreach ((int start, int count, int step) in all)
                {
                    // Half of the time each part starts where the one before it ended.
                    int first = follow && parts.Count > 0 ? int.Clamp(next, 0, 7) : start;
                    int stride = follow ? all[0].Step : step;
                    nint? stop = first + (count * stride) < 0 ? null : first + (count * stride);
                    Slice slice = new(first, stop, stride);
                    parts.Add(axis switch
                    {
                        0 => whole[slice, 1..3],
                        1 => whole[Slice.Reversed, slice],
                        _ => whole[2.., ..1, slice],
                    });
                    next = first + (count * stride);
                }

                bool expected = AreAffine(Places([.. parts], axis));
                bool actual = NdArray.TryConcatenateView<int>([.. parts], axis, out NdArray<int>? view);
                Assert.Equal(expected, actual);
                if (view is not null)
                {
                    Assert.True(NdArray.ArrayEqual(NdArray.Concatenate<int>([.. parts], axis), view));
                    joined++;
                }
            },
            iter: 5000,
            threads: 1);
        Assert.True(joined > 500, $"{joined}");
    }

    /// <summary>For each index of the concatenation its place in memory; the elements themselves are the places.</summary>
    private static Dictionary<string, (nint[] Index, nint Place)> Places(NdArray<int>[] parts, int axis)
    {
        Dictionary<string, (nint[] Index, nint Place)> places = [];
        nint start = 0;
        foreach (NdArray<int> part in parts)
        {
            foreach (nint[] index in Indices.Of([.. part.Shape]))
            {
                nint[] moved = [.. index];
                moved[axis] += start;
                places.Add(string.Join(",", moved), (moved, part[index]));
            }

            start += part.Shape[axis];
        }

        return places;
    }

    private static bool AreAffine(Dictionary<string, (nint[] Index, nint Place)> places)
    {
        if (places.Count == 0)
        {
            return true;
        }

        nint origin = places["0,0,0"].Place;
        nint[] strides = new nint[3];
        for (int i = 0; i < 3; i++)
        {
            nint[] one = [0, 0, 0];
            one[i] = 1;
            strides[i] = places.TryGetValue(string.Join(",", one), out (nint[] Index, nint Place) found) ? found.Place - origin : 0;
        }

        return places.Values.All(entry => entry.Place == Indices.PlaceOf(entry.Index, strides, origin));
    }
}
