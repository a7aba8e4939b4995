using System.Runtime.CompilerServices;
using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>Axis numbers, which may count from the end as negative numbers.</summary>
internal static class Axis
{
    /// <summary>The axis as a number from 0 to <paramref name="rank"/> - 1.</summary>
    public static int Normalize(int axis, int rank, [CallerArgumentExpression(nameof(axis))] string parameter = "axis")
    {
        int normal = axis < 0 ? axis + rank : axis;
        if ((uint)normal >= (uint)rank)
        {
            Throw.AxisOutOfRange(axis, rank, parameter);
        }

        return normal;
    }

    /// <summary>
    /// The room for normalized axes: more than there are must repeat one, so that few are looked at before the error.
    /// </summary>
    public static int Room(ReadOnlySpan<int> axes, int rank) => int.Min(axes.Length, rank + 1);

    /// <summary>Writes the axes as numbers from 0 into <paramref name="normal"/>; an axis may occur only once.</summary>
    public static void Normalize(ReadOnlySpan<int> axes, int rank, Span<int> normal, string parameter)
    {
        ulong seen = 0;
        for (int i = 0; i < axes.Length; i++)
        {
            normal[i] = Normalize(axes[i], rank, parameter);
            if ((seen & (1ul << normal[i])) != 0)
            {
                Throw.RepeatedAxis(axes[i], axes, parameter);
            }

            seen |= 1ul << normal[i];
        }
    }
}
