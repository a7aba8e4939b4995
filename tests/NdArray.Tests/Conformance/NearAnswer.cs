using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Conformance;

/// <summary>
/// Recorded answers beside actual ones that may differ from them in the last places; what is not finite, and the sign of 0, is the same.
/// </summary>
internal static class NearAnswer
{
    /// <summary>
    /// What differs by more than so many units in the last place, of complex numbers of the larger part; null where nothing does. Other
    /// types than floating and complex ones, and answers of which a hash is recorded, are compared bit for bit.
    /// </summary>
    public static string? Difference(RecordedCase recorded, NdArray actual, int tolerance) =>
        Difference(recorded, actual, tolerance, recorded.Kind is "Maximum" or "Minimum" or "FMax" or "FMin");

    /// <inheritdoc cref="Difference(RecordedCase, NdArray, int)"/>
    public static string? Difference(RecordedCase recorded, NdArray actual, int tolerance, bool signOfZeroIsFree)
    {
        if (actual.DType.Name != recorded.Text("t") || actual.DType.Kind is not (DTypeKind.Floating or DTypeKind.Complex)
            || recorded.Text("r")!.StartsWith('#'))
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
            NdArray<Complex> numbers => Compare(
                MemoryMarshal.Cast<byte, double>(expected), MemoryMarshal.Cast<Complex, double>(numbers.ToArray()), tolerance),
            NdArray<double> doubles => Compare<double, long>(MemoryMarshal.Cast<byte, double>(expected), doubles.ToArray(), tolerance, signOfZeroIsFree),
            NdArray<float> floats => Compare<float, int>(MemoryMarshal.Cast<byte, float>(expected), floats.ToArray(), tolerance, signOfZeroIsFree),
            _ => Compare<Half, short>(
                MemoryMarshal.Cast<byte, Half>(expected), ((NdArray<Half>)actual).ToArray(), int.Min(1, tolerance), signOfZeroIsFree),
        };
    }

    /// <summary>Whether the parts of a number are no further apart than that.</summary>
    public static bool AreAlike(ReadOnlySpan<double> wanted, ReadOnlySpan<double> got, double error)
    {
        for (int part = 0; part < wanted.Length; part++)
        {
            double theirs = wanted[part], ours = got[part];
            bool isSame = double.IsNaN(theirs) ? double.IsNaN(ours)
                : theirs == 0 && ours == 0 ? double.IsNegative(theirs) == double.IsNegative(ours)
                : theirs == ours || double.Abs(theirs - ours) <= error;
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The unit in the last place of the larger part, or of a number that is not less.</summary>
    public static double Unit(ReadOnlySpan<double> parts, double atLeast = 0)
    {
        double size = atLeast;
        foreach (double part in parts)
        {
            size = double.IsFinite(part) ? double.Max(size, double.Abs(part)) : size;
        }

        double unit = double.BitIncrement(size) - size;
        return double.IsFinite(unit) ? unit : 0;
    }

    public static string Show(ReadOnlySpan<double> parts) => string.Join(", ", parts.ToArray().Select(part => part.ToString("R")));

    private static string? Compare(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, int tolerance)
    {
        for (int i = 0; i < actual.Length; i += 2)
        {
            ReadOnlySpan<double> wanted = expected.Slice(i, 2), got = actual.Slice(i, 2);
            if (!AreAlike(wanted, got, tolerance * Unit(wanted)))
            {
                return Comparison.Differ($"element {i / 2}", Show(wanted), Show(got));
            }
        }

        return null;
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
            Int128 bits = Int128.CreateTruncating(Unsafe.BitCast<T, TBits>(T.Abs(value)));
            return T.IsNegative(value) ? -bits : bits;
        }
    }
}
