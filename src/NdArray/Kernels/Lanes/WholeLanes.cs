using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>A function of two whole numbers that floating numbers compute exactly, if these are precise enough.</summary>
internal interface IWholeFunction
{
    /// <summary>The function of each pair of lanes, of numbers of 16 bits.</summary>
    static abstract Vector512<float> Of(Vector512<float> x, Vector512<float> y);

    /// <summary>The function of each pair of lanes, of numbers of 51 bits.</summary>
    static abstract Vector512<double> Of(Vector512<double> x, Vector512<double> y);

    /// <summary>The function of two numbers, however large.</summary>
    static abstract long OfAny(long x, long y);

    /// <inheritdoc cref="OfAny(long, long)"/>
    static abstract ulong OfAny(ulong x, ulong y);
}

/// <summary>
/// Computes functions of whole numbers, for which processors have no vectors, as floating numbers: those of 8 and 16 bits in
/// single, wider ones in double precision. Of numbers of 64 bits some are too large for that, and computed one by one.
/// </summary>
/// <remarks>
/// A quotient that is not whole is further from the next whole number than rounding moves it, so that it may be rounded down as
/// the true one would be: for the dividend is shorter than what the floating number holds.
/// </remarks>
internal readonly struct WholeLanes<TOp> : IVectorBinary
    where TOp : IWholeFunction
{
    /// <summary>Numbers no further from 0 than this, and what is computed of them, are exact as floating ones.</summary>
    private const long Far = 1L << 50;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y)
    {
        bool isSigned = WholeNumbers.AreSigned<T>();
        switch (Unsafe.SizeOf<T>())
        {
            case 1:
                Vector512<short> lower, upper;
                if (isSigned)
                {
                    (Vector512<short> x0, Vector512<short> x1) = Vector512.Widen(x.AsSByte());
                    (Vector512<short> y0, Vector512<short> y1) = Vector512.Widen(y.AsSByte());
                    (lower, upper) = (OfShort(x0, y0), OfShort(x1, y1));
                }
                else
                {
                    (Vector512<ushort> x0, Vector512<ushort> x1) = Vector512.Widen(x.AsByte());
                    (Vector512<ushort> y0, Vector512<ushort> y1) = Vector512.Widen(y.AsByte());
                    (lower, upper) = (OfShort(x0.AsInt16(), y0.AsInt16()), OfShort(x1.AsInt16(), y1.AsInt16()));
                }

                return Vector512.Narrow(lower, upper).As<sbyte, T>();
            case 2 when isSigned:
                return OfShort(x.AsInt16(), y.AsInt16()).As<short, T>();
            case 2:
                (Vector512<uint> ux0, Vector512<uint> ux1) = Vector512.Widen(x.AsUInt16());
                (Vector512<uint> uy0, Vector512<uint> uy1) = Vector512.Widen(y.AsUInt16());
                return Vector512.Narrow(OfInt(ux0.AsInt32(), uy0.AsInt32()), OfInt(ux1.AsInt32(), uy1.AsInt32())).As<short, T>();
            case 4 when isSigned:
                (Vector512<long> ix0, Vector512<long> ix1) = Vector512.Widen(x.AsInt32());
                (Vector512<long> iy0, Vector512<long> iy1) = Vector512.Widen(y.AsInt32());
                return Vector512.Narrow(OfNear(ix0, iy0), OfNear(ix1, iy1)).As<int, T>();
            case 4:
                (Vector512<ulong> lx0, Vector512<ulong> lx1) = Vector512.Widen(x.AsUInt32());
                (Vector512<ulong> ly0, Vector512<ulong> ly1) = Vector512.Widen(y.AsUInt32());
                return Vector512.Narrow(OfNear(lx0.AsInt64(), ly0.AsInt64()), OfNear(lx1.AsInt64(), ly1.AsInt64())).As<int, T>();
            default:
                return AreNear(x.AsInt64(), y.AsInt64(), isSigned)
                    ? OfNear(x.AsInt64(), y.AsInt64()).As<long, T>()
                    : isSigned ? OfFar(x.AsInt64(), y.AsInt64()).As<long, T>()
                    : OfFar(x.AsUInt64(), y.AsUInt64()).As<ulong, T>();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> OfShort(Vector512<short> x, Vector512<short> y)
    {
        (Vector512<int> x0, Vector512<int> x1) = Vector512.Widen(x);
        (Vector512<int> y0, Vector512<int> y1) = Vector512.Widen(y);
        return Vector512.Narrow(OfInt(x0, y0), OfInt(x1, y1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> OfInt(Vector512<int> x, Vector512<int> y) =>
        Vector512.ConvertToInt32Native(TOp.Of(Vector512.ConvertToSingle(x), Vector512.ConvertToSingle(y)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> OfNear(Vector512<long> x, Vector512<long> y) =>
        WholeDoubles.Whole(TOp.Of(WholeDoubles.Of(x), WholeDoubles.Of(y)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreNear(Vector512<long> x, Vector512<long> y, bool isSigned)
    {
        // Signed numbers are moved so that those that are near are the ones without a sign that are small.
        Vector512<long> least = Vector512.Create(isSigned ? Far : 0);
        Vector512<ulong> beyond = ((x + least) | (y + least)).AsUInt64() & Vector512.Create(~(ulong)((2 * Far) - 1));
        return beyond == Vector512<ulong>.Zero;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<long> OfFar(Vector512<long> x, Vector512<long> y)
    {
        for (int lane = 0; lane < Vector512<long>.Count; lane++)
        {
            x = x.WithElement(lane, TOp.OfAny(x[lane], y[lane]));
        }

        return x;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<ulong> OfFar(Vector512<ulong> x, Vector512<ulong> y)
    {
        for (int lane = 0; lane < Vector512<ulong>.Count; lane++)
        {
            x = x.WithElement(lane, TOp.OfAny(x[lane], y[lane]));
        }

        return x;
    }
}
