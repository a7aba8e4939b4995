namespace NdArrays;

/// <summary>One place of an index expression: an integer, a range, a slice, a new axis or the ellipsis.</summary>
/// <remarks>Integers, indices from the end, ranges and slices convert to it by themselves: <c>a[0, 1.., Slice.Reversed]</c>.</remarks>
/// <example><code>
/// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
/// Console.WriteLine(a[NdIndex.Ellipsis, 0]);
/// // [1 4]
/// Console.WriteLine(a[.., NdIndex.NewAxis].Shape);
/// // (2, 1, 3)
/// </code></example>
public readonly struct NdIndex : IEquatable<NdIndex>
{
    private readonly Range _range;

    private NdIndex(NdIndexKind kind, nint integer = 0, Range range = default, Slice slice = default)
    {
        Kind = kind;
        Integer = integer;
        _range = range;
        Slice = slice;
    }

    /// <summary>A new axis of size 1; NumPy's <c>None</c> or <c>newaxis</c>.</summary>
    public static NdIndex NewAxis => new(NdIndexKind.NewAxis);

    /// <summary>As many whole axes as the rest of the expression leaves over; NumPy's <c>...</c>.</summary>
    public static NdIndex Ellipsis => new(NdIndexKind.Ellipsis);

    internal NdIndexKind Kind { get; }

    internal nint Integer { get; }

    internal Slice Slice { get; }

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
        Kind == other.Kind && Integer == other.Integer && _range.Equals(other._range) && Slice == other.Slice;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NdIndex other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Integer, _range, Slice);

    /// <summary>The place as one writes it.</summary>
    /// <returns>For instance <c>-1</c>, <c>^1</c>, <c>1..</c>, <c>::2</c>, <c>None</c> or <c>...</c>.</returns>
    public override string ToString() => Kind switch
    {
        NdIndexKind.Integer => $"{Integer}",
        NdIndexKind.FromEnd => $"^{Integer}",
        NdIndexKind.Range => _range.ToString(),
        NdIndexKind.Slice => Slice.ToString(),
        NdIndexKind.NewAxis => "None",
        _ => "...",
    };

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
}
