using System.Runtime.InteropServices;

namespace NdArrays.Tests.Kernels;

/// <summary>
/// The values whose conversions are tested: all there are of one or two bytes, and of longer types those where something
/// happens, with many at random.
/// </summary>
internal static class ConversionValues
{
    private const int Random = 1500;

    /// <summary>The bits of the values, one after another.</summary>
    public static byte[] Of(string type) => type switch
    {
        "bool" => [0, 1, 1, 0, 255, 2],
        "int8" or "uint8" => [.. Enumerable.Range(0, 256).Select(i => (byte)i)],
        "int16" or "uint16" or "float16" => Bytes<ushort>(Enumerable.Range(0, 65536).Select(i => (ushort)i)),
        "int32" or "uint32" => Bytes<uint>(Integers(32).Select(i => (uint)i)),
        "int64" or "uint64" => Bytes<ulong>(Integers(64)),
        "float32" => Bytes<uint>(Floats(8, 23).Select(i => (uint)i)),
        "float64" => Bytes<ulong>(Floats(11, 52)),
        _ => Complexes(),
    };

    /// <summary>Every power of two, with what lies beside it and half way between two numbers of each floating format.</summary>
    private static IEnumerable<ulong> Integers(int bits)
    {
        List<ulong> values = [0];
        for (int power = 0; power < bits; power++)
        {
            ulong one = 1ul << power;
            foreach (int fraction in (int[])[10, 23, 52])
            {
                ulong half = power > fraction ? 1ul << (power - fraction - 1) : 0;
                foreach (ulong value in (ulong[])[one, one | half, one + (3 * half), one - half])
                {
                    values.AddRange([value - 1, value, value + 1, 0 - value - 1, 0 - value, 0 - value + 1]);
                }
            }
        }

        return values.Concat(RandomBits());
    }

    /// <summary>All exponents with the fractions that matter, and the surroundings of the ends of all integers.</summary>
    private static IEnumerable<ulong> Floats(int exponentBits, int fractionBits)
    {
        ulong one = 1ul << fractionBits;
        List<ulong> fractions = [0, 1, one / 2, one - 1];
        foreach (int kept in (int[])[10, 23])
        {
            if (kept < fractionBits)
            {
                ulong half = 1ul << (fractionBits - kept - 1);
                fractions.AddRange([half - 1, half, half + 1, 3 * half, one - half, one - half - 1]);
            }
        }

        List<ulong> values = [];
        ulong bias = (1ul << (exponentBits - 1)) - 1;
        for (ulong exponent = 0; exponent < 1ul << exponentBits; exponent++)
        {
            // Beyond the exponents of a float32 all other formats have only 0 and infinity for a float64.
            if (exponent % 64 is 0 or 1 or 63 || (exponent + 155 >= bias && exponent <= bias + 130))
            {
                values.AddRange(fractions.Select(fraction => (exponent << fractionBits) | fraction));
            }
        }

        foreach (ulong power in (ulong[])[0, 1, 7, 8, 10, 11, 15, 16, 23, 24, 31, 32, 52, 53, 62, 63, 64])
        {
            ulong border = (bias + power) << fractionBits;
            for (ulong beside = 0; beside < 4; beside++)
            {
                // Numbers that are next to each other, and those that lie a half and a whole apart.
                ulong whole = power <= (ulong)fractionBits ? 1ul << (fractionBits - (int)power) : 1;
                values.AddRange([border + beside, border - beside, border + (beside * whole), border - (beside * whole)]);
                values.AddRange([border + (beside * whole / 2), border - (beside * whole / 2)]);
            }
        }

        ulong sign = 1ul << (exponentBits + fractionBits);
        return values.Concat(values.Select(value => value | sign)).Concat(RandomBits());
    }

    /// <summary>Real parts as they come, with imaginary ones of every sort.</summary>
    private static byte[] Complexes()
    {
        double[] imaginary = [0, -0.0, 1, double.NaN, double.PositiveInfinity, 1e300];
        IEnumerable<ulong> reals = Floats(11, 52).Where((_, i) => i % 4 == 0);
        return Bytes(reals.SelectMany<ulong, ulong>(
            (real, i) => [real, BitConverter.DoubleToUInt64Bits(imaginary[i % imaginary.Length])]));
    }

    private static IEnumerable<ulong> RandomBits()
    {
        System.Random random = new(20);
        for (int i = 0; i < Random; i++)
        {
            // Of any length, not only long ones.
            yield return (ulong)random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
        }
    }

    private static byte[] Bytes<T>(IEnumerable<T> values)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(values.ToArray()).ToArray();
}
