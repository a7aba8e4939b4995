using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>A kernel that merges rows.</summary>
internal unsafe delegate void MergeKernel(ReadOnlySpan<RowSource> sources, byte* destination, nint rows, bool stream);

/// <summary>One input of a merge: the bytes of a row, and those from a row to the next.</summary>
internal readonly record struct MergeInput(int Width, int Pitch)
{
    /// <summary>Rows that lie one after another.</summary>
    public MergeInput(int width)
        : this(width, width)
    {
    }
}

/// <summary>
/// Guarded memory for merges, which are run with their operands at either end of it and compared with the obvious loop.
/// </summary>
internal sealed unsafe class MergeField : IDisposable
{
    private readonly GuardedMemory[] _inputs;
    private readonly GuardedMemory _destination;
    private readonly byte[] _expected;

    public MergeField(int inputs, int inputBytes, int destinationBytes)
    {
        _inputs = new GuardedMemory[inputs];
        for (int k = 0; k < inputs; k++)
        {
            _inputs[k] = new GuardedMemory(inputBytes);
            Span<byte> span = _inputs[k].Bytes;
            for (int i = 0; i < span.Length; i++)
            {
                // No two inputs and no two near places hold the same bytes.
                span[i] = (byte)((i * 131 + (i >> 8) * 17 + k * 59) ^ (i >> 3));
            }
        }

        _destination = new GuardedMemory(destinationBytes);
        _expected = new byte[_destination.Bytes.Length];
    }

    /// <summary>Merges with everything at the end of its memory, at its start, and a little away from its end.</summary>
    public void Check(string what, MergeKernel kernel, ReadOnlySpan<MergeInput> inputs, int rows, bool stream, int away)
    {
        CheckAt(what, kernel, inputs, rows, stream, atEnd: true, 0);
        CheckAt(what, kernel, inputs, rows, stream, atEnd: false, 0);
        CheckAt(what, kernel, inputs, rows, stream, atEnd: true, away);
    }

    public void Dispose()
    {
        foreach (GuardedMemory input in _inputs)
        {
            input.Dispose();
        }

        _destination.Dispose();
    }

    private void CheckAt(
        string what, MergeKernel kernel, ReadOnlySpan<MergeInput> inputs, int rows, bool stream, bool atEnd, int away)
    {
        int width = 0;
        RowSource[] sources = new RowSource[inputs.Length];
        for (int k = 0; k < inputs.Length; k++)
        {
            width += inputs[k].Width;
            sources[k] = Place(_inputs[k], inputs[k], rows, atEnd, away * (k + 1));
        }

        int start = atEnd ? _destination.Bytes.Length - width * rows - away : 0;
        Span<byte> all = _destination.Bytes;
        Assert.True(start >= 0, "The destination is too small for the test.");
        _destination.Clear();
        kernel(sources, (byte*)_destination.First + start, rows, stream);

        _expected.AsSpan().Fill(GuardedMemory.Untouched);
        Merge(sources, _expected.AsSpan(start), rows);
        int wrong = all.CommonPrefixLength(_expected);
        Assert.True(
            wrong == all.Length,
            $"{what} inputs [{string.Join(", ", inputs.ToArray())}], {rows} rows, stream {stream}, at end {atEnd}, "
            + $"away {away}: byte {wrong - start} of {rows * width} is wrong");
    }

    private static RowSource Place(GuardedMemory memory, MergeInput input, int rows, bool atEnd, int away)
    {
        int above = Math.Max(0, (rows - 1) * input.Pitch) + input.Width;
        int below = Math.Max(0, (rows - 1) * -input.Pitch);
        Assert.True(above + below + away <= memory.Bytes.Length, "An input is too small for the test.");
        byte* start = atEnd ? (byte*)memory.End - above - away : (byte*)memory.First + below;
        return new RowSource(start, input.Width, input.Pitch);
    }

    /// <summary>The reference: byte after byte.</summary>
    private static void Merge(RowSource[] sources, Span<byte> result, int rows)
    {
        int at = 0;
        for (int row = 0; row < rows; row++)
        {
            foreach (RowSource source in sources)
            {
                for (int i = 0; i < source.Width; i++)
                {
                    result[at++] = source.Start[row * source.Pitch + i];
                }
            }
        }
    }
}
