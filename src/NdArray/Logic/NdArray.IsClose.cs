using System.Numerics;
using NdArrays.Layout;
using NdArrays.Logic;

namespace NdArrays;

/// <content>Nearly equal elements.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// Whether elements are nearly equal: no further apart than a tolerance, and a part of the magnitude of the second. NumPy:
    /// <c>numpy.isclose</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="b">Those they are compared with, of a shape that broadcasts with the other.</param>
    /// <param name="rtol">The tolerance as a part of the magnitude of <paramref name="b"/>.</param>
    /// <param name="atol">The tolerance that is added to it.</param>
    /// <param name="equalNan">Whether NaN is close to NaN.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [1e10, 1e-7, double.NaN];
    /// NdArray&lt;double&gt; b = [1.00001e10, 1e-8, double.NaN];
    /// Console.WriteLine(np.IsClose(a, b));
    /// // [ True False False]
    /// </code></example>
    public static NdArray<bool> IsClose<T>(
        NdArray<T> a, NdArray<T> b, double rtol = 1e-5, double atol = 1e-8, bool equalNan = false)
        where T : INumber<T> => new NearlyEqual(rtol, atol, equalNan).Of(a, b);

    /// <summary>
    /// Whether elements of any types, which promote, are nearly equal: no further apart than a tolerance, and a part of the
    /// magnitude of the second. NumPy: <c>numpy.isclose</c>.
    /// </summary>
    /// <param name="a">The elements.</param>
    /// <param name="b">Those they are compared with, of a shape that broadcasts with the other.</param>
    /// <param name="rtol">The tolerance as a part of the magnitude of <paramref name="b"/>.</param>
    /// <param name="atol">The tolerance that is added to it.</param>
    /// <param name="equalNan">Whether NaN is close to NaN.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int> a = [1, 2, 3];
    /// Console.WriteLine(np.IsClose(a, 2.00001));
    /// // [False  True False]
    /// </code></example>
    public static NdArray<bool> IsClose(
        NdOperand a, NdOperand b, double rtol = 1e-5, double atol = 1e-8, bool equalNan = false) =>
        new NearlyEqual(rtol, atol, equalNan).Of(a, b);

    /// <summary>Whether all elements are nearly equal. NumPy: <c>numpy.allclose</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="b">Those they are compared with, of a shape that broadcasts with the other.</param>
    /// <param name="rtol">The tolerance as a part of the magnitude of <paramref name="b"/>.</param>
    /// <param name="atol">The tolerance that is added to it.</param>
    /// <param name="equalNan">Whether NaN is close to NaN.</param>
    /// <returns>True if all are, or if there are none.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// Console.WriteLine(np.AllClose(np.Linspace(0, 1, 11)[3], (NdArray&lt;double&gt;)0.3));
    /// // True
    /// </code></example>
    public static bool AllClose<T>(
        NdArray<T> a, NdArray<T> b, double rtol = 1e-5, double atol = 1e-8, bool equalNan = false)
        where T : INumber<T>
    {
        using NdArray<bool> areClose = IsClose(a, b, rtol, atol, equalNan);
        return ElementComparison.AreAllTrue(areClose);
    }

    /// <summary>Whether all elements of any types, which promote, are nearly equal. NumPy: <c>numpy.allclose</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="b">Those they are compared with, of a shape that broadcasts with the other.</param>
    /// <param name="rtol">The tolerance as a part of the magnitude of <paramref name="b"/>.</param>
    /// <param name="atol">The tolerance that is added to it.</param>
    /// <param name="equalNan">Whether NaN is close to NaN.</param>
    /// <returns>True if all are, or if there are none.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int> a = [1, 2, 3];
    /// NdArray&lt;float> b = [1, 2.00001f, 3];
    /// Console.WriteLine(np.AllClose(a, b));
    /// // True
    /// </code></example>
    public static bool AllClose(NdOperand a, NdOperand b, double rtol = 1e-5, double atol = 1e-8, bool equalNan = false)
    {
        using NdArray<bool> areClose = IsClose(a, b, rtol, atol, equalNan);
        return ElementComparison.AreAllTrue(areClose);
    }

    /// <summary>Whether two arrays are equal when one is broadcast to the other. NumPy: <c>numpy.array_equiv</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a1">One array.</param>
    /// <param name="a2">The other.</param>
    /// <returns>True if the shapes broadcast and all elements are equal.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [1, 2]];
    /// Console.WriteLine($"{np.ArrayEquiv(a, [1, 2])} {np.ArrayEquiv(a, [1, 2, 3])}");
    /// // True False
    /// </code></example>
    public static bool ArrayEquiv<T>(NdArray<T> a1, NdArray<T> a2)
    {
        ArgumentNullException.ThrowIfNull(a1);
        ArgumentNullException.ThrowIfNull(a2);
        if (!Broadcasting.TryCommon([a1.Shape, a2.Shape], out Shape common, out _))
        {
            return false;
        }

        using NdArray<T> one = BroadcastTo(a1, common), other = BroadcastTo(a2, common);
        return ArrayEqual(one, other);
    }

    /// <summary>Whether two arrays of any types are equal when one is broadcast to the other. NumPy: <c>numpy.array_equiv</c>.</summary>
    /// <param name="a1">One array, or a number.</param>
    /// <param name="a2">The other.</param>
    /// <returns>True if the shapes broadcast and all elements are equal.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int> a = [[1, 2], [1, 2]];
    /// NdArray&lt;double> b = [1, 2];
    /// Console.WriteLine($"{np.ArrayEquiv(a, b)} {np.ArrayEquiv(a, 2.5)}");
    /// // True False
    /// </code></example>
    public static bool ArrayEquiv(NdOperand a1, NdOperand a2)
    {
        a1.Require(nameof(a1));
        a2.Require(nameof(a2));
        if (!Broadcasting.TryCommon([a1.Shape, a2.Shape], out Shape common, out _))
        {
            return false;
        }

        using NdArray one = BroadcastTo(a1.Array(), common), other = BroadcastTo(a2.Array(), common);
        return ArrayEqual(one, other);
    }
}
