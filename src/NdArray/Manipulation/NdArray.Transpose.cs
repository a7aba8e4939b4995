using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Views with the axes in another order.</content>
public abstract partial class NdArray
{
    /// <summary>A view with the axes in another order. NumPy: <c>numpy.transpose</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axes">For each axis of the view, which of the array's it is; none reverses all.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentException">The axes are not a permutation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <example><code>
    /// NdArray&lt;float&gt; images = np.Zeros&lt;float&gt;([8, 32, 48, 3]);
    /// Console.WriteLine(np.Transpose(images, 0, 3, 1, 2).Shape);
    /// // (8, 3, 32, 48)
    /// </code></example>
    public static TArray Transpose<TArray>(TArray a, params ReadOnlySpan<int> axes)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        if (axes.IsEmpty)
        {
            return (TArray)a.View(Permutation.Reverse(a.Layout));
        }

        if (axes.Length != a.Rank)
        {
            Throw.NotAPermutation(axes, a.Shape);
        }

        Span<int> normal = stackalloc int[axes.Length];
        Axis.Normalize(axes, a.Rank, normal, nameof(axes));
        return (TArray)a.View(Permutation.Apply(a.Layout, normal));
    }

    /// <summary>The same as <see cref="Transpose"/>, under its name in the Array API standard. NumPy: <c>numpy.permute_dims</c>.</summary>
    /// <inheritdoc cref="Transpose"/>
    public static TArray PermuteDims<TArray>(TArray a, params ReadOnlySpan<int> axes)
        where TArray : NdArray => Transpose(a, axes);

    /// <summary>A view with two axes exchanged. NumPy: <c>numpy.swapaxes</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis1">One axis.</param>
    /// <param name="axis2">The other.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <example><code>
    /// Console.WriteLine(np.SwapAxes(np.Zeros&lt;int&gt;([2, 3, 4]), 0, 2).Shape);
    /// // (4, 3, 2)
    /// </code></example>
    public static TArray SwapAxes<TArray>(TArray a, int axis1, int axis2)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return (TArray)a.View(
            Permutation.Swap(a.Layout, Axis.Normalize(axis1, a.Rank), Axis.Normalize(axis2, a.Rank)));
    }

    /// <summary>A view with one axis in another place and the others in their order. NumPy: <c>numpy.moveaxis</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="source">The axis.</param>
    /// <param name="destination">Where it goes.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <example><code>
    /// Console.WriteLine(np.MoveAxis(np.Zeros&lt;int&gt;([2, 3, 4]), 0, -1).Shape);
    /// // (3, 4, 2)
    /// </code></example>
    public static TArray MoveAxis<TArray>(TArray a, int source, int destination)
        where TArray : NdArray => MoveAxis(a, [source], [destination]);

    /// <summary>A view with axes in other places and the others in their order. NumPy: <c>numpy.moveaxis</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="source">The axes, each once.</param>
    /// <param name="destination">Where each goes.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentException">There are not as many of both, or an axis occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public static TArray MoveAxis<TArray>(TArray a, ReadOnlySpan<int> source, ReadOnlySpan<int> destination)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return (TArray)a.View(Permutation.Move(a.Layout, source, destination));
    }
}
