using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>
/// Converts float to uint32 by the signed conversion, which every machine has: the upper half of the range goes there
/// without its highest bit.
/// </summary>
internal sealed class ConvertSingleToUInt32 : ConvertRun<float, uint>
{
    private const float Half = 1u << 31;

    public override void Run(ReadOnlySpan<float> source, Span<uint> destination)
    {
        ref float from = ref MemoryMarshal.GetReference(source);
        ref uint to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            Vector<float> half = new(Half);
            Vector<int> highest = new(int.MinValue);
            for (; i <= source.Length - Vector<float>.Count; i += Vector<float>.Count)
            {
                Vector<float> number = Vector.LoadUnsafe(ref from, (nuint)i);
                number &= Vector.GreaterThan(number, Vector<float>.Zero).As<int, float>();
                Vector<int> isUpper = Vector.GreaterThanOrEqual(number, half);

                // Saturates: what is beyond the range has all the lower bits, and gets the highest one here.
                Vector<int> lowerBits = Vector.ConvertToInt32(number - (half & isUpper.As<int, float>()));
                (lowerBits | (isUpper & highest)).As<int, uint>().StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < source.Length; i++)
        {
            destination[i] = NumberToNumber<float, uint>.Convert(source[i]);
        }
    }
}
