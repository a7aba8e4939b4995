using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The floors of whole numbers of 32 bits at most divided by one number, which is turned over once: a product takes less than a
/// quotient.
/// </summary>
/// <remarks>
/// Between two whole numbers the quotients are at multiples of 1 / y. Half of that is added to each: those that are whole are
/// then too far from the next smaller number to be rounded to it, and the others from the next larger.
/// </remarks>
internal readonly struct WholeFloorByOne
{
    private readonly Vector512<float> _single;
    private readonly Vector512<float> _halfSingle;
    private readonly Vector512<double> _double;
    private readonly Vector512<double> _halfDouble;
    private readonly Vector512<ushort> _short;
    private readonly Vector512<ushort> _inverseShort;

    private WholeFloorByOne(double divisor)
    {
        _double = Vector512.Create(1 / divisor);
        _halfDouble = Vector512.Create(0.5 / double.Abs(divisor));
        _single = Vector512.Create((float)(1 / divisor));
        _halfSingle = Vector512.Create((float)(0.5 / double.Abs(divisor)));
        _short = Vector512.Create(ushort.CreateTruncating(divisor));
        _inverseShort = Vector512.Create(ushort.CreateTruncating(256 / divisor));
    }

    /// <summary>Whether the numbers of a type are short enough.</summary>
    public static bool Divides<T>() => WholeNumbers.AreInVectors<T>() && Unsafe.SizeOf<T>() <= sizeof(int);

    /// <summary>The floor of each x / y, 0 if y is 0; the spans are equally long, and the same or apart.</summary>
    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumberBase<T>
    {
        Debug.Assert(Divides<T>(), "The numbers are short.");
        if (T.IsZero(y))
        {
            destination.Clear();
            return;
        }

        WholeFloorByOne by = new(double.CreateTruncating(y));
        ref T from = ref MemoryMarshal.GetReference(x);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int done = 0;
        for (; done <= x.Length - Vector512<T>.Count; done += Vector512<T>.Count)
        {
            by.Of(Vector512.LoadUnsafe(ref from, (nuint)done)).StoreUnsafe(ref to, (nuint)done);
        }

        for (; done < x.Length; done++)
        {
            destination[done] = WholeNumbers.Floor(x[done], y);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<T> Of<T>(Vector512<T> x)
    {
        switch (Unsafe.SizeOf<T>())
        {
            case 1 when WholeNumbers.AreSigned<T>():
                (Vector512<short> b0, Vector512<short> b1) = Vector512.Widen(x.AsSByte());
                return Vector512.Narrow(OfShort(b0), OfShort(b1)).As<sbyte, T>();
            case 1:
                (Vector512<ushort> u0, Vector512<ushort> u1) = Vector512.Widen(x.AsByte());
                return Vector512.Narrow(OfByte(u0), OfByte(u1)).As<byte, T>();
            case 2 when WholeNumbers.AreSigned<T>():
                return OfShort(x.AsInt16()).As<short, T>();
            case 2:
                (Vector512<uint> w0, Vector512<uint> w1) = Vector512.Widen(x.AsUInt16());
                return Vector512.Narrow(OfInt(w0.AsInt32()), OfInt(w1.AsInt32())).As<short, T>();
            case 4 when WholeNumbers.AreSigned<T>():
                (Vector512<long> i0, Vector512<long> i1) = Vector512.Widen(x.AsInt32());
                return Vector512.Narrow(OfLong(i0), OfLong(i1)).As<int, T>();
            default:
                (Vector512<ulong> l0, Vector512<ulong> l1) = Vector512.Widen(x.AsUInt32());
                return Vector512.Narrow(OfLong(l0.AsInt64()), OfLong(l1.AsInt64())).As<int, T>();
        }
    }

    /// <summary>Of a byte: by the inverse, of which only eight bits are left, the quotient is too small by 1 at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<ushort> OfByte(Vector512<ushort> x)
    {
        Vector512<ushort> quotient = (x * _inverseShort) >>> 8;
        return quotient - Vector512.GreaterThanOrEqual(x - (quotient * _short), _short);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<short> OfShort(Vector512<short> x)
    {
        (Vector512<int> lower, Vector512<int> upper) = Vector512.Widen(x);
        return Vector512.Narrow(OfInt(lower), OfInt(upper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<int> OfInt(Vector512<int> x) =>
        Vector512.ConvertToInt32Native(
            Vector512.Floor(Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(x), _single, _halfSingle)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<long> OfLong(Vector512<long> x) =>
        WholeDoubles.Whole(Vector512.Floor(Vector512.FusedMultiplyAdd(WholeDoubles.Of(x), _double, _halfDouble)));
}
