namespace NdArrays.Tests.Indexing;

/// <summary>Indices and masks in brackets, as one writes them.</summary>
public class AdvancedIndexingTests
{
    private static NdArray<int> A => NdArray.Arange(12).Reshape(3, 4);

    [Fact]
    public void A_mask_of_the_whole_selects_elements_in_order()
    {
        NdArray<int> a = A;
        Assert.Equal([9, 10, 11], a[a > 8].ToArray());
        Assert.Equal([2, 6, 10, 3, 7, 11], a.T[a.T % 4 > 1].ToArray());
        Assert.Equal(0, a[a > 100].Size);
        a[a > 8] = 0;
        Assert.Equal(36, a.ToArray().Sum());
        a[a < 2] = 5;
        a[a > 6] = NdArray.Array(70, 80);
        Assert.Equal([5, 5, 2, 3, 4, 5, 6, 70, 80, 5, 5, 5], a.ToArray());
    }

    [Fact]
    public void Rows_and_columns_select_together()
    {
        NdArray<int> a = A, rows = [0, 2], columns = [3, 1];
        Assert.Equal([3, 9], a[rows, columns].ToArray());
        Assert.Equal([3, 1, 11, 9], a[rows[.., NdIndex.NewAxis], columns].ToArray());
        Assert.Equal(new Shape([2, 4]), a[rows, ..].Shape);
        a[rows, columns] = [-1, -2];
        Assert.Equal(-2, a[2, 1]);
    }

    [Fact]
    public void Lists_mix_with_ranges_and_new_axes()
    {
        NdArray<int> cube = NdArray.Arange(24).Reshape(2, 3, 4);
        Assert.Equal(new Shape([2, 3, 2]), cube[NdIndex.Ellipsis, [0, 3]].Shape);
        Assert.Equal(new Shape([2, 1, 2, 4]), cube[.., NdIndex.NewAxis, [2, 0], ..].Shape);
        Assert.Equal(new Shape([2, 3]), cube[[0, 1], .., [0, 1]].Shape);
        Assert.Equal(new Shape([1, 2, 4]), cube[..1, (NdArray<bool>)[true, false, true]].Shape);
        Assert.Equal([20, 8], cube[^1, [2], ..][.., 0].ToArray().Append(8));
    }

    [Fact]
    public void What_is_selected_is_a_copy()
    {
        NdArray<int> a = A;
        NdArray<int> taken = a[[0, 1], ..];
        taken.Fill(-1);
        Assert.Equal(0, a[0, 0]);
        Assert.False(NdArray.SharesMemory(a, taken));
    }

    [Fact]
    public void An_assignment_from_its_own_elements_is_as_if_they_were_elsewhere()
    {
        NdArray<int> line = NdArray.Arange(5);
        line[(NdArray<int>)[4, 3, 2, 1, 0]] = line;
        Assert.Equal([4, 3, 2, 1, 0], line.ToArray());
        line[(NdArray<int>)[0, 0, 0]] = [1, 2, 3];
        Assert.Equal(3, line[0]);
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_changes_nothing()
    {
        NdArray<int> a = A;
        int[] before = a.ToArray();
        ArgumentOutOfRangeException outside = Assert.Throws<ArgumentOutOfRangeException>(() => a[.., [0, 4]]);
        Assert.Contains("Index 4 is outside axis 1 of shape (3, 4)", outside.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => a[.., [0, -5]] = 1);
        Assert.Throws<ArgumentException>(() => a[(NdArray<int>)[0, 1], (NdArray<int>)[0, 1, 2]]);
        ArgumentException mask = Assert.Throws<ArgumentException>(() => a[(NdArray<bool>)[true, false]]);
        Assert.Contains("(2,)", mask.Message, StringComparison.Ordinal);
        Assert.Contains("(3, 4)", mask.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => a[(NdArray<double>)[0.5]]);
        Assert.Throws<ArgumentException>(() => a[a > 8] = [1, 2]);
        Assert.Throws<InvalidOperationException>(() => a.AsReadOnly()[a > 8] = 1);
        Assert.Equal(before, a.ToArray());
    }

    [Fact]
    public void The_routines_take_and_put()
    {
        NdArray<int> a = A;
        Assert.Equal([8, 9, 10, 11, 0, 1, 2, 3], NdArray.Take(a, [-1, 0], axis: 0).ToArray());
        Assert.Equal([0, 11], NdArray.Take(a, [-100, 100], mode: IndexMode.Clip).ToArray());
        NdArray.Put(a.T, [0, 1], NdArray.Array(50, 60));
        Assert.Equal([50, 60], [a[0, 0], a[1, 0]]);
        Assert.Equal([1, 2], NdArray.Where(NdArray.Array(0, 3, 4))[0].ToArray());
        Assert.Equal([10, 1, 10], NdArray.Where(NdArray.Array(true, false, true), NdArray.Array(10), NdArray.Array(0, 1, 2)).ToArray());
        Assert.Equal(DType.Float64, NdArray.Where(NdArray.Array(true, false), a[0, ..2], 0.5).DType);
        NdArray<int> @out = NdArray.Zeros<int>([2]);
        Assert.Same(@out, NdArray.Compress(NdArray.Array(false, true, true), a[.., 1], @out: @out));
        Assert.Equal([5, 9], @out.ToArray());
    }
}
