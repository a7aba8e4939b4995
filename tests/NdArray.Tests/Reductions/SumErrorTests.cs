using System.Numerics;
using NdArrays.Tests.Reference;

namespace NdArrays.Tests.Reductions;

/// <summary>
/// Sums of floating numbers are the numbers nearest to the exact sums, whatever the length and the layout, unless almost all digits
/// cancel; and so none is further away than NumPy's.
/// </summary>
public class SumErrorTests
{
    private const int Rows = 40;

    public static TheoryData<int> Lengths => [1, 2, 7, 8, 9, 15, 31, 32, 33, 63, 64, 65, 79, 100, 127, 200, 300, 500, 1000, 1023, 2000, 5000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Of_rows(int length) => CheckAll(length, rows => rows);

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Of_rows_with_gaps(int length) => CheckAll(length, rows =>
    {
        NdArray wide = NdArray.Zeros([rows.Shape[0], rows.Shape[1], 3], rows.DType);
        NdArray gaps = wide[.., .., 1];
        NdArray.CopyTo(gaps, rows);
        return gaps;
    });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Of_columns(int length) => CheckAll(length, rows => NdArray.Copy(rows, Order.F));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Of_rows_from_last_to_first(int length) => CheckAll(length, rows => NdArray.Flip(NdArray.Copy(NdArray.Flip(rows, 1)), 1));

    [Fact]
    public void Of_several_axes_with_others_between_them()
    {
        foreach (nint[] shape in (nint[][])[[3, 70, 5], [7, 41, 3, 2], [130, 3, 9], [2, 300, 33]])
        {
            double[] elements = Elements(shape.Aggregate((nint)1, (product, length) => product * length), 7);
            NdArray<double> a = elements.AsNdArray().Reshape(shape);
            NdArray<double> sums = NdArray.Sum(a, axis: [0, -1]);
            NdArray<double> fewer = NdArray.Sum(a[":, :-1"], axis: [0, -1]);
            nint[] order = [.. Enumerable.Range(1, shape.Length - 2).Select(axis => (nint)axis), 0, shape.Length - 1];
            double[] rows = NdArray.Transpose(a, [.. order.Select(axis => (int)axis)]).Ravel().ToArray();
            int length = rows.Length / (int)sums.Size;
            for (int row = 0; row < sums.Size; row++)
            {
                AssertNearest(sums.Reshape(-1)[row], rows[(row * length)..((row + 1) * length)], isSingle: false, $"{row} of {a.Shape}");
            }

            Assert.True(NdArray.ArrayEqual(fewer, sums[":-1"]), $"fewer of {a.Shape}");
        }
    }

    [Fact]
    public void Of_short_rows_of_which_some_are_left_over()
    {
        foreach (nint[] shape in (nint[][])[[10, 9, 3], [3, 400, 2], [5, 1001, 7], [2, 70, 63], [4, 2, 5]])
        {
            NdArray<double> a = Elements(shape[0] * shape[1] * shape[2], 9).AsNdArray().Reshape(shape)[":, :-1"];
            double[] sums = NdArray.Sum(a, axis: [0, 1]).ToArray(), more = NdArray.Sum(a, axis: [0, 1], initial: 3).ToArray();
            double[] largest = NdArray.Max(a, axis: [0, 1]).ToArray();
            for (int column = 0; column < shape[2]; column++)
            {
                double[] elements = a[.., .., column].Ravel().ToArray();
                AssertNearest(sums[column], elements, isSingle: false, $"column {column} of {a.Shape}");
                AssertNearest(more[column], [3, .. elements], isSingle: false, $"column {column} of {a.Shape}");
                Assert.Equal(elements.Max(), largest[column]);
            }
        }
    }

    [Theory]
    [InlineData(1_000_003)]
    [InlineData(1 << 18)]
    public void On_several_threads(int length)
    {
        double[] elements = Elements(length, 1);
        AssertNearest(NdArray.Sum(elements.AsNdArray()).Item(), elements, isSingle: false, "all");
        float[] singles = [.. elements.Select(element => (float)element)];
        AssertNearest(NdArray.Sum(singles.AsNdArray()).Item(), [.. singles.Select(element => (double)element)], isSingle: true, "all");
        double[] few = elements[..(length / 3 * 3)];
        NdArray<double> sums = NdArray.Sum(few.AsNdArray().Reshape(-1, 3), axis: 0);
        for (int column = 0; column < 3; column++)
        {
            AssertNearest(sums[column], [.. few.Where((_, i) => i % 3 == column)], isSingle: false, $"column {column}");
        }
    }

    [Fact]
    public void Of_chosen_elements_and_with_what_is_there()
    {
        double[] elements = Elements(777, 3);
        NdArray<bool> mask = NdArray.Array([.. elements.Select(element => element > 0)]);
        double sum = NdArray.Sum(elements.AsNdArray(), initial: 1e-3, where: mask).Item();
        AssertNearest(sum, [1e-3, .. elements.Where(element => element > 0)], isSingle: false, "chosen");
        NdArray<double> columns = NdArray.Sum(elements.AsNdArray().Reshape(-1, 7), axis: 0, initial: 1e-3);
        AssertNearest(columns[2], [1e-3, .. elements.Where((_, i) => i % 7 == 2)], isSingle: false, "column");
    }

    [Fact]
    public void Of_stretches_between_indices()
    {
        double[] elements = Elements(100_000, 5);
        nint[] starts = [0, 3, 50, 1300, 90_000];
        NdArray<float> singles = elements.AsNdArray().AsType<float>();
        double[] ofDoubles = ((NdArray<double>)Ufuncs.Add.ReduceAt(elements.AsNdArray(), [0, 3, 50, 1300, 90_000])).ToArray();
        float[] ofSingles = ((NdArray<float>)Ufuncs.Add.ReduceAt(singles, [0, 3, 50, 1300, 90_000])).ToArray();
        for (int i = 0; i < starts.Length; i++)
        {
            double[] stretch = elements[(int)starts[i]..(i + 1 < starts.Length ? (int)starts[i + 1] : elements.Length)];
            AssertNearest(ofDoubles[i], stretch, isSingle: false, $"stretch {i}");
            AssertNearest(ofSingles[i], [.. stretch.Select(element => (double)(float)element)], isSingle: true, $"stretch {i}");
        }
    }

    [Fact]
    public void What_cancels_leaves_the_rest()
    {
        Assert.Equal(1, NdArray.Sum((NdArray<double>)[1e100, 1, -1e100]).Item());
        Assert.Equal(2.5f, NdArray.Sum((NdArray<float>)[1e15f, 2.5f, -1e15f]).Item());
        Assert.Equal(new Complex(1, -1), NdArray.Sum((NdArray<Complex>)[new Complex(1e100, 1e50), new Complex(1, -1), new Complex(-1e100, -1e50)]).Item());
    }

    [Fact]
    public void Zeros_keep_their_sign_at_every_length()
    {
        for (int length = 1; length < 200; length++)
        {
            NdArray<double> zeros = NdArray.Full([length], -0.0);
            Assert.True(double.IsNegative(NdArray.Sum(zeros, initial: -0.0).Item()), $"{length} zeros");
            Assert.True(float.IsNegative(NdArray.Sum(zeros.AsType<float>(), initial: -0f).Item()), $"{length} zeros");
            NdArray<double> rows = NdArray.Sum(NdArray.Full([3, length], -0.0), axis: 0, initial: -0.0);
            Assert.All(rows.ToArray(), zero => Assert.True(double.IsNegative(zero)));
        }
    }

    [Fact]
    public void What_is_no_number_or_infinite_stays_so()
    {
        foreach (int length in (int[])[1, 2, 8, 9, 40, 100, 2000])
        {
            for (int place = 0; place < length; place += 7)
            {
                NdArray<double> a = NdArray.Ones<double>([length, 2]);
                a[place, 0] = double.NegativeInfinity;
                a[place, 1] = double.NaN;
                Assert.Equal([double.NegativeInfinity, double.NaN], NdArray.Sum(a, axis: 0).ToArray());
                Assert.Equal([double.NegativeInfinity, double.NaN], NdArray.Sum(a.T.Copy(), axis: 1).ToArray());
                Assert.Equal([float.NegativeInfinity, float.NaN], NdArray.Sum(a.AsType<float>(), axis: 0).ToArray());
                a[length - 1 - place, 0] += double.PositiveInfinity;
                Assert.Equal(double.NaN, NdArray.Sum(a[.., 0]).Item());
            }
        }
    }

    private static void CheckAll(int length, Func<NdArray, NdArray> layout)
    {
        double[] elements = Elements(Rows * length, length);
        NdArray<double> doubles = elements.AsNdArray().Reshape(Rows, length);
        NdArray<float> singles = doubles.AsType<float>();
        double[] ofDoubles = NdArray.Sum((NdArray<double>)layout(doubles), axis: 1).ToArray();
        float[] ofSingles = NdArray.Sum((NdArray<float>)layout(singles), axis: 1).ToArray();
        NdArray<Complex> complex = doubles.AsType<Complex>() - (new Complex(0, 1) * doubles["::-1"].AsType<Complex>());
        Complex[] ofComplex = NdArray.Sum((NdArray<Complex>)layout(complex), axis: 1).ToArray();
        for (int row = 0; row < Rows; row++)
        {
            double[] run = elements[(row * length)..((row + 1) * length)];
            double[] negated = [.. elements[((Rows - 1 - row) * length)..((Rows - row) * length)].Select(element => -element)];
            float[] single = [.. run.Select(element => (float)element)];
            AssertNearest(ofDoubles[row], run, isSingle: false, $"row {row}");
            AssertNearest(ofSingles[row], [.. single.Select(element => (double)element)], isSingle: true, $"row {row}");
            AssertNearest(ofComplex[row].Real, run, isSingle: false, $"row {row}");
            AssertNearest(ofComplex[row].Imaginary, negated, isSingle: false, $"row {row}");
        }
    }

    private static void AssertNearest(double sum, double[] elements, bool isSingle, string where) =>
        Assert.True(ExactSum.IsNearest(sum, ExactSum.Of(elements), isSingle), $"{where}: {sum} is not the nearest to the exact sum.");

    /// <summary>Numbers of both signs and of sizes some way apart.</summary>
    private static double[] Elements(nint count, int seed)
    {
        Random random = new(seed);
        double[] elements = new double[count];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = (random.NextDouble() - 0.3) * Math.ScaleB(1, random.Next(-12, 12));
        }

        return elements;
    }
}
