namespace NdArrays.Tests.Joining;

/// <summary>The count of bytes that joining writes.</summary>
public class NdArrayCountersTests
{
    private static readonly NdArray<int> A = [[1, 2, 3], [4, 5, 6]];

    /// <summary>The bytes that a piece of code joins.</summary>
    internal static long BytesOf(Action code)
    {
        long before = NdArrayCounters.BytesJoinedOnCurrentThread;
        code();
        return NdArrayCounters.BytesJoinedOnCurrentThread - before;
    }

    [Fact]
    public void Concatenation_counts_its_result()
    {
        Assert.Equal(48, BytesOf(() => NdArray.Concatenate([A, A])));
        Assert.Equal(48, BytesOf(() => NdArray.Concatenate([A, A.T.Copy().T], axis: 1)));
        Assert.Equal(48, BytesOf(() => NdArray.Concatenate([A, A], axis: null)));
        NdArray<int> result = NdArray.Empty<int>([4, 3]);
        Assert.Equal(48, BytesOf(() => NdArray.Concatenate([A, A], @out: result)));
    }

    [Fact]
    public void Large_results_are_counted_on_the_thread_that_asked()
    {
        NdArray<byte> large = NdArray.Zeros<byte>([1000, 1000]);
        Assert.Equal(3_000_000, BytesOf(() => NdArray.Concatenate([large, large, large])));
        Assert.Equal(3_000_000, BytesOf(() => NdArray.Concatenate([large, large, large], axis: 1)));
    }

    [Fact]
    public void An_input_that_is_in_its_place_is_not_copied()
    {
        NdArray<int> whole = NdArray.Zeros<int>([2, 7]);
        whole[.., 3..6] = A;
        Assert.Equal(8, BytesOf(() => NdArray.Concatenate([whole[.., ..3], whole[.., 3..6], [[8], [9]]], axis: 1, @out: whole)));
        NdArray<int> expected = [[0, 0, 0, 1, 2, 3, 8], [0, 0, 0, 4, 5, 6, 9]];
        Assert.True(NdArray.ArrayEqual(expected, whole));
        Assert.Equal(0, BytesOf(() => NdArray.Concatenate([whole[..1], whole[1..]], @out: whole)));
        Assert.True(NdArray.ArrayEqual(expected, whole));
    }

    [Fact]
    public void An_input_that_is_elsewhere_in_the_result_is_copied()
    {
        NdArray<int> whole = NdArray.Arange(6);
        NdArray.Concatenate([whole[2..4], whole[2..4], whole[..2]], @out: whole);
        Assert.Equal([2, 3, 2, 3, 0, 1], whole.ToArray());
    }

    [Fact]
    public void Conversions_count_as_what_they_become()
    {
        NdArray<double> b = [0.5];
        Assert.Equal(7 * sizeof(double), BytesOf(() => NdArray.Concatenate([A, b], axis: null)));
    }

    [Fact]
    public void Copies_of_overlapping_inputs_count_too()
    {
        NdArray<int> line = NdArray.Arange(6);

        // The first four stay where they are; the two others are copied twice.
        Assert.Equal((2 + 2) * sizeof(int), BytesOf(() => NdArray.Concatenate([line[..4], line[..2]], @out: line)));
        Assert.Equal([0, 1, 2, 3, 0, 1], line.ToArray());

        // Neither is where it belongs, and each would be overwritten.
        Assert.Equal((6 + 6) * sizeof(int), BytesOf(() => NdArray.Concatenate([line[2..], line[..2]], @out: line)));
        Assert.Equal([2, 3, 0, 1, 0, 1], line.ToArray());
    }

    [Fact]
    public void What_is_no_joining_or_fails_counts_nothing()
    {
        NdArray<int> disposed = A.Copy();
        disposed.Dispose();
        Assert.Equal(0, BytesOf(() =>
        {
            A.Copy();
            A.T.Reshape(6);
            Assert.Throws<ArgumentException>(() => NdArray.Concatenate([A, A.T]));
            Assert.Throws<ObjectDisposedException>(() => NdArray.Concatenate([A, disposed]));
        }));
    }

    [Fact]
    public void The_sum_has_the_bytes_of_every_thread_even_of_those_that_have_ended()
    {
        long before = NdArrayCounters.BytesJoined;
        long here = NdArrayCounters.BytesJoinedOnCurrentThread;
        for (int i = 0; i < 20; i++)
        {
            Thread thread = new(() => NdArray.Concatenate([A, A]));
            thread.Start();
            thread.Join();
            long now = NdArrayCounters.BytesJoined;
            Assert.True(now >= before + (48 * (i + 1)), $"{now} after {i + 1} threads from {before}");
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.True(NdArrayCounters.BytesJoined >= now);
        }

        Assert.Equal(here, NdArrayCounters.BytesJoinedOnCurrentThread);
    }
}
