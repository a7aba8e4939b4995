using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Tiles: what NumPy's own tests check of them.</summary>
public class TileChecklist
{
    private const string File = "lib/tests/test_shape_base.py";

    [Fact]
    [NumPyTest(File, "TestTile.test_basic")]
    public void NumbersAreForTheLastAxes()
    {
        NdArray<int> line = [7, 8], plane = [[1, 2], [3, 4]];
        Assert.Equal([7, 8, 7, 8], NdArray.Tile(line, 2).ToArray());
        Same([[7, 8, 7, 8], [7, 8, 7, 8]], NdArray.Tile(line, 2, 2));
        Same([[7, 8, 7, 8]], NdArray.Tile(line, 1, 2));
        Same([[1, 2, 1, 2], [3, 4, 3, 4]], NdArray.Tile(plane, 2));
        Same([[1, 2], [3, 4], [1, 2], [3, 4]], NdArray.Tile(plane, 2, 1));
        Same([[1, 2, 1, 2], [3, 4, 3, 4], [1, 2, 1, 2], [3, 4, 3, 4]], NdArray.Tile(plane, 2, 2));
    }

    [Fact]
    [NumPyTest(File, "TestTile.test_tile_one_repetition_on_array_gh4679")]
    public void OneTileIsACopy()
    {
        NdArray<int> a = NdArray.Arange(5);
        NdArray<int> tile = NdArray.Tile(a, 1);
        tile.Fill(9);
        Assert.Equal([0, 1, 2, 3, 4], a.ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestTile.test_empty")]
    public void TilesOfNothingHaveAShape()
    {
        Assert.Equal([2, 0], NdArray.Tile(NdArray.Zeros<int>([2, 0]), 2).Shape);
        Assert.Equal([3, 2, 0], NdArray.Tile(NdArray.Zeros<int>([1, 1, 0]), 3, 2, 5).Shape);
    }

    [Fact]
    [NumPyTest(File, "TestTile.test_kroncompare")]
    public void ATileIsAProductWithOnes()
    {
        foreach (nint[] shape in (nint[][])[[3], [2, 3], [3, 2, 3], [2, 1, 3, 2]])
        {
            NdArray<int> a = NdArray.Arange((int)new Shape(shape).Size).Reshape(shape);
            foreach (nint[] reps in (nint[][])[[2], [1, 2], [2, 1], [2, 2], [2, 3, 2], [3, 2]])
            {
                int rank = int.Max(shape.Length, reps.Length);
                nint[] lengths = [.. Enumerable.Repeat<nint>(1, rank - shape.Length), .. shape];
                nint[] times = [.. Enumerable.Repeat<nint>(1, rank - reps.Length), .. reps];

                // The product of every one with every element, the axes of both in turn.
                NdArray<int> ones = NdArray.Ones<int>([.. times.SelectMany(time => (nint[])[time, 1])]);
                NdArray<int> product = ones * a.Reshape([.. lengths.SelectMany(length => (nint[])[1, length])]);
                Assert.True(NdArray.ArrayEqual(
                    product.Reshape([.. times.Zip(lengths, (time, length) => time * length)]), NdArray.Tile(a, reps)));
            }
        }
    }
}
