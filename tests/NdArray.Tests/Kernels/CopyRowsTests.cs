using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Rows of every width around the ways of copying them, flush against pages that must not be touched.</summary>
public sealed unsafe class CopyRowsTests : IDisposable
{
    private const int MostRows = 7;
    private const int Apart = 96;

    private static readonly int[] RowCounts = [0, 1, 2, 3, 4, 5, MostRows];

    private readonly GuardedMemory _from = new(MostRows * (CopyRows.LongestRow + Apart));
    private readonly GuardedMemory _to = new(MostRows * (CopyRows.LongestRow + Apart));

    public CopyRowsTests()
    {
        Span<byte> source = _from.Bytes;
        for (int i = 0; i < source.Length; i++)
        {
            source[i] = (byte)((i * 131) + ((i >> 8) * 17) + (i >> 3));
        }
    }

    public static TheoryData<int> Widths =>
    [
        .. Enumerable.Range(0, 140),
        191, 192, 193, 255, 256, 257, 383, 448,
        .. Enumerable.Range(CopyRows.LongRow - 3, 140),
        1000, 1023, 1024, 1025, 4096, 5000,
        .. Enumerable.Range(CopyRows.LongestRow - 2, 4),
    ];

    public void Dispose()
    {
        _from.Dispose();
        _to.Dispose();
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void RowsArriveAndNothingElseIsWritten(int width)
    {
        foreach (int rows in RowCounts)
        {
            foreach (int fromPitch in (int[])[0, width, width + 1, width + Apart, -width, -width - 5])
            {
                foreach (int toPitch in (int[])[width, width + 3, width + Apart, -width - 1])
                {
                    Check(width, rows, fromPitch, toPitch, Guard.Before);
                    Check(width, rows, fromPitch, toPitch, Guard.After);
                }
            }
        }
    }

    private static byte* Place(GuardedMemory memory, int width, int rows, int pitch, Guard guard)
    {
        nint span = (nint)int.Abs(pitch) * int.Max(0, rows - 1) + width;
        nint first = guard == Guard.Before ? memory.First : memory.End - span;
        return (byte*)(pitch < 0 && rows > 0 ? first + span - width : first);
    }

    private void Check(int width, int rows, int fromPitch, int toPitch, Guard guard)
    {
        byte* from = Place(_from, width, rows, fromPitch, guard);
        byte* to = Place(_to, width, rows, toPitch, guard);

        CopyRows.Run(new RowSource(from, width, fromPitch), to, toPitch, rows);

        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<byte> expected = new(from + (row * (nint)fromPitch), width);
            Span<byte> actual = new(to + (row * (nint)toPitch), width);
            Assert.True(expected.SequenceEqual(actual), $"row {row} of {rows}, width {width}, pitches {fromPitch}, {toPitch}");
            actual.Fill(GuardedMemory.Untouched);
        }

        // What was copied is gone again: anything left was written where nothing belongs.
        nint span = ((nint)int.Abs(toPitch) * int.Max(0, rows - 1)) + width + (2 * Apart);
        nint start = nint.Clamp((nint)to - (toPitch < 0 ? span : Apart), _to.First, _to.End);
        nint end = nint.Min(_to.End, start + (2 * span));
        Assert.False(new Span<byte>((void*)start, (int)(end - start)).ContainsAnyExcept(GuardedMemory.Untouched));
    }
}
