using NdArrays.Errors;
using NdArrays.Products;

namespace NdArrays;

/// <content>Products of matrices and of stacks of them.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The matrix product: of the matrices of the last two axes, one for each index of the axes before them, which are
    /// broadcast. NumPy: <c>numpy.matmul</c>, the operator <c>@</c>.
    /// </summary>
    /// <remarks>
    /// An array of one axis is a row on the left and a column on the right, and that axis is missing in the result. Operands
    /// of any strides are multiplied as they lie, and large ones on several threads; the result is the same however many.
    /// Whole numbers wrap around. Of truth values a product is an and, a sum an or. Sums of half precision are kept in single
    /// precision.
    /// </remarks>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="x1">The array on the left, of shape (…, m, k) or (k,).</param>
    /// <param name="x2">The array on the right, of shape (…, k, n) or (k,).</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, of shape (…, m, n): <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// An operand has rank 0, the sizes that are summed over differ, the axes before them do not broadcast, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// NdArray&lt;int&gt; b = [[5, 6], [7, 8]];
    /// Console.WriteLine(np.MatMul(a, b));
    /// // [[19 22]
    /// //  [43 50]]
    /// Console.WriteLine(np.MatMul(a, [1, 10]));
    /// // [21 43]
    /// Console.WriteLine(np.MatMul(np.Ones&lt;int&gt;([3, 1, 2]), b));
    /// // [[[12 14]]
    /// //
    /// //  [[12 14]]
    /// //
    /// //  [[12 14]]]
    /// </code></example>
    public static NdArray<T> MatMul<T>(NdArray<T> x1, NdArray<T> x2, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(x1);
        ArgumentNullException.ThrowIfNull(x2);
        return default(MatrixPair).Run(x1, x2, @out);
    }

    /// <summary>The matrix product of arrays of any types. NumPy: <c>numpy.matmul</c>, the operator <c>@</c>.</summary>
    /// <param name="x1">The array on the left, of shape (…, m, k) or (k,).</param>
    /// <param name="x2">The array on the right, of shape (…, k, n) or (k,).</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="dtype">The type in which to multiply; null is the one to which both types promote.</param>
    /// <param name="casting">The conversions allowed, into that type and from it to the type of <paramref name="out"/>.</param>
    /// <returns>The result, of shape (…, m, n): <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// An operand has rank 0, the sizes that are summed over differ, the axes before them do not broadcast,
    /// <paramref name="out"/> has another shape than the result, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidCastException">A type does not convert to another under the rule.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// NdArray&lt;double&gt; half = [0.5, 0.5];
    /// Console.WriteLine(np.MatMul(a, half));
    /// // [1.5 3.5]
    /// </code></example>
    public static NdArray MatMul(
        NdArray x1, NdArray x2, NdArray? @out = null, DType? dtype = null, Casting casting = Casting.SameKind)
    {
        ArgumentNullException.ThrowIfNull(x1);
        ArgumentNullException.ThrowIfNull(x2);
        return PairProduct.Run(default(MatrixPair), x1, x2, @out, dtype, casting);
    }

    private readonly struct MatrixPair : IPairProduct
    {
        public NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(nameof(MatMul));
            if (left.Rank == 0 || right.Rank == 0)
            {
                Throw.ProductOfScalar(left.Rank == 0 ? "x1" : "x2");
            }

            return StackProduct.Run(left, left.Rank == 1, right, right.Rank == 1, @out);
        }
    }
}
