using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>When numbers are the same.</summary>
public class NumberEqualityTests
{
    [Fact]
    public void A_nan_is_no_nan_unless_asked_for()
    {
        Assert.False(AreEqual<NumberEquality<double>>([1, double.NaN], [1, double.NaN]));
        Assert.True(AreEqual<NumberOrNanEquality<double>>([1, double.NaN], [1, -double.NaN]));
        Assert.False(AreEqual<NumberOrNanEquality<double>>([1, double.NaN], [1, 2]));
        Assert.False(AreEqual<NumberOrNanEquality<double>>([1, 2], [1, double.NaN]));
    }

    [Fact]
    public void Zero_is_minus_zero()
    {
        Assert.True(AreEqual<NumberEquality<double>>([0.0], [-0.0]));
        Assert.True(AreEqual<NumberOrNanEquality<double>>([0.0], [-0.0]));
    }

    [Fact]
    public void A_complex_number_is_nan_if_a_part_is()
    {
        Complex half = new(1, double.NaN), other = new(double.NaN, 3);
        Assert.False(NumberEquality<Complex>.AreEqual(half, half));
        Assert.True(NumberOrNanEquality<Complex>.AreEqual(half, other));
        Assert.False(NumberOrNanEquality<Complex>.AreEqual(half, new Complex(1, 1)));
    }

    [Fact]
    public void A_difference_is_found_anywhere()
    {
        CheckDifferences<float>();
        CheckDifferences<double>();
        CheckDifferences<short>();
        CheckDifferences<byte>();
        CheckDifferences<Half>();
    }

    private static void CheckDifferences<T>()
        where T : unmanaged, INumber<T>
    {
        const int Longest = 300;
        using GuardedMemory one = new(Longest * Unsafe.SizeOf<T>()), other = new(Longest * Unsafe.SizeOf<T>());
        for (int length = 0; length <= Longest; length += length < 70 ? 1 : 23)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> x = one.Elements<T>(length, guard), y = other.Elements<T>(length, guard);
                for (int i = 0; i < length; i++)
                {
                    x[i] = y[i] = T.CreateChecked(i % 100);
                }

                Assert.True(EqualRun.Run<T, NumberEquality<T>>(in First(x), 1, in First(y), 1, length));
                Assert.True(EqualRun.Run<T, NumberOrNanEquality<T>>(in First(x), 1, in First(y), 1, length));
                for (int i = 0; i < length; i++)
                {
                    T kept = y[i];
                    y[i] = T.CreateChecked(101);
                    Assert.False(EqualRun.Run<T, NumberEquality<T>>(in First(x), 1, in First(y), 1, length));
                    Assert.False(EqualRun.Run<T, NumberOrNanEquality<T>>(in First(x), 1, in First(y), 1, length));
                    x[i] = y[i] = T.CreateTruncating(double.NaN);
                    Assert.Equal(!T.IsNaN(x[i]), EqualRun.Run<T, NumberEquality<T>>(in First(x), 1, in First(y), 1, length));
                    Assert.True(EqualRun.Run<T, NumberOrNanEquality<T>>(in First(x), 1, in First(y), 1, length));
                    x[i] = y[i] = kept;
                }
            }
        }
    }

    private static ref readonly T First<T>(Span<T> elements) => ref MemoryMarshal.GetReference(elements);

    private static bool AreEqual<TEquality>(double[] left, double[] right)
        where TEquality : IEquality<double> =>
        EqualRun.Run<double, TEquality>(in left[0], 1, in right[0], 1, left.Length);
}
