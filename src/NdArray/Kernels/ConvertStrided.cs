using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>How one value converts.</summary>
internal interface IConversion<TFrom, TTo>
{
    /// <summary>The value in the other type.</summary>
    static abstract TTo Convert(TFrom value);
}

/// <summary>Converts elements one by one, at any distance from each other.</summary>
internal class ConvertStrided<TFrom, TTo, TConversion> : ConvertKernel<TFrom, TTo>
    where TConversion : IConversion<TFrom, TTo>
{
    public sealed override TTo Convert(TFrom value) => TConversion.Convert(value);

    public override void Run(
        ref readonly TFrom source, nint sourceStride, ref TTo destination, nint destinationStride, nint count)
    {
        ref TFrom from = ref Unsafe.AsRef(in source);
        nint s = 0, d = 0;
        for (; count > 0; count--)
        {
            Unsafe.Add(ref destination, d) = TConversion.Convert(Unsafe.Add(ref from, s));
            s += sourceStride;
            d += destinationStride;
        }
    }
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
    where TFrom : INumberBase<TFrom>
    where TTo : INumberBase<TTo>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TTo Convert(TFrom value) =>
        typeof(TFrom) == typeof(Half) || typeof(TFrom) == typeof(float) || typeof(TFrom) == typeof(double)
        || typeof(TFrom) == typeof(Complex)
            ? TTo.CreateSaturating(value)
            : TTo.CreateTruncating(value);
}
