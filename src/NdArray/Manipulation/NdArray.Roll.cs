using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Elements moved round.</content>
public abstract partial class NdArray
{
    /// <summary>Rows of so many bytes are put together one by one; of longer ones all first parts are written, and then all others.</summary>
    internal const nint LongestJoinedRow = 256;

    /// <summary>The elements moved along as the flattened array, those that fall off the end to the start. NumPy: <c>numpy.roll</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="shift">By how many places; negative moves backwards.</param>
    /// <returns>A new array of the same shape.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Roll(a, 1));
    /// // [[4 1]
    /// //  [2 3]]
    /// </code></example>
    public static TArray Roll<TArray>(TArray a, nint shift)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        using TArray line = Ravel(a);
        using TArray rolled = Roll(line, shift, 0);
        return Reshape(rolled, a.Shape.AsSpan());
    }

    /// <summary>The elements moved along an axis, those that fall off the end to the start. NumPy: <c>numpy.roll</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="shift">By how many places; negative moves backwards.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <returns>A new array of the same shape.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.Roll(a, -1, axis: 1));
    /// // [[2 3 1]
    /// //  [5 6 4]]
    /// </code></example>
    public static TArray Roll<TArray>(TArray a, nint shift, int axis)
        where TArray : NdArray => Roll(a, [shift], [axis]);

    /// <summary>The elements moved along several axes. NumPy: <c>numpy.roll</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="shift">By how many places along each, or one number for all; negative moves backwards.</param>
    /// <param name="axis">The axes, or one for all numbers; an axis may occur several times, and then moves by the sum.</param>
    /// <returns>A new array of the same shape.</returns>
    /// <exception cref="ArgumentException">There are not as many numbers as axes, and neither is one.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.Roll(a, [1, 1], [0, 1]));
    /// // [[6 4 5]
    /// //  [3 1 2]]
    /// </code></example>
    public static TArray Roll<TArray>(TArray a, ReadOnlySpan<nint> shift, ReadOnlySpan<int> axis)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        if (shift.Length != axis.Length && shift.Length != 1 && axis.Length != 1)
        {
            Throw.ShiftCount(shift.Length, axis.Length);
        }

        Span<nint> shifts = stackalloc nint[a.Rank];
        shifts.Clear();
        int count = shift.Length == 0 || axis.Length == 0 ? 0 : int.Max(shift.Length, axis.Length);
        for (int i = 0; i < count; i++)
        {
            int along = Axis.Normalize(axis[axis.Length == 1 ? 0 : i], a.Rank, nameof(axis));
            nint length = nint.Max(1, a.Shape[along]);
            shifts[along] = (shifts[along] + (shift[shift.Length == 1 ? 0 : i] % length)) % length;
        }

        NdArray result = a.NewLike(a.Layout.Fresh(Order.K));
        RollBlocks(a, a.Layout, result, result.Layout, shifts, 0);
        return (TArray)result;
    }

    /// <summary>Copies the two blocks into which each axis falls that is moved, one after the other.</summary>
    private static void RollBlocks(
        NdArray a, in ArrayLayout from, NdArray result, in ArrayLayout to, ReadOnlySpan<nint> shifts, int axis)
    {
        int next = axis + shifts[axis..].IndexOfAnyExcept((nint)0);
        if (next < axis || from.Size == 0)
        {
            result.ReadFrom(to, a, from);
            return;
        }

        nint length = from.Shape[next];
        nint start = shifts[next] < 0 ? shifts[next] + length : shifts[next];
        ArrayLayout head = from.Part(next, 0, length - start), tail = from.Part(next, length - start, start);
        if (length * a.ItemSize > LongestJoinedRow || shifts[(next + 1)..].ContainsAnyExcept((nint)0))
        {
            RollBlocks(a, head, result, to.Part(next, start, length - start), shifts, next + 1);
            RollBlocks(a, tail, result, to.Part(next, 0, start), shifts, next + 1);
            return;
        }

        // Both blocks of the last axis are joined where rows are short, so that each is written once and not in two halves.
        using NdArray target = result.View(to), first = a.View(tail), second = a.View(head);
        target.WriteParts([first, second], flat: false, next, apart: true);
    }
}
