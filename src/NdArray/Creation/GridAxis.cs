using System.Numerics;
using NdArrays.Errors;

namespace NdArrays;

/// <summary>The coordinates along an axis of a grid, for <c>MGrid</c> and <c>OGrid</c>.</summary>
public static class GridAxis
{
    /// <summary>
    /// Coordinates from a start up to an end, which is left out, a step apart: NumPy's <c>start:stop:step</c> within
    /// <c>numpy.mgrid</c>.
    /// </summary>
    /// <typeparam name="T">The type of the coordinates.</typeparam>
    /// <param name="start">The first coordinate.</param>
    /// <param name="stop">The end.</param>
    /// <param name="step">The distance from one to the next, not 0.</param>
    /// <returns>The axis.</returns>
    /// <exception cref="DivideByZeroException">The step is 0.</exception>
    /// <example><code>
    /// Console.WriteLine(np.MGrid(GridAxis.Arange(0, 10, 4)));
    /// // [0 4 8]
    /// </code></example>
    public static GridAxis<T> Arange<T>(T start, T stop, T step)
        where T : unmanaged, INumber<T>
    {
        if (T.IsZero(step))
        {
            Throw.RangeStep();
        }

        return new GridAxis<T>(start, stop, step, null);
    }

    /// <summary>Coordinates from a start up to an end, which is left out, 1 apart: NumPy's <c>start:stop</c>.</summary>
    /// <typeparam name="T">The type of the coordinates.</typeparam>
    /// <param name="start">The first coordinate.</param>
    /// <param name="stop">The end.</param>
    /// <returns>The axis.</returns>
    public static GridAxis<T> Arange<T>(T start, T stop)
        where T : unmanaged, INumber<T> => Arange(start, stop, T.One);

    /// <summary>
    /// A number of coordinates from a start to an end, both of which are among them: NumPy's <c>start:stop:5j</c>, with an
    /// imaginary number for the step.
    /// </summary>
    /// <typeparam name="T">The type of the coordinates.</typeparam>
    /// <param name="start">The first coordinate.</param>
    /// <param name="stop">The last coordinate.</param>
    /// <param name="num">How many there are.</param>
    /// <returns>The axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative.</exception>
    /// <example><code>
    /// Console.WriteLine(np.MGrid(GridAxis.Linspace(-1.0, 1.0, 5)));
    /// // [-1.  -0.5  0.   0.5  1. ]
    /// </code></example>
    public static GridAxis<T> Linspace<T>(T start, T stop, int num)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        new(start, stop, default, Throw.IfNegative(num, nameof(num)));
}

/// <summary>The coordinates along an axis of a grid, made by <see cref="GridAxis"/>.</summary>
/// <typeparam name="T">The type of the coordinates.</typeparam>
public readonly record struct GridAxis<T>
    where T : unmanaged, INumber<T>
{
    private readonly T _start;
    private readonly T _stop;
    private readonly T _step;
    private readonly int? _count;

    internal GridAxis(T start, T stop, T step, int? count)
    {
        _start = start;
        _stop = stop;
        _step = step;
        _count = count;
    }

    /// <summary>The axis as NumPy writes it.</summary>
    /// <returns>For instance <c>0:10:4</c> or <c>-1:1:5j</c>.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{_start}:{_stop}:{(_count is int n ? $"{n}j" : _step)}");

    /// <summary>The coordinates, as <c>Arange</c> computes them.</summary>
    internal NdArray<T> Alone() => _count is null && !T.IsZero(_step) ? NdArray.Arange(_start, _stop, _step) : Multiples();

    /// <summary>The coordinates as multiples of the step, which is how they are computed if there are several axes.</summary>
    internal NdArray<T> Multiples()
    {
        T step = _count switch
        {
            null or 1 => _count is null ? _step : T.One,
            int count => (_stop - _start) / T.CreateChecked(count - 1),
        };
        NdArray<T> result = NdArray.Empty<T>(_count ?? Length());
        using Storage.Lease<T> lease = result.Open();
        Span<T> elements = lease.Span(result.Size);
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = (T.CreateTruncating(i) * step) + _start;
        }

        return result;
    }

    private nint Length()
    {
        if (T.IsZero(_step))
        {
            // The default value, which no method makes, has no coordinates.
            return 0;
        }

        if (DType.Of<T>().Kind != DTypeKind.Floating)
        {
            return NdArray.RangeLength(_start, _stop, _step);
        }

        double length = Math.Ceiling(double.CreateTruncating((_stop - _start) / _step));
        return length > 0 ? nint.CreateChecked(length) : 0;
    }
}
