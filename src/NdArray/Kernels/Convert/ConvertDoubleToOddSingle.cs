using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>
/// Converts double to float on the way to half, rounding so that the second rounding gives what a single one would: what
/// float cannot hold leaves a trace in its last bit, and no tie is taken for one.
/// </summary>
internal sealed class ConvertDoubleToOddSingle : ConvertRun<double, float>
{
    /// <summary>The bits of a double's fraction that float has no room for.</summary>
    private const ulong Excess = (1UL << 29) - 1;

    public override void Run(ReadOnlySpan<double> source, Span<float> destination)
    {
        ref double from = ref MemoryMarshal.GetReference(source);
        ref float to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; i <= source.Length - Vector<float>.Count; i += Vector<float>.Count)
            {
                Vector<double> lower = ToOdd(Vector.LoadUnsafe(ref from, (nuint)i));
                Vector<double> upper = ToOdd(Vector.LoadUnsafe(ref from, (nuint)(i + Vector<double>.Count)));
                Vector.Narrow(lower, upper).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < source.Length; i++)
        {
            ulong bits = BitConverter.DoubleToUInt64Bits(source[i]);
            bits = (bits & Excess) == 0 ? bits : (bits & ~Excess) | (Excess + 1);
            destination[i] = (float)BitConverter.UInt64BitsToDouble(bits);
        }
    }

    private static Vector<double> ToOdd(Vector<double> number)
    {
        Vector<ulong> bits = number.As<double, ulong>(), excess = new(Excess);
        Vector<ulong> isExact = Vector.Equals(bits & excess, Vector<ulong>.Zero);
        Vector<ulong> trace = Vector.AndNot(new Vector<ulong>(Excess + 1), isExact);
        return (Vector.AndNot(bits, excess) | trace).As<ulong, double>();
    }
}
