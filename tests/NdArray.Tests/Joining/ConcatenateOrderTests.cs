using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>In which order a new result lies in memory: the one in which all inputs do, or else row-major.</summary>
public class ConcatenateOrderTests
{
    public static TheoryData<string, nint[][], nint[][], int, nint[]> Orders() => new()
    {
        // What it shows, the inputs' shapes and strides, the axis, the result's strides.
        { "rows", [[2, 3], [4, 3]], [[3, 1], [3, 1]], 0, [3, 1] },
        { "rows side by side", [[2, 3], [2, 4]], [[3, 1], [4, 1]], 1, [7, 1] },
        { "columns", [[2, 3], [4, 3]], [[1, 2], [1, 4]], 0, [1, 6] },
        { "columns side by side", [[2, 3], [2, 4]], [[1, 2], [1, 2]], 1, [1, 2] },
        { "one of each", [[2, 3], [2, 3]], [[3, 1], [1, 2]], 0, [3, 1] },
        { "one of each, the other way round", [[2, 3], [2, 3]], [[1, 2], [3, 1]], 0, [3, 1] },
        { "gaps do not matter", [[2, 3], [2, 3]], [[2, 9], [1, 40]], 0, [1, 4] },
        { "turned round is the same order", [[2, 3], [2, 3]], [[-3, -1], [3, -1]], 0, [3, 1] },
        { "columns turned round", [[2, 3], [2, 3]], [[-1, -2], [1, -2]], 0, [1, 4] },
        { "permuted", [[2, 3, 4], [2, 3, 4]], [[4, 8, 1], [4, 8, 1]], 2, [8, 16, 1] },
        { "permuted otherwise", [[2, 3, 4], [2, 3, 4]], [[12, 1, 3], [12, 1, 3]], 0, [12, 1, 3] },
        { "a single column says nothing", [[4, 1], [4, 3]], [[1, 1], [1, 4]], 1, [1, 4] },
        { "three dimensions of columns", [[2, 3, 4], [1, 3, 4]], [[1, 2, 6], [1, 1, 3]], 0, [1, 3, 9] },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_result_lies_as_its_inputs(string what, nint[][] shapes, nint[][] strides, int axis, nint[] expected)
    {
        NdArray<int>[] inputs = [.. shapes.Zip(strides, Make)];
        Assert.True(NdArray.Concatenate(inputs, axis).Strides.SequenceEqual(expected), what);
        Assert.True(NdArray.Concatenate((NdArray[])inputs, axis).Strides.SequenceEqual(expected), what);
        Assert.True(NdArray.Concatenate((NdArray[])inputs, axis, dtype: DType.Float64).Strides.SequenceEqual(expected), what);
        Assert.True(NdArray.Concatenate(inputs, axis: null).Strides.SequenceEqual([1]), what);
    }

    [Fact]
    public void Empty_inputs_have_a_say_too()
    {
        NdArray<int> columns = NdArray.Ones<int>([3, 4], Order.F);
        Assert.True(NdArray.Concatenate([columns, columns[..0]]).IsFContiguous);

        // As in NumPy: a new array without elements has no steps that would tell an order.
        Assert.True(NdArray.Concatenate([columns, NdArray.Ones<int>([0, 4], Order.F)]).IsCContiguous);
    }

    private static NdArray<int> Make(nint[] shape, nint[] strides)
    {
        nint low = 0, high = 0;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            nint reach = (shape[axis] - 1) * strides[axis];
            low += nint.Min(0, reach);
            high += nint.Max(0, reach);
        }

        return new TestLayout("given", shape, strides, -low, (int)(high - low + 1)).Filled<int>();
    }
}
