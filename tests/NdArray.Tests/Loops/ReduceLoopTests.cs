using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>
/// Reductions of matrices of any size and direction, flush against pages that must not be touched, also where results are made
/// once more in order, beside the obvious loop.
/// </summary>
public class ReduceLoopTests
{
    private static readonly int[] _sizes = [1, 2, 3, 7, 8, 9, 15, 17, 31, 33, 65, 100, 130];

    [Fact]
    public void Products_that_vanish_or_overflow_on_the_way() => Check<Folding<NumberBinary<MultiplyOp, double>, double>, double>(
        1, (product, element) => product * element, (row, column) => (row + column) switch
        {
            5 => 0,
            12 => -1,
            _ => row % 2 == 0 ? 1.0 / (1L << 60) : 1L << 60,
        });

    [Fact]
    public void Sums_that_are_infinite_or_overflow_on_the_way() => Check<DoubleSum<ElementItself, double>, Twofold>(
        0, (sum, element) => sum + element, (row, column) => column % 7 == 3 && row == column / 2 ? double.NegativeInfinity : row % 2 == 0 ? 1e308 : -1e308);

    [Fact]
    public void Sums_of_whole_numbers() => Check<DoubleSum<ElementItself, double>, Twofold>(
        0, (sum, element) => sum + element, (row, column) => ((row * 31) + (column * 7)) % 100);

    private static void Check<TOp, TPart>(double start, Func<double, double, double> put, Func<int, int, double> element)
        where TOp : IReduction<TOp, double, TPart>
        where TPart : unmanaged
    {
        using GuardedMemory source = new(_sizes[^1] * _sizes[^1] * sizeof(double));
        using GuardedMemory result = new(_sizes[^1] * sizeof(double));
        foreach (int reduced in _sizes)
        {
            foreach (int kept in _sizes)
            {
                double[] expected = new double[kept];
                for (int column = 0; column < kept; column++)
                {
                    expected[column] = start;
                    for (int row = 0; row < reduced; row++)
                    {
                        expected[column] = put(expected[column], element(row, column));
                    }
                }

                foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
                {
                    Run<TOp, TPart>(source, result, guard, reduced, kept, isRow: true, start, element, expected);
                    Run<TOp, TPart>(source, result, guard, reduced, kept, isRow: false, start, element, expected);
                }
            }
        }
    }

    private static void Run<TOp, TPart>(
        GuardedMemory source, GuardedMemory result, Guard guard, int reduced, int kept, bool isRow, double start, Func<int, int, double> element, double[] expected)
        where TOp : IReduction<TOp, double, TPart>
        where TPart : unmanaged
    {
        Span<double> elements = source.Elements<double>(reduced * kept, guard), results = result.Elements<double>(kept, guard);
        nint alongReduced = isRow ? kept : 1, alongKept = isRow ? 1 : reduced;
        for (int row = 0; row < reduced; row++)
        {
            for (int column = 0; column < kept; column++)
            {
                elements[(row * (int)alongReduced) + (column * (int)alongKept)] = element(row, column);
            }
        }

        // Results from first to last, and from last to first.
        foreach (int direction in (int[])[1, -1])
        {
            results.Fill(-7);
            ReduceLoop<TOp, PlainFetch<double, double>, double, double, TPart>.Run(
                default,
                ref elements[direction == 1 ? 0 : (kept - 1) * (int)alongKept],
                [alongReduced, direction * alongKept],
                ref Unsafe.NullRef<byte>(),
                [],
                0,
                ref MemoryMarshal.GetReference(results),
                [0, 1],
                [reduced, kept],
                start);
            for (int column = 0; column < kept; column++)
            {
                double wanted = expected[direction == 1 ? column : kept - 1 - column];
                Assert.True(wanted.Equals(results[column]), $"{reduced} to {kept}, rows {isRow}, {guard}, {direction}: {results[column]} at {column}, not {wanted}");
            }
        }
    }
}
