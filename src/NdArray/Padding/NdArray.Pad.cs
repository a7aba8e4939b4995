using NdArrays.Layout;
using NdArrays.Padding;

namespace NdArrays;

/// <content>Padding.</content>
public abstract partial class NdArray
{
    /// <summary>An array with more elements around it. NumPy: <c>numpy.pad</c>.</summary>
    /// <remarks>
    /// Axes are padded one after the other, so that the corners have what the last axis puts there. The result is in
    /// row-major order, or in Fortran order if the array is in that only.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="padWidth">How many elements are put before and after, along each axis.</param>
    /// <param name="mode">What is put there.</param>
    /// <param name="constantValues">The values of <see cref="PadMode.Constant"/>; null for the type's default.</param>
    /// <param name="endValues">The outermost values of <see cref="PadMode.LinearRamp"/>; null for the type's default.</param>
    /// <param name="statLength">
    /// Of how many elements at each end <see cref="PadMode.Maximum"/>, <see cref="PadMode.Minimum"/>, <see cref="PadMode.Mean"/>
    /// and <see cref="PadMode.Median"/> are taken; null for all.
    /// </param>
    /// <param name="reflectType">
    /// How <see cref="PadMode.Reflect"/> and <see cref="PadMode.Symmetric"/> mirror; null for <see cref="ReflectType.Even"/>.
    /// </param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">
    /// There are neither as many pairs as axes nor one, an axis occurs twice or is empty where its elements are needed, or an
    /// option is given that the mode has no use for.
    /// </exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A width or a length is negative, or there is no such axis or mode.</exception>
    /// <exception cref="NotSupportedException">The mode computes, and the elements are not numbers.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// Console.WriteLine(np.Pad(a, (2, 1), PadMode.Constant, (8, 9)));
    /// // [8 8 1 2 3 9]
    /// Console.WriteLine(np.Pad(a, 2, PadMode.Reflect));
    /// // [3 2 1 2 3 2 1]
    /// Console.WriteLine(np.Pad(a, 2, PadMode.Symmetric));
    /// // [2 1 1 2 3 3 2]
    /// Console.WriteLine(np.Pad(a, 2, PadMode.Reflect, reflectType: ReflectType.Odd));
    /// // [-1  0  1  2  3  4  5]
    /// </code></example>
    public static NdArray<T> Pad<T>(
        NdArray<T> a,
        AxisPairs<nint> padWidth,
        PadMode mode = PadMode.Constant,
        AxisPairs<T>? constantValues = null,
        AxisPairs<T>? endValues = null,
        AxisPairs<nint>? statLength = null,
        ReflectType? reflectType = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        PadOptions options = new(mode, statLength, reflectType, constantValues is not null, endValues is not null);
        PadValues? values = constantValues is { } constants ? PadValues.Of(constants, a.Rank, nameof(constantValues))
            : endValues is { } ends ? PadValues.Of(ends, a.Rank, nameof(endValues))
            : null;
        return (NdArray<T>)PadWith(a, padWidth, options, values ?? PadValues.Default(a, mode));
    }

    /// <summary>An array of any type with more elements around it. NumPy: <c>numpy.pad</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="padWidth">How many elements are put before and after, along each axis.</param>
    /// <param name="mode">What is put there.</param>
    /// <param name="constantValues">The values of <see cref="PadMode.Constant"/>, converted; null for the type's default.</param>
    /// <param name="endValues">The outermost values of <see cref="PadMode.LinearRamp"/>; null for the type's default.</param>
    /// <param name="statLength">Of how many elements at each end a statistic is taken; null for all.</param>
    /// <param name="reflectType">How elements are mirrored; null for <see cref="ReflectType.Even"/>.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">
    /// There are neither as many pairs as axes nor one, an axis occurs twice or is empty where its elements are needed, or an
    /// option is given that the mode has no use for.
    /// </exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A width or a length is negative, or there is no such axis or mode.</exception>
    /// <exception cref="InvalidCastException">A value does not convert to the type of the elements.</exception>
    /// <exception cref="NotSupportedException">The mode computes, and the elements are not numbers.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Pad(
        NdArray a,
        AxisPairs<nint> padWidth,
        PadMode mode = PadMode.Constant,
        AxisPairs<double>? constantValues = null,
        AxisPairs<double>? endValues = null,
        AxisPairs<nint>? statLength = null,
        ReflectType? reflectType = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        PadOptions options = new(mode, statLength, reflectType, constantValues is not null, endValues is not null);
        PadValues? values = constantValues is { } constants ? PadValues.Of(constants, a.Rank, nameof(constantValues))
            : endValues is { } ends ? PadValues.Of(ends, a.Rank, nameof(endValues))
            : null;
        return PadWith(a, padWidth, options, values ?? PadValues.Default(a, mode));
    }

    /// <summary>An array with more elements around it, which a function fills line by line. NumPy: <c>numpy.pad</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="padWidth">How many elements are put before and after, along each axis; they are the type's default at first.</param>
    /// <param name="function">The function, which is called for each line along each axis, the axes one after the other.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are neither as many pairs as axes nor one, or an axis occurs twice.</exception>
    /// <exception cref="ArgumentNullException">The array or the function is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A width is negative, or there is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Pad(a, 1, (line, width, axis) =>
    /// {
    ///     line[..(int)width.Before] = 10 + axis;
    ///     line[^(int)width.After..] = 20 + axis;
    /// }));
    /// // [[11 10 10 21]
    /// //  [11  1  2 21]
    /// //  [11  3  4 21]
    /// //  [11 20 20 21]]
    /// </code></example>
    public static NdArray<T> Pad<T>(NdArray<T> a, AxisPairs<nint> padWidth, PadFunction<T> function)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(function);
        (nint, nint)[] widths = padWidth.Resolve(a.Rank, (0, 0), nameof(padWidth));
        NdArray<T> result = Pad(a, padWidth);
        for (int axis = 0; axis < a.Rank; axis++)
        {
            using NdArray<T> lines = MoveAxis(result, axis, -1);
            foreach (nint[] index in (IEnumerable<nint[]>)NdIndices(Shape.Adopt(lines.Shape.ToArray()[..^1])))
            {
                NdIndex[] place = [.. index.Select(number => (NdIndex)number)];
                using NdArray<T> line = lines.View(Slicing.Apply(lines.Layout, place));
                function(line, widths[axis], axis);
            }
        }

        return result;
    }

    private static NdArray PadWith(NdArray a, AxisPairs<nint> padWidth, PadOptions options, PadValues values)
    {
        (nint Before, nint After)[] widths = padWidth.Resolve(a.Rank, (0, 0), nameof(padWidth));
        Shape shape = PadBox.PaddedShape(a.Shape, widths);
        options.Check(a, widths);
        values.Check(a.DType);
        bool isFortran = a.IsFContiguous && !a.IsCContiguous;
        NdArray target = a.NewLike(ArrayLayout.Contiguous(shape, isFortran ? Order.F : Order.C));
        options.Fill(new PadBox(target, widths), a, values);
        return target;
    }
}
