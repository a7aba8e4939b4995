using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>The places of extremes in rows that are long enough to be searched in pieces, in memory that ends where they do.</summary>
[Collection(typeof(RunsAlone))]
public class PlaceLoopTests
{
    private const int Length = 200_003;

    public static TheoryData<Guard> Guards => [Guard.Before, Guard.After];

    [Theory]
    [MemberData(nameof(Guards))]
    public void The_first_of_equal_extremes_is_found_wherever_it_is(Guard guard)
    {
        using ThreadLimit limit = new(3);
        foreach (int rows in (int[])[1, 2])
        {
            using GuardedMemory memory = new(rows * Length * sizeof(float));
            Span<float> elements = memory.Elements<float>(rows * Length, guard);
            foreach (int first in (int[])[0, 1, 16_666, 16_667, 16_668, 100_000, Length - 2, Length - 1])
            {
                elements.Fill(1);
                for (int row = 0; row < rows; row++)
                {
                    // Again and again, from the first on.
                    for (int i = first; i < Length; i += 7919)
                    {
                        elements[(row * Length) + i] = 5;
                    }
                }

                AssertPlaces(elements, rows, largest: true, first);
                AssertPlaces(elements, rows, largest: false, first == 0 ? 1 : 0);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Guards))]
    public void The_first_nan_is_the_extreme(Guard guard)
    {
        using ThreadLimit limit = new(4);
        using GuardedMemory memory = new(Length * sizeof(float));
        Span<float> elements = memory.Elements<float>(Length, guard);
        foreach (int first in (int[])[0, 12_499, 12_500, 12_501, 150_000, Length - 1])
        {
            for (int i = 0; i < Length; i++)
            {
                elements[i] = i < first ? i : float.NaN;
            }

            AssertPlaces(elements, 1, largest: true, first);
            AssertPlaces(elements, 1, largest: false, first);
        }
    }

    private static void AssertPlaces(Span<float> elements, int rows, bool largest, long expected)
    {
        long[] places = new long[rows];
        PlaceLoop.Run(ref elements[0], Length, ref places[0], rows, largest);
        Assert.All(places, place => Assert.Equal(expected, place));
    }
}
