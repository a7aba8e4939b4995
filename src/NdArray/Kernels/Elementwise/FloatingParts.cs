using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>What a number has behind the point, with its sign.</summary>
internal readonly struct FractionOp : IFloatingUnary<FractionOp>
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.CopySign(T.IsInfinity(x) ? T.Zero : x - T.Truncate(x), x);
}

/// <summary>The fraction, from 0.5 to 1, that is a number when it is multiplied by a power of 2.</summary>
internal readonly struct MantissaOp : IFloatingUnary<MantissaOp>
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => ExponentOf<T>.Invoke(x) is var exponent && exponent == 0 ? x : T.ScaleB(x, -exponent);
}

/// <summary>The exponent of that power.</summary>
internal readonly struct ExponentOf<T> : IUnary<ExponentOf<T>, T, int>
    where T : IFloatingPointIeee754<T>
{
    public static int Invoke(T x) => T.IsZero(x) || !T.IsFinite(x) ? 0 : T.ILogB(x) + 1;
}

/// <summary>A number times a power of 2.</summary>
internal readonly struct ScaleByPower<T, TExponent> : IBinary<ScaleByPower<T, TExponent>, T, TExponent, T>
    where T : IFloatingPointIeee754<T>
    where TExponent : IBinaryInteger<TExponent>
{
    public static int Cost => 4;

    public static T Invoke(T x, TExponent y) => T.ScaleB(x, int.CreateSaturating(y));
}
