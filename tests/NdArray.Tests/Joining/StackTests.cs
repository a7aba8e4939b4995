using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>Stacking along a new axis, and along the first, second and third.</summary>
public class StackTests
{
    [Fact]
    public void A_stack_along_any_axis_has_the_inputs_as_its_parts()
    {
        NdArray<int>[] inputs = [.. Layouts.All(2, 3, 4).Select((layout, i) => layout.Filled<int>(100 * i))];
        for (int axis = -4; axis < 4; axis++)
        {
            NdArray<int> stack = NdArray.Stack<int>(inputs, axis);
            NdArray<int>[] parts = NdArray.Unstack(stack, axis);
            Assert.Equal(inputs.Length, parts.Length);
            for (int i = 0; i < parts.Length; i++)
            {
                Assert.True(NdArray.ArrayEqual(inputs[i], parts[i]), $"axis {axis}, input {i}");
            }
        }
    }

    [Fact]
    public void A_stack_goes_to_an_array_of_any_strides_even_over_its_inputs()
    {
        NdArray<int> whole = NdArray.Arange(12).Reshape(2, 2, 3);
        NdArray<int> first = whole[0, ..], second = whole[1, ..];
        NdArray<int> expected = NdArray.Stack([second, first], 2);
        NdArray<int> target = NdArray.Zeros<int>([2, 3, 2]).T;
        Assert.Same(target, NdArray.Stack([second, first], -1, target));
        Assert.Equal(expected.ToArray(), target.ToArray());

        // Into the memory of the inputs themselves, exchanged.
        NdArray.Stack([second, first], 0, whole);
        Assert.Equal([6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5], whole.ToArray());
    }

    [Fact]
    public void Arrays_of_other_types_promote_or_convert()
    {
        NdArray bytes = NdArray.Array<byte>([1, 2]), halves = NdArray.Array([0.5, 1.5]);
        Assert.Equal(DType.Float64, NdArray.Stack([bytes, halves]).DType);
        Assert.Equal(DType.Float32, NdArray.VStack([bytes, halves], DType.Float32).DType);
        Assert.Equal([1, 2, 0, 1], NdArray.HStack([bytes, halves], DType.Int32, Casting.Unsafe).AsType<int>().ToArray());
        Assert.Throws<InvalidCastException>(() => NdArray.HStack([bytes, halves], DType.Int32));
        Assert.Throws<ArgumentException>("dtype", () => NdArray.Stack([bytes], @out: NdArray.Zeros<byte>([1, 2]), dtype: DType.UInt8));
        Assert.Equal(DType.Float64, NdArray.DStack(bytes, halves).DType);
        Assert.Equal(DType.Float64, NdArray.ColumnStack(bytes, halves).DType);
    }

    [Fact]
    public void Values_of_rank_0_are_stacked_too()
    {
        NdArray<int> one = 1, two = 2;
        Assert.Equal([1, 2], NdArray.Stack([one, two]).ToArray());
        Assert.Equal(new Shape([2, 1]), NdArray.VStack(one, two).Shape);
        Assert.Equal(new Shape([2]), NdArray.HStack(one, two).Shape);
        Assert.Equal(new Shape([1, 1, 2]), NdArray.DStack(one, two).Shape);
        Assert.Equal(new Shape([1, 2]), NdArray.ColumnStack(one, two).Shape);
    }

    [Fact]
    public void What_cannot_be_stacked_is_refused()
    {
        NdArray<int> a = NdArray.Ones<int>([2, 3]), b = NdArray.Ones<int>([3, 2]);
        ArgumentException error = Assert.Throws<ArgumentException>("arrays", () => NdArray.Stack([a, b]));
        Assert.Contains("Input 1 has shape (3, 2)", error.Message, StringComparison.Ordinal);
        Assert.Contains("input 0 has shape (2, 3)", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Stack<int>([]));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.VStack<int>());
        Assert.Throws<ArgumentNullException>("arrays", () => NdArray.HStack(a, null!));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Stack([a, a], 3));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.VStack(a, b));
        NdArray<int> @out = NdArray.Zeros<int>([2, 3, 2]);
        Assert.Throws<ArgumentException>("out", () => NdArray.Stack([a, a], 0, @out));
        Assert.All(@out.ToArray(), value => Assert.Equal(0, value));
        NdArray<int> disposed = a.Copy();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.Stack([a, disposed]));
    }

    [Fact]
    public void The_views_of_a_stack_do_not_keep_its_inputs()
    {
        NdArray<int> a = NdArray.Ones<int>([3]);
        NdArray.Stack([a, a]);
        NdArray.ColumnStack(a, a);
        a.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.VStack(a, a));
    }

    [Fact]
    public void Append_joins_flat_without_an_axis()
    {
        NdArray<int> a = [[1, 2], [3, 4]];
        Assert.Equal([1, 3, 2, 4, 9], NdArray.Append(a.T, 9).ToArray());
        Assert.Equal([1, 2, 5, 3, 4, 6], NdArray.Append(a, [[5], [6]], -1).ToArray());
        Assert.Equal(DType.Float64, NdArray.Append((NdArray)a, NdArray.Array([0.5])).DType);
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Append(a, [5, 6], 0));
        Assert.Throws<ArgumentNullException>("values", () => NdArray.Append(a, null!));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Append(null!, a));
    }
}
