using System.Diagnostics.CodeAnalysis;
using NdArrays.Errors;
using NdArrays.Joining;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Concatenation without a copy.</content>
public abstract partial class NdArray
{
    /// <summary>The concatenation of arrays along an existing axis as a view for reading, of which nothing is copied.</summary>
    /// <remarks>Source: none in NumPy; what <c>numpy.concatenate</c> would copy.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, with equal sizes along every axis but <paramref name="axis"/>.</param>
    /// <param name="axis">The axis along which they follow one another; negative counts from the last.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks or their sizes off the axis differ, or one has rank 0.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The whole would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// NdArray&lt;int&gt; b = [[5], [6]];
    /// ConcatView&lt;int&gt; view = np.ConcatenateView([a, b], axis: 1);
    /// Console.WriteLine(view);
    /// // int32 (2, 3) in 2 parts
    /// Console.WriteLine(view[1, ..].ToNdArray());
    /// // [3 4 6]
    /// </code></example>
    public static ConcatView<T> ConcatenateView<T>(ReadOnlySpan<NdArray<T>> arrays, int axis = 0)
    {
        Join join = new(ReadOnlySpan<NdArray>.CastUp(arrays), axis);
        List<NdArray<T>> parts = [];
        AddViews(parts, arrays);
        return NewView(parts, join);
    }

    /// <summary>
    /// The concatenation of views, and of arrays among them, as a view: of all their parts, so that no view contains another.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="views">The inputs, with equal sizes along every axis but <paramref name="axis"/>.</param>
    /// <param name="axis">The axis along which they follow one another; negative counts from the last.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks or their sizes off the axis differ, one has rank 0, or one has several parts along
    /// another axis that do not follow one another in memory.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The whole would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2];
    /// ConcatView&lt;int&gt; twice = np.ConcatenateView([a, a]);
    /// Console.WriteLine(np.ConcatenateView([twice, a, twice]));
    /// // int32 (10,) in 5 parts
    /// </code></example>
    public static ConcatView<T> ConcatenateView<T>(ReadOnlySpan<ConcatView<T>> views, int axis = 0)
    {
        // What is checked is shapes: arrays that have them, all of one element, stand for the views.
        NdArray element = NdArrayBuilder.Scalar<T>(default!);
        NdArray[] shapes = new NdArray[views.Length];
        for (int i = 0; i < shapes.Length; i++)
        {
            if (views[i] is { } view)
            {
                shapes[i] = element.View(new ArrayLayout(view.Shape, new nint[view.Rank], 0));
            }
        }

        Join join = new(shapes, axis);
        List<NdArray<T>> parts = [];
        for (int i = 0; i < views.Length; i++)
        {
            if (views[i].Parts.Length == 1 || views[i].Axis == join.Axis)
            {
                AddViews(parts, views[i].Parts);
            }
            else if (views[i].TryGetArray(out NdArray<T>? array))
            {
                parts.Add(array);
            }
            else
            {
                Throw.ViewAxis(i, views[i].Shape, views[i].Axis, join.Axis);
            }
        }

        return NewView(parts, join);
    }

    /// <summary>
    /// The concatenation of arrays that follow one another in memory already, as one array, without a copy: what was split
    /// is joined again at no cost.
    /// </summary>
    /// <remarks>
    /// They must be views of one array's memory, such that one stride leads along the axis from each index to the next; that
    /// may be a negative one. Inputs without elements do not matter. Source: none in NumPy.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, with equal sizes along every axis but <paramref name="axis"/>.</param>
    /// <param name="axis">The axis along which they follow one another; negative counts from the last.</param>
    /// <param name="view">
    /// The whole, a view. It is read-only if an input is, or if inputs interleave or share elements.
    /// </param>
    /// <returns>Whether it is possible; otherwise <c>Concatenate</c> copies them.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks or their sizes off the axis differ, or one has rank 0.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The whole would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(12).Reshape(3, 4);
    /// Console.WriteLine(np.TryConcatenateView([a[.., ..1], a[.., 1..3]], axis: 1, out NdArray&lt;int&gt;? view));
    /// // True
    /// Console.WriteLine(view);
    /// // [[ 0  1  2]
    /// //  [ 4  5  6]
    /// //  [ 8  9 10]]
    /// Console.WriteLine(np.TryConcatenateView([a[.., ..1], a[.., 2..]], axis: 1, out _));
    /// // False
    /// </code></example>
    public static bool TryConcatenateView<T>(
        ReadOnlySpan<NdArray<T>> arrays, int axis, [NotNullWhen(true)] out NdArray<T>? view)
    {
        using ConcatView<T> joined = ConcatenateView(arrays, axis);
        return joined.TryGetArray(out view);
    }

    private static void AddViews<T>(List<NdArray<T>> views, ReadOnlySpan<NdArray<T>> arrays)
    {
        foreach (NdArray<T> array in arrays)
        {
            views.Add(array.View(array.Layout));
        }
    }

    /// <summary>Takes over the views, of which those with elements become the parts.</summary>
    private static ConcatView<T> NewView<T>(List<NdArray<T>> views, in Join join)
    {
        Shape shape = join.ResultShape();
        if (shape.Size == 0)
        {
            return ConcatView<T>.OfEmpty(views[0], shape, join.Axis);
        }

        return new ConcatView<T>([.. views.Where(view => view.Size > 0)], join.Axis);
    }
}
