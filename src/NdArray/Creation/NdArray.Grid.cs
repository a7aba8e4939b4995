using System.Numerics;
using NdArrays.Errors;

namespace NdArrays;

/// <content>Grids of ranges.</content>
public abstract partial class NdArray
{
    /// <summary>The coordinates along one axis. NumPy: <c>numpy.mgrid[start:stop:step]</c>.</summary>
    /// <typeparam name="T">The type of the coordinates.</typeparam>
    /// <param name="axis">The axis.</param>
    /// <returns>A new 1-D array.</returns>
    public static NdArray<T> MGrid<T>(GridAxis<T> axis)
        where T : unmanaged, INumber<T> => axis.Alone();

    /// <summary>
    /// The coordinates of every point of a grid: along the first axis of the result an array for each axis of the grid.
    /// NumPy: <c>numpy.mgrid</c>.
    /// </summary>
    /// <remarks>
    /// The ranges of NumPy's index are <see cref="GridAxis"/>: <c>Arange</c> for <c>0:3:0.5</c>, and <c>Linspace</c>, with
    /// the number of coordinates, for <c>0:3:5j</c>. One axis alone makes a 1-D array, one in brackets, <c>[axis]</c>, a
    /// grid of one axis, as <c>numpy.mgrid[0:3,]</c> does.
    /// </remarks>
    /// <typeparam name="T">The type of the coordinates.</typeparam>
    /// <param name="axes">The axes.</param>
    /// <returns>A new array of one axis more than the grid has.</returns>
    /// <exception cref="ArgumentException">The result would have too many axes.</exception>
    /// <exception cref="OverflowException">The grid would have too many points.</exception>
    /// <example><code>
    /// Console.WriteLine(np.MGrid(GridAxis.Arange(0, 2), GridAxis.Arange(0, 6, 2)));
    /// // [[[0 0 0]
    /// //   [1 1 1]]
    /// //
    /// //  [[0 2 4]
    /// //   [0 2 4]]]
    /// </code></example>
    public static NdArray<T> MGrid<T>(params ReadOnlySpan<GridAxis<T>> axes)
        where T : unmanaged, INumber<T>
    {
        NdArray<T>[] parts = OGrid(axes);
        nint[] lengths = new nint[parts.Length];
        for (int i = 0; i < lengths.Length; i++)
        {
            lengths[i] = parts[i].Size;
        }

        return Stacked(parts, new Shape(lengths));
    }

    /// <summary>The indices of every point of a grid of ranges. NumPy: <c>numpy.mgrid[0:2, 0:3]</c>.</summary>
    /// <param name="ranges">The ranges, from the start both.</param>
    /// <returns>A new array: along the first axis an array for each range.</returns>
    /// <exception cref="ArgumentException">A range counts from an end that there is not, or its bounds are reversed.</exception>
    /// <exception cref="OverflowException">The grid would have too many points.</exception>
    /// <example><code>
    /// Console.WriteLine(np.MGrid(0..2, 1..4));
    /// // [[[0 0 0]
    /// //   [1 1 1]]
    /// //
    /// //  [[1 2 3]
    /// //   [1 2 3]]]
    /// </code></example>
    public static NdArray<long> MGrid(params ReadOnlySpan<Range> ranges) => MGrid<long>(AxesOf(ranges));

    /// <summary>The coordinates along one axis. NumPy: <c>numpy.ogrid[start:stop:step]</c>.</summary>
    /// <typeparam name="T">The type of the coordinates.</typeparam>
    /// <param name="axis">The axis.</param>
    /// <returns>A new 1-D array.</returns>
    public static NdArray<T> OGrid<T>(GridAxis<T> axis)
        where T : unmanaged, INumber<T> => axis.Alone();

    /// <summary>
    /// The coordinates of the points of a grid, in an array for each axis with a size other than 1 only along that: they
    /// broadcast to the grid. NumPy: <c>numpy.ogrid</c>.
    /// </summary>
    /// <typeparam name="T">The type of the coordinates.</typeparam>
    /// <param name="axes">The axes.</param>
    /// <returns>As many new arrays as there are axes.</returns>
    /// <exception cref="ArgumentException">There are more axes than an array may have.</exception>
    /// <exception cref="OverflowException">There would be too many coordinates.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt;[] grid = np.OGrid(GridAxis.Arange(0.0, 2.0), GridAxis.Linspace(0.0, 1.0, 3));
    /// Console.WriteLine(grid[0]);
    /// // [[0.]
    /// //  [1.]]
    /// Console.WriteLine(grid[1]);
    /// // [[0.  0.5 1. ]]
    /// </code></example>
    public static NdArray<T>[] OGrid<T>(params ReadOnlySpan<GridAxis<T>> axes)
        where T : unmanaged, INumber<T>
    {
        NdArray<T>[] parts = new NdArray<T>[axes.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = AlongAxis(axes[i].Multiples(), i, parts.Length);
        }

        return parts;
    }

    /// <summary>The indices of the points of a grid of ranges, which broadcast to it. NumPy: <c>numpy.ogrid[0:2, 0:3]</c>.</summary>
    /// <param name="ranges">The ranges, from the start both.</param>
    /// <returns>As many new arrays as there are ranges.</returns>
    /// <exception cref="ArgumentException">A range counts from an end that there is not, or its bounds are reversed.</exception>
    public static NdArray<long>[] OGrid(params ReadOnlySpan<Range> ranges) => OGrid<long>(AxesOf(ranges));

    private static ReadOnlySpan<GridAxis<long>> AxesOf(ReadOnlySpan<Range> ranges)
    {
        GridAxis<long>[] axes = new GridAxis<long>[ranges.Length];
        for (int i = 0; i < axes.Length; i++)
        {
            (Index start, Index end) = (ranges[i].Start, ranges[i].End);
            if (start.IsFromEnd || end.IsFromEnd || end.Value < start.Value)
            {
                Throw.GridRange(ranges[i]);
            }

            axes[i] = GridAxis.Arange<long>(start.Value, end.Value);
        }

        return axes;
    }
}
