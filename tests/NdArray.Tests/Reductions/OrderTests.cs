using System.Numerics;

namespace NdArrays.Tests.Reductions;

/// <summary>Products and sums that depend on the order of their elements, where numbers overflow or vanish on the way.</summary>
public class OrderTests
{
    public static TheoryData<Type> Types => new(typeof(double), typeof(float), typeof(Half), typeof(Complex));

    [Fact]
    public void Large_and_small_factors_in_turns_make_a_number()
    {
        NdArray<double> a = [1e200, 1e-200, 1e200, 1e-200];
        Assert.Equal(1, NdArray.Prod(a).Item(), 1e-12);
        Assert.Equal(1, a.Prod().Item(), 1e-12);
        Assert.Equal(1, NdArray.NanProd(a).Item(), 1e-12);
        Assert.Equal(1, Ufuncs.Multiply.Reduce(a).Item(), 1e-12);
        Assert.Equal(1, ((NdArray<double>)NdArray.Prod((NdArray)a)).Item(), 1e-12);
        Assert.Equal(1, ((NdArray<double>)Ufuncs.Multiply.ReduceAt((NdArray)a, [0])).ToArray()[0], 1e-12);
        NdArray<float> f = [1e30f, 1e-30f, 1e30f, 1e-30f];
        Assert.Equal(1, NdArray.Prod(f).Item(), 1e-5f);
        Assert.Equal(0, NdArray.Sum((NdArray<float>)[3e38f, -3e38f, 3e38f, -3e38f]).Item());
        Assert.Equal(Complex.One, NdArray.Round(NdArray.Prod(a.AsType<Complex>()), 9).Item());
    }

    [Fact]
    public void Large_terms_of_both_signs_cancel_on_the_way()
    {
        foreach (nint length in (nint[])[4, 30, 400, 5000])
        {
            NdArray<double> a = NdArray.Full<double>([length, 3], 1e308);
            a["1::2"] = -1e308;
            a[length - 1, 1] = double.PositiveInfinity;
            a[0, 2] = double.NaN;
            double[] expected = [0, double.PositiveInfinity, double.NaN];
            Assert.Equal(expected, NdArray.Sum(a, axis: 0).ToArray());
            Assert.Equal(expected, NdArray.Sum(a.T.Copy(), axis: 1).ToArray());
            Assert.Equal(0, NdArray.Sum(NdArray.AsContiguous(a[.., 0])).Item());
            Assert.Equal(double.PositiveInfinity, NdArray.Norm(a[.., 0]).Item());
        }
    }

    [Fact]
    public void A_zero_first_leaves_nothing_to_overflow()
    {
        NdArray<double> a = NdArray.Full([20000], 4.0);
        a[0] = 0;
        Assert.Equal(0, NdArray.Prod(a).Item());
        a[0] = 1;
        a[19999] = 0;
        Assert.Equal(double.NaN, NdArray.Prod(a).Item());
    }

    [Fact]
    public void Half_precision_is_rounded_once()
    {
        Half[] two = [(Half)300, (Half)300, (Half)0.001], four = [(Half)300, (Half)300, (Half)300, (Half)300, (Half)0.01, (Half)0.01, (Half)0.01, (Half)0.01];
        Assert.Equal((Half)90.06, NdArray.Prod(NdArray.Array(two)).Item());
        Assert.Equal((Half)81.06, NdArray.Prod(NdArray.Array(four)).Item());
        Assert.Equal((Half)81.06, ((NdArray<Half>)NdArray.Prod((NdArray)NdArray.Array(four))).Item());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Products_of_any_layout_are_those_in_order(Type type) =>
        GetType().GetMethod(nameof(AreInOrder), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, null);

    private static void AreInOrder<T>()
        where T : unmanaged, INumberBase<T>
    {
        foreach (nint length in (nint[])[1, 2, 3, 15, 16, 31, 32, 33, 64, 130, 1023, 1025, 4099])
        {
            foreach (nint width in (nint[])[1, 2, 5, 17, 70, 600])
            {
                if (length * width > 100_000)
                {
                    continue;
                }

                NdArray<T> a = NdArray.Zeros<T>([length, width]);
                for (nint row = 0; row < length; row++)
                {
                    for (nint column = 0; column < width; column++)
                    {
                        a[row, column] = Factor<T>(row, column, length);
                    }
                }

                T[] expected = new T[width];
                for (int column = 0; column < width; column++)
                {
                    expected[column] = T.One;
                    for (nint row = 0; row < length; row++)
                    {
                        expected[column] *= a[row, column];
                    }
                }

                NdArray<bool> all = NdArray.Full<bool>([length, width], true);
                Check(expected, Ufuncs.Multiply.Reduce(a, 0));
                Check(expected, Ufuncs.Multiply.Reduce(a.T.Copy(), 1));
                Check(expected, Ufuncs.Multiply.Reduce(a["::-1"]["::-1"], 0));
                Check(expected, Ufuncs.Multiply.Reduce(NdArray.Repeat(a, 2, 1)[":, ::2"], 0));
                Check(expected, Ufuncs.Multiply.Reduce(a, 0, where: all));
                Check(expected, Ufuncs.Multiply.Reduce(a, 0, initial: (NdArray<T>)T.One));
                NdArray<T> into = NdArray.Zeros<T>([width])["::-1"];
                Check(expected, Ufuncs.Multiply.Reduce(a, 0, into));
            }
        }
    }

    private static void Check<T>(T[] expected, NdArray<T> products)
        where T : unmanaged, INumberBase<T>
    {
        T[] actual = products.ToArray();
        for (int i = 0; i < expected.Length; i++)
        {
            double difference = double.CreateTruncating(T.Abs(actual[i] - expected[i])), size = double.CreateTruncating(T.Abs(expected[i]));
            Assert.True(
                expected[i].Equals(actual[i]) || difference <= 0.02 * size || (expected[i] is Complex && !T.IsFinite(expected[i]) && !T.IsFinite(actual[i])),
                $"{i} of {expected.Length}: {actual[i]} and not {expected[i]}.");
        }
    }

    /// <summary>Large and small in turns, by powers of 2 but for a few; in some columns a 0, a NaN or an infinity.</summary>
    private static T Factor<T>(nint row, nint column, nint length)
        where T : INumberBase<T>
    {
        double large = typeof(T) == typeof(Half) ? 4096 : 1e30;
        double factor = (column % 5, row) switch
        {
            (1, 0) => 0,
            (2, 3) => double.NaN,
            (3, _) when row == length - 1 => double.PositiveInfinity,
            (4, _) => 1 + (row % 2 * 0.0001),
            _ => row % 2 == 0 ? large : 1 / large,
        };
        return T.CreateTruncating(factor);
    }
}
