using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Copies elements that lie any distance apart.</summary>
internal static class CopyStrided
{
    /// <summary>
    /// Copies <paramref name="count"/> elements; strides are in elements and may be 0 or negative. The two sides must
    /// not overlap, unless their elements have the very same places.
    /// </summary>
    public static void Run<T>(
        ref readonly T source, nint sourceStride, ref T destination, nint destinationStride, nint count)
    {
        ref T from = ref Unsafe.AsRef(in source);
        nint s = 0, d = 0;
        for (; count >= 4; count -= 4)
        {
            // Four loads before four stores: the processor need not prove that they do not meet.
            T first = Unsafe.Add(ref from, s);
            T second = Unsafe.Add(ref from, s + sourceStride);
            T third = Unsafe.Add(ref from, s + 2 * sourceStride);
            T fourth = Unsafe.Add(ref from, s + 3 * sourceStride);
            Unsafe.Add(ref destination, d) = first;
            Unsafe.Add(ref destination, d + destinationStride) = second;
            Unsafe.Add(ref destination, d + 2 * destinationStride) = third;
            Unsafe.Add(ref destination, d + 3 * destinationStride) = fourth;
            s += 4 * sourceStride;
            d += 4 * destinationStride;
        }

        for (; count > 0; count--)
        {
            Unsafe.Add(ref destination, d) = Unsafe.Add(ref from, s);
            s += sourceStride;
            d += destinationStride;
        }
    }
}
