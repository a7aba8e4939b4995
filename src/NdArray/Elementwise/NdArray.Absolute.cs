using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Magnitudes of elements, and the parts of complex ones.</content>
public abstract partial class NdArray
{
    /// <summary>The magnitudes of elements. NumPy: <c>numpy.absolute</c>.</summary>
    /// <remarks>The least whole number of a type has no magnitude, and stays as it is.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
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
    /// NdArray&lt;double&gt; x = [-1.5, 0.25, -2];
    /// Console.WriteLine(np.Absolute(x));
    /// // [1.5  0.25 2.  ]
    /// </code></example>
    public static NdArray<T> Absolute<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Unary<NumberUnary<AbsoluteOp, T>, T, T>(x, @out, where);

    /// <summary>The magnitudes of complex numbers, which are real. NumPy: <c>numpy.absolute</c>.</summary>
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
    /// NdArray&lt;System.Numerics.Complex&gt; x = [new System.Numerics.Complex(3, 4)];
    /// Console.WriteLine(np.Absolute(x));
    /// // [5.]
    /// </code></example>
    public static NdArray<double> Absolute(NdArray<Complex> x, NdArray<double>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexMagnitude, Complex, double>(x, @out, where);

    /// <summary>The magnitudes of elements of any type; of complex ones, real numbers. NumPy: <c>numpy.absolute</c>.</summary>
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
    public static NdArray Absolute(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null) =>
        UntypedUfunc.Unary<MagnitudeLoops>(nameof(Absolute), x, @out, where, null);

    /// <summary>The same as <see cref="Absolute{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>, under its short name. NumPy: <c>numpy.abs</c>.</summary>
    /// <inheritdoc cref="Absolute{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<T> Abs<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Absolute(x, @out, where);

    /// <inheritdoc cref="Absolute(NdArray{Complex}, NdArray{double}, NdArray{bool})"/>
    public static NdArray<double> Abs(NdArray<Complex> x, NdArray<double>? @out = null, NdArray<bool>? where = null) => Absolute(x, @out, where);

    /// <inheritdoc cref="Absolute(NdOperand, NdArray, NdArray{bool})"/>
    public static NdArray Abs(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null) => Absolute(x, @out, where);

    /// <summary>The magnitudes of floating numbers. NumPy: <c>numpy.fabs</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
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
    /// NdArray&lt;double&gt; x = [-1.5, 2];
    /// Console.WriteLine(np.FAbs(x));
    /// // [1.5 2. ]
    /// </code></example>
    public static NdArray<T> FAbs<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Absolute(x, @out, where);

    /// <summary>The magnitudes of numbers of any type, as floating ones. NumPy: <c>numpy.fabs</c>.</summary>
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
    public static NdArray FAbs(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<FAbsOp>>(nameof(FAbs), x, @out, where, null);

    /// <summary>The elements as they are, in a new array. NumPy: <c>numpy.positive</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
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
    /// NdArray&lt;int&gt; x = [-1, 2];
    /// Console.WriteLine(np.Positive(x));
    /// // [-1  2]
    /// </code></example>
    public static NdArray<T> Positive<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Unary<NumberUnary<PositiveOp, T>, T, T>(x, @out, where);

    /// <summary>The elements as they are, of any numbers. NumPy: <c>numpy.positive</c>.</summary>
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
    public static NdArray Positive(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null) =>
        UntypedUfunc.Unary<NumberUnaryLoops<PositiveOp>>(nameof(Positive), x, @out, where, null);
}
