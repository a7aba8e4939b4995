using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>The operators of complex numbers, which are ordered by their real parts and then by their imaginary ones.</content>
public static partial class NdArrayOperators
{
    /// <summary>The operators of complex numbers.</summary>
    extension(NdArray<Complex>)
    {
        /// <summary>Whether elements are smaller than others. NumPy: <c>x &lt; y</c>.</summary>
        /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// System.Numerics.Complex i = System.Numerics.Complex.ImaginaryOne;
        /// NdArray&lt;System.Numerics.Complex> a = [1 + i, 1 + (2 * i), 9 * i];
        /// Console.WriteLine(a &lt; 1 + (2 * i));
        /// // [ True False  True]
        /// </code></example>
        public static NdArray<bool> operator <(NdArray<Complex> x, NdArray<Complex> y) =>
            Ufunc.Binary<ComplexRelation<LessOp>, Complex, Complex, bool>(x, y, null);

        /// <inheritdoc cref="extension(NdArray{Complex}).op_LessThan(NdArray{Complex}, NdArray{Complex})"/>
        public static NdArray<bool> operator <(NdArray<Complex> x, Complex y) =>
            Ufunc.Right<ComplexRelation<LessOp>, Complex, Complex, bool>(x, y);

        /// <inheritdoc cref="extension(NdArray{Complex}).op_LessThan(NdArray{Complex}, NdArray{Complex})"/>
        public static NdArray<bool> operator <(Complex x, NdArray<Complex> y) =>
            Ufunc.Left<ComplexRelation<LessOp>, Complex, Complex, bool>(x, y);

        /// <summary>Whether elements are larger than others. NumPy: <c>x &gt; y</c>.</summary>
        /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// System.Numerics.Complex i = System.Numerics.Complex.ImaginaryOne;
        /// NdArray&lt;System.Numerics.Complex> a = [1 + i, 1 + (2 * i), 9 * i];
        /// Console.WriteLine(a > 1 + (2 * i));
        /// // [False False False]
        /// </code></example>
        public static NdArray<bool> operator >(NdArray<Complex> x, NdArray<Complex> y) =>
            Ufunc.Binary<ComplexRelation<GreaterOp>, Complex, Complex, bool>(x, y, null);

        /// <inheritdoc cref="extension(NdArray{Complex}).op_GreaterThan(NdArray{Complex}, NdArray{Complex})"/>
        public static NdArray<bool> operator >(NdArray<Complex> x, Complex y) =>
            Ufunc.Right<ComplexRelation<GreaterOp>, Complex, Complex, bool>(x, y);

        /// <inheritdoc cref="extension(NdArray{Complex}).op_GreaterThan(NdArray{Complex}, NdArray{Complex})"/>
        public static NdArray<bool> operator >(Complex x, NdArray<Complex> y) =>
            Ufunc.Left<ComplexRelation<GreaterOp>, Complex, Complex, bool>(x, y);

        /// <summary>Whether elements are not larger than others. NumPy: <c>x &lt;= y</c>.</summary>
        /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// System.Numerics.Complex i = System.Numerics.Complex.ImaginaryOne;
        /// NdArray&lt;System.Numerics.Complex> a = [1 + i, 1 + (2 * i), 9 * i];
        /// Console.WriteLine(a &lt;= 1 + (2 * i));
        /// // [ True  True  True]
        /// </code></example>
        public static NdArray<bool> operator <=(NdArray<Complex> x, NdArray<Complex> y) =>
            Ufunc.Binary<ComplexRelation<LessEqualOp>, Complex, Complex, bool>(x, y, null);

        /// <inheritdoc cref="extension(NdArray{Complex}).op_LessThanOrEqual(NdArray{Complex}, NdArray{Complex})"/>
        public static NdArray<bool> operator <=(NdArray<Complex> x, Complex y) =>
            Ufunc.Right<ComplexRelation<LessEqualOp>, Complex, Complex, bool>(x, y);

        /// <inheritdoc cref="extension(NdArray{Complex}).op_LessThanOrEqual(NdArray{Complex}, NdArray{Complex})"/>
        public static NdArray<bool> operator <=(Complex x, NdArray<Complex> y) =>
            Ufunc.Left<ComplexRelation<LessEqualOp>, Complex, Complex, bool>(x, y);

        /// <summary>Whether elements are not smaller than others. NumPy: <c>x &gt;= y</c>.</summary>
        /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// System.Numerics.Complex i = System.Numerics.Complex.ImaginaryOne;
        /// NdArray&lt;System.Numerics.Complex> a = [1 + i, 1 + (2 * i), 9 * i];
        /// Console.WriteLine(a >= 1 + (2 * i));
        /// // [False  True False]
        /// </code></example>
        public static NdArray<bool> operator >=(NdArray<Complex> x, NdArray<Complex> y) =>
            Ufunc.Binary<ComplexRelation<GreaterEqualOp>, Complex, Complex, bool>(x, y, null);

        /// <inheritdoc cref="extension(NdArray{Complex}).op_GreaterThanOrEqual(NdArray{Complex}, NdArray{Complex})"/>
        public static NdArray<bool> operator >=(NdArray<Complex> x, Complex y) =>
            Ufunc.Right<ComplexRelation<GreaterEqualOp>, Complex, Complex, bool>(x, y);

        /// <inheritdoc cref="extension(NdArray{Complex}).op_GreaterThanOrEqual(NdArray{Complex}, NdArray{Complex})"/>
        public static NdArray<bool> operator >=(Complex x, NdArray<Complex> y) =>
            Ufunc.Left<ComplexRelation<GreaterEqualOp>, Complex, Complex, bool>(x, y);
    }
}
