using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>An operand of an Einstein sum, or a product of several: an array with a label for each axis, none twice.</summary>
/// <param name="Array">The array, of which the term is a view of its own.</param>
/// <param name="Labels">The labels of its axes.</param>
internal sealed record EinsumTerm<T>(NdArray<T> Array, int[] Labels)
{
    /// <summary>The labels, without their order.</summary>
    public LabelSet Set => LabelSet.Of(Labels);

    /// <summary>An operand: axes of one label become their diagonal, and those that are stretched are left out.</summary>
    public static EinsumTerm<T> Of(NdArray<T> operand, int[] labels, nint[] sizes)
    {
        Span<int> kept = stackalloc int[labels.Length];
        Span<nint> lengths = stackalloc nint[labels.Length], strides = stackalloc nint[labels.Length];
        int rank = 0;
        for (int axis = 0; axis < labels.Length; axis++)
        {
            nint length = operand.Shape[axis];
            if (length != sizes[labels[axis]])
            {
                continue;
            }

            int place = kept[..rank].IndexOf(labels[axis]);
            if (place >= 0)
            {
                strides[place] += operand.Strides[axis];
            }
            else
            {
                (kept[rank], lengths[rank], strides[rank]) = (labels[axis], length, operand.Strides[axis]);
                rank++;
            }
        }

        ArrayLayout layout = new(new Shape(lengths[..rank]), strides[..rank].ToArray(), operand.Layout.Offset);
        return new EinsumTerm<T>(operand.View(layout), kept[..rank].ToArray());
    }

    /// <summary>The sums over all axes whose labels are not among those that are kept.</summary>
    public EinsumTerm<T> Sum(LabelSet kept)
    {
        int[] summed = (~kept).Among(Labels);
        if (summed.Length == 0)
        {
            return this;
        }

        int[] left = kept.Among(Labels);
        using NdArray<T> lines = Stack([], left, summed);
        using NdArray<T> one = NdArray.Ones<T>([]);
        NdArray<T> sums = NdArray<T>.New(ArrayLayout.Contiguous(Lengths(left)));
        Multiplication.Run(
            lines,
            lines.Layout,
            one,
            new ArrayLayout([lines.Shape[1], 1], [0, 0], 0),
            sums,
            ArrayLayout.Contiguous([lines.Shape[0], 1]));
        Array.Dispose();
        return new EinsumTerm<T>(sums, left);
    }

    /// <summary>The product with another term, summed over what both have and is not kept.</summary>
    public EinsumTerm<T> Multiply(EinsumTerm<T> other, LabelSet kept)
    {
        EinsumTerm<T> left = Sum(kept | other.Set), right = other.Sum(kept | Set);
        LabelSet shared = left.Set & right.Set;
        int[] stack = (shared & kept).Among(left.Labels), summed = (shared & ~kept).Among(left.Labels);
        int[] rows = (~shared).Among(left.Labels), columns = (~shared).Among(right.Labels);
        using NdArray<T> first = left.Stack(stack, rows, summed), second = right.Stack(stack, summed, columns);
        Shape stacked = left.Lengths(stack);
        NdArray<T> product = NdArray<T>.New(
            ArrayLayout.Contiguous([.. stacked, .. left.Lengths(rows), .. right.Lengths(columns)]));
        Multiplication.Run(
            first,
            first.Layout,
            second,
            second.Layout,
            product,
            ArrayLayout.Contiguous([.. stacked, first.Shape[^2], second.Shape[^1]]));
        left.Array.Dispose();
        right.Array.Dispose();
        return new EinsumTerm<T>(product, [.. stack, .. rows, .. columns]);
    }

    /// <summary>The array with its axes in the order of labels.</summary>
    public ArrayLayout Ordered(int[] labels) => Permutation.Apply(Array.Layout, Places(labels));

    private Shape Lengths(int[] labels) => new(System.Array.ConvertAll(Places(labels), axis => Array.Shape[axis]));

    /// <summary>A stack of matrices: a view, or a copy where there is none.</summary>
    private NdArray<T> Stack(int[] stack, int[] rows, int[] columns)
    {
        using NdArray<T> ordered = Array.View(Ordered([.. stack, .. rows, .. columns]));
        return NdArray.Reshape(ordered, [.. Lengths(stack), Lengths(rows).Size, Lengths(columns).Size]);
    }

    private int[] Places(int[] labels) => System.Array.ConvertAll(labels, label => System.Array.IndexOf(Labels, label));
}
