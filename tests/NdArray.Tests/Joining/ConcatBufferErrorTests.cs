namespace NdArrays.Tests.Joining;

/// <summary>Ill use of a buffer is a clear error, and changes nothing.</summary>
public class ConcatBufferErrorTests
{
    [Fact]
    public void A_buffer_needs_an_axis_and_a_capacity_that_can_be()
    {
        Assert.Equal("axis", Assert.Throws<ArgumentOutOfRangeException>(() => new ConcatBuffer<int>([2, 3], axis: 2)).ParamName);
        Assert.Equal("axis", Assert.Throws<ArgumentOutOfRangeException>(() => new ConcatBuffer<int>([])).ParamName);
        Assert.Equal(
            "capacity", Assert.Throws<ArgumentOutOfRangeException>(() => new ConcatBuffer<int>(0, capacity: -1)).ParamName);
        Assert.Throws<OverflowException>(() => new ConcatBuffer<int>(0, capacity: nint.MaxValue));
        Assert.Throws<OverflowException>(() => new ConcatBuffer<int>([0, 3], capacity: nint.MaxValue / 2));
    }

    [Fact]
    public void The_error_for_a_wrong_shape_has_both_shapes_and_the_mend()
    {
        ConcatBuffer<float> buffer = new([8, 0, 32, 32], axis: 1, capacity: 4);
        string larger = Error(NdArray.Zeros<float>([8, 3, 33, 32]));
        Assert.Contains("(8, 3, 33, 32)", larger, StringComparison.Ordinal);
        Assert.Contains("(8, n, 32, 32)", larger, StringComparison.Ordinal);
        Assert.Contains("axis 1", larger, StringComparison.Ordinal);
        Assert.Contains("a[.., .., ..32, ..]", larger, StringComparison.Ordinal);
        Assert.Contains("Pad it along axis 0", Error(NdArray.Zeros<float>([7, 3, 32, 32])), StringComparison.Ordinal);
        Assert.Contains("ExpandDims", Error(NdArray.Zeros<float>([8, 32, 32])), StringComparison.Ordinal);
        Assert.Contains("(n,)", Assert.Throws<ArgumentException>(() => new ConcatBuffer<int>(0).Append(5)).Message,
            StringComparison.Ordinal);
        Assert.Equal(0, buffer.Length);

        string Error(NdArray<float> array)
        {
            ArgumentException error = Assert.Throws<ArgumentException>(() => buffer.Append(array));
            Assert.Equal("array", error.ParamName);
            return error.Message;
        }
    }

    [Fact]
    public void What_cannot_be_appended_or_reserved_changes_nothing()
    {
        ConcatBuffer<int> buffer = new([0, 3]);
        buffer.Append([[1, 2, 3]]);
        NdArray<int> disposed = NdArray.Ones<int>([50, 3]);
        disposed.Dispose();
        Assert.Throws<ArgumentNullException>(() => buffer.Append(null!));
        Assert.Throws<ObjectDisposedException>(() => buffer.Append(disposed));
        Assert.Throws<OverflowException>(() => buffer.Append(NdArray.BroadcastTo((NdArray<int>)1, [nint.MaxValue / 8, 3])));
        Assert.Throws<OverflowException>(() => buffer.Reserve(nint.MaxValue));
        Assert.Throws<OverflowException>(() => buffer.Reserve(nint.MaxValue / 3));
        Assert.Throws<OverflowException>(() => buffer.Reserve(Array.MaxLength));
        Assert.Throws<OverflowException>(() => buffer.EnsureCapacity(nint.MaxValue));
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Reserve(-1)).ParamName);
        Assert.Equal("capacity", Assert.Throws<ArgumentOutOfRangeException>(() => buffer.EnsureCapacity(-1)).ParamName);
        Assert.Equal(1, buffer.Length);
        Assert.Equal(1, buffer.Capacity);
        Assert.Equal([1, 2, 3], buffer.Written.ToArray());
    }

    [Fact]
    public void Lengths_that_add_up_to_too_much_overflow_even_without_elements()
    {
        ConcatBuffer<int> buffer = new([0, 0]);
        buffer.Reserve(nint.MaxValue);
        Assert.Throws<OverflowException>(() => buffer.Reserve(1));
        Assert.Equal(nint.MaxValue, buffer.Length);
    }

    [Fact]
    public void A_disposed_buffer_cannot_be_used_but_its_views_can()
    {
        ConcatBuffer<int> buffer = new(0);
        buffer.Append([1, 2]);
        NdArray<int> view = buffer.Written;
        buffer.Dispose();
        buffer.Dispose();
        Action[] uses =
        [
            () => buffer.Append([1]), () => buffer.Reserve(1), () => buffer.EnsureCapacity(1), () => buffer.Clear(),
            () => _ = buffer.Written, () => _ = buffer.Length, () => _ = buffer.Shape, () => _ = buffer.Capacity,
        ];
        foreach (Action use in uses)
        {
            Assert.Equal("ConcatBuffer", Assert.Throws<ObjectDisposedException>(use).ObjectName);
        }

        Assert.Equal([1, 2], view.ToArray());
    }
}
