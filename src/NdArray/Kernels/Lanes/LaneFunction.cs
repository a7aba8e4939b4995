using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Runs a function over spans, a vector at a time. The last vector is filled up and computed as all others are, so that the
/// result of an element depends on nothing but itself.
/// </summary>
internal static class LaneFunction
{
    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp>(ReadOnlySpan<float> x, Span<float> destination)
        where TOp : ILaneFunction
    {
        ref float from = ref MemoryMarshal.GetReference(x);
        ref float to = ref MemoryMarshal.GetReference(destination);
        int lanes = Vector512<float>.Count, done = 0;
        for (; done <= x.Length - lanes; done += lanes)
        {
            Of<TOp>(Vector512.LoadUnsafe(ref from, (nuint)done)).StoreUnsafe(ref to, (nuint)done);
        }

        if (done < x.Length)
        {
            Span<float> rest = stackalloc float[Vector512<float>.Count];
            rest.Fill(1);
            x[done..].CopyTo(rest);
            Of<TOp>(Vector512.Create<float>(rest)).CopyTo(rest);
            rest[..(x.Length - done)].CopyTo(destination[done..]);
        }
    }

    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp>(ReadOnlySpan<double> x, Span<double> destination)
        where TOp : ILaneFunction
    {
        ref double from = ref MemoryMarshal.GetReference(x);
        ref double to = ref MemoryMarshal.GetReference(destination);
        int lanes = Vector512<double>.Count, done = 0;
        for (; done <= x.Length - lanes; done += lanes)
        {
            Of<TOp>(Vector512.LoadUnsafe(ref from, (nuint)done)).StoreUnsafe(ref to, (nuint)done);
        }

        if (done < x.Length)
        {
            Span<double> rest = stackalloc double[Vector512<double>.Count];
            rest.Fill(1);
            x[done..].CopyTo(rest);
            Of<TOp>(Vector512.Create<double>(rest)).CopyTo(rest);
            rest[..(x.Length - done)].CopyTo(destination[done..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Of<TOp>(Vector512<float> x)
        where TOp : ILaneFunction
    {
        Vector512<float> result = TOp.Of(x);
        Vector512<float> isOutside = TOp.IsOutside(x);
        return isOutside.AsUInt32() == Vector512<uint>.Zero ? result : Mend<TOp>(x, result, isOutside.ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Of<TOp>(Vector512<double> x)
        where TOp : ILaneFunction
    {
        Vector512<double> result = TOp.Of(x);
        Vector512<double> isOutside = TOp.IsOutside(x);
        return isOutside.AsUInt64() == Vector512<ulong>.Zero ? result : Mend<TOp>(x, result, isOutside.ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<float> Mend<TOp>(Vector512<float> x, Vector512<float> result, ulong outside)
        where TOp : ILaneFunction
    {
        for (int lane = 0; lane < Vector512<float>.Count; lane++)
        {
            if ((outside & (1ul << lane)) != 0)
            {
                result = result.WithElement(lane, (float)TOp.OfAny(x[lane]));
            }
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<double> Mend<TOp>(Vector512<double> x, Vector512<double> result, ulong outside)
        where TOp : ILaneFunction
    {
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            if ((outside & (1ul << lane)) != 0)
            {
                result = result.WithElement(lane, TOp.OfAny(x[lane]));
            }
        }

        return result;
    }
}
