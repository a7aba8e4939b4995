using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Converts int32 or uint32 to double.</summary>
/// <remarks>
/// The bits of 2^52 with an integer in the lowest ones are the double of their sum, so that a subtraction is left to do;
/// signed integers are moved up by 2^31 for it.
/// </remarks>
internal sealed class ConvertInt32ToDouble<TFrom> : ConvertRun<TFrom, double>
    where TFrom : unmanaged, INumberBase<TFrom>, IMinMaxValue<TFrom>
{
    private const double Aligner = 1L << 52;

    public override void Run(ReadOnlySpan<TFrom> source, Span<double> destination)
    {
        ref uint from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<TFrom, uint>(source));
        ref double to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            double min = double.CreateTruncating(TFrom.MinValue);
            Vector<uint> moved = new((uint)-min);
            Vector<ulong> aligner = new(BitConverter.DoubleToUInt64Bits(Aligner));
            Vector<double> back = new(Aligner - min);
            for (; i <= source.Length - Vector<uint>.Count; i += Vector<uint>.Count)
            {
                Vector.Widen(Vector.LoadUnsafe(ref from, (nuint)i) + moved, out Vector<ulong> lower, out Vector<ulong> upper);
                ((lower | aligner).As<ulong, double>() - back).StoreUnsafe(ref to, (nuint)i);
                ((upper | aligner).As<ulong, double>() - back).StoreUnsafe(ref to, (nuint)(i + Vector<double>.Count));
            }
        }

        for (; i < source.Length; i++)
        {
            destination[i] = double.CreateTruncating(source[i]);
        }
    }
}
