using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Angles and sides of triangles.</content>
public abstract partial class NdArray
{
    /// <summary>The angles in radians of points, by their ordinates and abscissas, from -pi to pi. NumPy: <c>numpy.arctan2</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
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
    /// <example><code>
    /// NdArray&lt;double&gt; x = [1, -1, 0];
    /// NdArray&lt;double&gt; y = [1, 0, -2];
    /// Console.WriteLine(np.ArcTan2(x, y));
    /// // [ 0.78539816 -1.57079633  3.14159265]
    /// </code></example>
    public static NdArray<T> ArcTan2<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Binary<FloatingBinary<ArcTan2Op, T>, T, T, T>(x, y, @out, where);

    /// <summary>The angles in radians of points, by their ordinates and abscissas, from -pi to pi. Of any types, which promote. NumPy: <c>numpy.arctan2</c>.</summary>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray ArcTan2(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<FloatingBinaryLoops<ArcTan2Op>>(nameof(ArcTan2), x, y, @out, where, dtype);

    /// <summary>The hypotenuses of right triangles, by their legs. NumPy: <c>numpy.hypot</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
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
    /// <example><code>
    /// NdArray&lt;double&gt; x = [3, 5, 1];
    /// NdArray&lt;double&gt; y = [4, 12, 1];
    /// Console.WriteLine(np.Hypot(x, y));
    /// // [ 5.         13.          1.41421356]
    /// </code></example>
    public static NdArray<T> Hypot<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Binary<FloatingBinary<HypotOp, T>, T, T, T>(x, y, @out, where);

    /// <summary>The hypotenuses of right triangles, by their legs. Of any types, which promote. NumPy: <c>numpy.hypot</c>.</summary>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Hypot(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<FloatingBinaryLoops<HypotOp>>(nameof(Hypot), x, y, @out, where, dtype);

    /// <summary>Degrees as radians. NumPy: <c>numpy.deg2rad</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [180, 90, -45];
    /// Console.WriteLine(np.Deg2Rad(x));
    /// // [ 3.14159265  1.57079633 -0.78539816]
    /// </code></example>
    public static NdArray<T> Deg2Rad<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<Deg2RadOp, T>, T, T>(x, @out, where);

    /// <summary>Degrees as radians. Of any types, which promote. NumPy: <c>numpy.deg2rad</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Deg2Rad(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<Deg2RadOp>>(nameof(Deg2Rad), x, @out, where, dtype);

    /// <summary>Radians as degrees. NumPy: <c>numpy.rad2deg</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [3.141592653589793, 1, -0.5];
    /// Console.WriteLine(np.Rad2Deg(x));
    /// // [180.          57.29577951 -28.64788976]
    /// </code></example>
    public static NdArray<T> Rad2Deg<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<Rad2DegOp, T>, T, T>(x, @out, where);

    /// <summary>Radians as degrees. Of any types, which promote. NumPy: <c>numpy.rad2deg</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Rad2Deg(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<Rad2DegOp>>(nameof(Rad2Deg), x, @out, where, dtype);

    /// <summary>The same as <see cref="Rad2Deg{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>. NumPy: <c>numpy.degrees</c>.</summary>
    /// <inheritdoc cref="Rad2Deg{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<T> Degrees<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Rad2Deg(x, @out, where);

    /// <inheritdoc cref="Rad2Deg(NdOperand, NdArray, NdArray{bool}, DType)"/>
    public static NdArray Degrees(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        Rad2Deg(x, @out, where, dtype);

    /// <summary>The same as <see cref="Deg2Rad{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>. NumPy: <c>numpy.radians</c>.</summary>
    /// <inheritdoc cref="Deg2Rad{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<T> Radians<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Deg2Rad(x, @out, where);

    /// <inheritdoc cref="Deg2Rad(NdOperand, NdArray, NdArray{bool}, DType)"/>
    public static NdArray Radians(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        Deg2Rad(x, @out, where, dtype);

    /// <summary>The sines of pi times the elements, divided by that; 1 at 0. NumPy: <c>numpy.sinc</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [0, 0.25, 1.5];
    /// Console.WriteLine(np.Sinc(x));
    /// // [ 1.          0.90031632 -0.21220659]
    /// </code></example>
    public static NdArray<T> Sinc<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<SincOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Sinc{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Sinc(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<SincOp>, Complex, Complex>(x, @out, where);

    /// <summary>The sines of pi times the elements, divided by that; 1 at 0. Of any types, which promote. NumPy: <c>numpy.sinc</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Sinc(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<SincLoops>(nameof(Sinc), x, @out, where, dtype);
}
