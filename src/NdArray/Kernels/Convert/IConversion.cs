using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>How one value converts.</summary>
internal interface IConversion<TFrom, TTo>
{
    /// <summary>The value in the other type.</summary>
    static abstract TTo Convert(TFrom value);
}

/// <summary>A boolean stays what it is.</summary>
internal readonly struct BooleanToBoolean : IConversion<bool, bool>
{
    public static bool Convert(bool value) => value;
}

/// <summary>Everything but 0 is true, nan too.</summary>
internal readonly struct NumberToBoolean<T> : IConversion<T, bool>
    where T : INumberBase<T>
{
    public static bool Convert(T value) => !T.IsZero(value);
}

/// <summary>False is 0 and true is 1, whatever non-zero byte it is stored as.</summary>
internal readonly struct BooleanToNumber<T> : IConversion<bool, T>
    where T : INumberBase<T>
{
    public static T Convert(bool value) => value ? T.One : T.Zero;
}

/// <summary>
/// Integers wrap around; floating numbers are cut towards 0 and, beyond an integer's range, become its end, nan 0; of a
/// complex number the real part counts.
/// </summary>
internal readonly struct NumberToNumber<TFrom, TTo> : IConversion<TFrom, TTo>
    where TFrom : unmanaged, INumberBase<TFrom>
    where TTo : unmanaged, INumberBase<TTo>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TTo Convert(TFrom value)
    {
        if (typeof(TFrom) == typeof(TTo))
        {
            return Unsafe.BitCast<TFrom, TTo>(value);
        }

        if (typeof(TFrom) == typeof(Complex))
        {
            return NumberToNumber<double, TTo>.Convert(Unsafe.BitCast<TFrom, Complex>(value).Real);
        }

        if (typeof(TTo) == typeof(Complex))
        {
            return Unsafe.BitCast<Complex, TTo>(new Complex(NumberToNumber<TFrom, double>.Convert(value), 0));
        }

        // float holds every half, and every integer that half does: nothing is rounded twice on this way, which is shorter.
        if (typeof(TFrom) == typeof(Half) && typeof(TTo) != typeof(float))
        {
            return NumberToNumber<float, TTo>.Convert((float)Unsafe.BitCast<TFrom, Half>(value));
        }

        if (typeof(TTo) == typeof(Half) && typeof(TFrom) != typeof(float) && typeof(TFrom) != typeof(double))
        {
            return Unsafe.BitCast<Half, TTo>((Half)float.CreateTruncating(value));
        }

        // Truncating concerns the bits of integers. From floating numbers it saturates, as saturating does.
        return TTo.CreateTruncating(value);
    }
}
