using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <summary>The operators of arrays: element by element, broadcast as in NumPy.</summary>
public static partial class NdArrayOperators
{
    /// <summary>The operators of numbers.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    extension<T>(NdArray<T>)
        where T : INumberBase<T>
    {
        /// <summary>The sums of elements. NumPy: <c>x + y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// NdArray&lt;int&gt; b = [10, 20];
        /// Console.WriteLine(a + b);
        /// // [[11 22]
        /// //  [13 24]]
        /// Console.WriteLine(a + 1);
        /// // [[2 3]
        /// //  [4 5]]
        /// </code></example>
        public static NdArray<T> operator +(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<NumberBinary<AddOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Addition(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator +(NdArray<T> x, T y) => Ufunc.Right<NumberBinary<AddOp, T>, T, T, T>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Addition(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator +(T x, NdArray<T> y) => Ufunc.Left<NumberBinary<AddOp, T>, T, T, T>(x, y);

        /// <summary>The differences of elements. NumPy: <c>x - y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(10 - a);
        /// // [[9 8]
        /// //  [7 6]]
        /// </code></example>
        public static NdArray<T> operator -(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<NumberBinary<SubtractOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Subtraction(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator -(NdArray<T> x, T y) => Ufunc.Right<NumberBinary<SubtractOp, T>, T, T, T>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Subtraction(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator -(T x, NdArray<T> y) => Ufunc.Left<NumberBinary<SubtractOp, T>, T, T, T>(x, y);

        /// <summary>The products of elements. NumPy: <c>x * y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(a * a);
        /// // [[ 1  4]
        /// //  [ 9 16]]
        /// </code></example>
        public static NdArray<T> operator *(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<NumberBinary<MultiplyOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Multiply(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator *(NdArray<T> x, T y) => Ufunc.Right<NumberBinary<MultiplyOp, T>, T, T, T>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Multiply(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator *(T x, NdArray<T> y) => Ufunc.Left<NumberBinary<MultiplyOp, T>, T, T, T>(x, y);

        /// <summary>The quotients of elements; of whole numbers the floor of them, as the type is kept, and 0 where the divisor is 0. NumPy: <c>x / y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;double&gt; a = [1, -7, 3];
        /// Console.WriteLine(a / 2);
        /// // [ 0.5 -3.5  1.5]
        /// NdArray&lt;int&gt; b = [1, -7, 3];
        /// Console.WriteLine(b / 2);
        /// // [ 0 -4  1]
        /// </code></example>
        public static NdArray<T> operator /(NdArray<T> x, NdArray<T> y) => Ufunc.Binary<NumberBinary<DivideOp, T>, T, T, T>(x, y, null);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Division(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator /(NdArray<T> x, T y) => Ufunc.Right<NumberBinary<DivideOp, T>, T, T, T>(x, y);

        /// <inheritdoc cref="extension{T}(NdArray{T}).op_Division(NdArray{T}, NdArray{T})"/>
        public static NdArray<T> operator /(T x, NdArray<T> y) => Ufunc.Left<NumberBinary<DivideOp, T>, T, T, T>(x, y);

        /// <summary>The elements with the opposite sign. NumPy: <c>-x</c>.</summary>
        /// <param name="x">The operand.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentNullException">The array is null.</exception>
        /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(-a);
        /// // [[-1 -2]
        /// //  [-3 -4]]
        /// </code></example>
        public static NdArray<T> operator -(NdArray<T> x) => Ufunc.Unary<NumberUnary<NegativeOp, T>, T, T>(x, null);

        /// <summary>The elements as they are, in an array of their own. NumPy: <c>+x</c>.</summary>
        /// <param name="x">The operand.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentNullException">The array is null.</exception>
        /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, -2];
        /// Console.WriteLine(+a);
        /// // [ 1 -2]
        /// </code></example>
        public static NdArray<T> operator +(NdArray<T> x) => Ufunc.Unary<NumberUnary<PositiveOp, T>, T, T>(x, null);
    }
}
