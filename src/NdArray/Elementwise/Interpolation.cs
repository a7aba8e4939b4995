using NdArrays.Errors;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>The operands of an interpolation.</summary>
internal static class Interpolation
{
    /// <summary>Numbers of any real type in double precision.</summary>
    public static NdArray<double> Doubles(NdOperand numbers)
    {
        DType given = NdOperand.Promote(numbers);
        if (!Promotion.CanCast(given, DType.Float64, Casting.Safe))
        {
            Throw.CastingRule(given, DType.Float64, Casting.Safe);
        }

        return (NdArray<double>)numbers.As(DType.Float64);
    }
}

/// <summary>A line through points.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TSegment">How the values between two points are computed.</typeparam>
internal sealed class Interpolation<T, TSegment>
    where T : struct
    where TSegment : ISegment<T>
{
    private readonly double[] _places;
    private readonly T[] _values;
    private readonly T _left;
    private readonly T _right;
    private readonly double? _period;

    /// <summary>Checks and orders the points.</summary>
    public Interpolation(NdArray<double> places, NdArray<T> values, T? left, T? right, double? period)
    {
        if (places.Rank != 1 || values.Rank != 1 || places.Size != values.Size || places.Size == 0)
        {
            Throw.InterpolatedPoints(places.Shape, values.Shape);
        }

        _places = places.ToArray();
        _values = values.ToArray();
        if (period is double distance)
        {
            _period = Throw.IfZero(double.Abs(distance), nameof(period));
            Repeat(ref _places, ref _values, _period.Value);
        }

        _left = _period is null ? left ?? _values[0] : _values[0];
        _right = _period is null ? right ?? _values[^1] : _values[^1];
    }

    /// <summary>The value at a point.</summary>
    public T At(double x)
    {
        x = _period is double period ? Modulo(x, period) : x;
        if (double.IsNaN(x))
        {
            return TSegment.Of(x);
        }

        if (x < _places[0])
        {
            return _left;
        }

        if (x >= _places[^1])
        {
            return x > _places[^1] ? _right : _values[^1];
        }

        int place = Array.BinarySearch(_places, x);
        int i = place < 0 ? ~place - 1 : LastOf(x, place);
        return _places[i] == x ? _values[i] : TSegment.Between(x, (_places[i], _values[i]), (_places[i + 1], _values[i + 1]));
    }

    /// <summary>Puts the points into one period, in order, with one more on either side.</summary>
    private static void Repeat(ref double[] places, ref T[] values, double period)
    {
        double[] within = [.. places.Select(place => Modulo(place, period))];
        int[] order = [.. Enumerable.Range(0, within.Length).OrderBy(i => within[i])];
        T[] sorted = values;
        places = [within[order[^1]] - period, .. order.Select(i => within[i]), within[order[0]] + period];
        values = [sorted[order[^1]], .. order.Select(i => sorted[i]), sorted[order[0]]];
    }

    private static double Modulo(double x, double period)
    {
        double rest = x % period;
        return rest < 0 ? rest + period : rest;
    }

    private int LastOf(double x, int place)
    {
        while (place + 1 < _places.Length && _places[place + 1] == x)
        {
            place++;
        }

        return place;
    }
}
