using NdArrays.Creation;
using NdArrays.Errors;
using NdArrays.Indexing;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Elements of one array or of another.</content>
public abstract partial class NdArray
{
    /// <summary>Elements of one array where a condition is true, and of another where it is not. NumPy: <c>numpy.where</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <param name="x">The elements for true, of a shape that broadcasts with the others.</param>
    /// <param name="y">The elements for false, of a shape that broadcasts with the others.</param>
    /// <returns>A new array of the common shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3, 4];
    /// Console.WriteLine(np.Where(a > 2, a, -1));
    /// // [-1 -1  3  4]
    /// </code></example>
    public static NdArray<T> Where<T>(NdArray<bool> condition, NdArray<T> x, NdArray<T> y)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return (NdArray<T>)Chosen(condition, x, y, DType.Of<T>());
    }

    /// <summary>Elements of one array or another, of any types, which promote. NumPy: <c>numpy.where</c>.</summary>
    /// <param name="condition">The condition: truth values, or numbers of which all but 0 are true.</param>
    /// <param name="x">The elements for true, of a shape that broadcasts with the others.</param>
    /// <param name="y">The elements for false, of a shape that broadcasts with the others.</param>
    /// <returns>A new array of the common shape.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="OverflowException">The type of the result cannot hold a whole number.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Where(NdArray condition, NdOperand x, NdOperand y)
    {
        ArgumentNullException.ThrowIfNull(condition);
        x.Require(nameof(x));
        y.Require(nameof(y));
        DType dtype = NdOperand.Promote(x, y);
        NdArray one = x.As(dtype), other = y.As(dtype);
        try
        {
            return Chosen(Masks.OfNonZero(condition), one, other, dtype);
        }
        finally
        {
            x.Release(one);
            y.Release(other);
        }
    }

    /// <summary>The indices at which a condition is true: <see cref="NonZero"/>. NumPy: <c>numpy.where</c>.</summary>
    /// <param name="condition">Truth values, or numbers of which all but 0 are true, of rank 1 or more.</param>
    /// <returns>For each axis the indices along it, in row-major order.</returns>
    /// <exception cref="ArgumentException">The array has rank 0.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<long>[] Where(NdArray condition) => NonZero(condition);

    /// <summary>For each place the element of the first array whose condition is true there. NumPy: <c>numpy.select</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="condlist">The conditions.</param>
    /// <param name="choicelist">As many arrays; all shapes broadcast together.</param>
    /// <param name="defaultValue">The element where no condition is true.</param>
    /// <returns>A new array of the common shape.</returns>
    /// <exception cref="ArgumentException">There are no conditions, not as many arrays, or the shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(6);
    /// Console.WriteLine(np.Select([a &lt; 3, a > 3], [a, np.Full&lt;int&gt;([6], 100)], 42));
    /// // [  0   1   2  42 100 100]
    /// </code></example>
    public static NdArray<T> Select<T>(
        ReadOnlySpan<NdArray<bool>> condlist, ReadOnlySpan<NdArray<T>> choicelist, T defaultValue = default!)
    {
        CheckCases(condlist.Length, choicelist.Length);
        List<Shape> shapes = [];
        for (int i = 0; i < condlist.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(condlist[i], nameof(condlist));
            ArgumentNullException.ThrowIfNull(choicelist[i], nameof(choicelist));
            shapes.Add(condlist[i].Shape);
            shapes.Add(choicelist[i].Shape);
        }

        NdArray<T> result = Full<T>(Broadcasting.Common(shapes.ToArray()), defaultValue);
        for (int i = condlist.Length - 1; i >= 0; i--)
        {
            result.WriteMasked(condlist[i], choicelist[i]);
        }

        return result;
    }

    /// <summary>
    /// For each place the element of the first array, of any types, which promote, whose condition is true there. NumPy:
    /// <c>numpy.select</c>.
    /// </summary>
    /// <param name="condlist">The conditions, all of them truth values.</param>
    /// <param name="choicelist">As many arrays or numbers; all shapes broadcast together.</param>
    /// <param name="defaultValue">What is taken where no condition is true, of a shape that broadcasts too; 0 if it is left out.</param>
    /// <returns>A new array of the common shape.</returns>
    /// <exception cref="ArgumentException">
    /// There are no conditions, one has other elements than truth values, there are not as many arrays, the shapes do not
    /// broadcast, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The type of the result cannot hold a whole number.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(6);
    /// Console.WriteLine(np.Select([a &lt; 3, a > 3], [a, 0.5], -1));
    /// // [ 0.   1.   2.  -1.   0.5  0.5]
    /// </code></example>
    public static NdArray Select(
        ReadOnlySpan<NdArray> condlist, ReadOnlySpan<NdOperand> choicelist, NdOperand defaultValue = default)
    {
        CheckCases(condlist.Length, choicelist.Length);
        NdOperand[] choices = [.. choicelist, defaultValue.IsNone ? 0 : defaultValue];
        DType dtype = NdOperand.Promote(choices);
        List<Shape> shapes = [.. choices.Select(choice => choice.Shape)];
        foreach (NdArray condition in condlist)
        {
            ArgumentNullException.ThrowIfNull(condition, nameof(condlist));
            if (condition is not NdArray<bool>)
            {
                Throw.ConditionDType(condition.DType);
            }

            shapes.Add(condition.Shape);
        }

        NdArray result = NewArray.Of(dtype, ArrayLayout.Contiguous(Broadcasting.Common(shapes.ToArray())));
        for (int i = condlist.Length; i >= 0; i--)
        {
            NdArray elements = choices[i].As(dtype);
            if (i == condlist.Length)
            {
                result.Assign(result.Layout, elements);
            }
            else
            {
                result.WriteMasked((NdArray<bool>)condlist[i], elements);
            }

            choices[i].Release(elements);
        }

        return result;
    }

    /// <summary>For each place the element of the array that an index chooses there. NumPy: <c>numpy.choose</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">For each place the number of an array.</param>
    /// <param name="choices">The arrays; all shapes broadcast together.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="mode">What becomes of a number that no array has.</param>
    /// <returns>The result: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no arrays, the shapes do not broadcast, the numbers are not integers, or <paramref name="out"/> has another
    /// shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No array has a number.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [2, 0, 1];
    /// Console.WriteLine(np.Choose(a, [(NdArray&lt;int&gt;)[0, 1, 2], [10, 11, 12], [20, 21, 22]]));
    /// // [20  1 12]
    /// </code></example>
    public static NdArray<T> Choose<T>(
        NdArray a, ReadOnlySpan<NdArray<T>> choices, NdArray<T>? @out = null, IndexMode mode = IndexMode.Raise)
    {
        ArgumentNullException.ThrowIfNull(a);
        if (choices.IsEmpty)
        {
            Throw.NoChoices(nameof(choices));
        }

        using NdArray<long> numbers = ChoiceNumbers(a, choices.Length, mode);
        List<Shape> shapes = [numbers.Shape];
        foreach (NdArray<T> choice in choices)
        {
            ArgumentNullException.ThrowIfNull(choice, nameof(choices));
            shapes.Add(choice.Shape);
        }

        NdArray<T> result = Empty<T>(Broadcasting.Common(shapes.ToArray()));
        for (int i = 0; i < choices.Length; i++)
        {
            using NdArray<bool> isChosen = Equal(numbers, i);
            result.WriteMasked(isChosen, choices[i]);
        }

        return (NdArray<T>)IntoGiven(result, @out);
    }

    private static void CheckCases(int conditions, int choices)
    {
        if (conditions == 0)
        {
            Throw.NoChoices("condlist");
        }

        if (conditions != choices)
        {
            Throw.CasesDiffer(conditions, choices);
        }
    }

    /// <summary>The numbers of choices, all of which exist.</summary>
    private static NdArray<long> ChoiceNumbers(NdArray a, int count, IndexMode mode)
    {
        NdArray<long> numbers = IndexArray.OfArgument(a, nameof(a)).AsType<long>();
        switch (mode)
        {
            case IndexMode.Wrap:
                return Remainder(numbers, count, numbers);
            case IndexMode.Clip:
                return Clip(numbers, 0, count - 1, numbers);
            case IndexMode.Raise:
                foreach (long number in numbers.Flat)
                {
                    if (number < 0 || number >= count)
                    {
                        Throw.ChoiceOutOfRange(number, count);
                    }
                }

                return numbers;
            default:
                Throw.UnknownMode(mode);
                return numbers;
        }
    }

    private static NdArray Chosen(NdArray<bool> condition, NdArray x, NdArray y, DType dtype)
    {
        Shape shape = Broadcasting.Common([condition.Shape, x.Shape, y.Shape]);
        ArrayLayout flags = Broadcasting.To(condition.Layout, shape);
        ArrayLayout one = Broadcasting.To(x.Layout, shape), other = Broadcasting.To(y.Layout, shape);
        ArrayLayout fresh = ArrayLayout.Ordered(shape, CommonOrder.OfOperands([flags, one, other], stackalloc int[shape.Rank]));
        NdArray result = NewArray.Of(dtype, fresh);
        result.WriteWhere(fresh, condition, flags, x, one, y, other);
        return result;
    }
}
