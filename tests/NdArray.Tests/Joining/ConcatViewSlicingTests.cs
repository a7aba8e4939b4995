using CsCheck;
using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>A view under any index expression, and what is made of it under another, equals the copy under the same.</summary>
public class ConcatViewSlicingTests
{
    private static Gen<nint?> Bound { get; } =
        Gen.Frequency((1, Gen.Const((nint?)null)), (3, Gen.Int[-7, 7].Select(bound => (nint?)bound)));

    private static Gen<nint?> Step { get; } = Gen.Frequency(
        (1, Gen.Const((nint?)null)),
        (6, Gen.Int[-3, 3].Where(step => step != 0).Select(step => (nint?)step)),
        (1, Gen.Bool.Select(up => (nint?)(up ? nint.MaxValue : nint.MinValue))));

    private static Gen<NdIndex> Place { get; } = Gen.Frequency(
        (2, Gen.Int[-3, 2].Select(index => (NdIndex)index)),
        (1, Gen.Int[1, 3].Select(index => (NdIndex)(^index))),
        (1, Gen.Int[0, 3].Select(start => (NdIndex)(start..))),
        (1, Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], (start, end) => (NdIndex)(start..^end))),
        (6, Gen.Select(Bound, Bound, Step)
            .Select((start, stop, step) => (NdIndex)new Slice(start, stop, step))),
        (1, Gen.Const(NdIndex.NewAxis)),
        (1, Gen.Const(NdIndex.Ellipsis)));

    /// <summary>The sizes of all axes, the joined one, and for each part its size along it and how it lies in memory.</summary>
    private static Gen<(int[] Lengths, int Axis, (int Length, int Layout)[] Parts)> Inputs { get; } =
        from lengths in Gen.Int[0, 4].Array[1, 3]
        from axis in Gen.Int[0, lengths.Length - 1]
        from parts in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 50]).Array[1, 5]
        select (lengths, axis, parts);

    [Fact]
    public void Any_index_expression_gives_what_it_gives_on_the_copy()
    {
        int compared = 0;
        Gen.Select(Inputs, Place.Array[0, 4], Place.Array[0, 3], (inputs, first, second) => (inputs, first, second)).Sample(
            test =>
            {
                NdArray<int>[] arrays = Arrays(test.inputs);
                int axis = test.inputs.Axis;
                ConcatView<int> view = NdArray.ConcatenateView(arrays, axis);
                NdArray<int> copy = NdArray.Concatenate(arrays, axis);
                CheckEqual(copy, view);
                if (TryIndex(copy, view, test.first, out NdArray<int> slice, out ConcatView<int> sliceOfView)
                    && TryIndex(slice, sliceOfView, test.second, out NdArray<int> next, out ConcatView<int> nextOfView)
                    && next.Rank > 0)
                {
                    Interlocked.Increment(ref compared);
                    CheckEqual(
                        NdArray.Concatenate([next, next], nextOfView.Axis),
                        NdArray.ConcatenateView([nextOfView, next], nextOfView.Axis));
                }
            },
            print: test => $"{string.Join(",", test.inputs.Lengths)} axis {test.inputs.Axis} parts "
                + $"{string.Join(" ", test.inputs.Parts)} index {string.Join(", ", test.first)} then {string.Join(", ", test.second)}",
            iter: 10_000);
        Assert.True(compared > 1000, $"{compared}");
    }

    private static NdArray<int>[] Arrays((int[] Lengths, int Axis, (int Length, int Layout)[] Parts) inputs)
    {
        List<NdArray<int>> arrays = [];
        foreach ((int length, int layout) in inputs.Parts)
        {
            nint[] lengths = [.. inputs.Lengths.Select(n => (nint)n)];
            lengths[inputs.Axis] = length;
            TestLayout[] layouts = [.. Layouts.All(lengths)];
            arrays.Add(layouts[layout % layouts.Length].Filled<int>(1000 * arrays.Count));
        }

        return [.. arrays];
    }

    /// <summary>Indexes both and compares; false if that is an error, which is the same then.</summary>
    private static bool TryIndex(
        NdArray<int> copy, ConcatView<int> view, NdIndex[] index, out NdArray<int> slice, out ConcatView<int> sliceOfView)
    {
        (slice, sliceOfView) = (copy, view);
        try
        {
            slice = copy[index];
        }
        catch (ArgumentException expected)
        {
            Exception error = Assert.ThrowsAny<ArgumentException>(() => view[index]);
            Assert.Equal(expected.GetType(), error.GetType());
            Assert.Equal(expected.Message, error.Message);
            return false;
        }

        sliceOfView = view[index];
        CheckEqual(slice, sliceOfView);
        return true;
    }

    private static void CheckEqual(NdArray<int> expected, ConcatView<int> view)
    {
        Assert.Equal(expected.Shape, view.Shape);
        Assert.Equal(expected.ToArray(), view.ToNdArray().ToArray());
        Assert.All(Indices.Of([.. expected.Shape]), index => Assert.Equal(expected[index], view[index]));
        if (view.Size > 0)
        {
            Assert.All(view.Parts.ToArray(), part => Assert.NotEqual(0, part.Size));
        }

        if (view.Rank > 0)
        {
            Assert.True(NdArray.ArrayEqual(expected, NdArray.Concatenate(view.Parts, view.Axis)));
        }

        if (view.TryGetArray(out NdArray<int>? array))
        {
            Assert.True(NdArray.ArrayEqual(expected, array));
            Assert.All(view.Parts.ToArray(), part => Assert.True(part.Size == 0 || NdArray.SharesMemory(part, array)));
        }
        else
        {
            Assert.True(view.Parts.Length > 1);
        }
    }
}
