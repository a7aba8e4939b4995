using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Conformance;

/// <summary>Recorded answers beside actual ones, floating numbers within some units in the last place.</summary>
internal static class UnitComparison
{
    /// <summary>Type, shape and elements.</summary>
    /// <param name="recorded">The answer.</param>
    /// <param name="actual">The result.</param>
    /// <param name="tolerance">By how many units in the last place floating numbers may differ; halves by one at most.</param>
    /// <param name="signOfZeroIsFree">Whether 0 and -0 are the same.</param>
    public static string? Result(RecordedCase recorded, NdArray actual, int tolerance, bool signOfZeroIsFree = false)
    {
        if (actual.DType.Name != recorded.Text("t") || actual.DType.Kind is not DTypeKind.Floating)
        {
            return Comparison.Result(recorded, actual);
        }

        if (!actual.Shape.AsSpan().SequenceEqual(recorded.Integers("s")))
        {
            return Comparison.Differ("shape", Comparison.Join(recorded.Integers("s")), actual.Shape);
        }

        byte[] expected = Convert.FromHexString(recorded.Text("r")!);
        return actual switch
        {
            NdArray<double> doubles => Compare<double, long>(MemoryMarshal.Cast<byte, double>(expected), doubles.ToArray(), tolerance, signOfZeroIsFree),
            NdArray<float> floats => Compare<float, int>(MemoryMarshal.Cast<byte, float>(expected), floats.ToArray(), tolerance, signOfZeroIsFree),
            _ => Compare<Half, short>(
                MemoryMarshal.Cast<byte, Half>(expected), ((NdArray<Half>)actual).ToArray(), int.Min(1, tolerance), signOfZeroIsFree),
        };
    }

    private static string? Compare<T, TBits>(ReadOnlySpan<T> expected, T[] actual, int tolerance, bool signOfZeroIsFree)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        for (int i = 0; i < actual.Length; i++)
        {
            T wanted = expected[i], got = actual[i];
            bool isSame = T.IsNaN(wanted) ? T.IsNaN(got)
                : T.IsZero(wanted) && T.IsZero(got) ? signOfZeroIsFree || T.IsNegative(wanted) == T.IsNegative(got)
                : Distance<T, TBits>(wanted, got) <= tolerance;
            if (!isSame)
            {
                return Comparison.Differ($"element {i}", $"{wanted:R}", $"{got:R}");
            }
        }

        return null;
    }

    /// <summary>How many numbers of the type lie between two, one of them counted.</summary>
    private static Int128 Distance<T, TBits>(T x, T y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        return T.IsNaN(y) ? Int128.MaxValue : Int128.Abs(Place(x) - Place(y));

        static Int128 Place(T value)
        {
            Int128 bits = Int128.CreateTruncating(System.Runtime.CompilerServices.Unsafe.BitCast<T, TBits>(T.Abs(value)));
            return T.IsNegative(value) ? -bits : bits;
        }
    }
}
