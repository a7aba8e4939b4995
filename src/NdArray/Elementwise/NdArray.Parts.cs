using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Functions with two results, and those that put the two together.</content>
public abstract partial class NdArray
{
    /// <summary>Quotients and what they leave over: <c>FloorDivide</c> and <c>Remainder</c>. NumPy: <c>numpy.divmod</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the results have too.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="out">Arrays to write the results to, each of just their shape and any strides; for those that are null there are new ones.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: the arrays of <paramref name="out"/> as far as they are given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or an array of <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException">An array of <paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int> x = [7, -7];
    /// (NdArray&lt;int> quotient, NdArray&lt;int> remainder) = np.DivMod(x, 2);
    /// Console.WriteLine($"{quotient} {remainder}");
    /// // [ 3 -4] [1 1]
    /// np.DivMod(x, 2, @out: (null, x));
    /// Console.WriteLine(x);
    /// // [1 1]
    /// </code></example>
    public static (NdArray<T> Quotient, NdArray<T> Remainder) DivMod<T>(
        NdArray<T> x, NdArray<T> y, (NdArray<T>? Quotient, NdArray<T>? Remainder) @out = default, NdArray<bool>? where = null)
        where T : INumber<T> => TwoResults.Into(FloorDivide(x, y), Remainder(x, y), @out, where);

    /// <summary>Quotients and what they leave over, of any types, which promote. NumPy: <c>numpy.divmod</c>.</summary>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="out">Arrays to write the results to, each of just their shape and any strides; for those that are null there are new ones.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: the arrays of <paramref name="out"/> as far as they are given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, the types have no common one, or an array of <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException">An array of <paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static (NdArray Quotient, NdArray Remainder) DivMod(
        NdOperand x, NdOperand y, (NdArray? Quotient, NdArray? Remainder) @out = default, NdArray<bool>? where = null, DType? dtype = null) =>
        TwoResults.Into(FloorDivide(x, y, dtype: dtype), Remainder(x, y, dtype: dtype), @out, where);

    /// <summary>The fractions of elements, and their whole parts, both with the sign of the element. NumPy: <c>numpy.modf</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the results have too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">Arrays to write the results to, each of just their shape and any strides; for those that are null there are new ones.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: the arrays of <paramref name="out"/> as far as they are given.</returns>
    /// <exception cref="ArgumentException">An array of <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException">An array of <paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double> x = [1.5, -2.25];
    /// (NdArray&lt;double> fraction, NdArray&lt;double> whole) = np.ModF(x);
    /// Console.WriteLine($"{fraction} {whole}");
    /// // [ 0.5  -0.25] [ 1. -2.]
    /// </code></example>
    public static (NdArray<T> Fraction, NdArray<T> Whole) ModF<T>(
        NdArray<T> x, (NdArray<T>? Fraction, NdArray<T>? Whole) @out = default, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => TwoResults.Into(Ufunc.Unary<FloatingUnary<FractionOp, T>, T, T>(x, null), Trunc(x), @out, where);

    /// <summary>The fractions and the whole parts of elements of any types, as numbers with a point. NumPy: <c>numpy.modf</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">Arrays to write the results to, each of just their shape and any strides; for those that are null there are new ones.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: the arrays of <paramref name="out"/> as far as they are given.</returns>
    /// <exception cref="ArgumentException">An array of <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException">An array of <paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static (NdArray Fraction, NdArray Whole) ModF(
        NdOperand x, (NdArray? Fraction, NdArray? Whole) @out = default, NdArray<bool>? where = null, DType? dtype = null) =>
        TwoResults.Into(
            UntypedUfunc.Unary<FloatingUnaryLoops<FractionOp>>(nameof(ModF), x, null, null, dtype),
            UntypedUfunc.Unary<FloatingUnaryLoops<TruncOp>>(nameof(ModF), x, null, null, dtype),
            @out,
            where);

    /// <summary>
    /// Elements as fractions, of magnitudes from 0.5 to 1, times powers of 2: the fractions and the exponents. NumPy:
    /// <c>numpy.frexp</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">Arrays to write the results to, each of just their shape and any strides; for those that are null there are new ones.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: the arrays of <paramref name="out"/> as far as they are given.</returns>
    /// <exception cref="ArgumentException">An array of <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException">An array of <paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double> x = [8, -0.75, 0];
    /// (NdArray&lt;double> mantissa, NdArray&lt;int> exponent) = np.FrExp(x);
    /// Console.WriteLine($"{mantissa} {exponent}");
    /// // [ 0.5  -0.75  0.  ] [4 0 0]
    /// </code></example>
    public static (NdArray<T> Mantissa, NdArray<int> Exponent) FrExp<T>(
        NdArray<T> x, (NdArray<T>? Mantissa, NdArray<int>? Exponent) @out = default, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => TwoResults.Into(
            Ufunc.Unary<FloatingUnary<MantissaOp, T>, T, T>(x, null), Ufunc.Unary<ExponentOf<T>, T, int>(x, null), @out, where);

    /// <summary>
    /// Elements of any types as fractions, of magnitudes from 0.5 to 1, times powers of 2: the fractions and the exponents.
    /// NumPy: <c>numpy.frexp</c>.
    /// </summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">Arrays to write the results to, each of just their shape and any strides; for those that are null there are new ones.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: the arrays of <paramref name="out"/> as far as they are given.</returns>
    /// <exception cref="ArgumentException">An array of <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the type of their array of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException">An array of <paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static (NdArray Mantissa, NdArray Exponent) FrExp(
        NdOperand x, (NdArray? Mantissa, NdArray? Exponent) @out = default, NdArray<bool>? where = null) =>
        TwoResults.Into(
            UntypedUfunc.Unary<FloatingUnaryLoops<MantissaOp>>(nameof(FrExp), x, null, null, null),
            UntypedUfunc.Unary<ExponentLoops>(nameof(FrExp), x, null, null, null),
            @out,
            where);

    /// <summary>How many bits the magnitudes of elements have. NumPy: <c>numpy.bitwise_count</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [0, 7, -7, 255];
    /// Console.WriteLine(np.BitwiseCount(x));
    /// // [0 3 3 8]
    /// </code></example>
    public static NdArray<byte> BitwiseCount<T>(NdArray<T> x, NdArray<byte>? @out = null, NdArray<bool>? where = null)
        where T : IBinaryInteger<T> => Ufunc.Unary<BitCount<T>, T, byte>(x, @out, where);

    /// <summary>How many bits the magnitudes of elements of any type have. NumPy: <c>numpy.bitwise_count</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray BitwiseCount(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null) =>
        UntypedUfunc.Unary<BitCountLoops>(nameof(BitwiseCount), x, @out, where, null);

    /// <summary>Elements to the power of others, in double precision at least. NumPy: <c>numpy.float_power</c>.</summary>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [2, 10];
    /// Console.WriteLine(np.FloatPower(x, -1));
    /// // [0.5 0.1]
    /// </code></example>
    public static NdArray FloatPower(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null) =>
        UntypedUfunc.Binary<FloatPowerLoops>(nameof(FloatPower), x, y, @out, where, null);
}
