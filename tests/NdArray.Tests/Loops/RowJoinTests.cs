using NdArrays.Loops;
using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Rows made of one run of each input, compared with loops over all indices, byte by byte.</summary>
public unsafe class RowJoinTests
{
    private static readonly int[] ElementSizes = [1, 2, 3, 4, 8, 12, 16];

    [Fact]
    public void Runs_of_many_widths_are_joined()
    {
        int run = 0;
        foreach (int elementSize in ElementSizes)
        {
            foreach (int rows in (int[])[2, 5, 33, 200, 700])
            {
                for (int width = 0; width <= 9; width++)
                {
                    run += Check([rows, width + 3], 1, [width, 3], elementSize, [0, 1], width);
                    run += Check([rows, width + 2], 1, [1, width, 1], elementSize, [0, 1], width + 1);
                }

                run += Check([rows, 61], 1, [40, 21], elementSize, [0, 1], rows);
            }
        }

        Assert.True(run > 300, $"{run} were joined row by row");
    }

    [Fact]
    public void Many_inputs_are_joined()
    {
        int run = 0;
        foreach (int elementSize in ElementSizes)
        {
            foreach (int inputs in (int[])[4, 5, 8, 16, 17, 40, RowJoin.MostInputs])
            {
                int[] widths = [.. Enumerable.Range(0, inputs).Select(i => (i * 5 % 3) + (i % 7 == 6 ? 0 : 1))];
                run += Check([1100, widths.Sum()], 1, widths, elementSize, [0, 1], inputs);
                run += Check([30, widths.Sum()], 1, widths, elementSize, [0, 1], inputs);
            }
        }

        Assert.True(run > 50, $"{run} were joined row by row");
    }

    [Fact]
    public void Axes_inside_and_outside_of_the_joined_one_may_lie_in_any_order()
    {
        int run = 0;
        foreach (int elementSize in ElementSizes)
        {
            for (int choice = 0; choice < 4; choice++)
            {
                run += Check([40, 5, 3], 1, [2, 3], elementSize, [0, 1, 2], choice);
                run += Check([5, 40], 0, [2, 3], elementSize, [1, 0], choice);
                run += Check([3, 40, 5], 2, [1, 4], elementSize, [1, 2, 0], choice);
                run += Check([6, 7, 5, 3], 2, [2, 2, 1], elementSize, [1, 0, 2, 3], choice);
                run += Check([2, 5, 7, 6], 1, [4, 1], elementSize, [3, 2, 1, 0], choice);
                run += Check([6, 1, 5, 7], 2, [4, 1], elementSize, [3, 0, 1, 2], choice);
            }
        }

        Assert.True(run > 100, $"{run} were joined row by row");
    }

    [Theory]
    [InlineData(new int[] { 3, 4 }, 60_000)]
    [InlineData(new int[] { 100, 20 }, 5000)]
    public void Many_rows_are_shared_by_threads(int[] widths, int rows) =>
        Assert.Equal(1, Check([rows, widths.Sum()], 1, widths, 4, [0, 1], 0));

    [Fact]
    public void What_does_not_come_in_rows_is_left_alone()
    {
        // The result's rows do not lie one after another, or not its elements within a row.
        Assert.False(IsPlanned([30, 5], 1, [6, 1], [[2, 1], [3, 1]], [2, 3]));
        Assert.False(IsPlanned([30, 5], 1, [10, 2], [[2, 1], [3, 1]], [2, 3]));
        Assert.False(IsPlanned([30, 5], 1, [1, 30], [[1, 30], [1, 30]], [2, 3]));
        Assert.False(IsPlanned([30, 5], 1, [5, -1], [[2, 1], [3, 1]], [2, 3]));

        // An input's run has gaps, goes backwards, or is of another order.
        Assert.False(IsPlanned([30, 5], 1, [5, 1], [[4, 2], [3, 1]], [2, 3]));
        Assert.False(IsPlanned([30, 5], 1, [5, 1], [[2, 1], [3, -1]], [2, 3]));
        Assert.False(IsPlanned([30, 5], 1, [5, 1], [[2, 1], [1, 30]], [2, 3]));
        Assert.False(IsPlanned([30, 5, 2], 1, [10, 2, 1], [[4, 2, 1], [6, 1, 3]], [2, 3]));

        // There is one row only.
        Assert.False(IsPlanned([1, 5], 1, [5, 1], [[2, 1], [3, 1]], [2, 3]));

        Assert.True(IsPlanned([30, 5], 1, [5, 1], [[2, 1], [3, 1]], [2, 3]));
        Assert.True(IsPlanned([30, 5], 1, [5, 1], [[-2, 1], [0, 1]], [2, 3]));
        Assert.True(IsPlanned([30, 5], 1, [5, 1], [[9, 1], [1, 40]], [4, 1]));
    }

    private static bool IsPlanned(nint[] lengths, int axis, nint[] strides, nint[][] inputs, nint[] inputLengths) =>
        RowJoin.TryPlan(
            new nint[RowJoin.Space(lengths.Length, inputs.Length)],
            lengths,
            axis,
            strides,
            inputLengths,
            [.. inputs.SelectMany(input => input)],
            4,
            out _);

    /// <summary>Joins, past the cache and not; 1 if it was done row by row, 0 if not, and then nothing was written.</summary>
    private static int Check(nint[] lengths, int axis, int[] widths, int elementSize, int[] slowestFirst, int choice)
    {
        nint[] strides = Strides(lengths, axis, slowestFirst, gap: 0, turned: false, out int size, out _);
        using GuardedMemory result = new((size * elementSize) + 64);
        List<GuardedMemory> memories = [];
        List<nint> starts = [], all = [];
        byte[] expected = new byte[result.Bytes.Length];
        bool atEnd = choice % 2 == 0;
        int start = atEnd ? result.Bytes.Length - (size * elementSize) : 0;
        expected.AsSpan().Fill(GuardedMemory.Untouched);
        nint from = 0;
        for (int input = 0; input < widths.Length; input++)
        {
            nint[] own = [.. lengths];
            own[axis] = widths[input];
            nint[] ownStrides = Strides(own, axis, slowestFirst, (input + choice) % 3, (input + choice) % 4 == 3, out int reach, out nint first);
            GuardedMemory memory = Filled(reach * elementSize, input);
            memories.Add(memory);
            nint place = (atEnd ? memory.End - (reach * elementSize) : memory.First) + (first * elementSize);
            starts.Add(place);
            all.AddRange(ownStrides);
            foreach (nint[] index in Indices.Of(own))
            {
                nint source = Indices.PlaceOf(index, ownStrides) * elementSize;
                index[axis] += from;
                nint destination = Indices.PlaceOf(index, strides) * elementSize;
                new ReadOnlySpan<byte>((byte*)(place + source), elementSize).CopyTo(expected.AsSpan((int)(start + destination)));
            }

            from += widths[input];
        }

        nint[] space = new nint[RowJoin.Space(lengths.Length, widths.Length)], inputs = [.. starts];
        bool done = RowJoin.TryPlan(
            space, lengths, axis, strides, [.. widths.Select(width => (nint)width)], [.. all], elementSize, out RowJoin join);
        string what = $"({string.Join(", ", lengths)}) along {axis} of [{string.Join(", ", widths)}], {elementSize} bytes, choice {choice}";
        Assert.True(done, $"{what} has no rows");
        foreach (bool stream in (bool[])[false, true])
        {
            result.Clear();
            done = join.TryRun((byte*)result.First + start, inputs, stream);
            int difference = done
                ? result.Bytes.CommonPrefixLength(expected)
                : result.Bytes.IndexOfAnyExcept(GuardedMemory.Untouched) is int touched and >= 0 ? touched : expected.Length;
            Assert.True(difference == expected.Length, $"{what}, stream {stream}: byte {difference - start} is wrong");
        }

        memories.ForEach(memory => memory.Dispose());
        return done ? 1 : 0;
    }

    /// <summary>
    /// Strides without gaps up to the joined axis, and beyond it with gaps, perhaps backwards along the slowest axis.
    /// </summary>
    private static nint[] Strides(
        nint[] lengths, int axis, int[] slowestFirst, int gap, bool turned, out int reach, out nint first)
    {
        nint[] strides = new nint[lengths.Length];
        nint stride = 1, last = 0;
        first = 0;
        bool inside = true;
        foreach (int next in slowestFirst.Reverse())
        {
            strides[next] = stride;
            last += (lengths[next] - 1) * stride;
            stride *= lengths[next];
            if (!inside || next == axis)
            {
                stride += gap;
                inside = false;
            }
        }

        int slowest = slowestFirst[0];
        if (turned && lengths[slowest] > 0)
        {
            first = (lengths[slowest] - 1) * strides[slowest];
            strides[slowest] = -strides[slowest];
        }

        reach = (int)nint.Max(0, last + 1);
        return strides;
    }

    private static GuardedMemory Filled(int bytes, int number)
    {
        GuardedMemory memory = new(Math.Max(1, bytes));
        Span<byte> span = memory.Bytes;
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = (byte)((i * 131) + ((i >> 8) * 17) + (number * 59) + (i >> 3));
        }

        return memory;
    }
}
