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

        if (i < length)
        {
            // The last elements go to lanes of their own, since each of them rounded to the whole sum would cost more than all
            // before: of the last vector, what is summed already counts as the zero that changes nothing, not even a zero's sign.
            Vector512<T> last = Vector512.LoadUnsafe(ref first, (nuint)(length - lanes));
            Vector512<T> isSummed = Vector512.LessThan(Vector512<T>.Indices, Vector512.Create(T.CreateTruncating(lanes - (length - i))));
            a += Vector512.ConditionalSelect(isSummed, Vector512.Create(-T.Zero), last);
        }

        Vector512<T> all = (a + b) + (c + d);
        Vector256<T> half = all.GetLower() + all.GetUpper();
        Vector128<T> quarter = half.GetLower() + half.GetUpper();
        Vector128<T> eighth = quarter + Vector128.Create(quarter.GetUpper(), quarter.GetUpper());
        sum = eighth[0];
        for (int lane = 1; lane < Vector128<T>.Count / 2; lane++)
        {
            sum += eighth[lane];
        }

        return true;
    }
}
