using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A sum of complex numbers, and beside it what rounding has taken from it so far.</summary>
/// <param name="real">The sum of the real parts.</param>
/// <param name="imaginary">The sum of the imaginary parts.</param>
/// <remarks>In memory both sums come first, and then what rounding has taken from each.</remarks>
internal readonly struct TwofoldComplex(Twofold real, Twofold imaginary)
{
    private readonly double _realHigh = real.High;
    private readonly double _imaginaryHigh = imaginary.High;
    private readonly double _realLow = real.Low;
    private readonly double _imaginaryLow = imaginary.Low;

    /// <summary>Both parts as one number.</summary>
    public Complex Sum => new(Real.Sum, Imaginary.Sum);

    private Twofold Real => new(_realHigh, _realLow);

    private Twofold Imaginary => new(_imaginaryHigh, _imaginaryLow);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwofoldComplex operator +(TwofoldComplex a, TwofoldComplex b) => new(a.Real + b.Real, a.Imaginary + b.Imaginary);
}
