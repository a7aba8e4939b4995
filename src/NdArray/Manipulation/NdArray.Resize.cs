using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Other shapes of other sizes, and edges of zeros cut off.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The elements in another shape: in row-major order, from the start again as often as it takes, or not to the end.
    /// NumPy: <c>numpy.resize</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="newShape">The shape.</param>
    /// <returns>A new array; of zeros if there are no elements.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[0, 1], [2, 3]];
    /// Console.WriteLine(np.Resize(a, [2, 3]));
    /// // [[0 1 2]
    /// //  [3 0 1]]
    /// </code></example>
    public static TArray Resize<TArray>(TArray a, Shape newShape)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        TArray result = (TArray)a.NewLike(ArrayLayout.Contiguous(newShape), cleared: a.Size == 0);
        if (a.Size == 0 || result.Size == 0)
        {
            a.RequireAlive();
            return result;
        }

        using TArray source = Ravel(a);
        using NdArray line = result.View(ArrayLayout.Contiguous(result.Size));
        nint done = nint.Min(source.Size, result.Size);
        line.ReadFrom(line.Layout.Part(0, 0, done), source, source.Layout.Part(0, 0, done));
        while (done < result.Size)
        {
            // What is there already is repeated, in ever larger blocks.
            nint next = nint.Min(done, result.Size - done);
            line.ReadFrom(line.Layout.Part(0, done, next), line, line.Layout.Part(0, 0, next));
            done += next;
        }

        return result;
    }

    /// <summary>A view without the zeros at the edges. NumPy: <c>numpy.trim_zeros</c>.</summary>
    /// <typeparam name="T">The type of the elements; what is zero is its default.</typeparam>
    /// <param name="filt">The array.</param>
    /// <param name="trim">Where: <c>f</c> in front, <c>b</c> at the back, <c>fb</c> at both.</param>
    /// <param name="axis">The axes along which sub-arrays of zeros are cut off; none for all.</param>
    /// <returns>A view; without elements if all are zero.</returns>
    /// <exception cref="ArgumentException">The text says something else, or an axis occurs twice.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [0, 0, 1, 0, 2, 0];
    /// Console.WriteLine(np.TrimZeros(a));
    /// // [1 0 2]
    /// Console.WriteLine(np.TrimZeros(a, "b"));
    /// // [0 0 1 0 2]
    /// </code></example>
    public static NdArray<T> TrimZeros<T>(NdArray<T> filt, string trim = "fb", params ReadOnlySpan<int> axis)
    {
        ArgumentNullException.ThrowIfNull(filt);
        ArgumentNullException.ThrowIfNull(trim);
        bool front = trim.Contains('f', StringComparison.OrdinalIgnoreCase), back = trim.Contains('b', StringComparison.OrdinalIgnoreCase);
        if (trim.Length is 0 or > 2 || (front ? 1 : 0) + (back ? 1 : 0) != trim.Length)
        {
            Throw.TrimText(trim);
        }

        Span<int> axes = stackalloc int[Axis.Room(axis, filt.Rank)];
        Axis.Normalize(axis, filt.Rank, axes, nameof(axis));
        ArrayLayout layout = filt.Layout;
        bool allZero = IsZero(filt, layout);
        for (int i = 0; i < filt.Rank; i++)
        {
            if (!axes.IsEmpty && !axes.Contains(i))
            {
                continue;
            }

            nint length = layout.Shape[i];
            nint first = allZero || !front ? 0 : ZerosAtEdge(filt, i, fromEnd: false);
            nint last = allZero ? length : back ? ZerosAtEdge(filt, i, fromEnd: true) : 0;
            layout = layout.Part(i, first, length - first - last);
        }

        return filt.View(layout);
    }

    /// <summary>How many sub-arrays at an end of an axis are zero; some are not.</summary>
    private static nint ZerosAtEdge<T>(NdArray<T> a, int axis, bool fromEnd)
    {
        // Ever larger stretches until one is not zero, and then the half of it that is not, down to one.
        nint zeros = 0, step = 1;
        while (IsZero(a, Stretch(zeros, step)))
        {
            zeros += step;
            step = nint.Min(2 * step, a.Shape[axis] - zeros);
        }

        while (step > 1)
        {
            nint half = step / 2;
            bool isZero = IsZero(a, Stretch(zeros, half));
            zeros += isZero ? half : 0;
            step = isZero ? step - half : half;
        }

        return zeros;

        ArrayLayout Stretch(nint start, nint length) =>
            a.Layout.Part(axis, fromEnd ? a.Shape[axis] - start - length : start, length);
    }

    private static bool IsZero<T>(NdArray<T> a, in ArrayLayout part)
    {
        using NdArray<T> elements = a.View(part);
        using NdArray<T> zero = NdArrayBuilder.Scalar(default(T)!), zeros = BroadcastTo(zero, part.Shape);
        return ArrayEqual(elements, zeros);
    }
}
