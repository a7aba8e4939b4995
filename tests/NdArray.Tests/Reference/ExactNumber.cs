namespace NdArrays.Tests.Reference;

/// <summary>
/// A number as exactly as it is: a sign and a whole number times a power of two, or infinity, or no number. Numbers are
/// read from the bits of their type and written to those of another, with integer arithmetic alone.
/// </summary>
internal readonly record struct ExactNumber(bool IsNegative, UInt128 Significand, int Exponent)
{
    public static ExactNumber NaN { get; } = new(false, 0, 0) { IsNaN = true };

    public bool IsNaN { get; private init; }

    public bool IsInfinite { get; private init; }

    public static ExactNumber FromInteger(Int128 value) => new(value < 0, (UInt128)Int128.Abs(value), 0);

    public static ExactNumber FromBits(ulong bits, FloatFormat format)
    {
        bool negative = ((bits >> (format.ExponentBits + format.FractionBits)) & 1) != 0;
        int exponent = (int)((bits >> format.FractionBits) & format.LargestExponent);
        ulong fraction = bits & ((1ul << format.FractionBits) - 1);
        if ((ulong)exponent == format.LargestExponent)
        {
            return fraction != 0 ? NaN : new ExactNumber(negative, 0, 0) { IsInfinite = true };
        }

        // Numbers below the normal ones have no hidden bit, and the exponent of the smallest normal ones.
        ulong significand = exponent == 0 ? fraction : fraction | (1ul << format.FractionBits);
        return new ExactNumber(negative, significand, int.Max(exponent, 1) - format.Bias - format.FractionBits);
    }

    /// <summary>Cut towards 0, and to the ends of the range; no number is 0.</summary>
    public Int128 ToInteger(Int128 lowest, Int128 highest)
    {
        if (IsNaN)
        {
            return 0;
        }

        // A significand of a floating number has 53 bits, and no range more than 64.
        if (IsInfinite || (Exponent > 64 && Significand != 0))
        {
            return IsNegative ? lowest : highest;
        }

        Int128 size = (Int128)(Exponent >= 0 ? Significand << Exponent : Exponent > -128 ? Significand >> -Exponent : 0);
        return Int128.Clamp(IsNegative ? -size : size, lowest, highest);
    }

    /// <summary>Rounded to the nearest number of the format, to the even one of two.</summary>
    public ulong ToBits(FloatFormat format)
    {
        if (IsNaN)
        {
            return (format.LargestExponent << format.FractionBits) | (1ul << (format.FractionBits - 1));
        }

        ulong sign = IsNegative ? 1ul << (format.ExponentBits + format.FractionBits) : 0;
        ulong infinity = sign | (format.LargestExponent << format.FractionBits);
        if (IsInfinite || Significand == 0)
        {
            return IsInfinite ? infinity : sign;
        }

        int smallest = 1 - format.Bias;
        int bitLength = 128 - (int)UInt128.LeadingZeroCount(Significand);
        int leading = int.Max(Exponent + bitLength - 1, smallest);
        int drop = leading - format.FractionBits - Exponent;
        UInt128 kept = drop <= 0 ? Significand << -drop : RoundToEven(Significand, drop);

        // The hidden bit of a normal number adds the one that the exponent field lacks here, and so does a carry.
        UInt128 bits = ((UInt128)(leading - smallest) << format.FractionBits) + kept;
        return bits >= infinity - sign ? infinity : sign | (ulong)bits;
    }

    private static UInt128 RoundToEven(UInt128 value, int drop)
    {
        if (drop >= 128)
        {
            return 0;
        }

        UInt128 kept = value >> drop, rest = value - (kept << drop), half = UInt128.One << (drop - 1);
        return rest > half || (rest == half && UInt128.IsOddInteger(kept)) ? kept + 1 : kept;
    }
}

/// <summary>A floating format of IEEE 754.</summary>
internal sealed record FloatFormat(int ExponentBits, int FractionBits)
{
    public static FloatFormat Half { get; } = new(5, 10);

    public static FloatFormat Single { get; } = new(8, 23);

    public static FloatFormat Double { get; } = new(11, 52);

    public int Bias => (1 << (ExponentBits - 1)) - 1;

    public ulong LargestExponent => (1ul << ExponentBits) - 1;
}
