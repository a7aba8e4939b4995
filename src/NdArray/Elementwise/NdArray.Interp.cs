using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Elementwise;

namespace NdArrays;

/// <content>Interpolation.</content>
public abstract partial class NdArray
{
    /// <summary>The values at points of a line that goes through given ones. NumPy: <c>numpy.interp</c>.</summary>
    /// <param name="x">The points at which the line is wanted, of any shape.</param>
    /// <param name="xp">The places of the given points, of one axis, ascending unless there is a period.</param>
    /// <param name="fp">The values there, as many.</param>
    /// <param name="left">The value before the first place; null for that of the first.</param>
    /// <param name="right">The value behind the last place; null for that of the last.</param>
    /// <param name="period">After which distance the values repeat; null if they do not.</param>
    /// <returns>A new array of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException">There are no places, or not as many values.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period is 0.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; xp = [1, 2, 3];
    /// NdArray&lt;double&gt; fp = [3, 2, 0];
    /// Console.WriteLine(np.Interp([0, 1, 1.5, 2.72, 3.14], xp, fp));
    /// // [3.   3.   2.5  0.56 0.  ]
    /// </code></example>
    public static NdArray<double> Interp(
        NdArray<double> x, NdArray<double> xp, NdArray<double> fp, double? left = null, double? right = null, double? period = null)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(xp);
        ArgumentNullException.ThrowIfNull(fp);
        return new Interpolation<double, RealSegment>(xp, fp, left, right, period).At(x);
    }

    /// <summary>The values at points of a line that goes through given complex ones. NumPy: <c>numpy.interp</c>.</summary>
    /// <param name="x">The points at which the line is wanted, of any shape.</param>
    /// <param name="xp">The places of the given points, of one axis, ascending unless there is a period.</param>
    /// <param name="fp">The values there, as many, whose parts are interpolated each by itself.</param>
    /// <param name="left">The value before the first place; null for that of the first.</param>
    /// <param name="right">The value behind the last place; null for that of the last.</param>
    /// <param name="period">After which distance the values repeat; null if they do not.</param>
    /// <returns>A new array of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException">There are no places, or not as many values.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period is 0.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; xp = [2, 3, 5];
    /// NdArray&lt;System.Numerics.Complex> fp = [System.Numerics.Complex.ImaginaryOne, System.Numerics.Complex.Zero, new System.Numerics.Complex(2, 3)];
    /// Console.WriteLine(np.Interp([1.5, 4], xp, fp));
    /// // [0.+1.j  1.+1.5j]
    /// </code></example>
    public static NdArray<Complex> Interp(
        NdArray<double> x, NdArray<double> xp, NdArray<Complex> fp, Complex? left = null, Complex? right = null, double? period = null)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(xp);
        ArgumentNullException.ThrowIfNull(fp);
        return new Interpolation<Complex, ComplexSegment>(xp, fp, left, right, period).At(x);
    }

    /// <summary>The values at points of the line through given points, of any real types, computed in double precision. NumPy: <c>numpy.interp</c>.</summary>
    /// <param name="x">The places that are asked for.</param>
    /// <param name="xp">The places of the given points, in ascending order unless they repeat.</param>
    /// <param name="fp">Their values, as many.</param>
    /// <param name="left">The value in front of all; null for the first.</param>
    /// <param name="right">The value behind all; null for the last.</param>
    /// <param name="period">The distance in which the points repeat; null if they do not. Then they may be in any order.</param>
    /// <returns>A new array of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException">There are no points, or not as many values as places, in arrays of one axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is 0.</exception>
    /// <exception cref="InvalidCastException">Elements do not convert to numbers of double precision.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int> x = [0, 1, 4];
    /// NdArray&lt;int> places = [0, 2], values = [0, 10];
    /// Console.WriteLine(np.Interp(x, places, values));
    /// // [ 0.  5. 10.]
    /// </code></example>
    // Beside complex values a real number for left or right would be as good a reason for this form as they are for theirs.
    [OverloadResolutionPriority(-1)]
    public static NdArray<double> Interp(
        NdOperand x, NdOperand xp, NdOperand fp, double? left = null, double? right = null, double? period = null)
    {
        x.Require(nameof(x));
        xp.Require(nameof(xp));
        fp.Require(nameof(fp));
        return Interp(Interpolation.Doubles(x), Interpolation.Doubles(xp), Interpolation.Doubles(fp), left, right, period);
    }

    /// <summary>The values at points of the line through complex ones, at places of any real types. NumPy: <c>numpy.interp</c>.</summary>
    /// <param name="x">The places that are asked for.</param>
    /// <param name="xp">The places of the given points, in ascending order unless they repeat.</param>
    /// <param name="fp">Their values, as many, whose parts are interpolated each by itself.</param>
    /// <param name="left">The value in front of all; null for the first.</param>
    /// <param name="right">The value behind all; null for the last.</param>
    /// <param name="period">The distance in which the points repeat; null if they do not. Then they may be in any order.</param>
    /// <returns>A new array of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException">There are no points, or not as many values as places, in arrays of one axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is 0.</exception>
    /// <exception cref="InvalidCastException">Places do not convert to numbers of double precision.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int> x = [0, 1, 4], places = [0, 2];
    /// NdArray&lt;System.Numerics.Complex> values = [System.Numerics.Complex.Zero, new System.Numerics.Complex(10, 4)];
    /// Console.WriteLine(np.Interp(x, places, values, right: System.Numerics.Complex.ImaginaryOne));
    /// // [0.+0.j 5.+2.j 0.+1.j]
    /// </code></example>
    public static NdArray<Complex> Interp(
        NdOperand x, NdOperand xp, NdArray<Complex> fp, Complex? left = null, Complex? right = null, double? period = null)
    {
        x.Require(nameof(x));
        xp.Require(nameof(xp));
        ArgumentNullException.ThrowIfNull(fp);
        return Interp(Interpolation.Doubles(x), Interpolation.Doubles(xp), fp, left, right, period);
    }
}
