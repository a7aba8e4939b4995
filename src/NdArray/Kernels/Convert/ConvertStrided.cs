using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Converts elements one by one, at any distance from each other.</summary>
internal static class ConvertStrided
{
    /// <summary>Converts <paramref name="count"/> elements; strides are in elements and may be 0 or negative.</summary>
    public static void Run<TFrom, TTo, TConversion>(
        ref readonly TFrom source, nint sourceStride, ref TTo destination, nint destinationStride, nint count)
        where TConversion : struct, IConversion<TFrom, TTo>
    {
        ref TFrom from = ref Unsafe.AsRef(in source);
        nint s = 0, d = 0;
        for (; count > 0; count--)
        {
            Unsafe.Add(ref destination, d) = TConversion.Convert(Unsafe.Add(ref from, s));
            s += sourceStride;
            d += destinationStride;
        }
    }
}
