namespace NdArrays.Kernels;

/// <summary>A function of spans that has vectors for whole numbers, and goes element by element for others.</summary>
internal static class InWholeLanes
{
    /// <summary>The function of each pair of elements; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp, TLanes, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where TOp : IBinary<TOp, T, T, T>
        where TLanes : IVectorBinary
    {
        if (WholeNumbers.AreInVectors<T>())
        {
            VectorFunction.Run<TLanes, T>(x, y, destination);
            return;
        }

        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = TOp.Invoke(x[i], y[i]);
        }
    }

    /// <summary>The function of each element and one on the right; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp, TLanes, T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where TOp : IBinary<TOp, T, T, T>
        where TLanes : IVectorBinary
    {
        if (WholeNumbers.AreInVectors<T>())
        {
            VectorFunction.Run<TLanes, T>(x, y, destination);
            return;
        }

        StillOperand.Right<TOp, T, T, T>(x, y, destination);
    }
}
