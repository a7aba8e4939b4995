using System.Numerics;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Slopes.</content>
public abstract partial class NdArray
{
    /// <summary>The slopes of values along an axis, by differences of both neighbours. NumPy: <c>numpy.gradient</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the results have too.</typeparam>
    /// <param name="f">The values at the points.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <param name="spacing">How far the points are from each other: a number, or where they are, an array of one axis, as many as there are along the axis; null is 1.</param>
    /// <param name="edgeOrder">How exact the slopes at both ends are: 1 or 2.</param>
    /// <returns>An array of the shape of the values.</returns>
    /// <exception cref="ArgumentException">There are fewer points along an axis than <paramref name="edgeOrder"/> + 1, or the spacing does not fit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or <paramref name="edgeOrder"/> is not 1 or 2.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; f = [1, 2, 4, 7, 11, 16];
    /// Console.WriteLine(np.Gradient(f, axis: 0));
    /// // [1.  1.5 2.5 3.5 4.5 5. ]
    /// Console.WriteLine(np.Gradient(f, axis: 0, spacing: 2));
    /// // [0.5  0.75 1.25 1.75 2.25 2.5 ]
    /// </code></example>
    public static NdArray<T> Gradient<T>(NdArray<T> f, int axis, NdArray<T>? spacing = null, int edgeOrder = 1)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        (NdArray<T>)Gradients.Along(f, axis, spacing is null ? default : (NdOperand)spacing, edgeOrder);

    /// <summary>The slopes of values of any type along an axis. NumPy: <c>numpy.gradient</c>.</summary>
    /// <param name="f">The values at the points.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <param name="spacing">How far the points are from each other: a number, or where they are, an array of one axis, as many as there are along the axis; 1 if it is left out.</param>
    /// <param name="edgeOrder">How exact the slopes at both ends are: 1 or 2.</param>
    /// <returns>An array of the shape of the values, of floating or complex numbers.</returns>
    /// <exception cref="ArgumentException">There are fewer points along an axis than <paramref name="edgeOrder"/> + 1, or the spacing does not fit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or <paramref name="edgeOrder"/> is not 1 or 2.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray f = NdArray.Array&lt;int&gt;(1, 2, 4, 7);
    /// Console.WriteLine(np.Gradient(f, axis: 0));
    /// // [1.  1.5 2.5 3. ]
    /// </code></example>
    public static NdArray Gradient(NdArray f, int axis, NdOperand spacing = default, int edgeOrder = 1) =>
        Gradients.Along(f, axis, spacing, edgeOrder);

    /// <summary>The slopes of values along each axis. NumPy: <c>numpy.gradient</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the results have too.</typeparam>
    /// <param name="f">The values at the points.</param>
    /// <param name="axis">The axes; none, or null, takes all.</param>
    /// <param name="edgeOrder">How exact the slopes at both ends are: 1 or 2.</param>
    /// <param name="spacing">How far the points are from each other: nothing for 1, one number for all axes, or for each axis a number, or an array of where they are.</param>
    /// <returns>For each axis an array of the shape of the values.</returns>
    /// <exception cref="ArgumentException">There are fewer points along an axis than <paramref name="edgeOrder"/> + 1, or the spacing does not fit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or <paramref name="edgeOrder"/> is not 1 or 2.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; f = [[1, 2, 6], [3, 4, 5]];
    /// foreach (NdArray&lt;double&gt; slopes in np.Gradient(f))
    /// {
    ///     Console.WriteLine(slopes);
    /// }
    /// // [[ 2.  2. -1.]
    /// //  [ 2.  2. -1.]]
    /// // [[1.  2.5 4. ]
    /// //  [1.  1.  1. ]]
    /// </code></example>
    public static NdArray<T>[] Gradient<T>(
        NdArray<T> f, Axes axis = default, int edgeOrder = 1, params ReadOnlySpan<NdArray<T>> spacing)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        [.. Gradients.OfAxes(f, axis, edgeOrder, [.. spacing]).Cast<NdArray<T>>()];

    /// <summary>The slopes of values of any type along each axis. NumPy: <c>numpy.gradient</c>.</summary>
    /// <param name="f">The values at the points.</param>
    /// <param name="axis">The axes; none, or null, takes all.</param>
    /// <param name="edgeOrder">How exact the slopes at both ends are: 1 or 2.</param>
    /// <param name="spacing">How far the points are from each other: nothing for 1, one number for all axes, or for each axis a number, or an array of where they are.</param>
    /// <returns>For each axis an array of the shape of the values, of floating or complex numbers.</returns>
    /// <exception cref="ArgumentException">There are fewer points along an axis than <paramref name="edgeOrder"/> + 1, or the spacing does not fit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or <paramref name="edgeOrder"/> is not 1 or 2.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray[] Gradient(NdArray f, Axes axis = default, int edgeOrder = 1, params ReadOnlySpan<NdOperand> spacing) =>
        Gradients.OfAxes(f, axis, edgeOrder, spacing);
}
