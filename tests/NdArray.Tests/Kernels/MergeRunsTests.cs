using NdArrays.Kernels;

namespace NdArrays.Tests.Kernels;

public unsafe class MergeRunsTests
{
    [Fact]
    public void AnyWidthMerges()
    {
        const int Rows = 21;
        using MergeField field = new(2, 1100 * Rows, 1200 * Rows);
        for (int width = 1; width <= 600; width++)
        {
            field.Check("runs", MergeRuns.Run, [new(width), new(7)], 1 + width % Rows, width % 2 == 0, width % 64);
            field.Check("runs", MergeRuns.Run, [new(5), new(width)], 1 + width % 5, width % 2 == 1, width % 32);
        }
    }

    [Fact]
    public void RowsLongerThanTheBufferMerge()
    {
        using MergeField field = new(2, 40_000, 80_000);
        foreach (int width in (int[])[1000, 1023, 1025, 4000, 8191, 8192, 9000])
        {
            field.Check("runs", MergeRuns.Run, [new(width), new(13)], 4, stream: true, 3);
            field.Check("runs", MergeRuns.Run, [new(3), new(width, 0)], 3, stream: true, 63);
        }
    }

    [Fact]
    public void SuitsAllButLongRuns()
    {
        Assert.True(MergeRuns.Suits([new(null, 100, 100), new(null, 20, 20)]));
        Assert.False(MergeRuns.Suits([new(null, 9000, 9000), new(null, 20, 20)]));
    }
}
