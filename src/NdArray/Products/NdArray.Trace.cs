using System.Numerics;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Products;
using NdArrays.Types;

namespace NdArrays;

/// <content>Sums of diagonals.</content>
public abstract partial class NdArray
{
    /// <summary>The sums of the diagonals of the planes of two axes. NumPy: <c>numpy.trace</c>.</summary>
    /// <remarks>
    /// Sums are of the type of the elements, in which whole numbers wrap around and truth values are ored; NumPy widens types
    /// of fewer than 64 bits, as <see cref="Trace(NdArray, nint, int, int, DType?, NdArray?)"/> does.
    /// </remarks>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The array, of at least two axes.</param>
    /// <param name="offset">Which diagonal: a positive one is above the main diagonal, a negative one below it.</param>
    /// <param name="axis1">The axis of the rows.</param>
    /// <param name="axis2">The axis of the columns.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, of the other axes: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// The array has fewer than two axes, both axes are one, or <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not added.</exception>
    /// <exception cref="ObjectDisposedException">The array or <paramref name="out"/> was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(9).Reshape(3, 3);
    /// Console.WriteLine(np.Trace(a));
    /// // 12
    /// Console.WriteLine(np.Trace(a, offset: 1));
    /// // 6
    /// </code></example>
    public static NdArray<T> Trace<T>(NdArray<T> a, nint offset = 0, int axis1 = 0, int axis2 = 1, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        Multiplication.RequireProducts<T>(nameof(Trace));
        using NdArray<T> diagonals = Diagonal(a, offset, axis1, axis2);
        return SumLines(diagonals, @out);
    }

    /// <summary>The sums of the diagonals of the planes of two axes, in a wide type. NumPy: <c>numpy.trace</c>.</summary>
    /// <param name="a">The array, of at least two axes.</param>
    /// <param name="offset">Which diagonal: a positive one is above the main diagonal, a negative one below it.</param>
    /// <param name="axis1">The axis of the rows.</param>
    /// <param name="axis2">The axis of the columns.</param>
    /// <param name="dtype">
    /// The type of the sums; null is that of the elements, or one of 64 bits if they are narrower whole numbers or truth values.
    /// </param>
    /// <param name="out">An array to write the sums to, of just their shape and any strides; null makes a new one.</param>
    /// <returns>An array of the other axes: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The array has fewer than two axes, both axes are one, or <paramref name="out"/> has another shape than the sums.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type, or the sums not to that of <paramref name="out"/> within their kind.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not added.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static NdArray Trace(
        NdArray a, nint offset = 0, int axis1 = 0, int axis2 = 1, DType? dtype = null, NdArray? @out = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        DType sums = dtype ?? a.DType.Kind switch
        {
            DTypeKind.Boolean or DTypeKind.SignedInteger => DType.Int64,
            DTypeKind.UnsignedInteger => DType.UInt64,
            _ => a.DType,
        };
        Multiplication.CheckOut(@out, sums, Casting.SameKind);
        using NdArray diagonals = Diagonal(a, offset, axis1, axis2);
        using NdArray converted = diagonals.AsType(sums, casting: Casting.Unsafe);
        TraceVisitor visitor = new(converted, @out);
        return sums.Accept<TraceVisitor, NdArray>(ref visitor);
    }

    /// <summary>The sums of the lines of the last axis.</summary>
    private static NdArray<T> SumLines<T>(NdArray<T> diagonals, NdArray<T>? @out)
    {
        NdArray<T> result = Multiplication.Result(@out, new Shape(diagonals.Shape.AsSpan()[..^1]));
        using NdArray<T> one = Ones<T>([]);
        int rank = diagonals.Rank;
        int[] still = [.. Enumerable.Repeat(-1, rank + 1)];
        nint[] stack = [.. result.Shape];
        Multiplication.Run(
            diagonals,
            ProductLayouts.WithAxis(diagonals.Layout, rank - 1),
            one,
            ProductLayouts.Pick(one.Layout, still, [.. stack, diagonals.Shape[^1], 1]),
            result,
            ProductLayouts.WithAxis(ProductLayouts.WithAxis(result.Layout, rank - 1), rank));
        return result;
    }

    private readonly struct TraceVisitor(NdArray lines, NdArray? @out) : IDTypeVisitor<NdArray>
    {
        public NdArray VisitBoolean() => Run<bool>();

        public NdArray VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Run<T>();

        public NdArray VisitOpaque<T>() => Run<T>();

        private NdArray Run<T>()
        {
            Multiplication.RequireProducts<T>(nameof(Trace));
            NdArray<T> diagonals = (NdArray<T>)lines;
            return @out is null or NdArray<T>
                ? SumLines(diagonals, (NdArray<T>?)@out)
                : Multiplication.Convert(SumLines(diagonals, null), @out);
        }
    }
}
