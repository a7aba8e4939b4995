using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>The operators of numbers that have an order.</content>
public static partial class NdArrayOperators
{
    /// <summary>The operators of numbers that have an order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    extension<T>(NdArray<T>)
        where T : INumber<T>
    {
        /// <summary>What division leaves over, with the sign of the divisor; 0 for whole numbers where the divisor is 0. NumPy: <c>x % y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [7, -7];
        /// Console.WriteLine(a % 3);
        /// // [1 2]
        /// </code></example>
        public static NdArray<T> operator %(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<OrderedBinary<RemainderOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Modulus(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator %(NdArray<T> x, T y) => Ufunc.Right<OrderedBinary<RemainderOp, T>, T, T, T>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Modulus(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator %(T x, NdArray<T> y) => Ufunc.Left<OrderedBinary<RemainderOp, T>, T, T, T>(x, y);

        /// <summary>Whether elements are smaller than others. NumPy: <c>x &lt; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(a &lt; 3);
        /// // [[ True  True]
        /// //  [False False]]
        /// </code></example>
        public static NdArray<bool> operator <(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<OrderedRelation<LessOp, T>, T, T, bool>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_LessThan(NdArray{T}, NdArray{T})"/>
        public static NdArray<bool> operator <(NdArray<T> x, T y) => Ufunc.Right<OrderedRelation<LessOp, T>, T, T, bool>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_LessThan(NdArray{T}, NdArray{T})"/>
        public static NdArray<bool> operator <(T x, NdArray<T> y) => Ufunc.Left<OrderedRelation<LessOp, T>, T, T, bool>(x, y);

        /// <summary>Whether elements are larger than others. NumPy: <c>x &gt; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(a > 3);
        /// // [[False False]
        /// //  [False  True]]
        /// </code></example>
        public static NdArray<bool> operator >(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<OrderedRelation<GreaterOp, T>, T, T, bool>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_GreaterThan(NdArray{T}, NdArray{T})"/>
        public static NdArray<bool> operator >(NdArray<T> x, T y) => Ufunc.Right<OrderedRelation<GreaterOp, T>, T, T, bool>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_GreaterThan(NdArray{T}, NdArray{T})"/>
        public static NdArray<bool> operator >(T x, NdArray<T> y) => Ufunc.Left<OrderedRelation<GreaterOp, T>, T, T, bool>(x, y);

        /// <summary>Whether elements are not larger than others. NumPy: <c>x &lt;= y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(a &lt;= 3);
        /// // [[ True  True]
        /// //  [ True False]]
        /// </code></example>
        public static NdArray<bool> operator <=(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<OrderedRelation<LessEqualOp, T>, T, T, bool>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_LessThanOrEqual(NdArray{T}, NdArray{T})"/>
        public static NdArray<bool> operator <=(NdArray<T> x, T y) => Ufunc.Right<OrderedRelation<LessEqualOp, T>, T, T, bool>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_LessThanOrEqual(NdArray{T}, NdArray{T})"/>
        public static NdArray<bool> operator <=(T x, NdArray<T> y) => Ufunc.Left<OrderedRelation<LessEqualOp, T>, T, T, bool>(x, y);

        /// <summary>Whether elements are not smaller than others. NumPy: <c>x &gt;= y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(a >= 3);
        /// // [[False False]
        /// //  [ True  True]]
        /// </code></example>
        public static NdArray<bool> operator >=(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<OrderedRelation<GreaterEqualOp, T>, T, T, bool>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_GreaterThanOrEqual(NdArray{T}, NdArray{T})"/>
        public static NdArray<bool> operator >=(NdArray<T> x, T y) => Ufunc.Right<OrderedRelation<GreaterEqualOp, T>, T, T, bool>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_GreaterThanOrEqual(NdArray{T}, NdArray{T})"/>
        public static NdArray<bool> operator >=(T x, NdArray<T> y) => Ufunc.Left<OrderedRelation<GreaterEqualOp, T>, T, T, bool>(x, y);
    }
}
