using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>Results of any element type, compared with element-by-element assembly.</summary>
public abstract class ConcatenateTests<T>
{
    private static readonly T Untouched = Elements.At<T>(-1);

    [Fact]
    public void Inputs_of_every_layout_are_joined()
    {
        foreach (nint[] shape in Layouts.Shapes.Where(shape => shape.Length > 0))
        {
            NdArray<T>[] all = [.. Layouts.All(shape).Select((layout, i) => layout.Filled<T>(1000 * i))];
            for (int axis = 0; axis < shape.Length; axis++)
            {
                Check([all[0], all[^1]], axis);
                Check([all[1], all[all.Length / 2], all[3]], axis - shape.Length);
            }

            Check(all, axis: 0);
            Check(all, axis: shape.Length - 1);
            Check([all[0], Elements.From<T>(-50, 5).AsNdArray(), all[2]], axis: null);
        }
    }

    [Fact]
    public void The_result_may_have_any_strides_and_nothing_beside_it_is_written()
    {
        foreach (nint[] shape in (nint[][])[[0], [7], [5, 6], [9, 1], [33, 65], [3, 0, 2], [34, 2, 33], [2, 1, 3, 1, 2], [2, 1, 2, 3, 1, 2, 2, 1, 2]])
        {
            for (int axis = 0; axis < shape.Length; axis++)
            {
                NdArray<T>[] inputs = [.. Parts(shape, axis).Select((part, i) => Pick(part, i + axis).Filled<T>(3000 * i))];
                ReferenceArray<T> expected = ReferenceArray<T>.Join([.. inputs.Select(ReferenceArray<T>.Of)], axis);
                foreach (TestLayout layout in Layouts.Writeable(shape))
                {
                    WriteTo(layout, inputs, axis, expected);
                }
            }
        }
    }

    [Fact]
    public void A_line_of_any_stride_takes_flattened_inputs()
    {
        NdArray<T>[] inputs = [.. Layouts.All(3, 5).Select((layout, i) => layout.Filled<T>(100 * i)), Elements.At<T>(4)];
        ReferenceArray<T> expected = ReferenceArray<T>.Join([.. inputs.Select(ReferenceArray<T>.Of)], null);
        foreach (TestLayout layout in Layouts.Writeable(expected.Lengths))
        {
            WriteTo(layout, inputs, null, expected);
        }
    }

    [Fact]
    public void A_thousand_inputs_are_joined()
    {
        NdArray<T>[] columns = [.. Enumerable.Range(0, 1000).Select(i => Elements.From<T>(i * 40, 4 * (i % 3)).AsNdArray([4, i % 3]))];
        Check(columns, axis: 1);
        Check([.. columns.Select(column => column.T)], axis: 0);
        Check(columns, axis: null);
        Check([.. Enumerable.Range(0, 1000).Select(i => Elements.From<T>(i, 1).AsNdArray())], axis: 0);
    }

    [Fact]
    public void One_input_is_copied()
    {
        foreach (TestLayout layout in Layouts.All(5, 6))
        {
            NdArray<T> input = layout.Filled<T>();
            foreach (int? axis in (int?[])[0, 1, null])
            {
                NdArray<T> result = Check([input], axis);
                Assert.False(NdArray.MayShareMemory(input, result));
                Assert.True(result.IsWriteable);
            }
        }
    }

    [Fact]
    public void The_result_is_out_itself()
    {
        NdArray<T> input = Elements.From<T>(0, 6).AsNdArray([2, 3]);
        NdArray<T> result = NdArray.Empty<T>([4, 3]);
        Assert.Same(result, NdArray.Concatenate([input, input], 0, result));
        Assert.Same(result, NdArray.Concat([input, input], 0, result));
        Assert.Same(result, NdArray.Concatenate([(NdArray)input, input], 0, (NdArray)result));
        Assert.Same(result, NdArray.Concat([(NdArray)input, input], 0, (NdArray)result));

        // Also if there is nothing to write, or what is written is there already.
        NdArray<T> empty = NdArray.Empty<T>([0, 3]);
        Assert.Same(empty, NdArray.Concatenate([input[..0]], 0, empty));
        Assert.Same(result, NdArray.Concatenate([result[..1], result[1..]], 0, result));
        Assert.Same(result, NdArray.Concatenate([result], 0, result));
    }

    private static NdArray<T> Check(NdArray<T>[] inputs, int? axis)
    {
        int? along = axis < 0 ? axis + inputs[0].Rank : axis;
        ReferenceArray<T> expected = ReferenceArray<T>.Join([.. inputs.Select(ReferenceArray<T>.Of)], along);
        NdArray<T> result = NdArray.Concatenate(inputs, axis);
        string what = $"{inputs.Length} inputs, the first {inputs[0].Shape}, along {axis}";
        expected.AssertIn(result, what);
        expected.AssertIn(Assert.IsType<NdArray<T>>(NdArray.Concatenate((NdArray[])inputs, axis)), $"{what}, untyped");
        return result;
    }

    private static void WriteTo(TestLayout layout, NdArray<T>[] inputs, int? axis, ReferenceArray<T> joined)
    {
        T[] storage = new T[layout.StorageLength];
        Array.Fill(storage, Untouched);
        T[] expected = [.. storage];
        int next = 0;
        foreach (nint place in layout.Places())
        {
            expected[place] = joined.Elements[next++];
        }

        NdArray<T> result = layout.Over(storage);
        Assert.Same(result, NdArray.Concatenate(inputs, axis, result));
        Assert.True(expected.AsSpan().SequenceEqual(storage), $"{layout}, along {axis}");
    }

    /// <summary>The shapes of three inputs, one of them empty, that make up a shape.</summary>
    private static IEnumerable<nint[]> Parts(nint[] shape, int axis)
    {
        nint half = shape[axis] / 2;
        foreach (nint length in (nint[])[half, 0, shape[axis] - half])
        {
            nint[] part = [.. shape];
            part[axis] = length;
            yield return part;
        }
    }

    private static TestLayout Pick(nint[] shape, int choice)
    {
        TestLayout[] all = [.. Layouts.All(shape)];
        return all[choice * 5 % all.Length];
    }
}

public class ConcatenateOf1Byte : ConcatenateTests<byte>;

public class ConcatenateOf2Bytes : ConcatenateTests<char>;

public class ConcatenateOf3Bytes : ConcatenateTests<Pixel>;

public class ConcatenateOf4Bytes : ConcatenateTests<int>;

public class ConcatenateOf8Bytes : ConcatenateTests<long>;

public class ConcatenateOf12Bytes : ConcatenateTests<Point>;

public class ConcatenateOf16Bytes : ConcatenateTests<Pair>;

public class ConcatenateOfStrings : ConcatenateTests<string>;
