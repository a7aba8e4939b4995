using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A sum, and beside it what rounding has taken from it so far.</summary>
/// <param name="high">The sum.</param>
/// <param name="low">What is to be added to it.</param>
internal readonly struct Twofold(double high, double low)
{
    public double High { get; } = high;

    public double Low { get; } = low;

    /// <summary>Both parts as one number. What is infinite, or no number, has lost its second part; and a zero keeps its sign.</summary>
    public double Sum => Low == 0 || !double.IsFinite(Low) ? High : High + Low;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twofold operator +(Twofold a, double b)
    {
        double sum = a.High + b, fromB = sum - a.High;
        return new(sum, a.Low + ((a.High - (sum - fromB)) + (b - fromB)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twofold operator +(Twofold a, Twofold b)
    {
        Twofold sum = a + b.High;
        return new(sum.High, sum.Low + b.Low);
    }
}
