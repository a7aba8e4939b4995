using System.Numerics;

namespace NdArrays.Tests.Products;

/// <summary>Products by the most obvious loops, element by element.</summary>
internal static class ReferenceProduct
{
    /// <summary>The elements of a matrix product of two stacks of matrices, in row-major order.</summary>
    public static T[] MatMul<T>(NdArray<T> left, NdArray<T> right)
    {
        NdArray<T> a = left.Rank == 1 ? left.ExpandDims(0) : left, b = right.Rank == 1 ? right.ExpandDims(1) : right;
        Shape stack = NdArray.BroadcastShapes(new Shape(a.Shape.AsSpan()[..^2]), new Shape(b.Shape.AsSpan()[..^2]));
        a = a.BroadcastTo([.. stack, a.Shape[^2], a.Shape[^1]]);
        b = b.BroadcastTo([.. stack, b.Shape[^2], b.Shape[^1]]);
        T[] first = a.ToArray(), second = b.ToArray();
        int rows = (int)a.Shape[^2], depth = (int)a.Shape[^1], columns = (int)b.Shape[^1];
        T[] result = new T[stack.Size * rows * columns];
        for (int i = 0; i < result.Length; i++)
        {
            int matrix = i / (rows * columns), row = i / columns % rows, column = i % columns;
            IEnumerable<(T, T)> pairs = Enumerable.Range(0, depth).Select(k =>
                (first[(((matrix * rows) + row) * depth) + k], second[(((matrix * depth) + k) * columns) + column]));
            result[i] = Sum(pairs);
        }

        return result;
    }

    /// <summary>The sum of the products of pairs.</summary>
    private static T Sum<T>(IEnumerable<(T Left, T Right)> pairs)
    {
        object sum = pairs switch
        {
            IEnumerable<(int Left, int Right)> numbers => numbers.Aggregate(0, (total, pair) => total + (pair.Left * pair.Right)),
            IEnumerable<(double Left, double Right)> numbers => numbers.Aggregate(0.0, (total, pair) => total + (pair.Left * pair.Right)),
            IEnumerable<(float Left, float Right)> numbers => numbers.Aggregate(0f, (total, pair) => total + (pair.Left * pair.Right)),
            IEnumerable<(Half Left, Half Right)> numbers =>
                (Half)numbers.Aggregate(0f, (total, pair) => total + ((float)pair.Left * (float)pair.Right)),
            IEnumerable<(Complex Left, Complex Right)> numbers =>
                numbers.Aggregate(Complex.Zero, (total, pair) => total + (pair.Left * pair.Right)),
            IEnumerable<(bool Left, bool Right)> truths => truths.Any(pair => pair.Left && pair.Right),
            _ => throw new NotSupportedException(typeof(T).Name),
        };
        return (T)sum;
    }
}
