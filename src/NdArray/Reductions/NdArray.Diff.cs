using System.Numerics;
using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Differences of neighbours, and the area below a line.</content>
public abstract partial class NdArray
{
    /// <summary>The differences of neighbours along an axis, and of these again. NumPy: <c>numpy.diff</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="n">How often differences are taken; 0 returns <paramref name="a"/> itself.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <param name="prepend">What comes before the elements along the axis: an array, or one element for all lines.</param>
    /// <param name="append">What comes after them.</param>
    /// <returns>An array of the shape of the elements, but shorter along the axis by <paramref name="n"/>, and not below 0.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit, or <paramref name="a"/> has no axes.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative, or there is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 4, 7, 0];
    /// Console.WriteLine(np.Diff(a));
    /// // [ 1  2  3 -7]
    /// Console.WriteLine(np.Diff(a, n: 2));
    /// // [  1   1 -10]
    /// Console.WriteLine(np.Diff(a, prepend: 0));
    /// // [ 1  1  2  3 -7]
    /// </code></example>
    public static NdArray<T> Diff<T>(
        NdArray<T> a, int n = 1, int axis = -1, NdArray<T>? prepend = null, NdArray<T>? append = null)
        where T : INumberBase<T> =>
        (NdArray<T>)Differences(a, n, axis, prepend, append, (next, last) => Subtract((NdArray<T>)next, (NdArray<T>)last));

    /// <summary>The differences of neighbours along an axis, of elements of any type. NumPy: <c>numpy.diff</c>.</summary>
    /// <remarks>Truth values differ where they are not equal.</remarks>
    /// <param name="a">The elements.</param>
    /// <param name="n">How often differences are taken; 0 returns <paramref name="a"/> itself.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <param name="prepend">What comes before the elements along the axis: an array, or one element for all lines.</param>
    /// <param name="append">What comes after them.</param>
    /// <returns>An array of the shape of the elements, but shorter along the axis by <paramref name="n"/>, and not below 0.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit, or <paramref name="a"/> has no axes.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative, or there is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray a = NdArray.Array&lt;bool&gt;(true, true, false);
    /// Console.WriteLine(np.Diff(a));
    /// // [False  True]
    /// </code></example>
    public static NdArray Diff(NdArray a, int n = 1, int axis = -1, NdArray? prepend = null, NdArray? append = null) =>
        Differences(a, n, axis, prepend, append, (next, last) => next.DType == DType.Bool ? NotEqual(next, last) : Subtract(next, last));

    /// <summary>The differences of neighbours of the flattened array, between others. NumPy: <c>numpy.ediff1d</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="toEnd">What comes after the differences.</param>
    /// <param name="toBegin">What comes before them.</param>
    /// <returns>An array of one axis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 4, 7, 0];
    /// Console.WriteLine(np.EDiff1D(a, toEnd: [88, 99], toBegin: -99));
    /// // [-99   1   2   3  -7  88  99]
    /// </code></example>
    public static NdArray<T> EDiff1D<T>(NdArray<T> a, NdArray<T>? toEnd = null, NdArray<T>? toBegin = null)
        where T : INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(a);
        using NdArray<T> line = Ravel(a);
        NdArray<T> differences = Diff(line);
        if (toEnd is null && toBegin is null)
        {
            return differences;
        }

        using (differences)
        {
            NdArray<T> none = Empty<T>([0]);
            return Concatenate([Ravel(toBegin ?? none), differences, Ravel(toEnd ?? none)]);
        }
    }

    /// <summary>The differences of neighbours of the flattened array, of elements of any type, between others. NumPy: <c>numpy.ediff1d</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="toEnd">What comes after the differences.</param>
    /// <param name="toBegin">What comes before them.</param>
    /// <returns>An array of one axis, of the type of the elements.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="InvalidCastException">What comes before or after is of another kind than the elements.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray EDiff1D(NdArray a, NdArray? toEnd = null, NdArray? toBegin = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        using NdArray line = Ravel(a);
        nint count = nint.Max(0, line.Size - 1);
        using NdArray next = line.View(line.Layout.Part(0, line.Size - count, count)), last = line.View(line.Layout.Part(0, 0, count));
        NdArray differences = Subtract(next, last);
        List<NdArray> parts = [differences];
        if (toBegin is not null)
        {
            parts.Insert(0, Ravel(toBegin));
        }

        if (toEnd is not null)
        {
            parts.Add(Ravel(toEnd));
        }

        return Concatenate(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parts), 0, dtype: a.DType);
    }

    /// <summary>The areas below lines along an axis, by the trapezoidal rule. NumPy: <c>numpy.trapezoid</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="y">The heights of the points.</param>
    /// <param name="x">Where they are: one axis, which is the same for all lines, or the shape of the heights; null takes <paramref name="dx"/>.</param>
    /// <param name="dx">How far each is from the next.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <returns>An array without the axis.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit, or there are no axes.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="y"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; y = [1, 2, 3];
    /// Console.WriteLine($"{np.Trapezoid(y)} {np.Trapezoid(y, x: [4, 6, 8])} {np.Trapezoid(y, dx: 2)}");
    /// // 4.0 8.0 8.0
    /// </code></example>
    public static NdArray<T> Trapezoid<T>(NdArray<T> y, NdArray<T>? x = null, double dx = 1, int axis = -1)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(y);
        axis = Axis.Normalize(axis, y.Rank, nameof(axis));
        nint count = nint.Max(0, y.Shape[axis] - 1);
        using NdArray<T> widths = x is null ? (NdArray<T>)T.CreateTruncating(dx) : Diff(x, axis: x.Rank == 1 ? -1 : axis);
        using NdArray<T> across = x is { Rank: 1 } ? Reshape(widths, OneAxis(y.Rank, axis, widths.Size)) : widths.View(widths.Layout);
        using NdArray<T> first = y.View(y.Layout.Part(axis, 0, count)), second = y.View(y.Layout.Part(axis, y.Shape[axis] - count, count));
        using NdArray<T> areas = Evaluate(Lazy(across) * (Lazy(second) + first) / T.CreateTruncating(2));
        return Sum(areas, axis);
    }

    /// <summary>The areas below lines along an axis, of heights of any type, by the trapezoidal rule. NumPy: <c>numpy.trapezoid</c>.</summary>
    /// <param name="y">The heights of the points.</param>
    /// <param name="x">Where they are: one axis, which is the same for all lines, or the shape of the heights; null takes <paramref name="dx"/>.</param>
    /// <param name="dx">How far each is from the next.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <returns>An array without the axis, of floating or complex numbers.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit, or there are no axes.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="y"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray y = NdArray.Array&lt;int&gt;(1, 2, 3);
    /// Console.WriteLine(np.Trapezoid(y, dx: 0.5));
    /// // 2.0
    /// </code></example>
    public static NdArray Trapezoid(NdArray y, NdArray? x = null, double dx = 1, int axis = -1)
    {
        ArgumentNullException.ThrowIfNull(y);
        axis = Axis.Normalize(axis, y.Rank, nameof(axis));
        nint count = nint.Max(0, y.Shape[axis] - 1);
        NdOperand width = dx;
        if (x is not null)
        {
            NdArray widths = Diff(x, axis: x.Rank == 1 ? -1 : axis);
            width = x.Rank == 1 ? Reshape(widths, OneAxis(y.Rank, axis, widths.Size)) : widths;
        }

        using NdArray first = y.View(y.Layout.Part(axis, 0, count)), second = y.View(y.Layout.Part(axis, y.Shape[axis] - count, count));
        using NdArray areas = Divide(Multiply(width, Add(second, first)), 2.0);
        return Sum(areas, axis);
    }

    private static NdArray Differences(
        NdArray a, int n, int axis, NdArray? prepend, NdArray? append, Func<NdArray, NdArray, NdArray> subtract)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (n == 0)
        {
            return a;
        }

        if (a.Rank == 0)
        {
            Throw.NothingAlong(nameof(a));
        }

        axis = Axis.Normalize(axis, a.Rank, nameof(axis));
        bool isWhole = prepend is null && append is null;
        NdArray elements = isWhole ? a.View(a.Layout) : Between(a, axis, prepend, append);
        for (; n > 0; n--)
        {
            nint count = nint.Max(0, elements.Shape[axis] - 1);
            using NdArray last = elements.View(elements.Layout.Part(axis, 0, count));
            using NdArray next = elements.View(elements.Layout.Part(axis, elements.Shape[axis] - count, count));
            NdArray before = elements;
            elements = subtract(next, last);
            before.Dispose();
        }

        return elements;
    }

    /// <summary>Elements between others, of which single ones stand for a layer.</summary>
    private static NdArray Between(NdArray a, int axis, NdArray? prepend, NdArray? append)
    {
        List<NdArray> parts = [a];
        if (prepend is not null)
        {
            parts.Insert(0, Layer(nameof(prepend), prepend, a, axis));
        }

        if (append is not null)
        {
            parts.Add(Layer(nameof(append), append, a, axis));
        }

        return Concatenate(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parts), axis);
    }

    private static NdArray Layer(string name, NdArray elements, NdArray a, int axis)
    {
        nint[] lengths = [.. a.Shape.AsSpan()];
        if (elements.Rank == 0)
        {
            lengths[axis] = 1;
            return BroadcastTo(elements, new Shape(lengths));
        }

        lengths[axis] = elements.Rank == a.Rank ? elements.Shape[axis] : 1;
        if (elements.Shape != new Shape(lengths))
        {
            Throw.BesideDifferences(name, elements.Shape, a.Shape, axis);
        }

        return elements;
    }

    private static Shape OneAxis(int rank, int axis, nint length)
    {
        nint[] lengths = new nint[rank];
        lengths.AsSpan().Fill(1);
        lengths[axis] = length;
        return new Shape(lengths);
    }
}
