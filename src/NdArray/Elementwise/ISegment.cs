using System.Numerics;

namespace NdArrays.Elementwise;

/// <summary>The straight line between two points.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal interface ISegment<T>
{
    /// <summary>A real number as a value.</summary>
    static abstract T Of(double x);

    /// <summary>The value between two points.</summary>
    static abstract T Between(double x, (double Place, T Value) from, (double Place, T Value) to);
}

/// <summary>Of real numbers: the slope is a quotient, as NumPy's is.</summary>
internal readonly struct RealSegment : ISegment<double>
{
    public static double Of(double x) => x;

    public static double Between(double x, (double Place, double Value) from, (double Place, double Value) to) =>
        Between(x, from, to, (to.Value - from.Value) / (to.Place - from.Place));

    /// <summary>The value on a line of a given slope.</summary>
    public static double Between(double x, (double Place, double Value) from, (double Place, double Value) to, double slope)
    {
        double value = (slope * (x - from.Place)) + from.Value;

        // From the other side, or from neither, where one of the values is infinite.
        value = double.IsNaN(value) ? (slope * (x - to.Place)) + to.Value : value;
        return double.IsNaN(value) && from.Value == to.Value ? from.Value : value;
    }
}

/// <summary>Of complex numbers, part by part: the slopes are products with the reciprocal of the distance, as NumPy's are.</summary>
internal readonly struct ComplexSegment : ISegment<Complex>
{
    public static Complex Of(double x) => x;

    public static Complex Between(double x, (double Place, Complex Value) from, (double Place, Complex Value) to)
    {
        double reciprocal = 1 / (to.Place - from.Place);
        return new(Part(from.Value.Real, to.Value.Real), Part(from.Value.Imaginary, to.Value.Imaginary));

        double Part(double first, double second) =>
            RealSegment.Between(x, (from.Place, first), (to.Place, second), (second - first) * reciprocal);
    }
}
