using System.Runtime.InteropServices;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays;

/// <summary>Arrays over memory that already exists: what is written to the one is seen in the other.</summary>
public static class NdArrayWrapping
{
    /// <summary>An array over a .NET array, without a copy.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements.</param>
    /// <returns>A 1-D array over them.</returns>
    /// <exception cref="ArrayTypeMismatchException">The array's own element type is a derived one.</exception>
    /// <example><code>
    /// int[] numbers = [1, 2, 3, 4];
    /// NdArray&lt;int&gt; a = numbers.AsNdArray();
    /// a[0] = 10;
    /// Console.WriteLine(numbers[0]);
    /// // 10
    /// </code></example>
    public static NdArray<T> AsNdArray<T>(this T[] elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return new NdArray<T>(new ArrayStorage<T>(elements), ArrayLayout.Contiguous(elements.Length));
    }

    /// <summary>An array of any shape over a .NET array, without a copy.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements, in row-major order.</param>
    /// <param name="shape">The sizes along the axes, which hold just these elements.</param>
    /// <returns>An array over them.</returns>
    /// <exception cref="ArgumentException">The shape holds more or fewer elements.</exception>
    /// <exception cref="ArrayTypeMismatchException">The array's own element type is a derived one.</exception>
    /// <example><code>
    /// int[] numbers = [1, 2, 3, 4];
    /// Console.WriteLine(numbers.AsNdArray([2, 2]));
    /// // [[1 2]
    /// //  [3 4]]
    /// </code></example>
    public static NdArray<T> AsNdArray<T>(this T[] elements, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(elements);
        CheckShape(elements.Length, shape);
        return new NdArray<T>(new ArrayStorage<T>(elements), ArrayLayout.Contiguous(shape));
    }

    /// <summary>An array over a .NET array of two dimensions, without a copy.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements.</param>
    /// <returns>A 2-D array over them.</returns>
    public static NdArray<T> AsNdArray<T>(this T[,] elements) => Wrap<T>(elements);

    /// <summary>An array over a .NET array of three dimensions, without a copy.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements.</param>
    /// <returns>A 3-D array over them.</returns>
    public static NdArray<T> AsNdArray<T>(this T[,,] elements) => Wrap<T>(elements);

    /// <summary>An array over memory, without a copy.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The memory, which must stay valid as long as the array is used.</param>
    /// <param name="shape">The sizes along the axes; null for one axis.</param>
    /// <returns>An array over it.</returns>
    /// <exception cref="ArgumentException">The shape holds more or fewer elements.</exception>
    public static NdArray<T> AsNdArray<T>(this Memory<T> elements, Shape? shape = null) =>
        Wrap(elements, shape ?? elements.Length, writeable: true);

    /// <summary>A read-only array over memory, without a copy.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The memory, which must stay valid as long as the array is used.</param>
    /// <param name="shape">The sizes along the axes; null for one axis.</param>
    /// <returns>A read-only array over it.</returns>
    /// <exception cref="ArgumentException">The shape holds more or fewer elements.</exception>
    public static NdArray<T> AsNdArray<T>(this ReadOnlyMemory<T> elements, Shape? shape = null) =>
        Wrap(MemoryMarshal.AsMemory(elements), shape ?? elements.Length, writeable: false);

    /// <summary>An array over a .NET array of any rank.</summary>
    internal static NdArray<T> Wrap<T>(Array elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        if (elements is T[] line)
        {
            return line.AsNdArray();
        }

        nint[] lengths = new nint[elements.Rank];
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            lengths[axis] = elements.GetLength(axis);
        }

        return new NdArray<T>(
            new MultidimensionalStorage<T>(elements), ArrayLayout.Contiguous(Shape.Adopt(lengths)));
    }

    private static NdArray<T> Wrap<T>(Memory<T> elements, Shape shape, bool writeable)
    {
        CheckShape(elements.Length, shape);
        ArrayLayout layout = ArrayLayout.Contiguous(shape);

        // A part of an array stays a part: no view leads from it to the rest.
        return MemoryMarshal.TryGetArray(elements, out ArraySegment<T> segment) && segment.Array is T[] array
            && segment.Count == array.Length
            ? new NdArray<T>(new ArrayStorage<T>(array), layout, writeable)
            : new NdArray<T>(new MemoryStorage<T>(elements), layout, writeable);
    }

    private static void CheckShape(int length, Shape shape)
    {
        if (shape.Size != length)
        {
            Throw.StorageShape(length, shape);
        }
    }
}
