using NdArrays.Kernels;

namespace NdArrays.Tests.Kernels;

public unsafe class MergeColumnsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void AnyNumberOfColumnsMerges(int width)
    {
        const int Rows = 150;
        const int Inputs = 140;
        using MergeField field = new(Inputs, Rows * width + 64 * Inputs, Rows * Inputs * width + 64);
        for (int inputs = 8; inputs <= Inputs; inputs += 1 + inputs / 20)
        {
            MergeInput[] all = [.. Enumerable.Repeat(new MergeInput(width), inputs)];
            foreach (int rows in (int[])[64 / width, 65 / width + 1, 64, 67, Rows - inputs])
            {
                if (rows > 0)
                {
                    field.Check("columns", Run, all, rows, stream: false, inputs % 3);
                }
            }
        }
    }

    [Fact]
    public void MoreRowsThanABlockMerge()
    {
        const int Rows = 5000;
        using MergeField field = new(20, Rows * 4 + 256, Rows * 80 + 64);
        field.Check("columns", Run, [.. Enumerable.Repeat(new MergeInput(4), 20)], Rows, stream: false, 4);
    }

    [Fact]
    public void SuitsManyEqualColumns()
    {
        RowSource[] columns = [.. Enumerable.Repeat(new RowSource(null, 4, 4), 8)];
        Assert.Equal(TileVector128.IsSupported, MergeColumns.Suits(columns, 16));
        Assert.False(MergeColumns.Suits(columns, 15));
        Assert.False(MergeColumns.Suits(columns.AsSpan(1), 100));
        Assert.False(MergeColumns.Suits([.. columns, new(null, 8, 8)], 100));
        Assert.False(MergeColumns.Suits([.. columns, new(null, 4, 8)], 100));
        Assert.False(MergeColumns.Suits([.. Enumerable.Repeat(new RowSource(null, 3, 3), 8)], 100));
        Assert.False(MergeColumns.Suits([.. Enumerable.Repeat(new RowSource(null, 4, 4), MergeColumns.MaxInputs + 1)], 100));
    }

    private static void Run(ReadOnlySpan<RowSource> sources, byte* destination, nint rows, bool stream) =>
        MergeColumns.Run(sources, destination, rows);
}
