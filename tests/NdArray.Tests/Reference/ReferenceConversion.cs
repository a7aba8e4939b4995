using System.Buffers.Binary;

namespace NdArrays.Tests.Reference;

/// <summary>
/// What conversions give, from the rules alone: integers wrap around, floating numbers are cut towards 0 and to the range
/// and no number is 0, any other number than 0 is true, floating formats round to the nearest even, of a complex number
/// the real part counts, and integers become a float16 by way of a float32.
/// </summary>
internal static class ReferenceConversion
{
    /// <summary>The bytes of an element in another type; of a result that is no number, those of any such.</summary>
    public static byte[] Convert(string from, ReadOnlySpan<byte> element, string to)
    {
        if (to == "complex128")
        {
            return from == "complex128" ? element.ToArray() : [.. Convert(from, element, "float64"), .. new byte[8]];
        }

        if (to == "bool")
        {
            bool isTrue = Parts(from, element).Any(part => part.IsNaN || part.IsInfinite || part.Significand != 0);
            return [isTrue ? (byte)1 : (byte)0];
        }

        ExactNumber value = Parts(from, element)[0];
        if (FormatOf(to) is FloatFormat format)
        {
            bool bySingle = to == "float16" && FormatOf(from) is null && from != "bool";
            ExactNumber source = bySingle ? ExactNumber.FromBits(value.ToBits(FloatFormat.Single), FloatFormat.Single) : value;
            return Bytes(source.ToBits(format), SizeOf(to));
        }

        int bits = 8 * SizeOf(to);
        Int128 modulus = Int128.One << bits;
        Int128 lowest = to[0] == 'i' ? -(modulus >> 1) : 0;
        Int128 whole = FormatOf(from) is null
            ? (value.IsNegative ? -(Int128)value.Significand : (Int128)value.Significand)
            : value.ToInteger(lowest, lowest + modulus - 1);
        return Bytes((ulong)(whole & (modulus - 1)), SizeOf(to));
    }

    /// <summary>Whether the bytes are those of something that is no number.</summary>
    public static bool IsNaN(string type, ReadOnlySpan<byte> element)
    {
        foreach (ExactNumber part in Parts(type, element))
        {
            if (part.IsNaN)
            {
                return true;
            }
        }

        return false;
    }

    public static int SizeOf(string type) => type switch
    {
        "bool" or "int8" or "uint8" => 1,
        "int16" or "uint16" or "float16" => 2,
        "int32" or "uint32" or "float32" => 4,
        "complex128" => 16,
        _ => 8,
    };

    private static FloatFormat? FormatOf(string type) => type switch
    {
        "float16" => FloatFormat.Half,
        "float32" => FloatFormat.Single,
        "float64" or "complex128" => FloatFormat.Double,
        _ => null,
    };

    private static ExactNumber[] Parts(string type, ReadOnlySpan<byte> element)
    {
        if (type == "complex128")
        {
            return [Parts("float64", element[..8])[0], Parts("float64", element[8..])[0]];
        }

        ulong bits = 0;
        for (int i = element.Length - 1; i >= 0; i--)
        {
            bits = (bits << 8) | element[i];
        }

        if (FormatOf(type) is FloatFormat format)
        {
            return [ExactNumber.FromBits(bits, format)];
        }

        int unused = 64 - (8 * element.Length);
        return type switch
        {
            "bool" => [ExactNumber.FromInteger(bits != 0 ? 1 : 0)],
            _ when type[0] == 'i' => [ExactNumber.FromInteger((long)(bits << unused) >> unused)],
            _ => [ExactNumber.FromInteger(bits)],
        };
    }

    private static byte[] Bytes(ulong bits, int size)
    {
        byte[] bytes = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, bits);
        return bytes[..size];
    }
}
