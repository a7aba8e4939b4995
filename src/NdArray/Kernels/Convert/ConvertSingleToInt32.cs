using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>
/// Converts float to int32, for a type of 8 or 16 bits: numbers beyond that type's range become its ends first, so that
/// the processor's plain conversion does, and cutting off the upper bits afterwards changes nothing.
/// </summary>
internal sealed class ConvertSingleToInt32<TRange> : ConvertRun<float, int>
    where TRange : unmanaged, INumberBase<TRange>, IMinMaxValue<TRange>
{
    public override void Run(ReadOnlySpan<float> source, Span<int> destination)
    {
        ref float from = ref MemoryMarshal.GetReference(source);
        ref int to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            Vector<float> min = new(float.CreateTruncating(TRange.MinValue)), max = new(float.CreateTruncating(TRange.MaxValue));
            for (; i <= source.Length - Vector<float>.Count; i += Vector<float>.Count)
            {
                Vector<float> number = Vector.LoadUnsafe(ref from, (nuint)i);
                number &= Vector.Equals(number, number).As<int, float>();
                Vector.ConvertToInt32Native(Vector.ClampNative(number, min, max)).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < source.Length; i++)
        {
            destination[i] = int.CreateTruncating(NumberToNumber<float, TRange>.Convert(source[i]));
        }
    }
}
