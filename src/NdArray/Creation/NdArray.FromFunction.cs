using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays;

/// <summary>What an element is, by its index.</summary>
/// <typeparam name="T">The type of the element.</typeparam>
/// <param name="index">The index, a number for each axis, which is good during the call only.</param>
/// <returns>The element.</returns>
public delegate T ElementFunction<out T>(ReadOnlySpan<nint> index);

/// <content>Arrays whose elements follow from their indices.</content>
public abstract partial class NdArray
{
    /// <summary>A new 1-D array whose elements a function computes from their index. NumPy: <c>numpy.fromfunction</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="function">The function, called once for each element, in order.</param>
    /// <param name="shape">The shape, of one axis.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The shape has not one axis.</exception>
    /// <example><code>
    /// Console.WriteLine(np.FromFunction(i => (int)(i * i), 5));
    /// // [ 0  1  4  9 16]
    /// </code></example>
    public static NdArray<T> FromFunction<T>(Func<nint, T> function, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(function);
        CheckParameters(1, shape);
        return FromFunction(index => function(index[0]), shape);
    }

    /// <summary>A new matrix whose elements a function computes from row and column. NumPy: <c>numpy.fromfunction</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="function">The function, called once for each element, in row-major order.</param>
    /// <param name="shape">The shape, of two axes.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The shape has not two axes.</exception>
    /// <example><code>
    /// Console.WriteLine(np.FromFunction((i, j) => i == j, [2, 3]));
    /// // [[ True False False]
    /// //  [False  True False]]
    /// </code></example>
    public static NdArray<T> FromFunction<T>(Func<nint, nint, T> function, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(function);
        CheckParameters(2, shape);
        return FromFunction(index => function(index[0], index[1]), shape);
    }

    /// <summary>A new 3-D array whose elements a function computes from their indices. NumPy: <c>numpy.fromfunction</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="function">The function, called once for each element, in row-major order.</param>
    /// <param name="shape">The shape, of three axes.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The shape has not three axes.</exception>
    public static NdArray<T> FromFunction<T>(Func<nint, nint, nint, T> function, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(function);
        CheckParameters(3, shape);
        return FromFunction(index => function(index[0], index[1], index[2]), shape);
    }

    /// <summary>A new array of any rank whose elements a function computes from their indices. NumPy: <c>numpy.fromfunction</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="function">The function, called once for each element, in row-major order.</param>
    /// <param name="shape">The shape.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="OverflowException">There would be too many elements.</exception>
    /// <example><code>
    /// Console.WriteLine(np.FromFunction(index => (int)(index[0] + (10 * index[^1])), [2, 1, 2]));
    /// // [[[ 0 10]]
    /// //
    /// //  [[ 1 11]]]
    /// </code></example>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public static NdArray<T> FromFunction<T>(ElementFunction<T> function, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(function);
        NdArray<T> result = Empty<T>(shape);
        using Lease<T> lease = result.Open();
        Span<T> elements = lease.Span(result.Size);
        IndexWalk walk = new(shape);
        for (int i = 0; walk.MoveNext(); i++)
        {
            elements[i] = function(walk.Current);
        }

        return result;
    }

    /// <summary>
    /// What a function makes of the indices of all elements, given as an array for each axis. NumPy:
    /// <c>numpy.fromfunction</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="function">The function, called once.</param>
    /// <param name="shape">The shape.</param>
    /// <returns>What the function returns.</returns>
    /// <example><code>
    /// Console.WriteLine(np.FromFunction(indices => np.Concatenate(indices, axis: 1), [2, 2]));
    /// // [[0 0 0 1]
    /// //  [1 1 0 1]]
    /// </code></example>
    public static NdArray<T> FromFunction<T>(Func<NdArray<long>[], NdArray<T>> function, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(function);
        NdArray<long> indices = Indices(shape);
        NdArray<long>[] parts = new NdArray<long>[shape.Rank];
        for (int axis = 0; axis < parts.Length; axis++)
        {
            parts[axis] = indices[(NdIndex)axis];
        }

        return function(parts);
    }

    private static void CheckParameters(int count, Shape shape)
    {
        if (shape.Rank != count)
        {
            Throw.FunctionRank(count, shape);
        }
    }
}
