using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>
/// Converts double to 32 bits, for an integer type of no more: numbers beyond that type's range become its ends first, so
/// that cutting off upper bits afterwards changes nothing.
/// </summary>
/// <remarks>
/// Beside 1.5 * 2^52 a double has just the bits for the whole numbers: added to it, an integer of 32 bits appears in the
/// low bits of the sum. Every machine with vectors of double can do that; few have the conversion.
/// </remarks>
internal sealed class ConvertDoubleToInt32<TRange> : ConvertRun<double, int>
    where TRange : unmanaged, INumberBase<TRange>, IMinMaxValue<TRange>
{
    private const double Aligner = 1.5 * (1L << 52);

    public override void Run(ReadOnlySpan<double> source, Span<int> destination)
    {
        ref double from = ref MemoryMarshal.GetReference(source);
        ref int to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; i <= source.Length - Vector<int>.Count; i += Vector<int>.Count)
            {
                Vector<long> lower = LowBits(Vector.LoadUnsafe(ref from, (nuint)i));
                Vector<long> upper = LowBits(Vector.LoadUnsafe(ref from, (nuint)(i + Vector<double>.Count)));
                Vector.Narrow(lower, upper).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < source.Length; i++)
        {
            destination[i] = int.CreateTruncating(NumberToNumber<double, TRange>.Convert(source[i]));
        }
    }

    private static Vector<long> LowBits(Vector<double> number)
    {
        Vector<double> min = new(double.CreateTruncating(TRange.MinValue)), max = new(double.CreateTruncating(TRange.MaxValue));
        number &= Vector.Equals(number, number).As<long, double>();
        number = Vector.Truncate(Vector.ClampNative(number, min, max));
        return (number + new Vector<double>(Aligner)).As<double, long>();
    }
}
