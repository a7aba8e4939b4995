using System.Numerics;
using NdArrays.Loops;

namespace NdArrays.Tests.Reductions;

/// <summary>Reductions of arrays of many shapes and layouts, against loops over elements.</summary>
public class ReductionReferenceTests
{
    private static readonly nint[][] Shapes =
    [
        [], [1], [5], [33], [2000], [5000, 3], [3, 5000], [40, 60], [1, 40, 1, 7], [7, 3, 5], [130, 1, 33], [3, 4, 5, 6], [16, 2, 300],
        [2, 3, 2, 3, 2, 3, 2], [1200, 7, 2], [9, 1100], [70, 17, 4],
    ];

    [Fact]
    public void Sums_extremes_and_truths_of_whole_numbers_are_exact()
    {
        Random random = new(1);
        foreach (nint[] lengths in Shapes)
        {
            foreach (NdArray<int> a in Variants(lengths, random))
            {
                foreach (Axes axes in SomeAxes(a.Rank, random))
                {
                    string what = $"{a.Shape} strides {string.Join(",", a.Strides.ToArray())} axes {axes}";
                    int[][] groups = Groups(a, axes);
                    Check(what, [.. groups.Select(g => g.Sum(x => (long)x))], (NdArray<long>)NdArray.Sum((NdArray)a, axes));
                    Check(what, [.. groups.Select(g => g.Aggregate(0, (x, y) => x + y))], NdArray.Sum(a, axes));
                    Check(what, [.. groups.Select(g => g.Min())], NdArray.Min(a, axes));
                    Check(what, [.. groups.Select(g => g.Max())], NdArray.Max(a, axes, keepDims: true));
                    Check(what, [.. groups.Select(g => g.Any(x => x > 95))], NdArray.Any(a > 95, axes));
                    Check(what, [.. groups.Select(g => g.All(x => x > -99))], NdArray.All(a > -99, axes));
                    Check(what, [.. groups.Select(g => (long)g.Count(x => x != 0))], NdArray.CountNonZero(a, axes));
                    Check(what, [.. groups.Select(g => (double)g.Sum(x => (long)x) / g.Length)], NdArray.Mean<int, double>(a, axes));
                    NdArray<bool> where = a > 0;
                    Check(what, [.. groups.Select(g => g.Where(x => x > 0).Sum() + 3)], NdArray.Sum(a, axes, initial: 3, where: where));
                    Check(what, [.. groups.Select(g => g.Where(x => x > 0).Append(-7).Max())], NdArray.Max(a, axes, initial: -7, where: where));
                }
            }
        }
    }

    [Fact]
    public void Places_are_the_first()
    {
        Random random = new(2);
        foreach (nint[] lengths in Shapes)
        {
            foreach (NdArray<int> a in Variants(lengths, random))
            {
                for (int axis = 0; axis < a.Rank; axis++)
                {
                    int[][] groups = Groups(a, axis);
                    Check($"{a.Shape}", [.. groups.Select(g => (long)System.Array.IndexOf(g, g.Max()))], NdArray.ArgMax(a, axis));
                    Check($"{a.Shape}", [.. groups.Select(g => (long)System.Array.IndexOf(g, g.Min()))], NdArray.ArgMin(a, axis));
                }
            }
        }
    }

    [Fact]
    public void Sums_of_numbers_with_a_point_are_hardly_rounded_and_the_same_for_any_number_of_threads()
    {
        Random random = new(3);
        int before = Crew.MaxThreads;
        try
        {
            foreach (nint[] lengths in (nint[][])[.. Shapes, [300000], [700, 700], [1, 200000, 3], [60000, 9], [12, 9, 5000]])
            {
                foreach (NdArray<int> whole in Variants(lengths, random))
                {
                    NdArray<float> a = NdArray.Divide((NdArray)whole, 7.0).AsType<float>();
                    foreach (Axes axes in SomeAxes(a.Rank, random))
                    {
                        Crew.MaxThreads = 1;
                        float[] sums = NdArray.Sum(a, axes).ToArray();
                        float[] deviations = NdArray.Std(a, axes).ToArray();
                        float[][] groups = Groups(a, axes);
                        for (int i = 0; i < sums.Length; i++)
                        {
                            double exact = groups[i].Sum(x => (double)x), size = groups[i].Sum(x => Math.Abs((double)x));
                            Assert.InRange(Math.Abs(sums[i] - exact), 0, size * float.Epsilon + size * 1e-7 * (2 + Math.Log2(groups[i].Length)));
                            double mean = exact / groups[i].Length;
                            double deviation = Math.Sqrt(groups[i].Sum(x => (x - mean) * (x - mean)) / groups[i].Length);
                            Assert.InRange(Math.Abs(deviations[i] - deviation), 0, 1e-4);
                        }

                        foreach (int threads in (int[])[2, 5])
                        {
                            Crew.MaxThreads = threads;
                            Assert.Equal(sums, NdArray.Sum(a, axes).ToArray());
                            Assert.Equal(deviations, NdArray.Std(a, axes).ToArray());
                        }
                    }
                }
            }
        }
        finally
        {
            Crew.MaxThreads = before;
        }
    }

    private static void Check<T>(string what, T[] expected, NdArray<T> actual) =>
        Assert.True(expected.AsSpan().SequenceEqual(actual.ToArray()), what);

    private static IEnumerable<NdArray<int>> Variants(nint[] lengths, Random random)
    {
        NdArray<int> a = NdArray.Array<int>([.. Enumerable.Range(0, (int)new Shape(lengths).Size).Select(_ => random.Next(-100, 100))])
            .Reshape(lengths);
        yield return a;
        if (a.Rank == 0)
        {
            yield break;
        }

        yield return NdArray.Copy(a, Order.F);
        yield return NdArray.Flip(NdArray.Copy(a.T)).T;
        NdArray<int> wide = NdArray.Zeros<int>([.. lengths[..^1], 2 * lengths[^1]]);
        NdArray<int> stepped = wide["..., ::2"];
        stepped["..."] = a;
        yield return stepped;
        yield return NdArray.BroadcastTo(a["..., :1"], a.Shape);
    }

    private static IEnumerable<Axes> SomeAxes(int rank, Random random)
    {
        yield return Axes.All;
        for (int axis = 0; axis < rank; axis++)
        {
            yield return axis;
        }

        if (rank > 1)
        {
            yield return (int[])[.. Enumerable.Range(0, rank).Where(_ => random.Next(2) == 0)];
            yield return [0, -1];
        }
    }

    /// <summary>The elements that make each result, in row-major order.</summary>
    private static T[][] Groups<T>(NdArray<T> a, Axes axes)
    {
        bool[] reduced = [.. Enumerable.Range(0, a.Rank).Select(i => axes.AreAll || axes.AsSpan().Contains(i) || axes.AsSpan().Contains(i - a.Rank))];
        Dictionary<nint, List<T>> groups = [];
        nint[] index = new nint[a.Rank];
        foreach (T element in a.Flat)
        {
            nint key = 0;
            for (int i = 0; i < a.Rank; i++)
            {
                key = reduced[i] ? key : (key * a.Shape[i]) + index[i];
            }

            (groups.TryGetValue(key, out List<T>? group) ? group : groups[key] = []).Add(element);
            for (int i = a.Rank - 1; i >= 0 && ++index[i] == a.Shape[i]; i--)
            {
                index[i] = 0;
            }
        }

        return [.. groups.OrderBy(g => g.Key).Select(g => g.Value.ToArray())];
    }
}
