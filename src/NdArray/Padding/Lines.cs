using NdArrays.Layout;

namespace NdArrays.Padding;

/// <summary>The lines of an array along an axis, brought together in memory for kernels that take them one by one.</summary>
internal static class Lines
{
    /// <summary>A copy of places of an array, of a type, whose last axis is the one given.</summary>
    public static NdArray Copy(NdArray a, in ArrayLayout places, int axis, DType dtype)
    {
        using NdArray lines = a.View(Permutation.Move(places, [axis], [-1]));
        return lines.AsType(dtype, Order.C);
    }

    /// <summary>Lines that are only read: a view, if they are of the type and begin every so many elements, or else a copy.</summary>
    public static NdArray Read(NdArray a, in ArrayLayout places, int axis, DType dtype, out nint pitch)
    {
        ArrayLayout lines = Permutation.Move(places, [axis], [-1]);
        return a.DType == dtype && HavePitch(lines, out pitch) ? a.View(lines) : Whole(Copy(a, places, axis, dtype), out pitch);
    }

    private static NdArray Whole(NdArray lines, out nint pitch)
    {
        pitch = lines.Shape[^1];
        return lines;
    }

    /// <summary>Whether the elements of each line lie side by side, and the lines at equal distances.</summary>
    private static bool HavePitch(in ArrayLayout lines, out nint pitch)
    {
        pitch = 0;
        nint? next = null;
        for (int axis = lines.Rank - 2; axis >= 0; axis--)
        {
            if (lines.Shape[axis] == 1)
            {
                continue;
            }

            nint stride = lines.StrideSpan[axis];
            if (next is null)
            {
                pitch = stride;
            }
            else if (stride != next)
            {
                return false;
            }

            next = stride * lines.Shape[axis];
        }

        return lines.Shape[^1] == 1 || lines.StrideSpan[^1] == 1;
    }

    /// <summary>A view of lines, or of what became of them, with their axis where it was.</summary>
    public static NdArray Back(NdArray lines, int axis) => lines.View(Permutation.Move(lines.Layout, [-1], [axis]));
}
