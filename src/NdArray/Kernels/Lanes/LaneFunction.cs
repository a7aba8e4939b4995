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
            Run<TOp>(Vector512.LoadUnsafe(ref from, (nuint)done), ref Unsafe.Add(ref to, done));
        }

        if (done < x.Length)
        {
            Span<float> rest = stackalloc float[Vector512<float>.Count];
            rest.Fill(1);
            x[done..].CopyTo(rest);
            Run<TOp>(Vector512.Create<float>(rest), ref MemoryMarshal.GetReference(rest));
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
            Run<TOp>(Vector512.LoadUnsafe(ref from, (nuint)done), ref Unsafe.Add(ref to, done));
        }

        if (done < x.Length)
        {
            Span<double> rest = stackalloc double[Vector512<double>.Count];
            rest.Fill(1);
            x[done..].CopyTo(rest);
            Run<TOp>(Vector512.Create<double>(rest), ref MemoryMarshal.GetReference(rest));
            rest[..(x.Length - done)].CopyTo(destination[done..]);
        }
    }

    // What is mended is mended in its place: a vector that is either computed or mended would go through memory every time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<TOp>(Vector512<float> x, ref float destination)
        where TOp : ILaneFunction
    {
        TOp.Of(x).StoreUnsafe(ref destination);
        Vector512<float> isOutside = TOp.IsOutside(x);
        if (isOutside.AsUInt32() != Vector512<uint>.Zero)
        {
            Mend<TOp>(x, ref destination, isOutside.ExtractMostSignificantBits());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<TOp>(Vector512<double> x, ref double destination)
        where TOp : ILaneFunction
    {
        TOp.Of(x).StoreUnsafe(ref destination);
        Vector512<double> isOutside = TOp.IsOutside(x);
        if (isOutside.AsUInt64() != Vector512<ulong>.Zero)
        {
            Mend<TOp>(x, ref destination, isOutside.ExtractMostSignificantBits());
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mend<TOp>(Vector512<float> x, ref float destination, ulong outside)
        where TOp : ILaneFunction
    {
        for (int lane = 0; lane < Vector512<float>.Count; lane++)
        {
            if ((outside & (1ul << lane)) != 0)
            {
                Unsafe.Add(ref destination, lane) = (float)TOp.OfAny(x[lane]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mend<TOp>(Vector512<double> x, ref double destination, ulong outside)
        where TOp : ILaneFunction
    {
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            if ((outside & (1ul << lane)) != 0)
            {
                Unsafe.Add(ref destination, lane) = TOp.OfAny(x[lane]);
            }
        }
    }
}
