using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Views turned and mirrored, under the names of their directions.</content>
public abstract partial class NdArray
{
    /// <summary>A view turned by right angles in the plane of two axes, from the first to the second. NumPy: <c>numpy.rot90</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="m">The array, of rank 2 or more.</param>
    /// <param name="k">How many right angles; negative turns the other way.</param>
    /// <param name="axis1">The one axis of the plane.</param>
    /// <param name="axis2">The other.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentException">The axes are one.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Rot90(a));
    /// // [[2 4]
    /// //  [1 3]]
    /// </code></example>
    public static TArray Rot90<TArray>(TArray m, int k = 1, int axis1 = 0, int axis2 = 1)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(m);
        int first = Axis.Normalize(axis1, m.Rank, nameof(axis1)), second = Axis.Normalize(axis2, m.Rank, nameof(axis2));
        if (first == second)
        {
            Throw.RepeatedAxis(axis2, [axis1, axis2], nameof(axis2));
        }

        switch (k & 3)
        {
            case 0:
                return View(m);
            case 1:
                using (TArray flipped = Flip(m, second))
                {
                    return SwapAxes(flipped, first, second);
                }

            case 2:
                return Flip(m, first, second);
            default:
                using (TArray swapped = SwapAxes(m, first, second))
                {
                    return Flip(swapped, second);
                }
        }
    }

    /// <summary>A view with the rows in reverse: along the first axis. NumPy: <c>numpy.flipud</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="m">The array, of rank 1 or more.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.FlipUD(a));
    /// // [[3 4]
    /// //  [1 2]]
    /// </code></example>
    public static TArray FlipUD<TArray>(TArray m)
        where TArray : NdArray => Flip(m, 0);

    /// <summary>A view with the columns in reverse: along the second axis. NumPy: <c>numpy.fliplr</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="m">The array, of rank 2 or more.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.FlipLR(a));
    /// // [[2 1]
    /// //  [4 3]]
    /// </code></example>
    public static TArray FlipLR<TArray>(TArray m)
        where TArray : NdArray => Flip(m, 1);

    /// <summary>A view with an axis moved back until it is before another. NumPy: <c>numpy.rollaxis</c>.</summary>
    /// <remarks><see cref="MoveAxis{TArray}(TArray, int, int)"/> says the same more plainly.</remarks>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis that is moved; negative counts from the last.</param>
    /// <param name="start">The axis before which it comes to lie, up to the rank; negative counts from the last.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis or place.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// Console.WriteLine(np.RollAxis(np.Ones([3, 4, 5, 6]), 3, 1).Shape);
    /// // (3, 6, 4, 5)
    /// </code></example>
    public static TArray RollAxis<TArray>(TArray a, int axis, int start = 0)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        int from = Axis.Normalize(axis, a.Rank, nameof(axis));
        int to = start == a.Rank ? start : Axis.Normalize(start, a.Rank, nameof(start));
        return MoveAxis(a, from, from < to ? to - 1 : to);
    }
}
