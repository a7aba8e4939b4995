using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>The parts and the angles of complex numbers.</content>
public abstract partial class NdArray
{
    /// <summary>The real parts of complex numbers. NumPy: <c>numpy.real</c>.</summary>
    /// <remarks>They are copied: NumPy's are a view.</remarks>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;System.Numerics.Complex> x = [new System.Numerics.Complex(3, 4)];
    /// Console.WriteLine($"{np.Real(x)} {np.Imag(x)}");
    /// // [3.] [4.]
    /// </code></example>
    public static NdArray<double> Real(NdArray<Complex> x, NdArray<double>? @out = null) => Ufunc.Unary<RealPart, Complex, double>(x, @out);

    /// <summary>The real parts of real numbers: a copy of them. NumPy: <c>numpy.real</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<T> Real<T>(NdArray<T> x, NdArray<T>? @out = null)
        where T : INumber<T> => Positive(x, @out);

    /// <summary>The real parts of any numbers. NumPy: <c>numpy.real</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the type of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Real(NdOperand x, NdArray? @out = null) => UntypedUfunc.Unary<RealLoops>(nameof(Real), x, @out, null, null);

    /// <summary>The imaginary parts of complex numbers. NumPy: <c>numpy.imag</c>.</summary>
    /// <remarks>They are copied: NumPy's are a view.</remarks>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<double> Imag(NdArray<Complex> x, NdArray<double>? @out = null) =>
        Ufunc.Unary<ImaginaryPart, Complex, double>(x, @out);

    /// <summary>The imaginary parts of real numbers: zeros. NumPy: <c>numpy.imag</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<T> Imag<T>(NdArray<T> x, NdArray<T>? @out = null)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        return (NdArray<T>)Ufunc.Into(ZerosLike(x), @out);
    }

    /// <summary>The imaginary parts of any numbers. NumPy: <c>numpy.imag</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the type of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray x = np.Array(1.5, 2);
    /// Console.WriteLine($"{np.Real(x)} {np.Imag(x)}");
    /// // [1.5 2. ] [0. 0.]
    /// </code></example>
    public static NdArray Imag(NdOperand x, NdArray? @out = null) =>
        UntypedUfunc.Unary<ImaginaryLoops>(nameof(Imag), x, @out, null, null);

    /// <summary>The angles of complex numbers, from -pi to pi. NumPy: <c>numpy.angle</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="deg">Whether they are in degrees, not in radians.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;System.Numerics.Complex> x = [new System.Numerics.Complex(1, 1), new System.Numerics.Complex(-2, 0)];
    /// Console.WriteLine(np.Angle(x, deg: true));
    /// // [ 45. 180.]
    /// </code></example>
    public static NdArray<double> Angle(NdArray<Complex> x, bool deg = false, NdArray<double>? @out = null) => deg
        ? Ufunc.Unary<ComplexAngle<Degrees>, Complex, double>(x, @out)
        : Ufunc.Unary<ComplexAngle<Radians>, Complex, double>(x, @out);

    /// <summary>The angles of real numbers: 0, or pi of negative ones. NumPy: <c>numpy.angle</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="deg">Whether they are in degrees, not in radians.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<T> Angle<T>(NdArray<T> x, bool deg = false, NdArray<T>? @out = null)
        where T : IFloatingPointIeee754<T> => deg
        ? Ufunc.Unary<FloatingUnary<AngleOp<Degrees>, T>, T, T>(x, @out)
        : Ufunc.Unary<FloatingUnary<AngleOp<Radians>, T>, T, T>(x, @out);

    /// <summary>The angles of any numbers, from -pi to pi. NumPy: <c>numpy.angle</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="deg">Whether they are in degrees, not in radians.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the type of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray x = np.Array(1.5f, -2);
    /// Console.WriteLine(np.Angle(x, deg: true));
    /// // [  0. 180.]
    /// </code></example>
    public static NdArray Angle(NdOperand x, bool deg = false, NdArray? @out = null) => deg
        ? UntypedUfunc.Unary<AngleLoops<Degrees>>(nameof(Angle), x, @out, null, null)
        : UntypedUfunc.Unary<AngleLoops<Radians>>(nameof(Angle), x, @out, null, null);
}
