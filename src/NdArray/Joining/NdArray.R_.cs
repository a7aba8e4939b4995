using System.Numerics;
using NdArrays.Errors;
using NdArrays.Joining;
using NdArrays.Types;

namespace NdArrays;

/// <content>Joining of arrays, numbers and ranges that are written in a row.</content>
public abstract partial class NdArray
{
    /// <summary>Joins arrays, numbers and ranges along the first axis. NumPy: <c>numpy.r_[...]</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">
    /// Arrays, numbers, ranges such as <c>1..4</c>, slices such as <c>new Slice(0, 10, 2)</c>, and what <see cref="GridAxis"/>
    /// makes.
    /// </param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no items, or their shapes do not fit.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [7, 8];
    /// Console.WriteLine(np.R_&lt;int&gt;(1..4, 0, 0, a));
    /// // [1 2 3 0 0 7 8]
    /// Console.WriteLine(np.R_&lt;double&gt;(GridAxis.Linspace(-1.0, 1.0, 3), 5));
    /// // [-1.  0.  1.  5.]
    /// </code></example>
    public static NdArray<T> R_<T>(params ReadOnlySpan<JoinItem<T>> items)
        where T : unmanaged, INumber<T> => JoinItems(JoinDirective.Rows, items);

    /// <summary>Joins arrays, numbers and ranges as a text says. NumPy: <c>numpy.r_['0,2', ...]</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="directive">
    /// The axis along which items are joined; behind a comma the least rank of an item; and behind another where the axes of
    /// an item of lower rank go: -1, the last of all, if it is not given. Or <c>r</c> or <c>c</c>, for a matrix of one row or
    /// column.
    /// </param>
    /// <param name="items">Arrays, numbers, ranges, slices, and what <see cref="GridAxis"/> makes.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no items, or their shapes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="FormatException">The text is no directive.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// NdArray&lt;int&gt; b = [4, 5, 6];
    /// Console.WriteLine(np.R_("0,2", a, b));
    /// // [[1 2 3]
    /// //  [4 5 6]]
    /// Console.WriteLine(np.R_("1,2,0", a, b));
    /// // [[1 4]
    /// //  [2 5]
    /// //  [3 6]]
    /// </code></example>
    public static NdArray<T> R_<T>(string directive, params ReadOnlySpan<JoinItem<T>> items)
        where T : unmanaged, INumber<T> => JoinItems(JoinDirective.Rows.With(directive), items);

    /// <summary>Joins arrays of any types, numbers and ranges along the first axis. NumPy: <c>numpy.r_[...]</c>.</summary>
    /// <param name="items">Arrays, numbers, ranges such as <c>1..4</c>, and slices.</param>
    /// <returns>A new array, of the type to which those of the arrays promote; numbers count by their kind.</returns>
    /// <exception cref="ArgumentException">There are no items, their shapes do not fit, or the types have no common one.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The type of the result cannot hold a whole number.</exception>
    /// <example><code>
    /// NdArray&lt;float&gt; a = [0.5f];
    /// NdArray joined = np.R_(a, 3, 1..3);
    /// Console.WriteLine($"{joined} {joined.DType}");
    /// // [0.5 3.  1.  2. ] float64
    /// </code></example>
    public static NdArray R_(params ReadOnlySpan<JoinItem> items) => JoinItems(JoinDirective.Rows, items);

    /// <summary>Joins arrays of any types, numbers and ranges as a text says. NumPy: <c>numpy.r_['0,2', ...]</c>.</summary>
    /// <param name="directive">The axis, the least rank, and where new axes go, apart by commas; or <c>r</c> or <c>c</c>.</param>
    /// <param name="items">Arrays, numbers, ranges and slices.</param>
    /// <returns>A new array, of the type to which those of the arrays promote; numbers count by their kind.</returns>
    /// <exception cref="ArgumentException">There are no items, their shapes do not fit, or the types have no common one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="FormatException">The text is no directive.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The type of the result cannot hold a whole number.</exception>
    public static NdArray R_(string directive, params ReadOnlySpan<JoinItem> items) =>
        JoinItems(JoinDirective.Rows.With(directive), items);

    /// <summary>Joins arrays, numbers and ranges as columns, along the last axis. NumPy: <c>numpy.c_[...]</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">
    /// Arrays, of which those of rank 1 are columns, numbers, ranges, slices, and what <see cref="GridAxis"/> makes.
    /// </param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no items, or their shapes do not fit.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// Console.WriteLine(np.C_(a, 4..7));
    /// // [[1 4]
    /// //  [2 5]
    /// //  [3 6]]
    /// </code></example>
    public static NdArray<T> C_<T>(params ReadOnlySpan<JoinItem<T>> items)
        where T : unmanaged, INumber<T> => JoinItems(JoinDirective.Columns, items);

    /// <summary>Joins arrays of any types, numbers and ranges as columns. NumPy: <c>numpy.c_[...]</c>.</summary>
    /// <param name="items">Arrays, of which those of rank 1 are columns, numbers, ranges and slices.</param>
    /// <returns>A new array, of the type to which those of the arrays promote; numbers count by their kind.</returns>
    /// <exception cref="ArgumentException">There are no items, their shapes do not fit, or the types have no common one.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The type of the result cannot hold a whole number.</exception>
    public static NdArray C_(params ReadOnlySpan<JoinItem> items) => JoinItems(JoinDirective.Columns, items);

    private static NdArray<T> JoinItems<T>(JoinDirective directive, ReadOnlySpan<JoinItem<T>> items)
        where T : unmanaged, INumber<T>
    {
        NdArray[] arrays = new NdArray[items.Length];
        for (int i = 0; i < arrays.Length; i++)
        {
            arrays[i] = items[i].Array!;
        }

        using InputViews views = new(arrays, (item, _) => directive.View(item));
        return (NdArray<T>)directive.Finish(Join.Of<T>(views.Span, directive.Axis, null));
    }

    private static NdArray JoinItems(JoinDirective directive, ReadOnlySpan<JoinItem> items)
    {
        NdArray[] arrays = new NdArray[items.Length];
        WeakScalar weak = WeakScalar.None;
        List<DType> dtypes = [];
        for (int i = 0; i < arrays.Length; i++)
        {
            arrays[i] = items[i].Array!;
            if (items[i].Weak != WeakScalar.None)
            {
                weak = items[i].Weak > weak ? items[i].Weak : weak;
            }
            else if (arrays[i] is not null)
            {
                dtypes.Add(arrays[i].DType);
            }
        }

        InputViews.Check(arrays);
        DType target = Promotion.ResultType([.. dtypes], weak);
        for (int i = 0; i < arrays.Length; i++)
        {
            if (items[i].Weak == WeakScalar.Integer)
            {
                long number = ((NdArray<long>)arrays[i]).Item();
                if (WholeNumber.IsOutside(number, target))
                {
                    Throw.NumberTooLarge(number, target);
                }
            }
        }

        using InputViews views = new(arrays, (item, _) => directive.View(item));
        return directive.Finish(Join.Of(views.Span, directive.Axis, null, target, Casting.Unsafe));
    }
}
