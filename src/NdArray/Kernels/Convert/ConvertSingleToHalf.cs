using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Converts float to half, rounding to the nearest and ties to even.</summary>
/// <remarks>
/// Normal numbers are rounded as integers: just less than half a unit is added, and the rest if the result would be odd.
/// What is subnormal as a half is rounded by the machine, in a sum with a number whose last bit is the half's.
/// </remarks>
internal sealed class ConvertSingleToHalf : ConvertRun<float, Half>
{
    private const uint Bias = (127 - 15) << 23;
    private const uint Aligner = (127 - 15 + 23 - 10 + 1) << 23;
    private const uint FirstNormal = Bias + (1 << 23);
    private const uint TooLarge = Bias + (31 << 23);
    private const uint SingleInfinity = 0xFF << 23;
    private const uint HalfInfinity = 0x7C00;
    private const uint HalfFraction = 0x03FF;
    private const uint HalfQuietNaN = 0x7E00;

    public override void Run(ReadOnlySpan<float> source, Span<Half> destination)
    {
        ref uint from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<float, uint>(source));
        ref ushort to = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Half, ushort>(destination));
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; i <= source.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
            {
                Vector<uint> lower = Narrowed(Vector.LoadUnsafe(ref from, (nuint)i));
                Vector<uint> upper = Narrowed(Vector.LoadUnsafe(ref from, (nuint)(i + Vector<uint>.Count)));
                Vector.Narrow(lower, upper).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < source.Length; i++)
        {
            destination[i] = (Half)source[i];
        }
    }

    private static Vector<uint> Narrowed(Vector<uint> single)
    {
        Vector<uint> magnitude = single & new Vector<uint>(uint.MaxValue >> 1);
        Vector<uint> sign = (single ^ magnitude) >> 16;

        Vector<uint> isOdd = (magnitude >> 13) & Vector<uint>.One;
        Vector<uint> normal = (magnitude + isOdd - new Vector<uint>(Bias - 0xFFF)) >> 13;

        Vector<uint> aligner = new(Aligner);
        Vector<uint> subnormal = (magnitude.As<uint, float>() + aligner.As<uint, float>()).As<float, uint>() - aligner;

        // Of a nan the highest bits stay.
        Vector<uint> isNaN = Vector.GreaterThan(magnitude, new Vector<uint>(SingleInfinity));
        Vector<uint> nan = ((magnitude >> 13) & new Vector<uint>(HalfFraction)) | new Vector<uint>(HalfQuietNaN);
        Vector<uint> special = Vector.ConditionalSelect(isNaN, nan, new Vector<uint>(HalfInfinity));

        Vector<uint> isSubnormal = Vector.LessThan(magnitude, new Vector<uint>(FirstNormal));
        Vector<uint> isSpecial = Vector.GreaterThanOrEqual(magnitude, new Vector<uint>(TooLarge));
        Vector<uint> half = Vector.ConditionalSelect(isSpecial, special, Vector.ConditionalSelect(isSubnormal, subnormal, normal));
        return half | sign;
    }
}
