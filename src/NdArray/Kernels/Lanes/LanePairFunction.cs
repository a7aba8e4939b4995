using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Runs a function of pairs over spans, a vector at a time; single precision is computed in double precision. The last vector
/// is filled up and computed as all others are.
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
            Of<TOp>(Vector512.LoadUnsafe(ref left, (nuint)done), Vector512.LoadUnsafe(ref right, (nuint)done))
                .StoreUnsafe(ref to, (nuint)done);
        }

        if (done < x.Length)
        {
            Span<float> rest = stackalloc float[Vector512<float>.Count], other = stackalloc float[Vector512<float>.Count];
            rest.Fill(1);
            other.Fill(1);
            x[done..].CopyTo(rest);
            y[done..].CopyTo(other);
            Of<TOp>(Vector512.Create<float>(rest), Vector512.Create<float>(other)).CopyTo(rest);
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
            Of<TOp>(Vector512.LoadUnsafe(ref left, (nuint)done), Vector512.LoadUnsafe(ref right, (nuint)done))
                .StoreUnsafe(ref to, (nuint)done);
        }

        if (done < x.Length)
        {
            Span<double> rest = stackalloc double[Vector512<double>.Count], other = stackalloc double[Vector512<double>.Count];
            rest.Fill(1);
            other.Fill(1);
            x[done..].CopyTo(rest);
            y[done..].CopyTo(other);
            Of<TOp>(Vector512.Create<double>(rest), Vector512.Create<double>(other)).CopyTo(rest);
            rest[..(x.Length - done)].CopyTo(destination[done..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Of<TOp>(Vector512<float> x, Vector512<float> y)
        where TOp : ILanePairFunction
    {
        (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(x);
        (Vector512<double> lowerY, Vector512<double> upperY) = Vector512.Widen(y);
        return Vector512.Narrow(Of<TOp>(lower, lowerY), Of<TOp>(upper, upperY));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Of<TOp>(Vector512<double> x, Vector512<double> y)
        where TOp : ILanePairFunction
    {
        Vector512<double> result = TOp.Of(x, y, out Vector512<double> isOutside);
        return isOutside.AsUInt64() == Vector512<ulong>.Zero
            ? result
            : Mend<TOp>(x, y, result, isOutside.ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<double> Mend<TOp>(Vector512<double> x, Vector512<double> y, Vector512<double> result, ulong outside)
        where TOp : ILanePairFunction
    {
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            if ((outside & (1ul << lane)) != 0)
            {
                result = result.WithElement(lane, TOp.OfAny(x[lane], y[lane]));
            }
        }

        return result;
    }
}
