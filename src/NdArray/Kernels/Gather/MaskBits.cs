using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Booleans of a mask, 64 at a time as bits. Every byte but 0 is true.</summary>
internal static unsafe class MaskBits
{
    /// <summary>The booleans of a word.</summary>
    public const int Word = 64;

    /// <summary>A word of which every bit is set.</summary>
    public const ulong All = ulong.MaxValue;

    /// <summary>64 booleans as bits, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load(byte* mask)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return ~Vector512.Equals(Vector512.Load(mask), Vector512<byte>.Zero).ExtractMostSignificantBits();
        }

        if (Vector256.IsHardwareAccelerated)
        {
            uint low = Vector256.Equals(Vector256.Load(mask), Vector256<byte>.Zero).ExtractMostSignificantBits();
            uint high = Vector256.Equals(Vector256.Load(mask + 32), Vector256<byte>.Zero).ExtractMostSignificantBits();
            return ~(low | ((ulong)high << 32));
        }

        ulong bits = 0;
        for (int i = 0; i < Word; i += 16)
        {
            bits |= (ulong)Vector128.Equals(Vector128.Load(mask + i), Vector128<byte>.Zero).ExtractMostSignificantBits() << i;
        }

        return ~bits;
    }

    /// <summary>Fewer than 64 booleans as bits.</summary>
    public static ulong LoadPart(byte* mask, int count)
    {
        ulong bits = 0;
        for (int i = 0; i < count; i++)
        {
            bits |= (mask[i] != 0 ? 1ul : 0) << i;
        }

        return bits;
    }

    /// <summary>How many booleans are true.</summary>
    public static nint Count(byte* mask, nint count)
    {
        nint trues = 0, i = 0;
        for (; i <= count - Word; i += Word)
        {
            trues += BitOperations.PopCount(Load(mask + i));
        }

        return trues + BitOperations.PopCount(LoadPart(mask + i, (int)(count - i)));
    }

    /// <summary>Writes where booleans are true, counted from <paramref name="first"/>; how many there are.</summary>
    public static nint Positions(byte* mask, nint count, nint first, long* positions)
    {
        long* start = positions;
        for (nint i = 0; i < count; i += Word)
        {
            ulong bits = count - i >= Word ? Load(mask + i) : LoadPart(mask + i, (int)(count - i));
            for (; bits != 0; bits &= bits - 1)
            {
                *positions++ = first + i + BitOperations.TrailingZeroCount(bits);
            }
        }

        return (nint)(positions - start);
    }
}
