using System.Globalization;
using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Joining;

/// <summary>How <c>R_</c> and <c>C_</c> join their items: the axis, the least rank, where new axes go, and NumPy's text for them.</summary>
/// <param name="Axis">The axis along which the items are joined.</param>
/// <param name="Rank">The least rank of an item.</param>
/// <param name="First">Before which new axis an item's own axes begin; -1 is behind all of them.</param>
/// <param name="Matrix">Whether the result has rank 2 at least.</param>
/// <param name="Column">Whether a matrix of what had rank 1 is a column.</param>
internal readonly record struct JoinDirective(int Axis, int Rank, int First, bool Matrix = false, bool Column = false)
{
    /// <summary>Joins along the first axis.</summary>
    public static JoinDirective Rows => new(0, 1, -1);

    /// <summary>Joins columns along the last axis.</summary>
    public static JoinDirective Columns => new(-1, 2, 0);

    /// <summary>This, changed by a text: <c>r</c>, <c>c</c>, or one to three numbers.</summary>
    public JoinDirective With(string text)
    {
        ArgumentNullException.ThrowIfNull(text, "directive");
        if (text is "r" or "c")
        {
            return this with { Matrix = true, Column = text == "c" };
        }

        Span<int> numbers = [Axis, Rank, First];
        Span<Range> parts = stackalloc Range[4];
        int count = text.AsSpan().Split(parts, ',');
        bool isNumber = count <= numbers.Length;
        for (int i = 0; i < count && isNumber; i++)
        {
            isNumber = int.TryParse(text.AsSpan()[parts[i]], CultureInfo.InvariantCulture, out numbers[i]);
        }

        if (!isNumber)
        {
            Throw.JoinDirectiveText(text);
        }

        return this with { Axis = numbers[0], Rank = numbers[1], First = numbers[2] };
    }

    /// <summary>A view of an item with the axes it needs.</summary>
    public NdArray View(NdArray item)
    {
        int added = Rank - item.Rank;
        if (added <= 0)
        {
            return item.View(item.Layout);
        }

        int before = First < 0 ? First + added + 1 : First;
        if (before < 0)
        {
            // What is negative still counts from the end of all axes, as a bound of a list does in Python.
            before = int.Max(0, before + Rank);
        }

        if (before > added)
        {
            Throw.JoinDirectivePlace(First, item.Shape, Rank);
        }

        Span<NdIndex> index = new NdIndex[Rank];
        index.Fill(NdIndex.NewAxis);
        index.Slice(before, item.Rank).Fill(Slice.All);
        return item.View(Slicing.Apply(item.Layout, index));
    }

    /// <summary>The result as a matrix, if that is wanted.</summary>
    public NdArray Finish(NdArray result)
    {
        if (!Matrix)
        {
            return result;
        }

        using NdArray joined = result;
        using NdArray matrix = NdArray.AtLeast2D(joined);
        return joined.Rank == 1 && Column ? NdArray.Transpose(matrix) : matrix.View(matrix.Layout);
    }
}
