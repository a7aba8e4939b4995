using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays.Logic;

/// <summary>Which elements of two arrays are nearly equal, as NumPy computes it: the second as numbers with a point.</summary>
internal readonly struct NearlyEqual(double relative, double absolute, bool equalNan)
{
    private readonly double _relative = relative;
    private readonly double _absolute = absolute;
    private readonly bool _equalNan = equalNan;

    /// <summary>Of one type: floating numbers as they are, all others as ones of double precision.</summary>
    public NdArray<bool> Of<T>(NdArray<T> a, NdArray<T> b)
        where T : INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            return InBlocks((NdArray<float>)(object)a, (NdArray<float>)(object)b);
        }

        if (typeof(T) == typeof(double))
        {
            return InBlocks((NdArray<double>)(object)a, (NdArray<double>)(object)b);
        }

        return typeof(T) == typeof(Half)
            ? Ufunc.Zip(a, b, new Closeness<Half, Half>(_relative, _absolute, _equalNan).Of<T>, null)
            : Ufunc.Zip(a, b, new Closeness<double, double>(_relative, _absolute, _equalNan).Of<T>, null);
    }

    /// <summary>Of any types.</summary>
    public NdArray<bool> Of(NdOperand a, NdOperand b)
    {
        a.Require(nameof(a));
        b.Require(nameof(b));
        DType second = NdOperand.Promote(b, 1.0);
        NdOperand other = b.IsWeak ? b : b.As(second);
        DType wide = NdOperand.Promote(a, other, 1.0);
        NdArray x = a.As(wide), y = other.As(wide);
        try
        {
            WideVisitor visitor = new(this, x, y, RealLoops.Result(second));
            NumberFamilies.TryVisitFloating<WideVisitor, NdArray<bool>>(RealLoops.Result(wide), ref visitor, out NdArray<bool> result);
            return result;
        }
        finally
        {
            a.Release(x);
            b.Release(y);
        }
    }

    /// <summary>Of single or double precision.</summary>
    private NdArray<bool> InBlocks<T>(NdArray<T> a, NdArray<T> b)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        CloseTest<T> test = new(T.CreateTruncating(_relative), T.CreateTruncating(_absolute), _equalNan);
        return Ufunc.InBlocks<CloseBlocks<T>, bool>(new(test), CloseBlocks<T>.Cost, a, b);
    }

    private readonly struct WideVisitor(NearlyEqual test, NdArray x, NdArray y, DType second) : IFloatingVisitor<NdArray<bool>>
    {
        public NdArray<bool> Visit<T>()
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            SecondVisitor<T> visitor = new(test, x, y);
            NumberFamilies.TryVisitFloating<SecondVisitor<T>, NdArray<bool>>(second, ref visitor, out NdArray<bool> result);
            return result;
        }
    }

    private readonly struct SecondVisitor<TWide>(NearlyEqual test, NdArray x, NdArray y) : IFloatingVisitor<NdArray<bool>>
        where TWide : unmanaged, IFloatingPointIeee754<TWide>
    {
        public NdArray<bool> Visit<T>()
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            if (typeof(T) == typeof(TWide) && typeof(T) != typeof(Half) && x is not NdArray<Complex>)
            {
                return test.InBlocks((NdArray<T>)x, (NdArray<T>)y);
            }

            Closeness<TWide, T> closeness = new(test._relative, test._absolute, test._equalNan);
            return x is NdArray<Complex> complex
                ? Ufunc.Zip(complex, (NdArray<Complex>)y, closeness.OfComplex, null)
                : Ufunc.Zip((NdArray<TWide>)x, (NdArray<TWide>)y, closeness.Of, null);
        }
    }
}
