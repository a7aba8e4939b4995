using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>The operators of truth values.</content>
public static partial class NdArrayOperators
{
    /// <summary>The operators of truth values.</summary>
    extension(NdArray<bool>)
    {
        /// <summary>Whether both elements are true. NumPy: <c>x &amp; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray<bool> operator &(NdArray<bool> x, NdArray<bool> y) =>
            Ufunc.Binary<TruthBinary<BitwiseAndOp>, bool, bool, bool>(x, y, null);

        /// <summary>Whether one of two elements is true. NumPy: <c>x | y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray<bool> operator |(NdArray<bool> x, NdArray<bool> y) =>
            Ufunc.Binary<TruthBinary<BitwiseOrOp>, bool, bool, bool>(x, y, null);

        /// <summary>Whether just one of two elements is true. NumPy: <c>x ^ y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray<bool> operator ^(NdArray<bool> x, NdArray<bool> y) =>
            Ufunc.Binary<TruthBinary<BitwiseXorOp>, bool, bool, bool>(x, y, null);

        /// <summary>Whether elements are false. NumPy: <c>~x</c>.</summary>
        /// <param name="x">The operand.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentNullException">The array is null.</exception>
        /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 5, 9];
        /// Console.WriteLine(~(a > 2) | (a > 8));
        /// // [ True False  True]
        /// </code></example>
        public static NdArray<bool> operator ~(NdArray<bool> x) => Ufunc.Unary<TruthUnary<True>, bool, bool>(x, null);

        /// <inheritdoc cref="extension(NdArray{bool}).op_OnesComplement(NdArray{bool})"/>
        public static NdArray<bool> operator !(NdArray<bool> x) => Ufunc.Unary<TruthUnary<True>, bool, bool>(x, null);
    }
}
