using System.Numerics;
using NdArrays.Kernels;

namespace NdArrays.Elementwise;

/// <summary>Rounding to decimals, by way of a power of 10.</summary>
internal static class DecimalRounding
{
    /// <summary>Rounds elements.</summary>
    public static NdArray<T> Run<T>(NdArray<T> a, int decimals, NdArray<T>? @out)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(a);
        if (WholeNumbers.Are<T>() && decimals >= 0)
        {
            return NdArray.Positive(a, @out);
        }

        // Whole numbers take the way of double precision, as in NumPy.
        double power = Math.Pow(10, Math.Abs(decimals));
        return NdArray.Map(a, WholeNumbers.Are<T>() || typeof(T) == typeof(double) ? InDoubles
            : typeof(T) == typeof(float) ? InFloats
            : typeof(T) == typeof(Half) ? InHalves
            : InDecimals, @out);

        T InDoubles(T x) => T.CreateTruncating(Rounded(double.CreateTruncating(x), decimals, power));

        T InFloats(T x)
        {
            float value = float.CreateTruncating(x), scale = (float)power;
            return T.CreateTruncating(
                decimals == 0 ? MathF.Round(value) : decimals > 0 ? MathF.Round(value * scale) / scale : MathF.Round(value / scale) * scale);
        }

        T InHalves(T x)
        {
            Half value = Half.CreateTruncating(x), scale = (Half)power;
            return T.CreateTruncating(
                decimals == 0 ? Half.Round(value) : decimals > 0 ? Half.Round(value * scale) / scale : Half.Round(value / scale) * scale);
        }

        T InDecimals(T x)
        {
            T scale = T.CreateTruncating(power);
            T scaled = decimals >= 0 ? x * scale : x / scale;
            T whole = T.CreateTruncating(decimal.Round(decimal.CreateTruncating(scaled)));
            return decimals >= 0 ? whole / scale : whole * scale;
        }
    }

    /// <summary>Rounds both parts of complex elements.</summary>
    public static NdArray<Complex> Run(NdArray<Complex> a, int decimals, NdArray<Complex>? @out)
    {
        double power = Math.Pow(10, Math.Abs(decimals));
        return NdArray.Map(a, x => new Complex(Rounded(x.Real, decimals, power), Rounded(x.Imaginary, decimals, power)), @out);
    }

    private static double Rounded(double value, int decimals, double power) =>
        decimals == 0 ? Math.Round(value) : decimals > 0 ? Math.Round(value * power) / power : Math.Round(value / power) * power;
}
