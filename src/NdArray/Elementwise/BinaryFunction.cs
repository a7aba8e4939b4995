using System.Numerics;

namespace NdArrays;

/// <summary>
/// A function of two elements whose results have their type, by the ways to apply it to the elements of one array; see
/// <see cref="Ufuncs"/>. NumPy: the methods of <c>numpy.ufunc</c>.
/// </summary>
public abstract class BinaryFunction
{
    private protected BinaryFunction()
    {
    }

    /// <summary>The name of the routine that applies the function to two arrays.</summary>
    public abstract string Name { get; }

    /// <summary>What changes nothing, and results of no elements are; null if there is no such number. NumPy: <c>numpy.ufunc.identity</c>.</summary>
    /// <example><code>
    /// Console.WriteLine($"{Ufuncs.Multiply.Identity} {Ufuncs.BitwiseAnd.Identity} {Ufuncs.Maximum.Identity is null}");
    /// // 1 -1 True
    /// </code></example>
    public abstract double? Identity { get; }

    /// <summary>The function of each element on the left with each on the right. NumPy: <c>numpy.ufunc.outer</c>.</summary>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right.</param>
    /// <param name="out">An array to write the result to, of just its shape; null makes a new one.</param>
    /// <param name="dtype">The type to compute in; null takes that of the function.</param>
    /// <returns>The results, whose shape is that of the left side followed by that of the right: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [1, 2, 3];
    /// Console.WriteLine(Ufuncs.Multiply.Outer(x, x));
    /// // [[1 2 3]
    /// //  [2 4 6]
    /// //  [3 6 9]]
    /// </code></example>
    public NdArray Outer(NdOperand x, NdOperand y, NdArray? @out = null, DType? dtype = null) =>
        OuterOf(x, y, @out, dtype);

    /// <summary>The function of each element on the left with each on the right, in the elements' own type. NumPy: <c>numpy.ufunc.outer</c>.</summary>
    /// <typeparam name="T">The type of the elements, in which is computed, and which the result has too.</typeparam>
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
    /// NdArray&lt;double&gt; x = [1, 2, 3], y = [0.5, 1];
    /// NdArray&lt;double&gt; products = Ufuncs.Multiply.Outer(x, y);
    /// Console.WriteLine(products);
    /// // [[0.5 1. ]
    /// //  [1.  2. ]
    /// //  [1.5 3. ]]
    /// </code></example>
    public NdArray<T> Outer<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null)
        where T : unmanaged, INumberBase<T> => (NdArray<T>)OuterOf(x, y, @out, DType.Of<T>());

    /// <summary>What all elements along axes make, put together by the function. NumPy: <c>numpy.ufunc.reduce</c>.</summary>
    /// <remarks>
    /// NumPy reduces along axis 0 unless told otherwise, and so do the overloads with one axis.
    /// A function that depends on the order of the elements takes them from first to last, along one axis.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes; <see cref="Axes.All"/> for all.</param>
    /// <param name="dtype">The type to compute in; null takes that of the function, which of sums and products of whole numbers has 64 bits.</param>
    /// <param name="out">An array to write the result to, of just its shape, any strides and any type; null makes a new one.</param>
    /// <param name="keepDims">Whether the axes stay, with size 1.</param>
    /// <param name="initial">What the results begin with; none begins with the first element, or with the function's identity if there is no element.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all. A function without identity needs <paramref name="initial"/> then.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no elements to begin with, or several axes of a function that depends on the order of the elements, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(Ufuncs.Maximum.Reduce(a, Axes.All));
    /// // 4
    /// </code></example>
    public NdArray Reduce(
        NdArray a,
        Axes axis,
        DType? dtype = null,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        ReduceOf(a, axis, dtype, @out, keepDims, initial, where);

    /// <summary>What all elements along an axis make, put together by the function. NumPy: <c>numpy.ufunc.reduce</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="dtype">The type to compute in; null takes that of the function, which of sums and products of whole numbers has 64 bits.</param>
    /// <param name="out">An array to write the result to, of just its shape, any strides and any type; null makes a new one.</param>
    /// <param name="keepDims">Whether the axes stay, with size 1.</param>
    /// <param name="initial">What the results begin with; none begins with the first element, or with the function's identity if there is no element.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all. A function without identity needs <paramref name="initial"/> then.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no elements to begin with, or several axes of a function that depends on the order of the elements, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray a = np.Array(new int[,] { { 9, 2 }, { 3, 1 } });
    /// Console.WriteLine(Ufuncs.Subtract.Reduce(a));
    /// // [6 1]
    /// </code></example>
    public NdArray Reduce(
        NdArray a,
        int axis = 0,
        DType? dtype = null,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        Reduce(a, (Axes)axis, dtype, @out, keepDims, initial, where);

    /// <summary>What all elements along an axis make, in their own type. NumPy: <c>numpy.ufunc.reduce</c>.</summary>
    /// <typeparam name="T">The type of the elements, in which is computed, and which the result has too.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="out">An array to write the result to, of just its shape, any strides and any type; null makes a new one.</param>
    /// <param name="keepDims">Whether the axes stay, with size 1.</param>
    /// <param name="initial">What the results begin with; none begins with the first element, or with the function's identity if there is no element.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all. A function without identity needs <paramref name="initial"/> then.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no elements to begin with, or several axes of a function that depends on the order of the elements, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[9, 2], [3, 1]];
    /// Console.WriteLine(Ufuncs.Subtract.Reduce(a, axis: 1));
    /// // [7 2]
    /// </code></example>
    public NdArray<T> Reduce<T>(
        NdArray<T> a,
        int axis = 0,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null)
        where T : unmanaged, INumberBase<T> => (NdArray<T>)Reduce(a, (Axes)axis, DType.Of<T>(), @out, keepDims, initial, where);

    /// <summary>At each place what the elements up to it make, put together by the function. NumPy: <c>numpy.ufunc.accumulate</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="dtype">The type to compute in; null takes that of the function, which of sums and products of whole numbers has 64 bits.</param>
    /// <param name="out">An array to write the result to, of just its shape, any strides and any type; null makes a new one.</param>
    /// <returns>The results, of the array's shape: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the array.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public NdArray Accumulate(NdArray a, int axis = 0, DType? dtype = null, NdArray? @out = null) =>
        AccumulateOf(a, axis, dtype, @out);

    /// <summary>At each place what the elements up to it make, in their own type. NumPy: <c>numpy.ufunc.accumulate</c>.</summary>
    /// <typeparam name="T">The type of the elements, in which is computed, and which the result has too.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="out">An array to write the result to, of just its shape, any strides and any type; null makes a new one.</param>
    /// <returns>The results, of the array's shape: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the array.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [2, 7, 1, 8];
    /// Console.WriteLine(Ufuncs.Maximum.Accumulate(a));
    /// // [2 7 7 8]
    /// </code></example>
    public NdArray<T> Accumulate<T>(NdArray<T> a, int axis = 0, NdArray<T>? @out = null)
        where T : unmanaged, INumberBase<T> => (NdArray<T>)Accumulate((NdArray)a, axis, DType.Of<T>(), @out);

    /// <summary>What parts of an axis make: from each start up to the next. NumPy: <c>numpy.ufunc.reduceat</c>.</summary>
    /// <remarks>Where the next start is not beyond it, a part is the one element at its start. The last part goes to the end.</remarks>
    /// <param name="a">The array.</param>
    /// <param name="indices">Where the parts start: an array of one axis, of integers of any type, or a list.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="dtype">The type to compute in; null takes that of the function, which of sums and products of whole numbers has 64 bits.</param>
    /// <param name="out">An array to write the result to, of just its shape, any strides and any type; null makes a new one.</param>
    /// <returns>The results, along the axis as many as there are starts: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="indices"/> has not one axis, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or a start is negative or beyond the axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type, or the starts are not integers.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public NdArray ReduceAt(NdArray a, NdIndex indices, int axis = 0, DType? dtype = null, NdArray? @out = null) =>
        ReduceAtOf(a, indices, axis, dtype, @out);

    /// <summary>What parts of an axis make, in the elements' own type. NumPy: <c>numpy.ufunc.reduceat</c>.</summary>
    /// <remarks>Where the next start is not beyond it, a part is the one element at its start. The last part goes to the end.</remarks>
    /// <typeparam name="T">The type of the elements, in which is computed, and which the result has too.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="indices">Where the parts start: an array of one axis, of integers of any type, or a list.</param>
    /// <param name="axis">The axis, counted from the last if it is negative.</param>
    /// <param name="out">An array to write the result to, of just its shape, any strides and any type; null makes a new one.</param>
    /// <returns>The results, along the axis as many as there are starts: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="indices"/> has not one axis, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or a start is negative or beyond the axis.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert to the type, or the starts are not integers.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3, 4, 5, 6];
    /// Console.WriteLine(Ufuncs.Add.ReduceAt(a, [0, 2, 5]));
    /// // [ 3 12  6]
    /// </code></example>
    public NdArray<T> ReduceAt<T>(NdArray<T> a, NdIndex indices, int axis = 0, NdArray<T>? @out = null)
        where T : unmanaged, INumberBase<T> => (NdArray<T>)ReduceAt((NdArray)a, indices, axis, DType.Of<T>(), @out);

    /// <summary>
    /// Puts elements on those that an index expression selects, one after another, so that a place that is selected twice gets
    /// both. NumPy: <c>numpy.ufunc.at</c>.
    /// </summary>
    /// <param name="a">The array that is changed.</param>
    /// <param name="index">What would stand between the brackets: integers, ranges, arrays of indices, masks.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts to what is selected.</param>
    /// <exception cref="ArgumentException"><paramref name="y"/> does not broadcast to what is selected.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside its axis, or there are too many.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the array's type.</exception>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; counts = np.Zeros&lt;int&gt;(4);
    /// NdArray&lt;int&gt; places = [1, 3, 1, 1];
    /// Ufuncs.Add.At(counts, [places], 1);
    /// Console.WriteLine(counts);
    /// // [0 3 0 1]
    /// </code></example>
    public abstract void At(NdArray a, ReadOnlySpan<NdIndex> index, NdOperand y);

    /// <summary>The function's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private protected abstract NdArray OuterOf(NdOperand x, NdOperand y, NdArray? @out, DType? dtype);

    private protected abstract NdArray ReduceOf(NdArray a, Axes axis, DType? dtype, NdArray? @out, bool keepDims, NdOperand initial, NdArray<bool>? where);

    private protected abstract NdArray AccumulateOf(NdArray a, int axis, DType? dtype, NdArray? @out);

    private protected abstract NdArray ReduceAtOf(NdArray a, NdIndex indices, int axis, DType? dtype, NdArray? @out);
}
