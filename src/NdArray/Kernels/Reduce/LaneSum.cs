using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Sums of runs in lanes, the same on every machine: as many sums grow side by side as four vectors of 64 bytes have lanes, and
/// then in pairs. In a run of a thousand each element is so rounded some thirty times at most.
/// </summary>
internal static class LaneSum
{
    private const int Vectors = 4;

    /// <summary>The sum of a run that is not short, of a type that has vectors.</summary>
    public static bool TryRun<T>(ReadOnlySpan<T> run, [MaybeNullWhen(false)] out T sum)
        where T : INumberBase<T>
    {
        if (!Vector512<T>.IsSupported || run.Length < Vectors * Vector512<T>.Count)
        {
            sum = default;
            return false;
        }

        ref T first = ref MemoryMarshal.GetReference(run);
        int lanes = Vector512<T>.Count;
        int length = run.Length;
        Vector512<T> a = Vector512.LoadUnsafe(ref first);
        Vector512<T> b = Vector512.LoadUnsafe(ref first, (nuint)lanes);
        Vector512<T> c = Vector512.LoadUnsafe(ref first, (nuint)(2 * lanes));
        Vector512<T> d = Vector512.LoadUnsafe(ref first, (nuint)(3 * lanes));
        int i = Vectors * lanes;
        for (; i <= length - (Vectors * lanes); i += Vectors * lanes)
        {
            a += Vector512.LoadUnsafe(ref first, (nuint)i);
            b += Vector512.LoadUnsafe(ref first, (nuint)(i + lanes));
            c += Vector512.LoadUnsafe(ref first, (nuint)(i + (2 * lanes)));
            d += Vector512.LoadUnsafe(ref first, (nuint)(i + (3 * lanes)));
        }

        for (; i <= length - lanes; i += lanes)
        {
            (a, b, c, d) = (b, c, d, a + Vector512.LoadUnsafe(ref first, (nuint)i));
        }

        Vector512<T> all = (a + b) + (c + d);
        Vector256<T> half = all.GetLower() + all.GetUpper();
        Vector128<T> quarter = half.GetLower() + half.GetUpper();
        sum = quarter[0];
        for (int lane = 1; lane < Vector128<T>.Count; lane++)
        {
            sum += quarter[lane];
        }

        for (; i < length; i++)
        {
            sum += run[i];
        }

        return true;
    }
}
