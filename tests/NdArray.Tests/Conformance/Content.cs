using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Conformance;

/// <summary>The elements of a base, computed as by tests/conformance/recording.py, which explains the formula.</summary>
internal static class Content
{
    private static readonly ulong[] HalfSpecials =
    [
        0x7E00, 0x7C00, 0xFC00, 0x8000, 0x0001, 0x83FF, 0x0400, 0x7BFF, 0xFBFF, 0x2E66, 0x3555, 0x6801,
    ];

    private static readonly ulong[] SingleSpecials =
    [
        0x7FC00000, 0x7F800000, 0xFF800000, 0x80000000, 0x00000001, 0x807FFFFF, 0x00800000, 0x7F7FFFFF,
        0x477FF000, 0x477FEFFF, 0x33000000, 0x33000001, 0x3DCCCCCD, 0x4B800001, 0x3F801000, 0x3F803000,
    ];

    private static readonly ulong[] DoubleSpecials =
    [
        0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x8000000000000000, 0x0000000000000001,
        0x800FFFFFFFFFFFFF, 0x7FEFFFFFFFFFFFFF, 0x47EFFFFFF0000000, 0x47EFFFFFEFFFFFFF, 0x3690000000000000,
        0x3FB999999999999A, 0x4340000000000001, 0x40EFFE0000000000, 0x3FF0020000000000, 0x3FF0020000000001,
    ];

    // The sign of what is not a number is that of NumPy's; .NET's has the other.
    private static readonly double[] Grid =
    [
        0.0, -0.0, 1.0, -1.0, double.PositiveInfinity, double.NegativeInfinity, double.CopySign(double.NaN, 1), 5e-324, -5e-324, 0.5, -2.5, 3.0, 1e308, -1e308,
    ];

    public static void Fill(Span<byte> bytes, DType dtype, ulong seed, char mode)
    {
        if (dtype == DType.Complex128 && mode == 'g')
        {
            Span<Complex> numbers = MemoryMarshal.Cast<byte, Complex>(bytes);
            for (int i = 0; i < numbers.Length; i++)
            {
                int place = i + (int)seed;
                numbers[i] = new(Grid[place % Grid.Length], Grid[place / Grid.Length % Grid.Length]);
            }

            return;
        }

        if (dtype == DType.Complex128)
        {
            Fill(bytes, DType.Float64, seed, mode);
            return;
        }

        Span<byte> word = stackalloc byte[sizeof(ulong)];
        for (int i = 0; i < bytes.Length / dtype.ItemSize; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(word, Element(dtype, Bits((seed << 32) + (ulong)i), mode));
            word[..dtype.ItemSize].CopyTo(bytes[(i * dtype.ItemSize)..]);
        }
    }

    private static ulong Bits(ulong state)
    {
        ulong z = (state + 1) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static ulong Element(DType dtype, ulong bits, char mode)
    {
        long k = (long)((bits >> 40) % 100);
        if (dtype == DType.Bool)
        {
            return (ulong)(k & 1);
        }

        if (mode == 'f' && (bits & 3) == 0)
        {
            return Special(dtype, bits >> 8);
        }

        if (mode == 'r' && dtype.Kind == DTypeKind.Floating)
        {
            return Rounded(dtype, bits);
        }

        k = mode == 't' || dtype.Kind == DTypeKind.UnsignedInteger ? k : k - 50;
        return dtype.Name switch
        {
            "float16" => BitConverter.HalfToUInt16Bits((Half)(k / 4.0)),
            "float32" => BitConverter.SingleToUInt32Bits(k / 4f),
            "float64" => BitConverter.DoubleToUInt64Bits(k / 4.0),
            _ => (ulong)k,
        };
    }

    /// <summary>A number of all significant bits, most of them small.</summary>
    private static ulong Rounded(DType dtype, ulong bits)
    {
        int digits = dtype.ItemSize switch { 2 => 11, 4 => 24, _ => 53 };
        double fraction = ((bits >> (64 - digits)) / double.Exp2(digits)) - 0.5;
        double value = fraction * double.Exp2((int)(bits & 15) - 8);
        return dtype.ItemSize switch
        {
            2 => BitConverter.HalfToUInt16Bits((Half)value),
            4 => BitConverter.SingleToUInt32Bits((float)value),
            _ => BitConverter.DoubleToUInt64Bits(value),
        };
    }

    private static ulong Special(DType dtype, ulong bits)
    {
        ulong[] table = dtype.Name switch
        {
            "float16" => HalfSpecials,
            "float32" => SingleSpecials,
            "float64" => DoubleSpecials,
            _ => [],
        };
        return table.Length == 0 ? bits : table[bits % (ulong)table.Length];
    }
}
