namespace NdArrays.Tests.Reference;

/// <summary>All indices of a shape, one after another, the last one fastest.</summary>
internal static class Indices
{
    public static IEnumerable<nint[]> Of(params nint[] lengths)
    {
        if (lengths.Length == 0)
        {
            yield return [];
            yield break;
        }

        for (nint first = 0; first < lengths[0]; first++)
        {
            foreach (nint[] rest in Of(lengths[1..]))
            {
                yield return [first, .. rest];
            }
        }
    }

    /// <summary>The place of an index: what strides mean.</summary>
    public static nint PlaceOf(ReadOnlySpan<nint> index, ReadOnlySpan<nint> strides, nint offset = 0)
    {
        nint place = offset;
        for (int axis = 0; axis < index.Length; axis++)
        {
            place += index[axis] * strides[axis];
        }

        return place;
    }
}
