using System.Numerics;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Products;

/// <summary>Arrays of small whole numbers, whose products are exact in every type.</summary>
internal static class SmallNumbers
{
    /// <summary>The element for a number.</summary>
    public static T Element<T>(int number)
    {
        int small = (number * 5 % 7) - 3;
        object element = default(T) switch
        {
            int => small,
            double => (double)small,
            float => (float)small,
            Half => (Half)small,
            Complex => new Complex(small, (number * 3 % 5) - 2),
            bool => number % 3 == 0,
            _ => throw new NotSupportedException(typeof(T).Name),
        };
        return (T)element;
    }

    /// <summary>An array in row-major order.</summary>
    public static NdArray<T> Array<T>(Shape shape, int start = 0) => NdArray.Array(Elements<T>((int)shape.Size, start)).Reshape(shape);

    /// <summary>An array of a layout.</summary>
    public static NdArray<T> Over<T>(TestLayout layout, int start = 0) => layout.Over(Elements<T>(layout.StorageLength, start));

    private static T[] Elements<T>(int count, int start) => [.. Enumerable.Range(start, count).Select(Element<T>)];
}
