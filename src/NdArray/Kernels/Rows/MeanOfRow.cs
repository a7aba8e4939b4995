using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>The mean of a row; nan if it is empty.</summary>
/// <param name="inPairs">Whether the row is added up in pairs, and not in order.</param>
/// <param name="rounded">Whether the mean is rounded to the nearest integer, to the even one of two.</param>
internal readonly struct MeanOfRow<T>(bool inPairs, bool rounded) : IRowStatistic<T, T>
    where T : unmanaged, INumberBase<T>
{
    public T Of(Span<T> row)
    {
        T sum = inPairs ? T.Zero + PairwiseSum.Of<T>(row) : PairwiseSum.InOrder(T.Zero, row);
        return OfSum(sum, row.Length);
    }

    /// <summary>The mean of so many elements that have a sum.</summary>
    public T OfSum(T sum, nint count)
    {
        if (typeof(T) == typeof(float))
        {
            // The quotient of double precision rounded to single is the quotient of single precision, and NumPy's.
            return Unsafe.BitCast<float, T>((float)((double)Unsafe.BitCast<T, float>(sum) / count));
        }

        T mean = ByInteger.Divide(sum, count);
        return rounded && typeof(T) == typeof(double)
            ? Unsafe.BitCast<double, T>(Math.Round(Unsafe.BitCast<T, double>(mean), MidpointRounding.ToEven))
            : mean;
    }
}

/// <summary>Division by an integer.</summary>
internal static class ByInteger
{
    /// <summary>The quotient. Complex numbers are multiplied by the divisor's reciprocal, as in NumPy.</summary>
    public static T Divide<T>(T value, nint divisor)
        where T : unmanaged, INumberBase<T>
    {
        T number = T.CreateTruncating((long)divisor);
        if (typeof(T) != typeof(Complex))
        {
            return value / number;
        }

        Complex complex = Unsafe.BitCast<T, Complex>(value);
        double real = complex.Real, imaginary = complex.Imaginary;
        Complex quotient = divisor == 0
            ? new Complex(real / 0.0, imaginary / 0.0)
            : new Complex(
                (real + (imaginary * 0.0)) * (1.0 / divisor),
                (imaginary - (real * 0.0)) * (1.0 / divisor));
        return Unsafe.BitCast<Complex, T>(quotient);
    }
}
