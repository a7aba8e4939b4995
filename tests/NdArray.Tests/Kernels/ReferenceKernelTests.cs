using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>The kernels that move elements, for elements that the garbage collector follows.</summary>
public class ReferenceKernelTests
{
    private const int Longest = 70;

    [Fact]
    public void A_run_is_copied()
    {
        for (int length = 0; length <= Longest; length++)
        {
            string[] source = Elements.From<string>(0, length + 1);
            string?[] destination = new string?[length + 2];
            CopyRun.Run(in source[0], ref destination[1]!, length);
            Assert.Equal([null, .. source[..length], null], destination);
        }
    }

    [Fact]
    public void A_run_is_filled()
    {
        for (int length = 0; length <= Longest; length++)
        {
            string?[] destination = new string?[length + 2];
            FillRun.Run("value", ref destination[1], length);
            Assert.Equal([null, .. Enumerable.Repeat("value", length), null], destination);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 2)]
    [InlineData(-1, 3)]
    [InlineData(2, -2)]
    public void Elements_at_a_distance_are_copied(int sourceStride, int stride)
    {
        for (int length = 1; length <= Longest; length++)
        {
            string[] source = Elements.From<string>(0, 3 * Longest);
            string?[] destination = new string?[3 * Longest], expected = new string?[3 * Longest];
            int from = sourceStride < 0 ? 2 * Longest : 0, to = stride < 0 ? 2 * Longest : 0;
            for (int i = 0; i < length; i++)
            {
                expected[to + (i * stride)] = source[from + (i * sourceStride)];
            }

            CopyStrided.Run(in source[from], sourceStride, ref destination[to]!, stride, length);
            Assert.Equal(expected, destination);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(33, 31)]
    [InlineData(64, 65)]
    public void A_plane_is_copied_tile_by_tile(int rows, int columns)
    {
        string[] source = Elements.From<string>(0, rows * columns);
        string?[] destination = new string?[rows * (columns + 1)], expected = new string?[rows * (columns + 1)];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                expected[(i * (columns + 1)) + j] = source[(j * rows) + i];
            }
        }

        CopyTile.Run(in source[0], 1, rows, ref destination[0]!, columns + 1, rows, columns);
        Assert.Equal(expected, destination);
    }

    [Fact]
    public void Strings_are_compared_by_their_characters()
    {
        string[] left = ["a", "b", null!], right = [new('a', 1), new('b', 1), null!];
        Assert.True(EqualRun.Run<string, DefaultEquality<string>>(in left[0], 1, in right[0], 1, 3));
        right[2] = "c";
        Assert.False(EqualRun.Run<string, DefaultEquality<string>>(in left[0], 1, in right[0], 1, 3));
    }
}
