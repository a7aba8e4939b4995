using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Whole numbers of 51 bits, and a sign, as floating ones and back.</summary>
internal static class WholeDoubles
{
    /// <summary>With this added, a whole number is in the lowest bits of a floating one: 1.5 * 2^52.</summary>
    private const double Shift = 6755399441055744;

    private static Vector512<long> ShiftBits => Vector512.Create(Shift).AsInt64();

    /// <summary>The floating numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<long> whole) => (whole + ShiftBits).AsDouble() - Vector512.Create(Shift);

    /// <summary>Floating numbers that are whole, as such.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Whole(Vector512<double> floating) =>
        (floating + Vector512.Create(Shift)).AsInt64() - ShiftBits;
}
