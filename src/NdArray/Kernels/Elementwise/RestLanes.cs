using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>What comes of a division with a whole quotient, for vectors of double precision.</summary>
internal interface IRestLanes
{
    /// <summary>Quotients that are smaller are good in any precision.</summary>
    static abstract double EndOfQuotients { get; }

    /// <summary>What comes of each lane: a division of x by y, which leaves a rest with the sign of x.</summary>
    static abstract Vector512<double> Of(Vector512<double> x, Vector512<double> y, Vector512<double> rest);
}

/// <summary>
/// Division of floating numbers with a whole quotient, by vectors. The quotient, cut to a whole number, is one too large at
/// most, and so what it leaves over, in one rounding, is exact: itself, or less by y. Single precision is divided in double
/// precision. Very large quotients, and what is not finite, go element by element.
/// </summary>
internal static class RestLanes
{
    /// <summary>What comes of each pair of elements; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp, TLanes, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where TOp : IOrderedBinary<TOp>
        where TLanes : IRestLanes
        where T : INumber<T>
    {
        ref T left = ref MemoryMarshal.GetReference(x);
        ref T right = ref MemoryMarshal.GetReference(y);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int done = 0;
        if (typeof(T) == typeof(float) || typeof(T) == typeof(double))
        {
            for (; done <= destination.Length - Vector512<T>.Count; done += Vector512<T>.Count)
            {
                Vector512<T> a = Vector512.LoadUnsafe(ref left, (nuint)done), b = Vector512.LoadUnsafe(ref right, (nuint)done);
                Run<TOp, TLanes, T>(a, b, ref Unsafe.Add(ref to, done));
            }
        }

        for (; done < destination.Length; done++)
        {
            destination[done] = TOp.Invoke(x[done], y[done]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<TOp, TLanes, T>(Vector512<T> x, Vector512<T> y, ref T destination)
        where TOp : IOrderedBinary<TOp>
        where TLanes : IRestLanes
        where T : INumber<T>
    {
        Vector512<T> result;
        ulong outside;
        if (typeof(T) == typeof(float))
        {
            (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(x.AsSingle());
            (Vector512<double> lowerY, Vector512<double> upperY) = Vector512.Widen(y.AsSingle());
            result = Vector512.Narrow(
                Of<TLanes>(lower, lowerY, out Vector512<double> isOutside),
                Of<TLanes>(upper, upperY, out Vector512<double> isUpperOutside)).As<float, T>();
            outside = isOutside.ExtractMostSignificantBits()
                | (isUpperOutside.ExtractMostSignificantBits() << Vector512<double>.Count);
        }
        else
        {
            result = Of<TLanes>(x.AsDouble(), y.AsDouble(), out Vector512<double> isOutside).As<double, T>();
            outside = isOutside.ExtractMostSignificantBits();
        }

        // What is mended is mended in its place: a vector that is either computed or mended would go through memory every time.
        result.StoreUnsafe(ref destination);
        if (outside != 0)
        {
            Mend<TOp, T>(x, y, ref destination, outside);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Of<TLanes>(Vector512<double> x, Vector512<double> y, out Vector512<double> isOutside)
        where TLanes : IRestLanes
    {
        Vector512<double> quotient = Vector512.Truncate(x / y), size = Vector512.Abs(y);
        isOutside = ~(Vector512.LessThan(Vector512.Abs(quotient), Vector512.Create(TLanes.EndOfQuotients))
            & Vector512.LessThan(size, Vector512.Create(double.PositiveInfinity)));
        Vector512<double> sign = x & Vector512.Create(-0.0);
        Vector512<double> rest = Vector512.FusedMultiplyAdd(-quotient, y, x) ^ sign;
        rest = Vector512.ConditionalSelect(Vector512.LessThan(rest, Vector512<double>.Zero), rest + size, rest);
        return TLanes.Of(x, y, Vector512.Abs(rest) | sign);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mend<TOp, T>(Vector512<T> x, Vector512<T> y, ref T destination, ulong outside)
        where TOp : IOrderedBinary<TOp>
        where T : INumber<T>
    {
        for (; outside != 0; outside &= outside - 1)
        {
            int lane = BitOperations.TrailingZeroCount(outside);
            Unsafe.Add(ref destination, lane) = TOp.Invoke(x[lane], y[lane]);
        }
    }
}

/// <summary>The rest with the sign of x.</summary>
internal readonly struct FModLanes : IRestLanes
{
    public static double EndOfQuotients => 1L << 53;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, Vector512<double> rest) => rest;
}

/// <summary>The rest with the sign of y.</summary>
internal readonly struct RemainderLanes : IRestLanes
{
    public static double EndOfQuotients => 1L << 53;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, Vector512<double> rest)
    {
        Vector512<double> isOther = Vector512.LessThan(y, Vector512<double>.Zero) ^ Vector512.LessThan(rest, Vector512<double>.Zero);
        Vector512<double> isZero = Vector512.Equals(rest, Vector512<double>.Zero);
        Vector512<double> turned = Vector512.ConditionalSelect(isOther, rest + y, rest);
        return Vector512.ConditionalSelect(isZero, y & Vector512.Create(-0.0), turned);
    }
}

/// <summary>The floor of x / y. A quotient that is not too large is exact in single precision as well, whatever was rounded on the way.</summary>
internal readonly struct FloorLanes : IRestLanes
{
    public static double EndOfQuotients => 1L << 21;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, Vector512<double> rest)
    {
        Vector512<double> isOther = Vector512.LessThan(y, Vector512<double>.Zero) ^ Vector512.LessThan(rest, Vector512<double>.Zero);
        Vector512<double> isZero = Vector512.Equals(rest, Vector512<double>.Zero);
        Vector512<double> quotient = ((x - rest) / y) - (Vector512.AndNot(isOther, isZero) & Vector512<double>.One);
        Vector512<double> whole = Vector512.Floor(quotient);
        whole += Vector512.GreaterThan(quotient - whole, Vector512.Create(0.5)) & Vector512<double>.One;
        Vector512<double> isNone = Vector512.Equals(quotient, Vector512<double>.Zero);
        return Vector512.ConditionalSelect(isNone, (x ^ y) & Vector512.Create(-0.0), whole);
    }
}
