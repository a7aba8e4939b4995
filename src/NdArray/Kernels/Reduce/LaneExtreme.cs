using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The largest or smallest element of a run, and where it is, in lanes.</summary>
internal static class LaneExtreme
{
    /// <summary>How many elements are looked at in one run, since the order makes no difference.</summary>
    public const int Longest = 1 << 16;

    private const int Vectors = 4;

    /// <summary>The extreme of a run that is not empty; nan if there is one, and of zeros the positive is the larger.</summary>
    public static T Run<T>(ReadOnlySpan<T> run, bool largest)
        where T : INumber<T>
    {
        if (Vector512<T>.IsSupported && run.Length >= Vectors * Vector512<T>.Count)
        {
            T extreme = largest ? Largest(run) : Smallest(run);

            // The vectors' own maximum knows nothing of signs of zeros, and loses what is not a number.
            if (WholeNumbers.Are<T>() || (!T.IsNaN(extreme) && !T.IsZero(extreme)))
            {
                return extreme;
            }
        }

        return largest ? TensorPrimitives.Max(run) : TensorPrimitives.Min(run);
    }

    /// <summary>Where the first element is that is equal to one, or not a number if that is not; the length if there is none.</summary>
    public static int IndexOf<T>(ReadOnlySpan<T> run, T value)
        where T : INumber<T>
    {
        int i = 0;
        if (Vector512<T>.IsSupported && !T.IsNaN(value))
        {
            ref T first = ref MemoryMarshal.GetReference(run);
            Vector512<T> wanted = Vector512.Create(value);
            for (; i <= run.Length - Vector512<T>.Count; i += Vector512<T>.Count)
            {
                Vector512<T> isSame = Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)i), wanted);
                if (isSame != Vector512<T>.Zero)
                {
                    return i + BitOperations.TrailingZeroCount(isSame.ExtractMostSignificantBits());
                }
            }
        }

        for (; i < run.Length; i++)
        {
            if (run[i] == value || (T.IsNaN(value) && T.IsNaN(run[i])))
            {
                return i;
            }
        }

        return run.Length;
    }

    private static T Largest<T>(ReadOnlySpan<T> run)
        where T : INumber<T>
    {
        ref T first = ref MemoryMarshal.GetReference(run);
        int lanes = Vector512<T>.Count;
        Vector512<T> a = Vector512.LoadUnsafe(ref first), b = a, c = a, d = a;
        Vector512<T> isNumber = Vector512.Equals(a, a);
        for (int i = 0; i < run.Length;)
        {
            // The last ones overlap those before: to look at an element twice changes nothing.
            i = int.Min(i, run.Length - (Vectors * lanes));
            Vector512<T> e = Vector512.LoadUnsafe(ref first, (nuint)i);
            Vector512<T> f = Vector512.LoadUnsafe(ref first, (nuint)(i + lanes));
            Vector512<T> g = Vector512.LoadUnsafe(ref first, (nuint)(i + (2 * lanes)));
            Vector512<T> h = Vector512.LoadUnsafe(ref first, (nuint)(i + (3 * lanes)));
            a = Vector512.MaxNative(a, e);
            b = Vector512.MaxNative(b, f);
            c = Vector512.MaxNative(c, g);
            d = Vector512.MaxNative(d, h);
            isNumber &= Numbers(e, f, g, h);
            i += Vectors * lanes;
        }

        return AreNumbers(isNumber)
            ? Only(Vector512.MaxNative(Vector512.MaxNative(a, b), Vector512.MaxNative(c, d)), largest: true)
            : T.CreateSaturating(double.NaN);
    }

    private static T Smallest<T>(ReadOnlySpan<T> run)
        where T : INumber<T>
    {
        ref T first = ref MemoryMarshal.GetReference(run);
        int lanes = Vector512<T>.Count;
        Vector512<T> a = Vector512.LoadUnsafe(ref first), b = a, c = a, d = a;
        Vector512<T> isNumber = Vector512.Equals(a, a);
        for (int i = 0; i < run.Length;)
        {
            i = int.Min(i, run.Length - (Vectors * lanes));
            Vector512<T> e = Vector512.LoadUnsafe(ref first, (nuint)i);
            Vector512<T> f = Vector512.LoadUnsafe(ref first, (nuint)(i + lanes));
            Vector512<T> g = Vector512.LoadUnsafe(ref first, (nuint)(i + (2 * lanes)));
            Vector512<T> h = Vector512.LoadUnsafe(ref first, (nuint)(i + (3 * lanes)));
            a = Vector512.MinNative(a, e);
            b = Vector512.MinNative(b, f);
            c = Vector512.MinNative(c, g);
            d = Vector512.MinNative(d, h);
            isNumber &= Numbers(e, f, g, h);
            i += Vectors * lanes;
        }

        return AreNumbers(isNumber)
            ? Only(Vector512.MinNative(Vector512.MinNative(a, b), Vector512.MinNative(c, d)), largest: false)
            : T.CreateSaturating(double.NaN);
    }

    /// <summary>Where all four are numbers: a comparison of two with each other is false if one is not.</summary>
    private static Vector512<T> Numbers<T>(Vector512<T> e, Vector512<T> f, Vector512<T> g, Vector512<T> h) =>
        typeof(T) == typeof(float) || typeof(T) == typeof(double)
            ? Vector512.Equals(e, e) & Vector512.Equals(f, f) & Vector512.Equals(g, g) & Vector512.Equals(h, h)
            : Vector512<T>.AllBitsSet;

    private static bool AreNumbers<T>(Vector512<T> isNumber) =>
        (typeof(T) != typeof(float) && typeof(T) != typeof(double))
        || isNumber.AsByte() == Vector512<byte>.AllBitsSet;

    /// <summary>The extreme of all lanes: of halves, quarters and so on, until one is left.</summary>
    private static T Only<T>(Vector512<T> lanes, bool largest)
    {
        Vector256<T> half = largest
            ? Vector256.MaxNative(lanes.GetLower(), lanes.GetUpper())
            : Vector256.MinNative(lanes.GetLower(), lanes.GetUpper());
        Vector128<T> few = Better(half.GetLower(), half.GetUpper(), largest);
        few = Better(few, Vector128.Create(few.GetUpper(), few.GetUpper()), largest);
        for (int bytes = 4; bytes >= Unsafe.SizeOf<T>(); bytes /= 2)
        {
            few = Better(few, (few.AsUInt64() >> (bytes * 8)).As<ulong, T>(), largest);
        }

        return few.ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<T> Better<T>(Vector128<T> a, Vector128<T> b, bool largest) =>
        largest ? Vector128.MaxNative(a, b) : Vector128.MinNative(a, b);
}
