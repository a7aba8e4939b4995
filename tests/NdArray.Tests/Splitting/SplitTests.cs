using CsCheck;

namespace NdArrays.Tests.Splitting;

/// <summary>Parts of an array along an axis, as views.</summary>
public class SplitTests
{
    private static readonly NdArray<int> Cube = NdArray.Arange(2 * 6 * 4).Reshape(2, 6, 4);

    [Fact]
    public void Parts_joined_again_are_the_array_and_copy_nothing()
    {
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 9], Gen.Int[-8, 8].Array[0, 5]).Sample((axis, sections, indices) =>
        {
            NdArray<int>[] parts = NdArray.ArraySplit(Cube, sections, axis);
            Assert.Equal(sections, parts.Length);
            Assert.True(parts.Max(part => part.Shape[axis]) - parts.Min(part => part.Shape[axis]) <= 1);
            Check(parts, axis);

            // Indices that ascend cut the axis; others give what slices give.
            nint[] places = [.. indices.Select(place => (nint)Math.Abs(place)).Order()];
            Check(NdArray.Split(Cube, places, axis), axis);
            NdArray<int>[] any = NdArray.ArraySplit(Cube, [.. indices.Select(place => (nint)place)], axis);
            for (int i = 0; i < any.Length; i++)
            {
                Slice slice = new(i == 0 ? 0 : indices[i - 1], i < indices.Length ? indices[i] : null);
                Assert.True(NdArray.ArrayEqual(Cube.MoveAxis(axis, 0)[slice].MoveAxis(0, axis), any[i]));
            }
        });

        static void Check(NdArray<int>[] parts, int axis)
        {
            Assert.True(NdArray.ArrayEqual(Cube, NdArray.Concatenate<int>(parts, axis)));
            Assert.All(parts, part => Assert.True(part.Size == 0 || NdArray.SharesMemory(part, Cube)));
        }
    }

    [Fact]
    public void Equal_sections_must_be_equal()
    {
        Assert.Equal(3, NdArray.Split(Cube, 3, 1).Length);
        Assert.Equal(2, NdArray.Split(Cube, 2, -1).Length);
        ArgumentException error = Assert.Throws<ArgumentException>("sections", () => NdArray.Split(Cube, 4, 1));
        Assert.Contains("(2, 6, 4)", error.Message, StringComparison.Ordinal);
        Assert.Contains("Axis 1", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("sections", () => NdArray.Split(Cube, 0));
        Assert.Throws<ArgumentOutOfRangeException>("sections", () => NdArray.ArraySplit(Cube, -1));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Split(Cube, 2, 3));
    }

    [Fact]
    public void Rows_columns_and_depth()
    {
        Assert.Equal(new Shape([1, 6, 4]), NdArray.VSplit(Cube, 2)[1].Shape);
        Assert.Equal(new Shape([2, 2, 4]), NdArray.HSplit(Cube, 3)[1].Shape);
        Assert.Equal(new Shape([2, 6, 1]), NdArray.DSplit(Cube, [1, 2])[1].Shape);
        Assert.Equal([2, 3], NdArray.HSplit(NdArray.Arange(4), 2)[1].ToArray());
        Assert.Throws<ArgumentException>("a", () => NdArray.HSplit((NdArray<int>)1, 1));
        Assert.Throws<ArgumentException>("a", () => NdArray.VSplit(NdArray.Arange(4), 2));
        Assert.Throws<ArgumentException>("a", () => NdArray.DSplit(NdArray.Ones<int>([2, 2]), 2));
    }

    [Fact]
    public void A_part_may_be_written()
    {
        NdArray<int> a = NdArray.Zeros<int>([4]);
        NdArray.Split(a, 2)[1].Fill(1);
        NdArray.Unstack(a)[0].Fill(7);
        Assert.Equal([7, 0, 1, 1], a.ToArray());
        Assert.Throws<InvalidOperationException>(() => NdArray.Split(a.AsReadOnly(), 2)[0].Fill(1));
    }

    [Fact]
    public void Untyped_arrays_split_too()
    {
        NdArray[] parts = NdArray.Split((NdArray)Cube, [1], 0);
        Assert.IsType<NdArray<int>>(parts[0]);
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Unstack((NdArray<int>)1));
        Assert.Empty(NdArray.Unstack(NdArray.Zeros<int>([0, 3])));
    }
}
