using System.Runtime.CompilerServices;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>A result whose memory is that of inputs of another type, in place or a few bytes away.</summary>
public class ConcatenateOverlapOfTypesTests
{
    [Fact]
    public void Elements_as_long_as_the_results()
    {
        Check<int, float>();
        Check<float, int>();
        Check<uint, float>();
        Check<float, uint>();
        Check<int, uint>();
        Check<short, Half>();
        Check<Half, ushort>();
        Check<long, double>();
        Check<double, ulong>();
        Check<byte, bool>();
        Check<bool, sbyte>();
    }

    [Fact]
    public void Longer_and_shorter_elements()
    {
        Check<int, double>();
        Check<double, int>();
        Check<double, float>();
        Check<float, Half>();
        Check<byte, long>();
        Check<long, byte>();
        Check<ushort, bool>();
    }

    private static void Check<TFrom, T>()
        where TFrom : unmanaged
        where T : unmanaged
    {
        foreach (int length in (int[])[0, 1, 3, 8, 31, 33, 64, 100, 1000])
        {
            foreach (int away in (int[])[0, 1, 4, 16, -1, -5])
            {
                for (int part = 0; part < 2; part++)
                {
                    CheckAt<TFrom, T>(length, away, part);
                }
            }
        }
    }

    /// <summary>The result, of two inputs, one of which lies so many elements away from where it goes.</summary>
    private static void CheckAt<TFrom, T>(int length, int away, int part)
        where TFrom : unmanaged
        where T : unmanaged
    {
        // Numbers that every type has an idea of.
        byte[] bytes = [.. Enumerable.Range(0, 16 * (length + 20)).Select(i => (byte)(i % 8 == 0 ? 1 : 0))];
        int start = 8 * 8;
        NdArray<T> result = new BorrowedMemory<T>(bytes, start, 2 * length).Memory.AsNdArray();
        int own = start + (part * length * Unsafe.SizeOf<T>()) + (away * Unsafe.SizeOf<TFrom>());
        NdArray<TFrom> shared = new BorrowedMemory<TFrom>(bytes, own, length).Memory.AsNdArray();
        NdArray other = NdArray.Ones([length], NdArray.Ones<TFrom>([]).DType);
        NdArray[] inputs = part == 0 ? [shared, other] : [other, shared];

        NdArray expected = NdArray.Concatenate(
            [.. inputs.Select(input => input.Copy())], dtype: result.DType, casting: Casting.Unsafe);
        Assert.Same(result, NdArray.Concatenate(inputs, @out: result, casting: Casting.Unsafe));
        Assert.True(
            ((NdArray<T>)expected).ToArray().AsSpan().SequenceEqual(result.ToArray()),
            $"{length} of {shared.DType} to {result.DType}, {away} away, part {part}");
    }
}
