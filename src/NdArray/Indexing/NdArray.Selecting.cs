using NdArrays.Errors;
using NdArrays.Indexing;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays;

/// <content>Index expressions with arrays: what they select is copied.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// An array as a place of an index expression: integers select these indices of an axis, booleans those at which they
    /// are true.
    /// </summary>
    /// <param name="indices">An array of integers or of booleans.</param>
    public static implicit operator NdIndex(NdArray indices)
    {
        ArgumentNullException.ThrowIfNull(indices, "index");
        return NdIndex.OfList(indices);
    }

    /// <summary>A new array of the blocks that are selected. An error if an index lies outside its axis.</summary>
    internal abstract NdArray Gather(in Selection selection);

    /// <summary>Writes elements of this type to the blocks that are selected. All checks are the caller's.</summary>
    /// <param name="selection">The blocks.</param>
    /// <param name="source">The elements.</param>
    /// <param name="from">Their layout, of the shape of what is selected.</param>
    internal abstract void Scatter(in Selection selection, NdArray source, in ArrayLayout from);

    /// <summary>A new array of the elements at which a mask is true; both have one shape.</summary>
    internal abstract NdArray Compact(NdArray<bool> mask);

    /// <summary>
    /// Writes elements of this type, one after another, to where a mask of this shape is true. All checks are the caller's.
    /// </summary>
    internal abstract void Expand(NdArray<bool> mask, NdArray source);

    /// <summary>
    /// Writes to places of this array elements of this type: of <paramref name="first"/> where a condition is true, and
    /// of <paramref name="second"/> elsewhere, which may be this array itself. All checks are the caller's.
    /// </summary>
    internal abstract void WriteWhere(
        in ArrayLayout target,
        NdArray<bool> condition,
        in ArrayLayout conditionLayout,
        NdArray first,
        in ArrayLayout firstLayout,
        NdArray second,
        in ArrayLayout secondLayout);

    /// <summary>What an index expression with arrays selects.</summary>
    internal NdArray Select(ReadOnlySpan<NdIndex> index)
    {
        if (WholeMask(index) is { } mask)
        {
            return Compact(mask);
        }

        if (Selection.Of(_layout, index, out ArrayLayout view) is { } selection)
        {
            return Gather(selection);
        }

        using NdArray part = View(view);
        return part.CopyAs(view.Fresh(Order.C));
    }

    /// <summary>Assigns an array, broadcast and converted, to what an index expression with arrays selects.</summary>
    internal void AssignSelected(ReadOnlySpan<NdIndex> index, NdArray value)
    {
        ArgumentNullException.ThrowIfNull(value);
        RequireWriteableFor(value);
        if (WholeMask(index) is { } mask)
        {
            AssignMasked(mask, value);
        }
        else if (Selection.Of(_layout, index, out ArrayLayout view) is { } selection)
        {
            AssignTo(selection, value);
        }
        else
        {
            Assign(view, value);
        }
    }

    /// <summary>Assigns an array, broadcast and converted, to selected blocks, as if all memory were separate.</summary>
    internal void AssignTo(in Selection selection, NdArray value)
    {
        NdArray source = InThisType(value);
        ArrayLayout from = Broadcasting.ToAssigned(source._layout, selection.ResultShape);
        selection.Table.RequireInside();
        if (selection.ResultShape.Size == 0)
        {
            return;
        }

        if (MayMeet(source))
        {
            source = source.CopyAs(source._layout.Fresh(Order.C));
            from = Broadcasting.ToAssigned(source._layout, selection.ResultShape);
        }

        if (MayMeet(selection.Table.Indices))
        {
            Scatter(selection.With(Copy(selection.Table.Indices)), source, from);
        }
        else
        {
            Scatter(selection, source, from);
        }
    }

    /// <summary>Assigns one value, or one for each element, to the elements at which a mask of this shape is true.</summary>
    internal void AssignMasked(NdArray<bool> mask, NdArray value)
    {
        if (value.Rank > 1)
        {
            Throw.MaskedValues(value.Shape, Masks.Count(Masks.Contiguous(mask)));
        }

        NdArray source = InThisType(value);
        mask = MayMeet(mask) ? Copy(mask) : mask;
        if (source.Size == 1)
        {
            source = MayMeet(source) ? Copy(source) : source;
            ArrayLayout from = Broadcasting.To(new ArrayLayout(default, [], source._layout.Offset), Shape);
            WriteWhere(_layout, mask, mask.Layout, source, from, this, _layout);
            return;
        }

        mask = Masks.Contiguous(mask);
        nint count = Masks.Count(mask);
        if (source.Size != count)
        {
            Throw.MaskedValues(value.Shape, count);
        }

        source = MayMeet(source) ? Copy(source) : AsContiguous(source);
        if (IsCContiguous)
        {
            Expand(mask, source);
            return;
        }

        // Elsewhere by the places of the elements that are chosen.
        Selection selection = Selection.Of(_layout, [(NdIndex)mask, NdIndex.Ellipsis], out _)!.Value;
        Scatter(selection, source, source._layout);
    }

    /// <summary>An error if nothing can be written to this array, or no elements of another.</summary>
    internal void RequireWriteableFor(NdArray value, string? parameter = null)
    {
        if (!IsWriteable)
        {
            Throw.ReadOnly(parameter, Shape);
        }

        if (!Promotion.CanCast(value.DType, DType, Casting.Unsafe))
        {
            Throw.NotConvertible(value.DType, DType);
        }
    }

    /// <summary>An array of this one's type: the given one if it is.</summary>
    internal NdArray InThisType(NdArray value) => value.DType == DType ? value : value.AsType(DType);

    /// <summary>The mask that is the whole of an expression and has the shape of this array, if that is so.</summary>
    private NdArray<bool>? WholeMask(ReadOnlySpan<NdIndex> index) =>
        index.Length == 1 && index[0].List is { } list && IndexArray.Of(list) is NdArray<bool> mask
        && mask.Shape == Shape
            ? mask
            : null;
}
