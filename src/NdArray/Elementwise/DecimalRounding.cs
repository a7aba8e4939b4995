using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Types;

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

        FloatingVisitor visitor = new(a, decimals, @out);
        if (NumberFamilies.TryVisitFloating<FloatingVisitor, NdArray>(a.DType, ref visitor, out NdArray rounded))
        {
            return (NdArray<T>)rounded;
        }

        // Whole numbers take the way of double precision, as in NumPy.
        double power = PowerOf(decimals);
        return NdArray.Map(a, WholeNumbers.Are<T>() ? InDoubles : InDecimals, @out);

        T InDoubles(T x) => T.CreateTruncating(InDouble(double.CreateTruncating(x), decimals, power));

        T InDecimals(T x)
        {
            T scale = T.CreateTruncating(power);
            T scaled = decimals >= 0 ? x * scale : x / scale;
            T whole = T.CreateTruncating(decimal.Round(decimal.CreateTruncating(scaled)));
            return decimals >= 0 ? whole / scale : whole * scale;
        }
    }

    /// <summary>Rounds the parts of complex numbers.</summary>
    public static NdArray<Complex> Run(NdArray<Complex> a, int decimals, NdArray<Complex>? @out)
    {
        ArgumentNullException.ThrowIfNull(a);
        double power = PowerOf(decimals);
        return NdArray.Map(a, z => new Complex(InDouble(z.Real, decimals, power), InDouble(z.Imaginary, decimals, power)), @out);
    }

    /// <summary>Rounds elements of any numbers.</summary>
    public static NdArray Run(string name, NdOperand a, int decimals, NdArray? @out)
    {
        a.Require(nameof(a));
        DType given = NdOperand.Promote(a);
        DType type = given == DType.Bool ? ElementwiseTypes.Floating(given) : given;
        return UntypedUfunc.Run(name, type, @out, place =>
        {
            Visitor visitor = new(a.As(type), decimals, place);
            return visitor.Visit();
        });
    }

    private static NdArray<T> OfFloating<T>(NdArray<T> a, int decimals, NdArray<T>? @out)
        where T : IFloatingPointIeee754<T>
    {
        T power = T.CreateTruncating(PowerOf(decimals));
        return decimals == 0 ? Ufunc.Unary<FloatingUnary<RintOp, T>, T, T>(a, @out)
            : decimals > 0 ? Ufunc.Right<FloatingBinary<RoundToPartOp, T>, T, T, T>(a, power, @out)
            : Ufunc.Right<FloatingBinary<RoundToMultipleOp, T>, T, T, T>(a, power, @out);
    }

    private static double PowerOf(int decimals) => Math.Pow(10, Math.Abs(decimals));

    private static double InDouble(double value, int decimals, double power) =>
        decimals == 0 ? Math.Round(value) : decimals > 0 ? Math.Round(value * power) / power : Math.Round(value / power) * power;

    private readonly struct Visitor(NdArray a, int decimals, NdArray? @out) : IOrderedVisitor<NdArray?>
    {
        public NdArray? Visit()
        {
            if (a is NdArray<Complex> complex)
            {
                return Run(complex, decimals, (NdArray<Complex>?)@out);
            }

            Visitor visitor = this;
            NumberFamilies.TryVisitOrdered<Visitor, NdArray?>(a.DType, ref visitor, out NdArray? result);
            return result;
        }

        public NdArray? Visit<T>()
            where T : unmanaged, INumber<T> => Run((NdArray<T>)a, decimals, (NdArray<T>?)@out);
    }

    private readonly struct FloatingVisitor(NdArray a, int decimals, NdArray? @out) : IFloatingVisitor<NdArray>
    {
        public NdArray Visit<T>()
            where T : unmanaged, IFloatingPointIeee754<T> => OfFloating((NdArray<T>)a, decimals, (NdArray<T>?)@out);
    }
}
