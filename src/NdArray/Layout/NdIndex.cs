using System.ComponentModel;
using System.Runtime.CompilerServices;
using NdArrays.Layout;

namespace NdArrays;

/// <summary>
/// One place of an index expression: an integer, a range, a slice, a new axis, the ellipsis, or an array of integers or
/// of booleans.
/// </summary>
/// <remarks>
/// All of these convert to it by themselves, <c>a[0, 1.., Slice.Reversed]</c>, and a list in brackets is an array:
/// <c>a[[0, 2], ..]</c> takes two rows. Just <c>a[[0, 2]]</c> is an element, as every list of nothing but integers.
/// </remarks>
/// <example><code>
/// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
/// Console.WriteLine(a[NdIndex.Ellipsis, 0]);
/// // [1 4]
/// Console.WriteLine(a[.., NdIndex.NewAxis].Shape);
/// // (2, 1, 3)
/// Console.WriteLine(a[.., [2, 0]]);
/// // [[3 1]
/// //  [6 4]]
/// </code></example>
[CollectionBuilder(typeof(NdIndexBuilder), nameof(NdIndexBuilder.Create))]
public readonly struct NdIndex : IEquatable<NdIndex>
{
    private readonly Range _range;

    private NdIndex(
        NdIndexKind kind, nint integer = 0, Range range = default, Slice slice = default, object? list = null)
    {
        Kind = kind;
        Integer = integer;
        _range = range;
        Slice = slice;
        List = list;
    }

    /// <summary>A new axis of size 1; NumPy's <c>None</c> or <c>newaxis</c>.</summary>
    public static NdIndex NewAxis => new(NdIndexKind.NewAxis);

    /// <summary>As many whole axes as the rest of the expression leaves over; NumPy's <c>...</c>.</summary>
    public static NdIndex Ellipsis => new(NdIndexKind.Ellipsis);

    internal NdIndexKind Kind { get; }

    internal nint Integer { get; }

    internal Slice Slice { get; }

    /// <summary>
    /// The indices, if there are several: an <see cref="IndexList"/>, or what the floors above use as an array.
    /// </summary>
    internal object? List { get; }

    /// <summary>One index of an axis, which the view does not have any more; negative counts from the end.</summary>
    /// <param name="index">The index.</param>
    public static implicit operator NdIndex(int index) => new(NdIndexKind.Integer, index);

    /// <inheritdoc cref="op_Implicit(int)"/>
    public static implicit operator NdIndex(nint index) => new(NdIndexKind.Integer, index);

    /// <summary>One index of an axis, which the view does not have any more.</summary>
    /// <param name="index">The index, from the start or from the end.</param>
    public static implicit operator NdIndex(Index index) =>
        index.IsFromEnd ? new(NdIndexKind.FromEnd, index.Value) : new(NdIndexKind.Integer, index.Value);

    /// <summary>A range of an axis, which must lie within it, as everywhere in .NET.</summary>
    /// <param name="range">The range.</param>
    public static implicit operator NdIndex(Range range) => new(NdIndexKind.Range, range: range);

    /// <summary>A slice of an axis.</summary>
    /// <param name="slice">The slice.</param>
    public static implicit operator NdIndex(Slice slice) => new(NdIndexKind.Slice, slice: slice);

    /// <summary>A mask without axes: a new axis of size 1 if it is true, of size 0 if it is false.</summary>
    /// <param name="mask">The mask.</param>
    public static implicit operator NdIndex(bool mask) => OfList(IndexList.Of(mask));

    /// <summary>Several indices of an axis. A list alone between the brackets, <c>a[list]</c>, is the index of one element.</summary>
    /// <param name="indices">The indices, which are not copied; negative ones count from the end.</param>
    public static implicit operator NdIndex(int[] indices) => OfList(IndexList.Of(indices));

    /// <summary>A mask: the indices of an axis at which it is true.</summary>
    /// <param name="mask">The mask, as long as the axis; it is not copied.</param>
    public static implicit operator NdIndex(bool[] mask) => OfList(IndexList.Of(mask));

    /// <summary>Whether two places of an index expression are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they are the same.</returns>
    public static bool operator ==(NdIndex left, NdIndex right) => left.Equals(right);

    /// <summary>Whether two places of an index expression differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(NdIndex left, NdIndex right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(NdIndex other) =>
        Kind == other.Kind && Integer == other.Integer && _range.Equals(other._range) && Slice == other.Slice
        && ReferenceEquals(List, other.List);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NdIndex other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Integer, _range, Slice, List);

    /// <summary>The place as one writes it.</summary>
    /// <returns>For instance <c>-1</c>, <c>^1</c>, <c>1..</c>, <c>::2</c>, <c>None</c> or <c>...</c>.</returns>
    public override string ToString() => Kind switch
    {
        NdIndexKind.Integer => $"{Integer}",
        NdIndexKind.FromEnd => $"^{Integer}",
        NdIndexKind.Range => _range.ToString(),
        NdIndexKind.Slice => Slice.ToString(),
        NdIndexKind.NewAxis => "None",
        NdIndexKind.List => $"{List}",
        _ => "...",
    };

    /// <summary>The items of a list in brackets, for the compiler; there are none of anything else.</summary>
    /// <returns>The enumerator.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<NdIndex> GetEnumerator() => IndexList.Items(List);

    /// <summary>A place that is a list, or an array of a floor above.</summary>
    internal static NdIndex OfList(object list) => new(NdIndexKind.List, list: list);

    /// <summary>Whether a place of an expression is a list.</summary>
    internal static bool HasList(ReadOnlySpan<NdIndex> index)
    {
        foreach (ref readonly NdIndex place in index)
        {
            if (place.Kind == NdIndexKind.List)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>First and last bound of a range on an axis of this length, not checked.</summary>
    internal (nint Start, nint End) ResolveRange(nint length) => (Resolve(_range.Start, length), Resolve(_range.End, length));

    private static nint Resolve(Index index, nint length) => index.IsFromEnd ? length - index.Value : index.Value;
}

/// <summary>What an <see cref="NdIndex"/> is.</summary>
internal enum NdIndexKind
{
    Integer,
    FromEnd,
    Range,
    Slice,
    NewAxis,
    Ellipsis,
    List,
}
