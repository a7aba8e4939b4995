namespace NdArrays.Tests.Reference;

/// <summary>Python's slices, by counting: from the start in steps as long as the stop is not reached.</summary>
internal static class ReferenceSlice
{
    public static List<nint> Indices(nint? start, nint? stop, nint? step, nint length)
    {
        nint stride = step ?? 1;
        nint from = start ?? (stride > 0 ? 0 : length - 1);
        from = start < 0 ? from + length : from;

        // Without a stop there is none in that direction; with one, a negative one counts from the end.
        nint? to = stop < 0 ? stop + length : stop;
        List<nint> indices = [];
        if (stride > 0)
        {
            for (nint i = from < 0 ? 0 : from; i < length && (to is null || i < to); i += stride)
            {
                indices.Add(i);
            }
        }
        else
        {
            for (nint i = from >= length ? length - 1 : from; i >= 0 && (to is null || i > to); i += stride)
            {
                indices.Add(i);
            }
        }

        return indices;
    }
}
