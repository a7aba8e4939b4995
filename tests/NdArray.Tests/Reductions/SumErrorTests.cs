using System.Numerics;
using NdArrays.Kernels;

namespace NdArrays.Tests.Reductions;

/// <summary>
/// Sums of floating numbers are no further from the exact ones than sums in NumPy's order, whatever the length and the layout:
/// by the root of the mean square over many rows, since of a single row either may be the luckier.
/// </summary>
public class SumErrorTests
{
    private const int Rows = 400;

    public static TheoryData<int> Lengths => [9, 15, 33, 63, 64, 65, 79, 100, 127, 150, 200, 255, 300, 500, 700, 1000, 1023, 2000, 5000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Of_single_precision(int length) => Check<float>(length, rows => rows);

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Of_rows_with_gaps(int length) => Check<float>(length, rows =>
    {
        NdArray<float> wide = NdArray.Zeros<float>([rows.Shape[0], rows.Shape[1], 3]);
        wide[.., .., 1] = rows;
        return wide[.., .., 1];
    });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Of_columns(int length) => Check<float>(length, rows => rows.Copy(Order.F));

    [Fact]
    public void Zeros_keep_their_sign_at_every_length()
    {
        for (int length = 1; length < 200; length++)
        {
            NdArray<double> zeros = NdArray.Full([length], -0.0);
            Assert.True(double.IsNegative(NdArray.Sum(zeros, initial: -0.0).Item()), $"{length} zeros");
        }
    }

    private static void Check<T>(int length, Func<NdArray<T>, NdArray<T>> layout)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Random random = new(length);
        T[] elements = new T[Rows * length];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = T.CreateTruncating(random.NextSingle());
        }

        NdArray<T> sums = NdArray.Sum(layout(elements.AsNdArray().Reshape(Rows, length)), axis: 1);
        double ours = 0, theirs = 0;
        for (int row = 0; row < Rows; row++)
        {
            ReadOnlySpan<T> run = elements.AsSpan(row * length, length);
            double exact = 0;
            foreach (T element in run)
            {
                exact += double.CreateChecked(element);
            }

            ours += Math.Pow(double.CreateChecked(sums[row]) - exact, 2);
            theirs += Math.Pow(double.CreateChecked(PairwiseSum.Of(run)) - exact, 2);
        }

        Assert.True(Math.Sqrt(ours) <= 1.2 * Math.Sqrt(theirs), $"{Math.Sqrt(ours / theirs):F2} times as far from the exact sums");
    }
}
