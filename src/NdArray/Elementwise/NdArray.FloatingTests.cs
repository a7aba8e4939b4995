using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>What kind of floating numbers elements are.</content>
public abstract partial class NdArray
{
    /// <summary>Whether elements are not numbers. NumPy: <c>numpy.isnan</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [-1.5, 0, double.NaN, double.PositiveInfinity];
    /// Console.WriteLine(np.IsNaN(x));
    /// // [False False  True False]
    /// </code></example>
    public static NdArray<bool> IsNaN<T>(NdArray<T> x, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Unary<NumberTest<IsNaNOp, T>, T, bool>(x, @out, where);

    /// <summary>Whether elements are not numbers. Of any types, which promote. NumPy: <c>numpy.isnan</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> IsNaN(NdOperand x, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Unary<NumberTestLoops<IsNaNOp>>(nameof(IsNaN), x, @out, where, null);

    /// <summary>Whether elements are neither infinite nor NaN. NumPy: <c>numpy.isfinite</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [-1.5, 0, double.NaN, double.PositiveInfinity];
    /// Console.WriteLine(np.IsFinite(x));
    /// // [ True  True False False]
    /// </code></example>
    public static NdArray<bool> IsFinite<T>(NdArray<T> x, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Unary<NumberTest<IsFiniteOp, T>, T, bool>(x, @out, where);

    /// <summary>Whether elements are neither infinite nor NaN. Of any types, which promote. NumPy: <c>numpy.isfinite</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> IsFinite(NdOperand x, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Unary<NumberTestLoops<IsFiniteOp>>(nameof(IsFinite), x, @out, where, null);

    /// <summary>Whether elements are infinite. NumPy: <c>numpy.isinf</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [-1.5, 0, double.NaN, double.PositiveInfinity];
    /// Console.WriteLine(np.IsInf(x));
    /// // [False False False  True]
    /// </code></example>
    public static NdArray<bool> IsInf<T>(NdArray<T> x, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Unary<NumberTest<IsInfOp, T>, T, bool>(x, @out, where);

    /// <summary>Whether elements are infinite. Of any types, which promote. NumPy: <c>numpy.isinf</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> IsInf(NdOperand x, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Unary<NumberTestLoops<IsInfOp>>(nameof(IsInf), x, @out, where, null);

    /// <summary>Whether elements are positive infinity. NumPy: <c>numpy.isposinf</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [-1.5, 0, double.NaN, double.PositiveInfinity];
    /// Console.WriteLine(np.IsPosInf(x));
    /// // [False False False  True]
    /// </code></example>
    public static NdArray<bool> IsPosInf<T>(NdArray<T> x, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Unary<NumberTest<IsPosInfOp, T>, T, bool>(x, @out, where);

    /// <summary>Whether elements are positive infinity. Of any types, which promote. NumPy: <c>numpy.isposinf</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> IsPosInf(NdOperand x, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Unary<NumberTestLoops<IsPosInfOp>>(nameof(IsPosInf), x, @out, where, null);

    /// <summary>Whether elements are negative infinity. NumPy: <c>numpy.isneginf</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [-1.5, 0, double.NaN, double.PositiveInfinity];
    /// Console.WriteLine(np.IsNegInf(x));
    /// // [False False False False]
    /// </code></example>
    public static NdArray<bool> IsNegInf<T>(NdArray<T> x, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Unary<NumberTest<IsNegInfOp, T>, T, bool>(x, @out, where);

    /// <summary>Whether elements are negative infinity. Of any types, which promote. NumPy: <c>numpy.isneginf</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> IsNegInf(NdOperand x, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Unary<NumberTestLoops<IsNegInfOp>>(nameof(IsNegInf), x, @out, where, null);

    /// <summary>Whether elements have the negative sign, which -0 has too. NumPy: <c>numpy.signbit</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [-1.5, -0.0, 2, double.NegativeInfinity];
    /// Console.WriteLine(np.SignBit(x));
    /// // [ True  True False  True]
    /// </code></example>
    public static NdArray<bool> SignBit<T>(NdArray<T> x, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Unary<NumberTest<SignBitOp, T>, T, bool>(x, @out, where);

    /// <summary>Whether elements have the negative sign, which -0 has too. Of any types, which promote. NumPy: <c>numpy.signbit</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> SignBit(NdOperand x, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Unary<NumberTestLoops<SignBitOp>>(nameof(SignBit), x, @out, where, null);
}
