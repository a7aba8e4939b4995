using NdArrays.Errors;
using NdArrays.Products;

namespace NdArrays;

/// <content>Sums of products over any axes.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// Sums of products over the last axes of one array and the first of another, for all indices of their other axes. NumPy:
    /// <c>numpy.tensordot</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The array on the left.</param>
    /// <param name="b">The array on the right.</param>
    /// <param name="axes">How many axes are summed over; 0 gives all products of two elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, with the other axes of the left and then those of the right array: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// Sizes that are summed over together differ, the result would have too many axes, or <paramref name="out"/> has another
    /// shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many axes.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.TensorDot(a, a));
    /// // 30
    /// Console.WriteLine(np.TensorDot(a, a, axes: 1));
    /// // [[ 7 10]
    /// //  [15 22]]
    /// </code></example>
    public static NdArray<T> TensorDot<T>(NdArray<T> a, NdArray<T> b, int axes = 2, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return TensorPair.Of(axes, a.Shape, b.Shape).Run(a, b, @out);
    }

    /// <summary>
    /// Sums of products over pairs of axes of two arrays, for all indices of their other axes. NumPy: <c>numpy.tensordot</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The array on the left.</param>
    /// <param name="b">The array on the right.</param>
    /// <param name="axesA">The axes of the left array that are summed over; negative ones count from the last.</param>
    /// <param name="axesB">For each of them, the axis of the right array.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, with the other axes of the left and then those of the right array: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// Different numbers of axes are named, or one twice, sizes that are summed over together differ, the result would have too
    /// many axes, or <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(6).Reshape(1, 2, 3);
    /// NdArray&lt;int&gt; b = np.Ones&lt;int&gt;([3, 2, 4]);
    /// Console.WriteLine(np.TensorDot(a, b, [1, 2], [1, 0]));
    /// // [[15 15 15 15]]
    /// </code></example>
    public static NdArray<T> TensorDot<T>(
        NdArray<T> a, NdArray<T> b, ReadOnlySpan<int> axesA, ReadOnlySpan<int> axesB, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new TensorPair(axesA.ToArray(), axesB.ToArray()).Run(a, b, @out);
    }

    /// <summary>
    /// Sums of products over the last axes of one array and the first of another, of any types. NumPy: <c>numpy.tensordot</c>.
    /// </summary>
    /// <param name="a">The array on the left.</param>
    /// <param name="b">The array on the right.</param>
    /// <param name="axes">How many axes are summed over.</param>
    /// <returns>The result, of the type to which both promote.</returns>
    /// <exception cref="ArgumentException">
    /// Sizes that are summed over together differ, the result would have too many axes, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many axes.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray TensorDot(NdArray a, NdArray b, int axes = 2)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PairProduct.Run(TensorPair.Of(axes, a.Shape, b.Shape), a, b, null, null, Casting.SameKind);
    }

    /// <summary>Sums of products over pairs of axes of two arrays of any types. NumPy: <c>numpy.tensordot</c>.</summary>
    /// <param name="a">The array on the left.</param>
    /// <param name="b">The array on the right.</param>
    /// <param name="axesA">The axes of the left array that are summed over.</param>
    /// <param name="axesB">For each of them, the axis of the right array.</param>
    /// <returns>The result, of the type to which both promote.</returns>
    /// <exception cref="ArgumentException">
    /// Different numbers of axes are named, or one twice, sizes that are summed over together differ, the result would have too
    /// many axes, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray TensorDot(NdArray a, NdArray b, ReadOnlySpan<int> axesA, ReadOnlySpan<int> axesB)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PairProduct.Run(new TensorPair(axesA.ToArray(), axesB.ToArray()), a, b, null, null, Casting.SameKind);
    }

    private readonly struct TensorPair(int[] leftAxes, int[] rightAxes) : IPairProduct
    {
        /// <summary>The last axes of the one and the first of the other.</summary>
        public static TensorPair Of(int axes, Shape left, Shape right)
        {
            if (axes < 0 || axes > int.Min(left.Rank, right.Rank))
            {
                Throw.ContractedCount(axes, left, right);
            }

            return new TensorPair([.. Enumerable.Range(left.Rank - axes, axes)], [.. Enumerable.Range(0, axes)]);
        }

        public NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(nameof(TensorDot));
            return Contraction.Run(left, leftAxes, right, rightAxes, @out);
        }
    }
}
