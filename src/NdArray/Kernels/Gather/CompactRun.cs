using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>Between elements one for each boolean of a mask and elements one for each that is true.</summary>
internal static unsafe class CompactRun
{
    /// <summary>Collects the elements at which a mask is true; they fill the memory up to <paramref name="end"/> at most.</summary>
    /// <returns>Where the next one would go.</returns>
    public static T* Compact<T>(byte* mask, T* source, nint count, T* destination, T* end)
        where T : unmanaged
    {
        nint i = 0;
        for (; i <= count - MaskBits.Word; i += MaskBits.Word)
        {
            ulong bits = MaskBits.Load(mask + i);
            if (bits == 0)
            {
                continue;
            }

            if (bits == MaskBits.All)
            {
                Unsafe.CopyBlockUnaligned(destination, source + i, (uint)(MaskBits.Word * sizeof(T)));
                destination += MaskBits.Word;
            }
            else
            {
                // Whole vectors are written, of which the first elements are those collected: there must be room.
                destination = HasVectors<T>() && end - destination >= MaskBits.Word
                    ? CompactWord(bits, mask + i, source + i, destination)
                    : CompactBits(bits, source + i, destination);
            }
        }

        return CompactBits(MaskBits.LoadPart(mask + i, (int)(count - i)), source + i, destination);
    }

    /// <summary>Distributes elements to where a mask is true.</summary>
    /// <returns>The first element that was not used.</returns>
    public static T* Expand<T>(byte* mask, T* destination, nint count, T* source)
        where T : unmanaged
    {
        for (nint i = 0; i < count; i += MaskBits.Word)
        {
            ulong bits = count - i >= MaskBits.Word
                ? MaskBits.Load(mask + i)
                : MaskBits.LoadPart(mask + i, (int)(count - i));
            if (bits == MaskBits.All)
            {
                Unsafe.CopyBlockUnaligned(destination + i, source, (uint)(MaskBits.Word * sizeof(T)));
                source += MaskBits.Word;
                continue;
            }

            for (; bits != 0; bits &= bits - 1)
            {
                destination[i + BitOperations.TrailingZeroCount(bits)] = *source++;
            }
        }

        return source;
    }

    private static bool HasVectors<T>()
        where T : unmanaged =>
        sizeof(T) is 4 or 8 ? Avx512F.IsSupported : sizeof(T) is 1 or 2 && Avx512Vbmi2.IsSupported;

    private static T* CompactBits<T>(ulong bits, T* source, T* destination)
        where T : unmanaged
    {
        for (; bits != 0; bits &= bits - 1)
        {
            *destination++ = source[BitOperations.TrailingZeroCount(bits)];
        }

        return destination;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T* CompactWord<T>(ulong bits, byte* mask, T* source, T* destination)
        where T : unmanaged
    {
        Vector512<byte> flags = ~Vector512.Equals(Vector512.Load(mask), Vector512<byte>.Zero);
        if (sizeof(T) == 1)
        {
            Vector512<byte> elements = Vector512.Load((byte*)source);
            Avx512Vbmi2.Compress(Vector512<byte>.Zero, flags, elements).Store((byte*)destination);
            return destination + BitOperations.PopCount(bits);
        }

        if (sizeof(T) == 2)
        {
            (Vector512<short> low, Vector512<short> high) = Vector512.Widen(flags.AsSByte());
            Avx512Vbmi2.Compress(Vector512<short>.Zero, low, Vector512.Load((short*)source)).Store((short*)destination);
            destination += BitOperations.PopCount((uint)bits);
            Avx512Vbmi2.Compress(Vector512<short>.Zero, high, Vector512.Load((short*)source + 32)).Store((short*)destination);
            return destination + BitOperations.PopCount((uint)(bits >> 32));
        }

        if (sizeof(T) == 4)
        {
            for (int part = 0; part < 4; part++)
            {
                Vector512<int> lanes = Avx512F.ConvertToVector512Int32(Vector128.Load((sbyte*)mask + (16 * part)));
                lanes = ~Vector512.Equals(lanes, Vector512<int>.Zero);
                Avx512F.Compress(Vector512<int>.Zero, lanes, Vector512.Load((int*)source + (16 * part))).Store((int*)destination);
                destination += BitOperations.PopCount((ushort)(bits >> (16 * part)));
            }

            return destination;
        }

        for (int part = 0; part < 8; part++)
        {
            Vector512<long> lanes = Avx512F.ConvertToVector512Int64(Vector128.CreateScalarUnsafe(((long*)mask)[part]).AsSByte());
            lanes = ~Vector512.Equals(lanes, Vector512<long>.Zero);
            Avx512F.Compress(Vector512<long>.Zero, lanes, Vector512.Load((long*)source + (8 * part))).Store((long*)destination);
            destination += BitOperations.PopCount((byte)(bits >> (8 * part)));
        }

        return destination;
    }
}
