using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A function of spans that has lanes for single and double precision, and goes element by element for others.</summary>
internal static class InLanes
{
    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp, TLanes, T>(ReadOnlySpan<T> x, Span<T> destination)
        where TOp : IFloatingUnary<TOp>
        where TLanes : ILaneFunction
        where T : IFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(float))
        {
            LaneFunction.Run<TLanes>(SameSpan.Of<T, float>(x), SameSpan.Of<T, float>(destination));
        }
        else if (typeof(T) == typeof(double))
        {
            LaneFunction.Run<TLanes>(SameSpan.Of<T, double>(x), SameSpan.Of<T, double>(destination));
        }
        else
        {
            for (int i = 0; i < x.Length; i++)
            {
                destination[i] = TOp.Invoke(x[i]);
            }
        }
    }

    /// <summary>The function of each pair of elements; the spans are equally long, and the same or apart.</summary>
    public static void RunPairs<TOp, TLanes, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where TOp : IFloatingBinary<TOp>
        where TLanes : ILanePairFunction
        where T : IFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(float))
        {
            LanePairFunction.Run<TLanes>(SameSpan.Of<T, float>(x), SameSpan.Of<T, float>(y), SameSpan.Of<T, float>(destination));
        }
        else if (typeof(T) == typeof(double))
        {
            LanePairFunction.Run<TLanes>(SameSpan.Of<T, double>(x), SameSpan.Of<T, double>(y), SameSpan.Of<T, double>(destination));
        }
        else
        {
            for (int i = 0; i < destination.Length; i++)
            {
                destination[i] = TOp.Invoke(x[i], y[i]);
            }
        }
    }
}
