using NdArrays.IO;

namespace NdArrays;

/// <content>Writing files.</content>
public abstract partial class NdArray
{
    /// <summary>Writes an array to a file in NumPy's format <c>.npy</c>. NumPy: <c>numpy.save</c>.</summary>
    /// <remarks>
    /// The file is, byte for byte, the one that NumPy writes. It is written beside the target and moved into its place when it
    /// is complete: a failure leaves what was there before.
    /// </remarks>
    /// <param name="path">The file; <c>.npy</c> is added if its name does not end so.</param>
    /// <param name="a">The array.</param>
    /// <exception cref="NotSupportedException">NumPy has no such element type.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// string path = Path.Combine(Path.GetTempPath(), "example-of-save.npy");
    /// np.Save(path, np.Arange(6).Reshape(2, 3));
    /// Console.WriteLine(np.Load(path));
    /// // [[0 1 2]
    /// //  [3 4 5]]
    /// File.Delete(path);
    /// </code></example>
    public static void Save(string path, NdArray a)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(a);
        NpyHeader header = NpyHeader.Of(a);
        string target = path.EndsWith(".npy", StringComparison.Ordinal) ? path : path + ".npy";
        FileReplacement.Write(target, stream => Save(stream, a, header));
    }

    /// <summary>Writes an array to a stream in NumPy's format <c>.npy</c>. NumPy: <c>numpy.save</c>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="a">The array.</param>
    /// <exception cref="NotSupportedException">NumPy has no such element type.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static void Save(Stream stream, NdArray a)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(a);
        Save(stream, a, NpyHeader.Of(a));
    }

    private static void Save(Stream stream, NdArray a, NpyHeader header)
    {
        // What the file has column by column is the transpose row by row. The view holds the memory until all is written.
        using NdArray elements = header.Order == Order.F ? Transpose(a) : a.View(a.Layout);
        header.Write(stream);
        NpyElements.Write(stream, elements);
    }
}
