using NdArrays.Errors;
using NdArrays.IO;

namespace NdArrays;

/// <content>Reading files.</content>
public abstract partial class NdArray
{
    /// <summary>Reads an array of any type from a file in NumPy's format <c>.npy</c>. NumPy: <c>numpy.load</c>.</summary>
    /// <remarks>
    /// Versions 1.0 to 3.0, in both memory orders, which the array keeps, and both byte orders. Never runs or creates anything
    /// but an array of numbers: a file with Python objects is refused.
    /// </remarks>
    /// <param name="path">The file.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="InvalidDataException">The file is not of this format, damaged, or too short.</exception>
    /// <exception cref="NotSupportedException">The file is of a version or an element type that this library does not know.</exception>
    /// <exception cref="OverflowException">It has more elements than one managed array holds.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NdArray Load(string path)
    {
        using FileStream stream = Open(path);
        return Load(stream);
    }

    /// <summary>Reads an array of one type from a file in NumPy's format <c>.npy</c>. NumPy: <c>numpy.load</c>.</summary>
    /// <typeparam name="T">The type of the elements, which must be the file's.</typeparam>
    /// <param name="path">The file.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="InvalidCastException">The file has elements of another type.</exception>
    /// <exception cref="InvalidDataException">The file is not of this format, damaged, or too short.</exception>
    /// <exception cref="NotSupportedException">The file is of a version or an element type that this library does not know.</exception>
    /// <exception cref="OverflowException">It has more elements than one managed array holds.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NdArray<T> Load<T>(string path)
    {
        using FileStream stream = Open(path);
        return Load<T>(stream);
    }

    /// <summary>
    /// Reads an array of any type in NumPy's format <c>.npy</c> from a stream, which is left at the first byte after it.
    /// NumPy: <c>numpy.load</c>.
    /// </summary>
    /// <param name="stream">The stream; it need not be able to seek.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="InvalidDataException">The stream is not of this format, damaged, or too short.</exception>
    /// <exception cref="NotSupportedException">It is of a version or an element type that this library does not know.</exception>
    /// <exception cref="OverflowException">It has more elements than one managed array holds.</exception>
    /// <example><code>
    /// MemoryStream stream = new();
    /// np.Save(stream, np.Arange(3));
    /// np.Save(stream, np.Ones&lt;float&gt;(2));
    /// stream.Position = 0;
    /// Console.WriteLine($"{np.Load(stream)} {np.Load(stream)}");
    /// // [0 1 2] [1. 1.]
    /// </code></example>
    public static NdArray Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return NpyElements.Read(stream, NpyHeader.Read(stream));
    }

    /// <summary>
    /// Reads an array of one type in NumPy's format <c>.npy</c> from a stream, which is left at the first byte after it.
    /// NumPy: <c>numpy.load</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements, which must be the file's.</typeparam>
    /// <param name="stream">The stream; it need not be able to seek.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="InvalidCastException">The stream has elements of another type.</exception>
    /// <exception cref="InvalidDataException">The stream is not of this format, damaged, or too short.</exception>
    /// <exception cref="NotSupportedException">It is of a version or an element type that this library does not know.</exception>
    /// <exception cref="OverflowException">It has more elements than one managed array holds.</exception>
    public static NdArray<T> Load<T>(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        NpyHeader header = NpyHeader.Read(stream);
        if (header.DType != DType.Of<T>())
        {
            Throw.NpyOtherDType(header.DType, DType.Of<T>());
        }

        return (NdArray<T>)NpyElements.Read(stream, header);
    }

    private static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    }
}
