using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Converts half to float: the same bits further left, with another bias of the exponent.</summary>
/// <remarks>
/// Subnormal halves are normal floats: put behind the exponent of the smallest normal one, they are too large by just
/// that number.
/// </remarks>
internal sealed class ConvertHalfToSingle : ConvertRun<Half, float>
{
    private const uint Bias = (127 - 15) << 23;
    private const uint SmallestNormal = Bias + (1 << 23);
    private const uint Quiet = 1 << 22;
    private const uint Magnitude = 0x7FFF;
    private const uint FirstNormal = 0x0400;
    private const uint Infinity = 0x7C00;

    public override void Run(ReadOnlySpan<Half> source, Span<float> destination)
    {
        ref ushort from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Half, ushort>(source));
        ref float to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; i <= source.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
            {
                Vector.Widen(Vector.LoadUnsafe(ref from, (nuint)i), out Vector<uint> lower, out Vector<uint> upper);
                Widened(lower).StoreUnsafe(ref to, (nuint)i);
                Widened(upper).StoreUnsafe(ref to, (nuint)(i + Vector<float>.Count));
            }
        }

        for (; i < source.Length; i++)
        {
            destination[i] = (float)source[i];
        }
    }

    private static Vector<float> Widened(Vector<uint> half)
    {
        Vector<uint> magnitude = half & new Vector<uint>(Magnitude);
        Vector<uint> sign = (half ^ magnitude) << 16;
        Vector<uint> bits = magnitude << 13;

        Vector<float> smallestNormal = new Vector<uint>(SmallestNormal).As<uint, float>();
        Vector<float> subnormal = (bits + new Vector<uint>(SmallestNormal)).As<uint, float>() - smallestNormal;

        // Infinity and nan go on to the highest exponent; a nan becomes a quiet one.
        Vector<uint> isSpecial = Vector.GreaterThanOrEqual(magnitude, new Vector<uint>(Infinity));
        Vector<uint> isNaN = Vector.GreaterThan(magnitude, new Vector<uint>(Infinity));
        Vector<uint> normal = (bits + new Vector<uint>(Bias) + (isSpecial & new Vector<uint>(Bias)))
            | (isNaN & new Vector<uint>(Quiet));

        Vector<uint> isSubnormal = Vector.LessThan(magnitude, new Vector<uint>(FirstNormal));
        return (Vector.ConditionalSelect(isSubnormal, subnormal.As<float, uint>(), normal) | sign).As<uint, float>();
    }
}
