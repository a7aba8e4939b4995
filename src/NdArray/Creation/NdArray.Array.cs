using NdArrays.Storage;

namespace NdArrays;

/// <content>Arrays from .NET's own.</content>
public abstract partial class NdArray
{
    /// <summary>A copy of a .NET array. NumPy: <c>numpy.array</c>. <c>AsNdArray()</c> wraps one without a copy.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements.</param>
    /// <returns>A new 1-D array.</returns>
    public static NdArray<T> Array<T>(params ReadOnlySpan<T> elements)
    {
        NdArray<T> result = Empty<T>(elements.Length);
        using Lease<T> lease = result.Open();
        Kernels.CopyRun.Run(in System.Runtime.InteropServices.MemoryMarshal.GetReference(elements), ref lease.Origin, elements.Length);
        return result;
    }

    /// <summary>A copy of a .NET array of two dimensions. NumPy: <c>numpy.array</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements.</param>
    /// <returns>A new 2-D array.</returns>
    /// <example><code>
    /// int[,] matrix = { { 1, 2 }, { 3, 4 } };
    /// Console.WriteLine(np.Array(matrix));
    /// // [[1 2]
    /// //  [3 4]]
    /// </code></example>
    public static NdArray<T> Array<T>(T[,] elements) => Copy(elements.AsNdArray());

    /// <summary>A copy of a .NET array of three dimensions. NumPy: <c>numpy.array</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements.</param>
    /// <returns>A new 3-D array.</returns>
    public static NdArray<T> Array<T>(T[,,] elements) => Copy(elements.AsNdArray());

    /// <summary>A copy of a .NET array of any number of dimensions. NumPy: <c>numpy.array</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements.</param>
    /// <returns>A new array of the same rank.</returns>
    /// <exception cref="ArrayTypeMismatchException">The elements are not of the type <typeparamref name="T"/>.</exception>
    public static NdArray<T> Array<T>(System.Array elements) => Copy(NdArrayWrapping.Wrap<T>(elements));
}
