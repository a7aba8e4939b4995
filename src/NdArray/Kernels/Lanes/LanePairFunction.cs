using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Runs a function of pairs over spans, a vector at a time. The last vector is filled up and computed as all others are.
/// </summary>
internal static class LanePairFunction
{
    /// <summary>The function of each pair; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp>(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> destination)
        where TOp : ILanePairFunction
    {
        ref float left = ref MemoryMarshal.GetReference(x);
        ref float right = ref MemoryMarshal.GetReference(y);
        ref float to = ref MemoryMarshal.GetReference(destination);
        int lanes = Vector512<float>.Count, done = 0;
        for (; done <= x.Length - lanes; done += lanes)
        {
            Run<TOp>(
                Vector512.LoadUnsafe(ref left, (nuint)done), Vector512.LoadUnsafe(ref right, (nuint)done), ref Unsafe.Add(ref to, done));
        }

        if (done < x.Length)
        {
            Span<float> rest = stackalloc float[Vector512<float>.Count], other = stackalloc float[Vector512<float>.Count];
            rest.Fill(1);
            other.Fill(1);
            x[done..].CopyTo(rest);
            y[done..].CopyTo(other);
            Run<TOp>(Vector512.Create<float>(rest), Vector512.Create<float>(other), ref MemoryMarshal.GetReference(rest));
            rest[..(x.Length - done)].CopyTo(destination[done..]);
        }
    }

    /// <summary>The function of each pair; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> destination)
        where TOp : ILanePairFunction
    {
        ref double left = ref MemoryMarshal.GetReference(x);
        ref double right = ref MemoryMarshal.GetReference(y);
        ref double to = ref MemoryMarshal.GetReference(destination);
        int lanes = Vector512<double>.Count, done = 0;
        for (; done <= x.Length - lanes; done += lanes)
        {
            Run<TOp>(
                Vector512.LoadUnsafe(ref left, (nuint)done), Vector512.LoadUnsafe(ref right, (nuint)done), ref Unsafe.Add(ref to, done));
        }

        if (done < x.Length)
        {
            Span<double> rest = stackalloc double[Vector512<double>.Count], other = stackalloc double[Vector512<double>.Count];
            rest.Fill(1);
            other.Fill(1);
            x[done..].CopyTo(rest);
            y[done..].CopyTo(other);
            Run<TOp>(Vector512.Create<double>(rest), Vector512.Create<double>(other), ref MemoryMarshal.GetReference(rest));
            rest[..(x.Length - done)].CopyTo(destination[done..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<TOp>(Vector512<float> x, Vector512<float> y, ref float destination)
        where TOp : ILanePairFunction
    {
        TOp.Of(x, y, out Vector512<float> isOutside).StoreUnsafe(ref destination);
        if (isOutside.AsUInt32() != Vector512<uint>.Zero)
        {
            Mend<TOp>(x, y, ref destination, isOutside.ExtractMostSignificantBits());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<TOp>(Vector512<double> x, Vector512<double> y, ref double destination)
        where TOp : ILanePairFunction
    {
        TOp.Of(x, y, out Vector512<double> isOutside).StoreUnsafe(ref destination);
        if (isOutside.AsUInt64() != Vector512<ulong>.Zero)
        {
            Mend<TOp>(x, y, ref destination, isOutside.ExtractMostSignificantBits());
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mend<TOp>(Vector512<float> x, Vector512<float> y, ref float destination, ulong outside)
        where TOp : ILanePairFunction
    {
        for (int lane = 0; lane < Vector512<float>.Count; lane++)
        {
            if ((outside & (1ul << lane)) != 0)
            {
                Unsafe.Add(ref destination, lane) = (float)TOp.OfAny(x[lane], y[lane]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mend<TOp>(Vector512<double> x, Vector512<double> y, ref double destination, ulong outside)
        where TOp : ILanePairFunction
    {
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            if ((outside & (1ul << lane)) != 0)
            {
                Unsafe.Add(ref destination, lane) = TOp.OfAny(x[lane], y[lane]);
            }
        }
    }
}
