using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Products;

namespace NdArrays;

/// <content>Inner and outer products.</content>
public abstract partial class NdArray
{
    /// <summary>Sums of products over the last axes of both arrays, for all indices of their other axes. NumPy: <c>numpy.inner</c>.</summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The array on the left, of shape (…, k); of rank 0 it multiplies each element of the other.</param>
    /// <param name="b">The array on the right, of shape (…, k); of rank 0 it multiplies each element of the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, with the other axes of the left and then those of the right array: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// The sizes of the last axes differ, the result would have too many axes, or <paramref name="out"/> has another shape than
    /// the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.Inner(a, a));
    /// // [[14 32]
    /// //  [32 77]]
    /// </code></example>
    public static NdArray<T> Inner<T>(NdArray<T> a, NdArray<T> b, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return default(InnerPair).Run(a, b, @out);
    }

    /// <summary>Sums of products over the last axes of both arrays, of any types. NumPy: <c>numpy.inner</c>.</summary>
    /// <param name="a">The array on the left, of shape (…, k).</param>
    /// <param name="b">The array on the right, of shape (…, k).</param>
    /// <returns>The result, of the type to which both promote.</returns>
    /// <exception cref="ArgumentException">
    /// The sizes of the last axes differ, the result would have too many axes, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Inner(NdArray a, NdArray b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PairProduct.Run(default(InnerPair), a, b, null, null, Casting.SameKind);
    }

    /// <summary>
    /// The products of every element of one array and every element of another, in row-major order. NumPy: <c>numpy.outer</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The array whose m elements give the rows.</param>
    /// <param name="b">The array whose n elements give the columns.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, of shape (m, n): <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// Console.WriteLine(np.Outer(a, [1, 10]));
    /// // [[ 1 10]
    /// //  [ 2 20]
    /// //  [ 3 30]]
    /// </code></example>
    public static NdArray<T> Outer<T>(NdArray<T> a, NdArray<T> b, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return default(OuterPair).Run(a, b, @out);
    }

    /// <summary>The products of every element of one array and every element of another, of any types. NumPy: <c>numpy.outer</c>.</summary>
    /// <param name="a">The array whose m elements give the rows.</param>
    /// <param name="b">The array whose n elements give the columns.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, of the type to which both promote, or <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="out"/> has another shape than the result, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidCastException">The result does not convert to the type of <paramref name="out"/> within its kind.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Outer(NdArray a, NdArray b, NdArray? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PairProduct.Run(default(OuterPair), a, b, @out, null, Casting.SameKind);
    }

    private readonly struct InnerPair : IPairProduct
    {
        public NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(nameof(Inner));
            if (left.Rank == 0 || right.Rank == 0)
            {
                return Multiplied.OfNumber(left, right, @out);
            }

            if (left.Shape[^1] != right.Shape[^1])
            {
                Throw.ProductDepth(left.Shape, right.Shape, left.Rank - 1, right.Rank - 1, "b");
            }

            ArrayLayout turned = right.Rank == 1 ? right.Layout : Permutation.Swap(right.Layout, right.Rank - 2, right.Rank - 1);
            return AllPairs.Run(left, left.Layout, right, turned, @out);
        }
    }

    private readonly struct OuterPair : IPairProduct
    {
        public NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(nameof(Outer));
            NdArray<T> result = Multiplication.Result(@out, [left.Size, right.Size]);
            using NdArray<T> first = left.Ravel(), second = right.Ravel();
            Multiplied.Run(first, ProductLayouts.WithAxis(first.Layout, 1), second, second.Layout, result, result.Layout);
            return result;
        }
    }
}
