using NdArrays.Errors;
using NdArrays.Joining;

namespace NdArrays;

/// <content>Joining along a new axis.</content>
public abstract partial class NdArray
{
    /// <summary>Joins arrays of one shape along a new axis. NumPy: <c>numpy.stack</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, all of one shape.</param>
    /// <param name="axis">The place of the new axis in the result; negative counts from its last.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, with one axis more than the inputs: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their shapes differ, the result would have too many axes, or <paramref name="out"/> has another
    /// shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis in the result.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An input or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// NdArray&lt;int&gt; b = [4, 5, 6];
    /// Console.WriteLine(np.Stack([a, b]));
    /// // [[1 2 3]
    /// //  [4 5 6]]
    /// Console.WriteLine(np.Stack([a, b], axis: -1));
    /// // [[1 4]
    /// //  [2 5]
    /// //  [3 6]]
    /// </code></example>
    public static NdArray<T> Stack<T>(ReadOnlySpan<NdArray<T>> arrays, int axis = 0, NdArray<T>? @out = null)
    {
        using InputViews views = ToStack(ReadOnlySpan<NdArray>.CastUp(arrays), axis);
        return Join.Of(views.Span, axis, @out);
    }

    /// <summary>Joins arrays of any types and one shape along a new axis. NumPy: <c>numpy.stack</c>.</summary>
    /// <param name="arrays">The inputs, all of one shape.</param>
    /// <param name="axis">The place of the new axis in the result; negative counts from its last.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="dtype">The type of the result; null takes that of <paramref name="out"/>, or the one to which the inputs' promote.</param>
    /// <param name="casting">The conversions allowed from the inputs' types to the result's.</param>
    /// <returns>The result, with one axis more than the inputs: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their shapes differ, the result would have too many axes, <paramref name="out"/> has another
    /// shape than the result, both <paramref name="out"/> and <paramref name="dtype"/> are given, or the types of the inputs
    /// have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis in the result.</exception>
    /// <exception cref="InvalidCastException">An input does not convert to the type of the result under the rule.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An input or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Stack(
        ReadOnlySpan<NdArray> arrays,
        int axis = 0,
        NdArray? @out = null,
        DType? dtype = null,
        Casting casting = Casting.SameKind)
    {
        using InputViews views = ToStack(arrays, axis);
        return Join.Of(views.Span, axis, @out, dtype, casting);
    }

    /// <summary>The inputs with the new axis, of size 1.</summary>
    private static InputViews ToStack(ReadOnlySpan<NdArray> arrays, int axis)
    {
        InputViews.Check(arrays);
        for (int i = 1; i < arrays.Length; i++)
        {
            if (arrays[i].Shape != arrays[0].Shape)
            {
                Throw.StackedShape(i, arrays[i].Shape, arrays[0].Shape);
            }
        }

        return new InputViews(arrays, static (array, axis) => ExpandDims(array, axis), axis);
    }
}
