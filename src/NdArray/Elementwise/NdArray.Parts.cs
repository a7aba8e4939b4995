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
    /// <returns>Two new arrays.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [7, -7];
    /// (NdArray&lt;int&gt; quotient, NdArray&lt;int&gt; remainder) = np.DivMod(x, 2);
    /// Console.WriteLine($"{quotient} {remainder}");
    /// // [ 3 -4] [1 1]
    /// </code></example>
    public static (NdArray<T> Quotient, NdArray<T> Remainder) DivMod<T>(NdArray<T> x, NdArray<T> y)
        where T : INumber<T> => (FloorDivide(x, y), Remainder(x, y));

    /// <summary>Quotients and what they leave over, of any types, which promote. NumPy: <c>numpy.divmod</c>.</summary>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <returns>Two new arrays.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static (NdArray Quotient, NdArray Remainder) DivMod(NdOperand x, NdOperand y) =>
        (FloorDivide(x, y), Remainder(x, y));

    /// <summary>The fractions of elements, and their whole parts, both with the sign of the element. NumPy: <c>numpy.modf</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the results have too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>Two new arrays.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [1.5, -2.25];
    /// (NdArray&lt;double&gt; fraction, NdArray&lt;double&gt; whole) = np.ModF(x);
    /// Console.WriteLine($"{fraction} {whole}");
    /// // [ 0.5  -0.25] [ 1. -2.]
    /// </code></example>
    public static (NdArray<T> Fraction, NdArray<T> Whole) ModF<T>(NdArray<T> x)
        where T : IFloatingPointIeee754<T> => (Ufunc.Unary<FloatingUnary<FractionOp, T>, T, T>(x, null), Trunc(x));

    /// <summary>
    /// Elements as fractions, of magnitudes from 0.5 to 1, times powers of 2: the fractions and the exponents. NumPy:
    /// <c>numpy.frexp</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>Two new arrays.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [8, -0.75, 0];
    /// (NdArray&lt;double&gt; mantissa, NdArray&lt;int&gt; exponent) = np.FrExp(x);
    /// Console.WriteLine($"{mantissa} {exponent}");
    /// // [ 0.5  -0.75  0.  ] [4 0 0]
    /// </code></example>
    public static (NdArray<T> Mantissa, NdArray<int> Exponent) FrExp<T>(NdArray<T> x)
        where T : IFloatingPointIeee754<T> =>
        (Ufunc.Unary<FloatingUnary<MantissaOp, T>, T, T>(x, null), Ufunc.Unary<ExponentOf<T>, T, int>(x, null));

    /// <summary>Elements times powers of 2. NumPy: <c>numpy.ldexp</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="y">The exponents, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [0.5, -3];
    /// Console.WriteLine(np.LdExp(x, [4, -1]));
    /// // [ 8.  -1.5]
    /// </code></example>
    public static NdArray<T> LdExp<T>(NdArray<T> x, NdArray<int> y, NdArray<T>? @out = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Binary<ScaleByPower<T>, T, int, T>(x, y, @out);

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
