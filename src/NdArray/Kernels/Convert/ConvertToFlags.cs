using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Converts numbers to 0 and 1, in as many bits as they have themselves: 1 where any of the bits that count is set.</summary>
/// <remarks>A floating number is 0 if its bits but the sign are.</remarks>
internal sealed class ConvertToFlags<TFrom, TBits>(TBits counting) : ConvertRun<TFrom, TBits>
    where TFrom : unmanaged
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    public override void Run(ReadOnlySpan<TFrom> source, Span<TBits> destination)
    {
        ReadOnlySpan<TBits> bits = MemoryMarshal.Cast<TFrom, TBits>(source);
        ref TBits from = ref MemoryMarshal.GetReference(bits);
        ref TBits to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            Vector<TBits> mask = new(counting);
            for (; i <= bits.Length - Vector<TBits>.Count; i += Vector<TBits>.Count)
            {
                Vector<TBits> isZero = Vector.Equals(Vector.LoadUnsafe(ref from, (nuint)i) & mask, Vector<TBits>.Zero);
                Vector.AndNot(Vector<TBits>.One, isZero).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < bits.Length; i++)
        {
            destination[i] = TBits.IsZero(bits[i] & counting) ? TBits.Zero : TBits.One;
        }
    }
}
