using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Elements rounded, kept within bounds, or made finite.</content>
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

    /// <inheritdoc cref="Round{T}(NdArray{T}, int, NdArray{T})"/>
    /// <remarks>Of complex numbers both parts are rounded.</remarks>
    public static NdArray<Complex> Round(NdArray<Complex> a, int decimals = 0, NdArray<Complex>? @out = null) =>
        DecimalRounding.Run(a, decimals, @out);

    /// <summary>The same as <see cref="Round{T}(NdArray{T}, int, NdArray{T})"/>. NumPy: <c>numpy.around</c>.</summary>
    /// <inheritdoc cref="Round{T}(NdArray{T}, int, NdArray{T})"/>
    public static NdArray<T> Around<T>(NdArray<T> a, int decimals = 0, NdArray<T>? @out = null)
        where T : INumber<T> => Round(a, decimals, @out);

    /// <inheritdoc cref="Around{T}(NdArray{T}, int, NdArray{T})"/>
    /// <remarks>Of complex numbers both parts are rounded.</remarks>
    public static NdArray<Complex> Around(NdArray<Complex> a, int decimals = 0, NdArray<Complex>? @out = null) => Round(a, decimals, @out);

    /// <summary>Elements kept within bounds. NumPy: <c>numpy.clip</c>.</summary>
    /// <remarks>Where the bounds are the wrong way round, the upper one is the result.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="min">The lower bound, of a shape that broadcasts; null for none.</param>
    /// <param name="max">The upper bound, of a shape that broadcasts; null for none.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 5, 9];
    /// Console.WriteLine(np.Clip(a, 2, 6));
    /// // [2 5 6]
    /// Console.WriteLine(np.Clip(a, null, [8, 4, 0]));
    /// // [1 4 0]
    /// </code></example>
    public static NdArray<T> Clip<T>(NdArray<T> a, NdArray<T>? min, NdArray<T>? max, NdArray<T>? @out = null)
        where T : INumber<T> => Clip<OrderedBinary<MaximumOp, T>, OrderedBinary<MinimumOp, T>, T>(a, min, max, @out);

    /// <inheritdoc cref="Clip{T}(NdArray{T}, NdArray{T}, NdArray{T}, NdArray{T})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<Complex> Clip(NdArray<Complex> a, NdArray<Complex>? min, NdArray<Complex>? max, NdArray<Complex>? @out = null) =>
        Clip<ComplexMaximum, ComplexMinimum, Complex>(a, min, max, @out);

    /// <summary>Elements with numbers in the place of NaN and of the infinities. NumPy: <c>numpy.nan_to_num</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="nan">What stands for NaN; null for 0.</param>
    /// <param name="posinf">What stands for infinity; null for the largest number.</param>
    /// <param name="neginf">What stands for negative infinity; null for the least number.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [double.NaN, 1, double.PositiveInfinity];
    /// Console.WriteLine(np.NanToNum(x, nan: -1, posinf: 99));
    /// // [-1.  1. 99.]
    /// </code></example>
    public static NdArray<T> NanToNum<T>(NdArray<T> x, T? nan = null, T? posinf = null, T? neginf = null)
        where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        FiniteReplacement<T> replacement = new(nan ?? T.Zero, posinf ?? T.MaxValue, neginf ?? T.MinValue);
        return Map(x, replacement.Of);
    }

    /// <inheritdoc cref="NanToNum{T}(NdArray{T}, T?, T?, T?)"/>
    /// <remarks>Of complex numbers both parts are looked at.</remarks>
    public static NdArray<Complex> NanToNum(NdArray<Complex> x, double? nan = null, double? posinf = null, double? neginf = null)
    {
        FiniteReplacement<double> replacement = new(nan ?? 0, posinf ?? double.MaxValue, neginf ?? double.MinValue);
        return Map(x, number => new Complex(replacement.Of(number.Real), replacement.Of(number.Imaginary)));
    }

    private static NdArray<T> Clip<TMaximum, TMinimum, T>(NdArray<T> a, NdArray<T>? min, NdArray<T>? max, NdArray<T>? @out)
        where TMaximum : IBinary<TMaximum, T, T, T>
        where TMinimum : IBinary<TMinimum, T, T, T>
        where T : INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(a);
        if (min is null)
        {
            return max is null ? Positive(a, @out) : Ufunc.Binary<TMinimum, T, T, T>(a, max, @out);
        }

        if (max is null)
        {
            return Ufunc.Binary<TMaximum, T, T, T>(a, min, @out);
        }

        using NdArray<T> raised = Ufunc.Binary<TMaximum, T, T, T>(a, min, null);
        return Ufunc.Binary<TMinimum, T, T, T>(raised, max, @out);
    }
}
