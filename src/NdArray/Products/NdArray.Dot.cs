using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Products;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Sums of products over the last axes.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The dot product: sums over the last axis of the one and the last but one of the other, for all indices of their other
    /// axes. NumPy: <c>numpy.dot</c>.
    /// </summary>
    /// <remarks>
    /// Of two arrays of one axis it is a single number, as an array of rank 0; of matrices it is their product. With an array
    /// of rank 0 it is each element times that number. Unlike <see cref="MatMul{T}"/> it pairs each matrix on the left with
    /// each on the right.
    /// </remarks>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The array on the left, of shape (…, k).</param>
    /// <param name="b">The array on the right, of shape (…, k, n) or (k,).</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, with the other axes of the left and then those of the right array: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// The sizes that are summed over differ, the result would have too many axes, or <paramref name="out"/> has another shape
    /// than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// Console.WriteLine(np.Dot(a, [10, 20, 30]));
    /// // 140
    /// NdArray&lt;int&gt; b = [[1, 0], [0, 1], [1, 1]];
    /// Console.WriteLine(np.Dot(a, b));
    /// // [4 5]
    /// Console.WriteLine(np.Dot(b, b.T));
    /// // [[1 0 1]
    /// //  [0 1 1]
    /// //  [1 1 2]]
    /// </code></example>
    public static NdArray<T> Dot<T>(NdArray<T> a, NdArray<T> b, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return default(DotPair).Run(a, b, @out);
    }

    /// <summary>The dot product of arrays of any types. NumPy: <c>numpy.dot</c>.</summary>
    /// <param name="a">The array on the left, of shape (…, k).</param>
    /// <param name="b">The array on the right, of shape (…, k, n) or (k,).</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, of the type to which both promote, or <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// The sizes that are summed over differ, the result would have too many axes, <paramref name="out"/> has another shape
    /// than the result, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidCastException">The result does not convert to the type of <paramref name="out"/> within its kind.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Dot(NdArray a, NdArray b, NdArray? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PairProduct.Run(default(DotPair), a, b, @out, null, Casting.SameKind);
    }

    /// <summary>
    /// The sum of the products of the elements of two arrays of any shapes, in row-major order; complex ones of the first are
    /// conjugated. NumPy: <c>numpy.vdot</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The first array.</param>
    /// <param name="b">The second array, of as many elements.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The arrays have different numbers of elements.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <example><code>
    /// System.Numerics.Complex i = System.Numerics.Complex.ImaginaryOne;
    /// NdArray&lt;System.Numerics.Complex&gt; a = [1 + (2 * i), 3 + (4 * i)];
    /// Console.WriteLine(np.VDot(a, a));
    /// // &lt;30; 0&gt;
    /// NdArray&lt;int&gt; b = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.VDot(b, b));
    /// // 30
    /// </code></example>
    public static T VDot<T>(NdArray<T> a, NdArray<T> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return default(FlatPair).Run(a, b, null).Item();
    }

    /// <summary>The sum of the products of the elements of two arrays of any shapes and types. NumPy: <c>numpy.vdot</c>.</summary>
    /// <param name="a">The first array, whose elements are conjugated if complex.</param>
    /// <param name="b">The second array, of as many elements.</param>
    /// <returns>The sum, as an array of rank 0 of the type to which both promote.</returns>
    /// <exception cref="ArgumentException">
    /// The arrays have different numbers of elements, or their types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    public static NdArray VDot(NdArray a, NdArray b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PairProduct.Run(default(FlatPair), a, b, null, null, Casting.SameKind);
    }

    private readonly struct DotPair : IPairProduct
    {
        public NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(nameof(Dot));
            if (left.Rank == 0 || right.Rank == 0)
            {
                return Multiplied.OfNumber(left, right, @out);
            }

            int rightAxis = int.Max(0, right.Rank - 2);
            if (left.Shape[^1] != right.Shape[rightAxis])
            {
                Throw.ProductDepth(left.Shape, right.Shape, left.Rank - 1, rightAxis, "b");
            }

            return AllPairs.Run(left, left.Layout, right, right.Layout, @out);
        }
    }

    private readonly struct FlatPair : IPairProduct
    {
        public NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(nameof(VDot));
            if (left.Size != right.Size)
            {
                Throw.ProductSizes(left.Shape, right.Shape);
            }

            using NdArray<T> first = left.Ravel(), second = right.Ravel();
            return typeof(T) == typeof(Complex) ? Conjugated(first, second) : default(DotPair).Run(first, second, @out);
        }

        private static unsafe NdArray<T> Conjugated<T>(NdArray<T> left, NdArray<T> right)
        {
            NdArray<T> result = NdArray<T>.New(ArrayLayout.Contiguous([]));
            using Lease<T> first = left.Open(), second = right.Open(), third = result.Open();
            ref Complex leftStart = ref Unsafe.As<T, Complex>(ref first.Origin);
            ref Complex rightStart = ref Unsafe.As<T, Complex>(ref second.Origin);
            fixed (Complex* one = &leftStart, other = &rightStart)
            {
                Unsafe.As<T, Complex>(ref third.Origin) =
                    ComplexDot.Run(one, left.Strides[0], other, right.Strides[0], left.Size, conjugate: true);
            }

            return result;
        }
    }
}
