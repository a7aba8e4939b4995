namespace NdArrays;

/// <summary>
/// A function of two elements that is true or false, by the ways to apply it to the elements of one array; see
/// <see cref="Ufuncs"/>. NumPy: the methods of <c>numpy.ufunc</c>.
/// </summary>
/// <remarks>
/// Where results are operands again, truth values are put together: those of the logical functions are of elements of any type, and
/// are true where these are not 0; those of comparisons must be truth values already, as in NumPy.
/// </remarks>
public sealed class BinaryRelation
{
    private readonly BinaryFunction _function;
    private readonly DType? _loop;

    internal BinaryRelation(BinaryFunction function, bool anyTruths)
    {
        _function = function;
        _loop = anyTruths ? DType.Bool : null;
    }

    /// <summary>The name of the routine that applies the function to two arrays.</summary>
    public string Name => _function.Name;

    /// <summary>What changes nothing, and results of no elements are; null if there is no such value. NumPy: <c>numpy.ufunc.identity</c>.</summary>
    /// <example><code>
    /// Console.WriteLine($"{Ufuncs.LogicalAnd.Identity} {Ufuncs.LogicalOr.Identity} {Ufuncs.Less.Identity is null}");
    /// // True False True
    /// </code></example>
    public bool? Identity => _function.Identity is double value ? value != 0 : null;

    /// <summary>The function of each element on the left with each on the right. NumPy: <c>numpy.ufunc.outer</c>.</summary>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right.</param>
    /// <param name="out">An array to write the result to, of just its shape; null makes a new one.</param>
    /// <returns>The results, whose shape is that of the left side followed by that of the right: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [1, 2, 3];
    /// Console.WriteLine(Ufuncs.Less.Outer(x, x));
    /// // [[False  True  True]
    /// //  [False False  True]
    /// //  [False False False]]
    /// </code></example>
    public NdArray<bool> Outer(NdOperand x, NdOperand y, NdArray<bool>? @out = null) => (NdArray<bool>)_function.Outer(x, y, @out);

    /// <summary>What all elements along axes make, put together by the function. NumPy: <c>numpy.ufunc.reduce</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes; <see cref="Axes.All"/> for all. A comparison takes the elements from first to last, along one axis.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the axes stay, with size 1.</param>
    /// <param name="initial">What the results begin with; none begins with the first element, or with the function's identity if there is no element.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all. A comparison needs <paramref name="initial"/> then.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no elements to begin with, or several axes of a comparison, or <paramref name="out"/> has another shape than the
    /// result.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The elements are not truth values, and the function is a comparison.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 0], [3, 4]];
    /// Console.WriteLine(Ufuncs.LogicalXor.Reduce(a, Axes.All));
    /// // True
    /// </code></example>
    public NdArray<bool> Reduce(
        NdArray a,
        Axes axis,
        NdArray<bool>? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        (NdArray<bool>)_function.Reduce(a, axis, _loop, @out, keepDims, initial, where);

    /// <summary>What all elements along an axis make, put together by the function. NumPy: <c>numpy.ufunc.reduce</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the axis stays, with size 1.</param>
    /// <param name="initial">What the results begin with; none begins with the first element, or with the function's identity if there is no element.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all. A comparison needs <paramref name="initial"/> then.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements to begin with, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The elements are not truth values, and the function is a comparison.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 0], [3, 4]];
    /// Console.WriteLine(Ufuncs.LogicalAnd.Reduce(a));
    /// // [ True False]
    /// </code></example>
    public NdArray<bool> Reduce(
        NdArray a,
        int axis = 0,
        NdArray<bool>? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) => Reduce(a, (Axes)axis, @out, keepDims, initial, where);

    /// <summary>What the elements up to each make along an axis. NumPy: <c>numpy.ufunc.accumulate</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="out">An array to write the result to, of the array's shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the array.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The elements are not truth values, and the function is a comparison.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [0, 0, 7, 0];
    /// Console.WriteLine(Ufuncs.LogicalOr.Accumulate(a));
    /// // [False False  True  True]
    /// </code></example>
    public NdArray<bool> Accumulate(NdArray a, int axis = 0, NdArray<bool>? @out = null) =>
        (NdArray<bool>)_function.Accumulate(a, axis, _loop, @out);

    /// <summary>What parts of an axis make. NumPy: <c>numpy.ufunc.reduceat</c>.</summary>
    /// <remarks>Where the next start is not beyond it, a part is the one element at its start. The last part goes to the end.</remarks>
    /// <param name="a">The array.</param>
    /// <param name="indices">Where the parts start: an array of one axis, of integers of any type, or a list.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results, along the axis as many as there are starts: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="indices"/> has not one axis, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or a start is negative or beyond the axis.</exception>
    /// <exception cref="InvalidCastException">The starts are not integers.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The elements are not truth values, and the function is a comparison.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [0, 0, 7, 0, 0];
    /// Console.WriteLine(Ufuncs.LogicalOr.ReduceAt(a, [0, 2, 3]));
    /// // [False  True False]
    /// </code></example>
    public NdArray<bool> ReduceAt(NdArray a, NdIndex indices, int axis = 0, NdArray<bool>? @out = null) =>
        (NdArray<bool>)_function.ReduceAt(a, indices, axis, _loop, @out);

    /// <summary>
    /// Puts elements on those that an index expression selects, one after another: what is true becomes 1. NumPy:
    /// <c>numpy.ufunc.at</c>.
    /// </summary>
    /// <param name="a">The array that is changed.</param>
    /// <param name="index">What would stand between the brackets: integers, ranges, arrays of indices, masks.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts to what is selected.</param>
    /// <exception cref="ArgumentException"><paramref name="y"/> does not broadcast to what is selected.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside its axis, or there are too many.</exception>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [5, 6, 7];
    /// Ufuncs.Greater.At(a, [1..], 6);
    /// Console.WriteLine(a);
    /// // [5 0 1]
    /// </code></example>
    public void At(NdArray a, ReadOnlySpan<NdIndex> index, NdOperand y) => _function.At(a, index, y);

    /// <summary>The function's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
