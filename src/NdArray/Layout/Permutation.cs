using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>Layouts whose axes stand in another order.</summary>
internal static class Permutation
{
    /// <summary>The layout whose axis <c>i</c> is axis <c>axes[i]</c> of this one.</summary>
    public static ArrayLayout Apply(in ArrayLayout layout, ReadOnlySpan<int> axes)
    {
        nint[] lengths = new nint[layout.Rank];
        nint[] strides = new nint[layout.Rank];
        for (int i = 0; i < axes.Length; i++)
        {
            lengths[i] = layout.Shape[axes[i]];
            strides[i] = layout.StrideSpan[axes[i]];
        }

        return new ArrayLayout(Shape.Adopt(lengths), strides, layout.Offset);
    }

    /// <summary>All axes in reverse.</summary>
    public static ArrayLayout Reverse(in ArrayLayout layout)
    {
        Span<int> axes = stackalloc int[layout.Rank];
        for (int i = 0; i < axes.Length; i++)
        {
            axes[i] = axes.Length - 1 - i;
        }

        return Apply(layout, axes);
    }

    /// <summary>Two axes exchanged.</summary>
    public static ArrayLayout Swap(in ArrayLayout layout, int axis1, int axis2)
    {
        Span<int> axes = stackalloc int[layout.Rank];
        for (int i = 0; i < axes.Length; i++)
        {
            axes[i] = i;
        }

        (axes[axis1], axes[axis2]) = (axes[axis2], axes[axis1]);
        return Apply(layout, axes);
    }

    /// <summary>The axes of <paramref name="source"/> moved to <paramref name="destination"/>, the others in order.</summary>
    public static ArrayLayout Move(in ArrayLayout layout, ReadOnlySpan<int> source, ReadOnlySpan<int> destination)
    {
        if (source.Length != destination.Length)
        {
            Throw.MovedAxesDiffer(source, destination);
        }

        Span<int> from = stackalloc int[Axis.Room(source, layout.Rank)];
        Span<int> to = stackalloc int[Axis.Room(source, layout.Rank)];
        Axis.Normalize(source, layout.Rank, from, nameof(source));
        Axis.Normalize(destination, layout.Rank, to, nameof(destination));

        Span<int> axes = stackalloc int[layout.Rank];
        axes.Fill(-1);
        for (int i = 0; i < from.Length; i++)
        {
            axes[to[i]] = from[i];
        }

        int next = 0;
        for (int i = 0; i < axes.Length; i++)
        {
            if (axes[i] < 0)
            {
                while (from.Contains(next))
                {
                    next++;
                }

                axes[i] = next++;
            }
        }

        return Apply(layout, axes);
    }
}
