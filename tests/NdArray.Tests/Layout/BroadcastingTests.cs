using NdArrays.Layout;

namespace NdArrays.Tests.Layout;

public class BroadcastingTests
{
    [Fact]
    public void Shapes_are_stretched_to_a_common_one()
    {
        Assert.Equal<Shape>([], Broadcasting.Common([]));
        Assert.Equal<Shape>([], Broadcasting.Common([default]));
        Assert.Equal<Shape>([3], Broadcasting.Common([[3], []]));
        Assert.Equal<Shape>([4, 3], Broadcasting.Common([[3], [4, 1]]));
        Assert.Equal<Shape>([5, 4, 3], Broadcasting.Common([[5, 1, 3], [4, 1], [1, 1, 1]]));
        Assert.Equal<Shape>([0, 3], Broadcasting.Common([[0, 1], [3]]));
        Assert.Equal<Shape>([0], Broadcasting.Common([[1], [0]]));
    }

    [Fact]
    public void Shapes_that_cannot_be_are_shown()
    {
        string message = Assert.Throws<ArgumentException>(() => { Broadcasting.Common([[5, 4, 3], [2, 3], [1]]); }).Message;
        Assert.Contains("(5, 4, 3), (2, 3), (1,)", message, StringComparison.Ordinal);
        Assert.Contains("axis 1", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => { Broadcasting.Common([[0], [2]]); });
        Assert.Throws<OverflowException>(() => { Broadcasting.Common([[1, nint.MaxValue], [nint.MaxValue, 1]]); });
    }

    [Fact]
    public void New_and_stretched_axes_have_no_stride()
    {
        ArrayLayout layout = new([3, 1], [7, 5], 9);
        ArrayLayout stretched = Broadcasting.To(layout, [2, 3, 4]);
        Assert.Equal<nint>([0, 7, 0], stretched.StrideSpan);
        Assert.Equal(9, stretched.Offset);
        Assert.Equal<nint>([7, 5], Broadcasting.To(layout, [3, 1]).StrideSpan);
        Assert.Equal<Shape>([3, 0], Broadcasting.To(layout, [3, 0]).Shape);
    }

    [Fact]
    public void A_layout_stretches_to_its_own_sizes_only()
    {
        ArrayLayout layout = new([3, 1], [7, 5], 9);
        foreach (Shape shape in (Shape[])[[2, 1], [3], [0, 1], [3, 1, 2], []])
        {
            string message = Assert.Throws<ArgumentException>(() => { Broadcasting.To(layout, shape); }).Message;
            Assert.Contains($"shape (3, 1) cannot be broadcast to shape {shape}", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_assigned_may_have_axes_of_1_too_many()
    {
        ArrayLayout layout = new([1, 1, 3], [7, 6, 5], 9);
        Assert.Equal<nint>([0, 5], Broadcasting.ToAssigned(layout, [2, 3]).StrideSpan);
        Assert.Equal<nint>([5], Broadcasting.ToAssigned(layout, [3]).StrideSpan);
        Assert.Throws<ArgumentException>(() => { Broadcasting.ToAssigned(layout, [1]); });
        Assert.Throws<ArgumentException>(() => { Broadcasting.ToAssigned(new ArrayLayout([2, 1], [1, 1], 0), [1]); });
    }
}
