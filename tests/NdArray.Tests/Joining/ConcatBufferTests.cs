using System.Runtime.CompilerServices;

namespace NdArrays.Tests.Joining;

/// <summary>A concatenation that grows: what it holds, what it copies, and who keeps which memory.</summary>
public class ConcatBufferTests
{
    [Fact]
    public void What_is_appended_and_reserved_is_one_array()
    {
        ConcatBuffer<int> buffer = new([0, 2]);
        Assert.Equal<Shape>([0, 2], buffer.Written.Shape);
        buffer.Append([[1, 2]]);
        NdArray<int> slot = buffer.Reserve(2);
        slot[..] = [[3, 4], [5, 6]];
        Assert.True(NdArray.ArrayEqual(buffer.Written, (NdArray<int>)[[1, 2], [3, 4], [5, 6]]));
        Assert.Equal<Shape>([3, 2], buffer.Shape);
        Assert.Equal(3, buffer.Length);
        Assert.Equal(0, buffer.Axis);
        Assert.True(buffer.Written.IsCContiguous);
    }

    [Fact]
    public void The_size_along_the_axis_in_the_given_shape_is_ignored_and_axes_count_from_the_end()
    {
        NdArray<float> x = NdArray.Ones<float>([2, 3, 4]);
        ConcatBuffer<float> buffer = new(x.Shape, axis: -2, capacity: 5);
        Assert.Equal(1, buffer.Axis);
        Assert.Equal<Shape>([2, 0, 4], buffer.Shape);
        Assert.Equal(5, buffer.Capacity);
        buffer.Append(x);
        Assert.Equal<Shape>([2, 3, 4], buffer.Shape);
        Assert.Equal(5, buffer.Capacity);
    }

    [Fact]
    public void Layers_that_write_to_slots_of_an_inner_axis_copy_nothing()
    {
        ConcatBuffer<float> features = new([2, 0, 4, 4], axis: 1, capacity: 10);
        NdArray<float> expected = NdArray.Empty<float>([2, 10, 4, 4]);
        long bytes = NdArrayCountersTests.BytesOf(() =>
        {
            for (int layer = 0; layer < 5; layer++)
            {
                features.Reserve(2).Fill(layer);
                expected[.., (2 * layer)..(2 * layer + 2)] = layer;
                Assert.True(NdArray.ArrayEqual(features.Written, expected[.., ..(2 * layer + 2)]));
            }
        });
        Assert.Equal(0, bytes);
        NdArray<float>[] plain = [.. Enumerable.Range(0, 5).Select(layer => NdArray.Full<float>([2, 2, 4, 4], layer))];
        Assert.Equal(expected.Size * sizeof(float), NdArrayCountersTests.BytesOf(() => NdArray.Concatenate(plain, axis: 1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Growing_one_index_at_a_time_costs_time_linear_in_the_length(int axis)
    {
        nint[] lengths = [1, 1, 1];
        lengths[(axis + 1) % 3] = 3;
        NdArray<int> row = NdArray.Ones<int>(new Shape(lengths));
        const int Count = 100_000;
        ConcatBuffer<int> buffer = new(row.Shape, axis);
        long bytes = NdArrayCountersTests.BytesOf(() =>
        {
            for (int i = 0; i < Count; i++)
            {
                buffer.Append(row);
            }
        });
        long appended = Count * row.Size * sizeof(int);
        Assert.InRange(bytes, appended, 3 * appended);
        Assert.Equal(Count, buffer.Length);
        Assert.InRange(buffer.Capacity, Count, 2 * Count);

        ConcatBuffer<int> roomy = new(row.Shape, axis, Count);
        Assert.Equal(appended, NdArrayCountersTests.BytesOf(() =>
        {
            for (int i = 0; i < Count; i++)
            {
                roomy.Append(row);
            }
        }));
        Assert.Equal(Count, roomy.Capacity);
    }

    [Fact]
    public void Ensuring_the_capacity_one_by_one_costs_linear_time_too()
    {
        ConcatBuffer<int> buffer = new(0);
        long bytes = NdArrayCountersTests.BytesOf(() =>
        {
            for (int i = 0; i < 10_000; i++)
            {
                Assert.True(buffer.EnsureCapacity(i + 1) > i);
                buffer.Reserve(1)[0] = i;
            }
        });
        Assert.InRange(bytes, 0, 2 * 10_000 * sizeof(int));
        Assert.Equal(9_999, buffer.Written[9_999]);
        nint capacity = buffer.Capacity;
        Assert.Equal(capacity, buffer.EnsureCapacity(5));
    }

    [Fact]
    public void A_buffer_can_be_appended_to_itself()
    {
        ConcatBuffer<int> buffer = new(0, capacity: 2);
        buffer.Append([1, 2]);
        for (int i = 0; i < 3; i++)
        {
            buffer.Append(buffer.Written[Slice.Reversed]);
        }

        Assert.Equal([1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 2, 1], buffer.Written.ToArray());
    }

    [Fact]
    public void Views_keep_the_memory_that_the_buffer_left()
    {
        ConcatBuffer<int> buffer = new(0, capacity: 2);
        buffer.Append([1, 2]);
        NdArray<int> before = buffer.Written;
        buffer.Append([3]);
        Assert.False(NdArray.SharesMemory(before, buffer.Written));
        before[0] = 100;
        Assert.Equal([1, 2, 3], buffer.Written.ToArray());
        Assert.Equal([100, 2], before.ToArray());
        Assert.True(NdArray.SharesMemory(buffer.Written, buffer.Written));
    }

    [Fact]
    public void A_slot_reserved_before_Clear_does_not_reach_what_comes_after()
    {
        ConcatBuffer<int> buffer = new(0, capacity: 4);
        NdArray<int> stale = buffer.Reserve(2);
        stale.Fill(1);
        buffer.Clear();
        Assert.Equal(0, buffer.Length);
        Assert.Equal(4, buffer.Capacity);
        buffer.Append([5, 6]);
        stale.Fill(9);
        Assert.Equal([5, 6], buffer.Written.ToArray());
        Assert.Equal([9, 9], stale.ToArray());
    }

    [Fact]
    public void Memory_of_which_nobody_has_a_view_is_used_again_after_Clear()
    {
        ConcatBuffer<int> buffer = new([0, 4], capacity: 1000);
        NdArray<int> row = [[1, 2, 3, 4]];
        buffer.Append(row);
        buffer.Clear();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            buffer.Append(row);
            buffer.Clear();
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000 * 4 * sizeof(int));
    }

    [Fact]
    public void Large_memory_comes_back_when_its_views_are_disposed_of()
    {
        // A length that no other test asks for, so that nobody else takes the memory meanwhile.
        ConcatBuffer<Half> buffer = new([0, 1237], capacity: 61);
        NdArray<Half> slot = buffer.Reserve(61);
        ref byte memory = ref slot.StorageOrigin;
        slot.Dispose();
        buffer.Clear();
        using NdArray<Half> again = buffer.Reserve(1);
        Assert.True(Unsafe.AreSame(ref memory, ref again.StorageOrigin));
    }

    [Fact]
    public void Clear_lets_go_of_what_the_elements_refer_to()
    {
        ConcatBuffer<object> buffer = new(0, capacity: 4);
        WeakReference held = AppendOne(buffer);
        GC.Collect();
        Assert.True(held.IsAlive);
        buffer.Clear();
        GC.Collect();
        Assert.False(held.IsAlive);
        GC.KeepAlive(buffer);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference AppendOne(ConcatBuffer<object> buffer)
        {
            object element = new();
            buffer.Append(new[] { element }.AsNdArray());
            return new WeakReference(element);
        }
    }

    [Fact]
    public void Arrays_without_elements_can_be_appended()
    {
        ConcatBuffer<int> rows = new([0, 2], capacity: 1);
        rows.Append(NdArray.Empty<int>([0, 2]));
        rows.Append([[1, 2]]);
        rows.Append(NdArray.Empty<int>([0, 2]));
        Assert.Equal<Shape>([0, 2], rows.Reserve(0).Shape);
        Assert.Equal([1, 2], rows.Written.ToArray());

        ConcatBuffer<int> empties = new([0, 2, 0]);
        empties.Append(NdArray.Empty<int>([3, 2, 0]));
        Assert.Equal<Shape>([2, 2, 0], empties.Reserve(2).Shape);
        Assert.Equal<Shape>([5, 2, 0], empties.Written.Shape);
    }
}
