using System.Runtime.Intrinsics;
using NdArrays.Kernels;

namespace NdArrays.Tests.Kernels;

/// <summary>Several lines of rows, of which only the first is thought through: the same as each line on its own.</summary>
public unsafe class MergeLinesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_are_as_each_on_its_own(bool stream)
    {
        byte[] memory = new byte[60_000];
        new Random(7).NextBytes(memory);
        foreach (int rows in (int[])[1, 30, 64, 97, 200])
        {
            foreach (int lines in (int[])[1, 2, 5])
            {
                fixed (byte* start = memory)
                {
                    RowSource forwards = new(start, 3, 4, 4 * rows + 5);
                    RowSource repeated = new(start + 20_000, 1, 0, 1);
                    RowSource standing = new(start + 25_000, 2, 0);
                    RowSource backwards = new(start + 30_000 + (2 * rows), 2, -2, 3 * rows);
                    RowSource upwards = new(start + 45_000, 1, 2, -2 * rows);
                    Check([forwards, repeated], rows, lines, stream);
                    Check([repeated, standing], rows, lines, stream);
                    Check([backwards, upwards, forwards, repeated], rows, lines, stream);
                    Check([forwards, forwards, repeated, standing, backwards, upwards, forwards, repeated], rows, lines, stream);
                }
            }
        }
    }

    private static void Check(RowSource[] sources, int rows, int lines, bool stream)
    {
        int width = (int)RowSource.TotalWidth(sources);
        foreach (int gap in (int[])[0, 64 - (rows * width % 64), 13])
        {
            int pitch = (rows * width) + gap;
            byte[] expected = new byte[pitch * lines];
            for (int line = 0; line < lines; line++)
            {
                for (int row = 0; row < rows; row++)
                {
                    int at = (line * pitch) + (row * width);
                    foreach (RowSource source in sources)
                    {
                        new ReadOnlySpan<byte>(source.At(line, row).Start, (int)source.Width).CopyTo(expected.AsSpan(at));
                        at += (int)source.Width;
                    }
                }
            }

            RowLines all = new(lines, pitch);
            AssertMerges(expected, (to) => MergeRows.Run(sources, (byte*)to, rows, all, stream));
            if (MergeVector128.IsSupported)
            {
                AssertMerges(expected, (to) => MergeRows.Run<Vector128<byte>, MergeVector128>(sources, (byte*)to, rows, all, stream));
            }

            if (MergeVector512.IsSupported)
            {
                AssertMerges(expected, (to) => MergeRows.Run<Vector512<byte>, MergeVector512>(sources, (byte*)to, rows, all, stream));
            }
        }
    }

    private static void AssertMerges(byte[] expected, Action<nint> merge)
    {
        byte[] result = new byte[expected.Length];
        fixed (byte* to = result)
        {
            merge((nint)to);
        }

        Assert.Equal(expected, result);
    }
}
