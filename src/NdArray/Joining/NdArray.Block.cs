using NdArrays.Creation;
using NdArrays.Joining;

namespace NdArrays;

/// <content>Putting blocks together.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// Puts nested lists of arrays together: the innermost lists along the last axis, those around them along the one before
    /// it, and so on. NumPy: <c>numpy.block</c>.
    /// </summary>
    /// <remarks>
    /// Arrays of fewer axes than the lists are deep, or than another array has, get axes of size 1 in front. Each element is
    /// copied once.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="blocks">An array, or nested lists of arrays and values, all at one depth.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">
    /// A list is empty, arrays are at different depths, or the shapes in a list differ off the axis along which they are
    /// joined.
    /// </exception>
    /// <exception cref="ArgumentNullException">There are no blocks, or an item is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Eye&lt;int&gt;(2);
    /// NdArray&lt;int&gt; b = np.Zeros&lt;int&gt;([2, 1]);
    /// NdArray&lt;int&gt; c = [7, 8, 9];
    /// Console.WriteLine(np.Block&lt;int&gt;([[a, b], [c]]));
    /// // [[1 0 0]
    /// //  [0 1 0]
    /// //  [7 8 9]]
    /// </code></example>
    public static NdArray<T> Block<T>(Blocks<T> blocks)
    {
        BlockAssembly assembly = new(blocks);
        return (NdArray<T>)assembly.WriteTo(NdArray<T>.New(assembly.ResultLayout()));
    }

    /// <summary>Puts nested lists of arrays of any types together. NumPy: <c>numpy.block</c>.</summary>
    /// <param name="blocks">An array, or nested lists of arrays, all at one depth.</param>
    /// <returns>A new array, of the type to which the arrays' promote.</returns>
    /// <exception cref="ArgumentException">
    /// A list is empty, arrays are at different depths, the shapes in a list differ off the axis along which they are joined,
    /// or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">There are no blocks, or an item is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Block(Blocks blocks)
    {
        BlockAssembly assembly = new(blocks);
        return assembly.WriteTo(NewArray.Of(assembly.ResultType(), assembly.ResultLayout()));
    }
}
