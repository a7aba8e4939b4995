using System.Numerics;

namespace NdArrays.Tests.Reference;

/// <summary>Sums of floating numbers without any rounding, as whole multiples of the least of them.</summary>
internal static class ExactSum
{
    /// <summary>The sum of some numbers.</summary>
    public static BigInteger Of(IEnumerable<double> elements)
    {
        BigInteger sum = 0;
        foreach (double element in elements)
        {
            sum += Whole(element);
        }

        return sum;
    }

    /// <summary>How far a number is from an exact sum.</summary>
    public static BigInteger Distance(double number, BigInteger sum) => BigInteger.Abs(Whole(number) - sum);

    /// <summary>Whether no number of double precision, or of single, is nearer to an exact sum than one.</summary>
    public static bool IsNearest(double number, BigInteger sum, bool isSingle)
    {
        double above = isSingle ? float.BitIncrement((float)number) : double.BitIncrement(number);
        double below = isSingle ? float.BitDecrement((float)number) : double.BitDecrement(number);
        BigInteger distance = Distance(number, sum);
        return distance <= Distance(above, sum) && distance <= Distance(below, sum);
    }

    private static BigInteger Whole(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xFFFFFFFFFFFFF;
        BigInteger whole = exponent == 0 ? fraction : (BigInteger)(fraction | (1L << 52)) << (exponent - 1);
        return bits < 0 ? -whole : whole;
    }
}
