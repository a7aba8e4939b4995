namespace NdArrays.Layout;

/// <summary>The two orders in which a layout may be free of gaps; a layout may be both or neither.</summary>
[Flags]
internal enum Contiguity
{
    None = 0,
    C = 1,
    F = 2,
}

/// <summary>Strides: how many elements lie between one index of an axis and the next.</summary>
internal static class Strides
{
    /// <summary>Row-major strides. Axes of size 0 count as 1, so that no stride is 0.</summary>
    public static void FillRowMajor(ReadOnlySpan<nint> lengths, Span<nint> strides, nint innermost = 1)
    {
        nint stride = innermost;
        for (int i = lengths.Length - 1; i >= 0; i--)
        {
            strides[i] = stride;
            stride *= Math.Max(1, lengths[i]);
        }
    }

    /// <summary>Column-major strides. Axes of size 0 count as 1, so that no stride is 0.</summary>
    public static void FillColumnMajor(ReadOnlySpan<nint> lengths, Span<nint> strides)
    {
        nint stride = 1;
        for (int i = 0; i < lengths.Length; i++)
        {
            strides[i] = stride;
            stride *= Math.Max(1, lengths[i]);
        }
    }

    /// <summary>
    /// In which orders the layout is without gaps. The stride of an axis of size 1 does not matter, and an array
    /// without elements is contiguous both ways.
    /// </summary>
    public static Contiguity Classify(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides)
    {
        Contiguity result = Contiguity.C | Contiguity.F;
        nint expected = 1;
        for (int i = lengths.Length - 1; i >= 0; i--)
        {
            if (lengths[i] == 0)
            {
                return Contiguity.C | Contiguity.F;
            }

            if (lengths[i] != 1)
            {
                if (strides[i] != expected)
                {
                    result = Contiguity.F;
                }

                expected *= lengths[i];
            }
        }

        expected = 1;
        for (int i = 0; i < lengths.Length; i++)
        {
            if (lengths[i] != 1)
            {
                if (strides[i] != expected)
                {
                    return result & ~Contiguity.F;
                }

                expected *= lengths[i];
            }
        }

        return result;
    }

    /// <summary>The axes from the largest stride to the smallest, ignoring signs; equal strides keep their order.</summary>
    public static ReadOnlySpan<int> SlowestFirst(ReadOnlySpan<nint> strides, Span<int> axes)
    {
        for (int i = 0; i < strides.Length; i++)
        {
            nint stride = nint.Abs(strides[i]);
            int place = i;
            for (; place > 0 && nint.Abs(strides[axes[place - 1]]) < stride; place--)
            {
                axes[place] = axes[place - 1];
            }

            axes[place] = i;
        }

        return axes;
    }
}
