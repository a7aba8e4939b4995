using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Sums and products of runs in lanes, the same on every machine: as many grow side by side as four vectors of 64 bytes have
/// lanes, and then in pairs. In a run of a thousand each element is so rounded some thirty times at most.
/// </summary>
/// <typeparam name="TLane">What is done in a lane.</typeparam>
internal static class LaneFold<TLane>
    where TLane : ILaneFold
{
    private const int Vectors = 4;

    /// <summary>What a run makes that is not short, of a type that has vectors.</summary>
    public static bool TryRun<T>(ReadOnlySpan<T> run, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T>
    {
        if (!Vector512<T>.IsSupported || run.Length < Vectors * Vector512<T>.Count)
        {
            value = default;
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
            a = TLane.Of(a, Vector512.LoadUnsafe(ref first, (nuint)i));
            b = TLane.Of(b, Vector512.LoadUnsafe(ref first, (nuint)(i + lanes)));
            c = TLane.Of(c, Vector512.LoadUnsafe(ref first, (nuint)(i + (2 * lanes))));
            d = TLane.Of(d, Vector512.LoadUnsafe(ref first, (nuint)(i + (3 * lanes))));
        }

        for (; i <= length - lanes; i += lanes)
        {
            (a, b, c, d) = (b, c, d, TLane.Of(a, Vector512.LoadUnsafe(ref first, (nuint)i)));
        }

        if (i < length)
        {
            // The last elements go to lanes of their own, since each of them rounded to the whole would cost more than all
            // before: of the last vector, what has its place already counts as what changes nothing.
            Vector512<T> last = Vector512.LoadUnsafe(ref first, (nuint)(length - lanes));
            Vector512<T> isDone = Vector512.LessThan(Vector512<T>.Indices, Vector512.Create(T.CreateTruncating(lanes - (length - i))));
            a = TLane.Of(a, Vector512.ConditionalSelect(isDone, Vector512.Create(TLane.Neutral<T>()), last));
        }

        Vector512<T> all = TLane.Of(TLane.Of(a, b), TLane.Of(c, d));

        // The upper half on the lower, twice; what the lanes above then hold matters no more.
        all = TLane.Of(all, all.GetUpper().ToVector512Unsafe());
        all = TLane.Of(all, all.GetLower().GetUpper().ToVector256Unsafe().ToVector512Unsafe());
        value = all[0];
        for (int lane = 1; lane < Vector128<T>.Count; lane++)
        {
            value = TLane.Of(value, all[lane]);
        }

        return true;
    }
}
