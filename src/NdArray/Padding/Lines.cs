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

    /// <summary>A view of lines, or of what became of them, with their axis where it was.</summary>
    public static NdArray Back(NdArray lines, int axis) => lines.View(Permutation.Move(lines.Layout, [-1], [axis]));
}
