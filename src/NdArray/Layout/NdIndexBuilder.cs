using System.ComponentModel;
using NdArrays.Layout;

namespace NdArrays;

/// <summary>What the compiler calls for a list in an index expression, <c>a[[0, 2], ..]</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NdIndexBuilder
{
    /// <summary>Makes a place of an index expression that is a list.</summary>
    /// <param name="items">Integers, or booleans, or lists of these of equal shapes.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentException">The items are of different kinds or shapes.</exception>
    public static NdIndex Create(ReadOnlySpan<NdIndex> items) => NdIndex.OfList(IndexList.Of(items));
}
