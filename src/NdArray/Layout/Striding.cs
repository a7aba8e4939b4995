using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>Layouts with strides of a caller's choice, and windows that slide along axes.</summary>
internal static class Striding
{
    /// <summary>
    /// The layout of any shape and strides from the first element of another on, if no element lies outside of the
    /// storage.
    /// </summary>
    public static ArrayLayout Within(in ArrayLayout layout, Shape shape, ReadOnlySpan<nint> strides, nint storageLength)
    {
        if (shape.Rank != strides.Length)
        {
            Throw.StrideCount(shape, strides);
        }

        ArrayLayout view = new(shape, strides.ToArray(), layout.Offset);
        if (shape.Size > 0 && !Reaches(shape, strides, layout.Offset, storageLength))
        {
            Throw.StridesOutside(shape, strides, layout.Offset, storageLength);
        }

        return view;
    }

    /// <summary>
    /// Windows of a shape at every place at which they fit: the axes of the array, shorter by what the windows take,
    /// then those of the windows.
    /// </summary>
    public static ArrayLayout Windows(in ArrayLayout layout, Shape window, ReadOnlySpan<int> axes)
    {
        nint[] lengths = [.. layout.Shape, .. window];
        nint[] strides = new nint[lengths.Length];
        layout.StrideSpan.CopyTo(strides);
        for (int i = 0; i < axes.Length; i++)
        {
            // An axis may have several windows, each of which takes from what the others leave.
            if (lengths[axes[i]] < window[i])
            {
                Throw.WindowTooLarge(window, layout.Shape, axes[i]);
            }

            lengths[axes[i]] -= window[i] - 1;
            strides[layout.Rank + i] = layout.StrideSpan[axes[i]];
        }

        return new ArrayLayout(Shape.Adopt(lengths), strides, layout.Offset);
    }

    /// <summary>Whether all elements lie within the storage: wide numbers, because strides may be any.</summary>
    private static bool Reaches(Shape shape, ReadOnlySpan<nint> strides, nint offset, nint storageLength)
    {
        Int128 first = offset, last = offset;
        for (int i = 0; i < strides.Length; i++)
        {
            Int128 reach = (Int128)(shape[i] - 1) * strides[i];
            if (reach >= storageLength || reach <= -storageLength)
            {
                return false;
            }

            first += Int128.Min(reach, 0);
            last += Int128.Max(reach, 0);
        }

        return first >= 0 && last < storageLength;
    }
}
