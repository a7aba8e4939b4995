using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>The operators of whole numbers.</content>
public static partial class NdArrayOperators
{
    /// <summary>The operators of whole numbers.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    extension<T>(NdArray<T>)
        where T : IBinaryInteger<T>
    {
        /// <summary>The bits that both elements have. NumPy: <c>x &amp; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [12, 5];
        /// Console.WriteLine(a &amp; 6);
        /// // [4 4]
        /// </code></example>
        public static NdArray<T> operator &(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<IntegerBinary<BitwiseAndOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_BitwiseAnd(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator &(NdArray<T> x, T y) => Ufunc.Right<IntegerBinary<BitwiseAndOp, T>, T, T, T>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_BitwiseAnd(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator &(T x, NdArray<T> y) => Ufunc.Left<IntegerBinary<BitwiseAndOp, T>, T, T, T>(x, y);

        /// <summary>The bits that one of two elements has. NumPy: <c>x | y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [12, 5];
        /// Console.WriteLine(a | 6);
        /// // [14  7]
        /// </code></example>
        public static NdArray<T> operator |(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<IntegerBinary<BitwiseOrOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_BitwiseOr(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator |(NdArray<T> x, T y) => Ufunc.Right<IntegerBinary<BitwiseOrOp, T>, T, T, T>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_BitwiseOr(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator |(T x, NdArray<T> y) => Ufunc.Left<IntegerBinary<BitwiseOrOp, T>, T, T, T>(x, y);

        /// <summary>The bits that just one of two elements has. NumPy: <c>x ^ y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [12, 5];
        /// Console.WriteLine(a ^ 6);
        /// // [10  3]
        /// </code></example>
        public static NdArray<T> operator ^(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<IntegerBinary<BitwiseXorOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_ExclusiveOr(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator ^(NdArray<T> x, T y) => Ufunc.Right<IntegerBinary<BitwiseXorOp, T>, T, T, T>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_ExclusiveOr(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator ^(T x, NdArray<T> y) => Ufunc.Left<IntegerBinary<BitwiseXorOp, T>, T, T, T>(x, y);

        /// <summary>The bits of elements moved to the left. NumPy: <c>x &lt;&lt; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [12, 5];
        /// Console.WriteLine(a &lt;&lt; 1);
        /// // [24 10]
        /// </code></example>
        public static NdArray<T> operator <<(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<IntegerBinary<LeftShiftOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_LeftShift(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator <<(NdArray<T> x, T y) => Ufunc.Right<IntegerBinary<LeftShiftOp, T>, T, T, T>(x, y);

        /// <summary>The bits of elements moved to the right, with the sign kept. NumPy: <c>x &gt;&gt; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [12, 5];
        /// Console.WriteLine(a >> 1);
        /// // [6 2]
        /// </code></example>
        public static NdArray<T> operator >>(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<IntegerBinary<RightShiftOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_RightShift(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator >>(NdArray<T> x, T y) => Ufunc.Right<IntegerBinary<RightShiftOp, T>, T, T, T>(x, y);

        /// <summary>The elements with every bit turned over. NumPy: <c>~x</c>.</summary>
        /// <param name="x">The operand.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentNullException">The array is null.</exception>
        /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [12, 5];
        /// Console.WriteLine(~a);
        /// // [-13  -6]
        /// </code></example>
        public static NdArray<T> operator ~(NdArray<T> x) => Ufunc.Unary<IntegerUnary<InvertOp, T>, T, T>(x, null);
    }
}
