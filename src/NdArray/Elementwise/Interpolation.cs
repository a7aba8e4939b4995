using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Errors;
using NdArrays.Loops;
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
    where T : unmanaged
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

    /// <summary>The values at points.</summary>
    public NdArray<T> At(NdArray<double> x)
    {
        using GCHandle<Interpolation<T, TSegment>> handle = new(this);
        return Ufunc.InBlocks<InterpolationBody<T, TSegment>, T>(new(handle), InterpolationBody<T, TSegment>.Cost, x);
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

        int i = LastUpTo(x);
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

    /// <summary>The last place that is not above a point, of which there is one. Nothing depends on guesses of the processor's.</summary>
    private int LastUpTo(double x)
    {
        double[] places = _places;
        int first = 0;
        for (int count = places.Length; count > 1;)
        {
            int half = count / 2;
            first += half & -(places[first + half] <= x ? 1 : 0);
            count -= half;
        }

        return first;
    }
}

/// <summary>Interpolates pieces of blocks, for any thread.</summary>
internal readonly struct InterpolationBody<T, TSegment>(GCHandle<Interpolation<T, TSegment>> line) : IBlockBody
    where T : unmanaged
    where TSegment : ISegment<T>
{
    /// <summary>How many times as long as a copy it takes.</summary>
    public const int Cost = 32;

    public int Rooms => 0;

    public void Run(ReadOnlySpan<BlockOperand> operands, int count)
    {
        Interpolation<T, TSegment> points = line.Target;
        BlockOperand x = operands[Operands.SourcePlace];
        ref T to = ref operands[Operands.DestinationPlace].First<T>();
        for (int i = 0; i < count; i++)
        {
            Unsafe.Add(ref to, i) = points.At(Unsafe.Add(ref x.First<double>(), i * x.Stride));
        }
    }
}
