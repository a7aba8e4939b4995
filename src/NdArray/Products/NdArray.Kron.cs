using NdArrays.Layout;
using NdArrays.Products;

namespace NdArrays;

/// <content>Kronecker products.</content>
public abstract partial class NdArray
{
    /// <summary>The Kronecker product: each element of the one times all of the other, as blocks. NumPy: <c>numpy.kron</c>.</summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The array whose elements become blocks; if it has fewer axes, axes of size 1 are put before.</param>
    /// <param name="b">The array that each block is a multiple of; if it has fewer axes, axes of size 1 are put before.</param>
    /// <returns>A new array, whose sizes are the products of those of both.</returns>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Kron(a, [[1, 1]]));
    /// // [[1 1 2 2]
    /// //  [3 3 4 4]]
    /// </code></example>
    public static NdArray<T> Kron<T>(NdArray<T> a, NdArray<T> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return default(KronPair).Run(a, b, null);
    }

    /// <summary>The Kronecker product of arrays of any types. NumPy: <c>numpy.kron</c>.</summary>
    /// <param name="a">The array whose elements become blocks.</param>
    /// <param name="b">The array that each block is a multiple of.</param>
    /// <returns>A new array of the type to which both promote.</returns>
    /// <exception cref="ArgumentException">The types have no common one.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Kron(NdArray a, NdArray b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PairProduct.Run(default(KronPair), a, b, null, null, Casting.SameKind);
    }

    private readonly struct KronPair : IPairProduct
    {
        public NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(nameof(Kron));
            int rank = int.Max(1, int.Max(left.Rank, right.Rank));
            ArrayLayout blocks = Widen(left.Layout, rank), within = Widen(right.Layout, rank);
            nint[] lengths = new nint[rank];
            for (int i = 0; i < rank; i++)
            {
                lengths[i] = checked(blocks.Shape[i] * within.Shape[i]);
            }

            NdArray<T> result = NdArray<T>.New(ArrayLayout.Contiguous(new Shape(lengths)));

            // An axis of the result is two: over blocks, and within a block.
            nint[] strides = new nint[rank];
            for (int i = 0; i < rank; i++)
            {
                strides[i] = result.Strides[i] * within.Shape[i];
            }

            int[] axes = [.. Enumerable.Range(0, rank)], still = [.. Enumerable.Repeat(-1, rank)];
            ArrayLayout pairs = new(new Shape([.. blocks.Shape, .. within.Shape]), [.. strides, .. result.Strides], result.Layout.Offset);
            Multiplied.Run(
                left,
                ProductLayouts.Pick(blocks, [.. axes, .. still], pairs.Shape),
                right,
                ProductLayouts.Pick(within, [.. still, .. axes], pairs.Shape),
                result,
                pairs);
            return left.Rank == 0 && right.Rank == 0 ? Reshape(result, []) : result;
        }

        private static ArrayLayout Widen(ArrayLayout layout, int rank)
        {
            while (layout.Rank < rank)
            {
                layout = ProductLayouts.WithAxis(layout, 0);
            }

            return layout;
        }
    }
}
