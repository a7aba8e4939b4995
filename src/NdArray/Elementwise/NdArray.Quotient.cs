using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Quotients of elements, and what they leave over.</content>
public abstract partial class NdArray
{
    /// <summary>The quotients of elements. NumPy: <c>numpy.divide</c>.</summary>
    /// <remarks>
    /// A call that keeps the type gives the floor of the quotient of whole numbers, 0 where the divisor is 0; the
    /// untyped call divides whole numbers as ones of double precision, as NumPy does.
    /// </remarks>
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
    /// NdArray&lt;double&gt; x = [1, 2, 3];
    /// NdArray&lt;double&gt; y = [4, -2, 0.5];
    /// Console.WriteLine(np.Divide(x, y));
    /// // [ 0.25 -1.    6.  ]
    /// </code></example>
    public static NdArray<T> Divide<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Binary<NumberBinary<DivideOp, T>, T, T, T>(x, y, @out, where);

    /// <summary>The quotients of elements. Of any types, which promote. NumPy: <c>numpy.divide</c>.</summary>
    /// <remarks>
    /// A call that keeps the type gives the floor of the quotient of whole numbers, 0 where the divisor is 0; the
    /// untyped call divides whole numbers as ones of double precision, as NumPy does.
    /// </remarks>
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
    public static NdArray Divide(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<DividedLoops<NumberBinaryLoops<DivideOp>>>(nameof(Divide), x, y, @out, where, dtype);

    /// <summary>The largest whole numbers that are not larger than the quotients of elements. NumPy: <c>numpy.floor_divide</c>.</summary>
    /// <remarks>Whole numbers divided by 0 give 0, as in NumPy, and without its warning.</remarks>
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
    /// NdArray&lt;double&gt; x = [7, -7, 7.5];
    /// NdArray&lt;double&gt; y = [2, 2, 0.5];
    /// Console.WriteLine(np.FloorDivide(x, y));
    /// // [ 3. -4. 15.]
    /// </code></example>
    public static NdArray<T> FloorDivide<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedBinary<FloorDivideOp, T>, T, T, T>(x, y, @out, where);

    /// <summary>The largest whole numbers that are not larger than the quotients of elements. Of any types, which promote. NumPy: <c>numpy.floor_divide</c>.</summary>
    /// <remarks>Whole numbers divided by 0 give 0, as in NumPy, and without its warning.</remarks>
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
    public static NdArray FloorDivide(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<OrderedBinaryLoops<FloorDivideOp>>(nameof(FloorDivide), x, y, @out, where, dtype);

    /// <summary>What division by <c>FloorDivide</c> leaves over, with the sign of the divisor. NumPy: <c>numpy.remainder</c>.</summary>
    /// <remarks>Whole numbers divided by 0 give 0, as in NumPy, and without its warning.</remarks>
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
    /// NdArray&lt;double&gt; x = [7, -7, 7.5];
    /// NdArray&lt;double&gt; y = [2, 2, -2];
    /// Console.WriteLine(np.Remainder(x, y));
    /// // [ 1.   1.  -0.5]
    /// </code></example>
    public static NdArray<T> Remainder<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedBinary<RemainderOp, T>, T, T, T>(x, y, @out, where);

    /// <summary>What division by <c>FloorDivide</c> leaves over, with the sign of the divisor. Of any types, which promote. NumPy: <c>numpy.remainder</c>.</summary>
    /// <remarks>Whole numbers divided by 0 give 0, as in NumPy, and without its warning.</remarks>
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
    public static NdArray Remainder(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<OrderedBinaryLoops<RemainderOp>>(nameof(Remainder), x, y, @out, where, dtype);

    /// <summary>What division leaves over whose quotient is cut to a whole number, with the sign of the dividend. NumPy: <c>numpy.fmod</c>.</summary>
    /// <remarks>Whole numbers divided by 0 give 0, as in NumPy, and without its warning.</remarks>
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
    /// NdArray&lt;double&gt; x = [7, -7, 7.5];
    /// NdArray&lt;double&gt; y = [2, 2, -2];
    /// Console.WriteLine(np.FMod(x, y));
    /// // [ 1.  -1.   1.5]
    /// </code></example>
    public static NdArray<T> FMod<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedBinary<FModOp, T>, T, T, T>(x, y, @out, where);

    /// <summary>What division leaves over whose quotient is cut to a whole number, with the sign of the dividend. Of any types, which promote. NumPy: <c>numpy.fmod</c>.</summary>
    /// <remarks>Whole numbers divided by 0 give 0, as in NumPy, and without its warning.</remarks>
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
    public static NdArray FMod(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<OrderedBinaryLoops<FModOp>>(nameof(FMod), x, y, @out, where, dtype);

    /// <summary>1 divided by the elements. NumPy: <c>numpy.reciprocal</c>.</summary>
    /// <remarks>Of whole numbers, cut to a whole number, and 0 for 0.</remarks>
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
    /// NdArray&lt;double&gt; x = [4, -0.5, 2];
    /// Console.WriteLine(np.Reciprocal(x));
    /// // [ 0.25 -2.    0.5 ]
    /// </code></example>
    public static NdArray<T> Reciprocal<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Unary<NumberUnary<ReciprocalOp, T>, T, T>(x, @out, where);

    /// <summary>1 divided by the elements. Of any types, which promote. NumPy: <c>numpy.reciprocal</c>.</summary>
    /// <remarks>Of whole numbers, cut to a whole number, and 0 for 0.</remarks>
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
    public static NdArray Reciprocal(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<NumberUnaryLoops<ReciprocalOp>>(nameof(Reciprocal), x, @out, where, dtype);
}
