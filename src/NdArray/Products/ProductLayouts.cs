using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>Layouts of the operands of a product, with axes added or grouped.</summary>
internal static class ProductLayouts
{
    /// <summary>The layout with one more axis of size 1.</summary>
    public static ArrayLayout WithAxis(in ArrayLayout layout, int axis)
    {
        nint[] lengths = new nint[layout.Rank + 1], strides = new nint[layout.Rank + 1];
        for (int i = 0, from = 0; i < lengths.Length; i++)
        {
            (lengths[i], strides[i]) = i == axis ? (1, 0) : (layout.Shape[from], layout.StrideSpan[from++]);
        }

        return new ArrayLayout(Shape.Adopt(lengths), strides, layout.Offset);
    }

    /// <summary>The layout with its first axes, all but the last two, stretched to sizes.</summary>
    public static ArrayLayout Stretch(in ArrayLayout layout, Shape stack) =>
        layout.Shape.AsSpan()[..^2].SequenceEqual(stack)
            ? layout
            : Broadcasting.To(layout, new Shape([.. stack, layout.Shape[^2], layout.Shape[^1]]));

    /// <summary>The layout of some of the axes, in an order; -1 stands for an axis of a size given, with stride 0.</summary>
    public static ArrayLayout Pick(in ArrayLayout layout, ReadOnlySpan<int> axes, ReadOnlySpan<nint> lengths)
    {
        nint[] strides = new nint[axes.Length];
        for (int i = 0; i < axes.Length; i++)
        {
            strides[i] = axes[i] < 0 ? 0 : layout.StrideSpan[axes[i]];
        }

        return new ArrayLayout(new Shape(lengths), strides, layout.Offset);
    }
}
