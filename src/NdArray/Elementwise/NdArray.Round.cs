using System.Numerics;
using NdArrays.Elementwise;

namespace NdArrays;

/// <content>Elements rounded to decimals.</content>
public abstract partial class NdArray
{
    /// <summary>Elements rounded to a number of decimals, halves to the even digit. NumPy: <c>numpy.round</c>.</summary>
    /// <remarks>As in NumPy, by way of a power of 10, so that what is not exactly a decimal may round either way.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="decimals">The digits that stay behind the point; negative rounds in front of it.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [0.5, 1.5, 2.675, -3.14159];
    /// Console.WriteLine(np.Round(a));
    /// // [ 0.  2.  3. -3.]
    /// Console.WriteLine(np.Round(a, 2));
    /// // [ 0.5   1.5   2.68 -3.14]
    /// NdArray&lt;int&gt; b = [15, 25, 149];
    /// Console.WriteLine(np.Round(b, -1));
    /// // [ 20  20 150]
    /// </code></example>
    public static NdArray<T> Round<T>(NdArray<T> a, int decimals = 0, NdArray<T>? @out = null)
        where T : INumber<T> => DecimalRounding.Run(a, decimals, @out);

    /// <summary>Real and imaginary parts rounded to a number of decimals, halves to the even digit. NumPy: <c>numpy.round</c>.</summary>
    /// <inheritdoc cref="Round{T}(NdArray{T}, int, NdArray{T})"/>
    public static NdArray<Complex> Round(NdArray<Complex> a, int decimals = 0, NdArray<Complex>? @out = null) =>
        DecimalRounding.Run(a, decimals, @out);

    /// <summary>
    /// Elements of any numbers rounded to a number of decimals, halves to the even digit; truth values as numbers with a point.
    /// NumPy: <c>numpy.round</c>.
    /// </summary>
    /// <remarks>As in NumPy, by way of a power of 10, so that what is not exactly a decimal may round either way.</remarks>
    /// <param name="a">The elements.</param>
    /// <param name="decimals">The digits that stay behind the point; negative rounds in front of it.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the type of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray a = np.Array(0.5f, 1.5f);
    /// Console.WriteLine($"{np.Round(a)} {np.Round(a).DType}");
    /// // [0. 2.] float32
    /// </code></example>
    public static NdArray Round(NdOperand a, int decimals = 0, NdArray? @out = null) => DecimalRounding.Run(nameof(Round), a, decimals, @out);

    /// <summary>The same as <see cref="Round{T}(NdArray{T}, int, NdArray{T})"/>. NumPy: <c>numpy.around</c>.</summary>
    /// <inheritdoc cref="Round{T}(NdArray{T}, int, NdArray{T})"/>
    public static NdArray<T> Around<T>(NdArray<T> a, int decimals = 0, NdArray<T>? @out = null)
        where T : INumber<T> => Round(a, decimals, @out);

    /// <inheritdoc cref="Round(NdArray{Complex}, int, NdArray{Complex})"/>
    public static NdArray<Complex> Around(NdArray<Complex> a, int decimals = 0, NdArray<Complex>? @out = null) => Round(a, decimals, @out);

    /// <inheritdoc cref="Round(NdOperand, int, NdArray)"/>
    public static NdArray Around(NdOperand a, int decimals = 0, NdArray? @out = null) => Round(a, decimals, @out);
}
