using System.Numerics;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Products;
using NdArrays.Types;

namespace NdArrays;

/// <content>Cross products.</content>
public abstract partial class NdArray
{
    /// <summary>The cross products of vectors of three elements, or two, whose third is taken for 0. NumPy: <c>numpy.cross</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The vectors on the left.</param>
    /// <param name="b">The vectors on the right; their other axes are broadcast.</param>
    /// <param name="axisA">The axis of the left array along which a vector lies.</param>
    /// <param name="axisB">The axis of the right array along which a vector lies.</param>
    /// <param name="axisC">The axis of the result along which a product lies.</param>
    /// <param name="axis">If given, it stands for all three.</param>
    /// <returns>A new array of the products; of vectors of two elements on both sides, of their third elements only.</returns>
    /// <exception cref="ArgumentException">Vectors have other lengths than 2 and 3, or the other axes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <example><code>
    /// Console.WriteLine(np.Cross&lt;int&gt;([1, 2, 3], [4, 5, 6]));
    /// // [-3  6 -3]
    /// </code></example>
    public static NdArray<T> Cross<T>(
        NdArray<T> a, NdArray<T> b, int axisA = -1, int axisB = -1, int axisC = -1, int? axis = null)
        where T : INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        using NdArray<T> left = a.View(Last(a, axis ?? axisA, axis is null ? nameof(axisA) : nameof(axis)));
        using NdArray<T> right = b.View(Last(b, axis ?? axisB, axis is null ? nameof(axisB) : nameof(axis)));
        if (left.Shape[^1] is not (2 or 3) || right.Shape[^1] is not (2 or 3))
        {
            Throw.CrossLength(a.Shape, b.Shape);
        }

        Shape stack = Broadcasting.Common(
            [new Shape(left.Shape.AsSpan()[..^1]), new Shape(right.Shape.AsSpan()[..^1])]);
        if (left.Shape[^1] == 2 && right.Shape[^1] == 2)
        {
            NdArray<T> plane = Empty<T>(stack);
            Component(left, right, 0, 1, plane);
            return plane;
        }

        Shape shape = new([.. stack, 3]);
        int place = Axis.Normalize(axis ?? axisC, shape.Rank, axis is null ? nameof(axisC) : nameof(axis));
        NdArray<T> result = Empty<T>(shape);
        Component(left, right, 1, 2, At(result, 0));
        Component(left, right, 2, 0, At(result, 1));
        Component(left, right, 0, 1, At(result, 2));
        return place == shape.Rank - 1 ? result : MoveAxis(result, -1, place);
    }

    /// <summary>The cross products of vectors of any types. NumPy: <c>numpy.cross</c>.</summary>
    /// <param name="a">The vectors on the left.</param>
    /// <param name="b">The vectors on the right.</param>
    /// <param name="axisA">The axis of the left array along which a vector lies.</param>
    /// <param name="axisB">The axis of the right array along which a vector lies.</param>
    /// <param name="axisC">The axis of the result along which a product lies.</param>
    /// <param name="axis">If given, it stands for all three.</param>
    /// <returns>A new array of the type to which both promote.</returns>
    /// <exception cref="ArgumentException">
    /// Vectors have other lengths than 2 and 3, the other axes do not broadcast, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">The elements are no numbers.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    public static NdArray Cross(
        NdArray a, NdArray b, int axisA = -1, int axisB = -1, int axisC = -1, int? axis = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        DType dtype = Promotion.Promote(a.DType, b.DType);
        CrossVisitor visitor = new(a.AsType(dtype, copy: false), b.AsType(dtype, copy: false), axisA, axisB, axisC, axis);
        return dtype.Accept<CrossVisitor, NdArray>(ref visitor);
    }

    /// <summary>A left element times a right one, less the same with the places exchanged; places that are not there hold 0.</summary>
    private static void Component<T>(NdArray<T> left, NdArray<T> right, int first, int second, NdArray<T> result)
        where T : INumberBase<T>
    {
        if (int.Max(first, second) < left.Shape[^1] && int.Max(first, second) < right.Shape[^1])
        {
            Multiply(At(left, first), At(right, second), result);
            using NdArray<T> other = Multiply(At(left, second), At(right, first));
            Subtract(result, other, result);
        }
        else if (left.Shape[^1] == 2)
        {
            // Of the left vector only the first or the second is there.
            if (second < 2)
            {
                Multiply(At(left, second), At(right, first), result);
                Negative(result, result);
            }
            else
            {
                Multiply(At(left, first), At(right, second), result);
            }
        }
        else if (first < 2)
        {
            Multiply(At(left, second), At(right, first), result);
            Negative(result, result);
        }
        else
        {
            Multiply(At(left, first), At(right, second), result);
        }
    }

    private static NdArray<T> At<T>(NdArray<T> vectors, int place) => vectors[NdIndex.Ellipsis, place];

    private static ArrayLayout Last(NdArray array, int axis, string parameter)
    {
        int normal = Axis.Normalize(axis, array.Rank, parameter);
        return Permutation.Apply(array.Layout, [.. Enumerable.Range(0, array.Rank).Where(i => i != normal), normal]);
    }

    private readonly struct CrossVisitor(NdArray a, NdArray b, int axisA, int axisB, int axisC, int? axis)
        : IDTypeVisitor<NdArray>
    {
        public NdArray VisitBoolean()
        {
            Throw.NoProduct(nameof(Cross), DType.Bool);
            return null;
        }

        public NdArray VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Cross((NdArray<T>)a, (NdArray<T>)b, axisA, axisB, axisC, axis);

        public NdArray VisitOpaque<T>()
        {
            Throw.NoProduct(nameof(Cross), DType.Of<T>());
            return null;
        }
    }
}
