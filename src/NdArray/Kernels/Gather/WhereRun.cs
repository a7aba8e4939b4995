using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Of two elements the first where a condition is true, and the second where it is not.</summary>
internal static class WhereRun
{
    /// <summary>
    /// Chooses elements; strides are in elements. The destination may be one of the two, in the very same places, and must
    /// not overlap them otherwise.
    /// </summary>
    public static void Run<T>(
        ref readonly byte condition,
        nint conditionStride,
        ref readonly T first,
        nint firstStride,
        ref readonly T second,
        nint secondStride,
        ref T destination,
        nint destinationStride,
        nint count)
    {
        ref byte flag = ref Unsafe.AsRef(in condition);
        ref T one = ref Unsafe.AsRef(in first);
        ref T other = ref Unsafe.AsRef(in second);
        nint i = 0;
        if (conditionStride == 1 && destinationStride == 1 && (nuint)firstStride <= 1 && (nuint)secondStride <= 1
            && Vector256.IsHardwareAccelerated && !RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            i = Unsafe.SizeOf<T>() switch
            {
                1 => Vectors<T, byte>(ref flag, ref one, firstStride, ref other, secondStride, ref destination, count),
                2 => Vectors<T, ushort>(ref flag, ref one, firstStride, ref other, secondStride, ref destination, count),
                4 => Vectors<T, uint>(ref flag, ref one, firstStride, ref other, secondStride, ref destination, count),
                8 => Vectors<T, ulong>(ref flag, ref one, firstStride, ref other, secondStride, ref destination, count),
                _ => 0,
            };
        }

        for (; i < count; i++)
        {
            Unsafe.Add(ref destination, i * destinationStride) = Unsafe.Add(ref flag, i * conditionStride) != 0
                ? Unsafe.Add(ref one, i * firstStride)
                : Unsafe.Add(ref other, i * secondStride);
        }
    }

    /// <summary>As many elements as fill vectors; how many these are.</summary>
    private static nint Vectors<T, TBits>(
        ref byte condition, ref T first, nint firstStride, ref T second, nint secondStride, ref T destination, nint count)
        where TBits : unmanaged
    {
        ref TBits one = ref Unsafe.As<T, TBits>(ref first);
        ref TBits other = ref Unsafe.As<T, TBits>(ref second);
        ref TBits to = ref Unsafe.As<T, TBits>(ref destination);
        Vector256<TBits> oneValue = firstStride == 0 ? Vector256.Create(one) : default;
        Vector256<TBits> otherValue = secondStride == 0 ? Vector256.Create(other) : default;
        nint i = 0;
        for (; i <= count - Vector256<TBits>.Count; i += Vector256<TBits>.Count)
        {
            Vector256<TBits> isSecond = Vector256.Equals(Flags<TBits>(ref Unsafe.Add(ref condition, i)), Vector256<TBits>.Zero);
            Vector256<TBits> left = firstStride == 0 ? oneValue : Vector256.LoadUnsafe(ref one, (nuint)i);
            Vector256<TBits> right = secondStride == 0 ? otherValue : Vector256.LoadUnsafe(ref other, (nuint)i);
            Vector256.ConditionalSelect(isSecond, right, left).StoreUnsafe(ref to, (nuint)i);
        }

        return i;
    }

    /// <summary>Booleans, each in the first byte of an element as wide as those chosen from.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<TBits> Flags<TBits>(ref byte condition)
        where TBits : unmanaged
    {
        if (Unsafe.SizeOf<TBits>() == 1)
        {
            return Vector256.LoadUnsafe(ref condition).As<byte, TBits>();
        }

        if (Unsafe.SizeOf<TBits>() == 2)
        {
            Vector128<byte> flags = Vector128.LoadUnsafe(ref condition);
            return Vector256.WidenLower(flags.ToVector256Unsafe()).As<ushort, TBits>();
        }

        if (Unsafe.SizeOf<TBits>() == 4)
        {
            Vector128<byte> flags = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref condition)).AsByte();
            return Vector256.WidenLower(Vector256.WidenLower(flags.ToVector256Unsafe())).As<uint, TBits>();
        }

        Vector128<byte> few = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<uint>(ref condition)).AsByte();
        return Vector256.WidenLower(Vector256.WidenLower(Vector256.WidenLower(few.ToVector256Unsafe()))).As<ulong, TBits>();
    }
}
