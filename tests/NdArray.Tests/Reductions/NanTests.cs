namespace NdArrays.Tests.Reductions;

/// <summary>Reductions that leave out what is not a number.</summary>
public class NanTests
{
    private const double NaN = double.NaN;

    private static readonly NdArray<double> A = [[1, NaN, 3], [NaN, NaN, 5], [2, NaN, -1]];

    [Fact]
    public void They_are_those_of_the_numbers_that_are_left()
    {
        Assert.Equal([3.0, 0, 7], NdArray.NanSum(A, 0).ToArray());
        Assert.Equal([4.0, 5, 1], NdArray.NanSum(A, 1).ToArray());
        Assert.Equal(10.0, NdArray.NanSum(A).Item());
        Assert.Equal([2.0, 1, -15], NdArray.NanProd(A, 0).ToArray());
        Assert.Equal([1.5, NaN, 7.0 / 3], NdArray.NanMean(A, 0).ToArray());
        Assert.Equal([1.0, NaN, -1], NdArray.NanMin(A, 0).ToArray());
        Assert.Equal([3.0, 5, 2], NdArray.NanMax(A, 1).ToArray());
        Assert.Equal([0.25, NaN], NdArray.NanVar(A[.., ..2], 0).ToArray());
        Assert.Equal([0.5, NaN], NdArray.NanStd(A[.., ..2], 0, ddof: 0).ToArray());
        Assert.Equal([0.5, NaN], NdArray.NanVar(A[.., ..2], 0, ddof: 1).ToArray());
    }

    [Fact]
    public void Without_any_that_is_none_they_are_the_plain_ones()
    {
        NdArray<float> a = NdArray.Sin(NdArray.Arange<float>(0, 3000)).Reshape(30, 100);
        Assert.True(NdArray.AllClose(NdArray.Sum(a, 0), NdArray.NanSum(a, 0), rtol: 1e-5, atol: 1e-5));
        Assert.True(NdArray.AllClose(NdArray.Std(a, 1), NdArray.NanStd(a, 1), rtol: 1e-5));
        Assert.Equal(NdArray.Min(a).Item(), NdArray.NanMin(a).Item());
        Assert.Equal(DType.Int64, NdArray.NanSum((NdArray)NdArray.Ones<int>([3])).DType);
        Assert.Equal(7, ((NdArray<int>)NdArray.NanMax((NdArray)NdArray.Array<int>(3, 7, 1))).Item());
    }

    [Fact]
    public void Shapes_places_and_types_are_as_asked()
    {
        Assert.Equal(new Shape([1, 1]), NdArray.NanMax(A, keepDims: true).Shape);
        NdArray<double> into = NdArray.Zeros<double>([3]);
        Assert.Same(into, NdArray.NanMin(A, 1, into));
        Assert.Equal([1.0, 5, -1], into.ToArray());
        Assert.Same(into, NdArray.NanMean(A, 1, into));
        Assert.Equal([2, 5, 0.5], into.ToArray());
        Assert.Equal(DType.Float32, NdArray.NanSum((NdArray)A, dtype: DType.Float32).DType);
    }

    [Fact]
    public void A_mask_chooses_among_the_numbers()
    {
        NdArray<bool> where = NdArray.Array(new bool[,] { { true }, { true }, { false } });
        Assert.Equal([1.0, 0, 8], NdArray.NanSum(A, 0, where: where).ToArray());
        Assert.Equal([11.0, 10, 18], NdArray.NanSum(A, 0, initial: 10, where: where).ToArray());
        Assert.Equal([2.0, 2, 30], NdArray.NanProd(A, 0, initial: 2, where: where).ToArray());
        Assert.Equal([1.0, NaN, 4], NdArray.NanMean(A, 0, where: where).ToArray());
        Assert.Equal([0.0, NaN, 1], NdArray.NanVar(A, 0, where: where).ToArray());
        Assert.Equal([NaN, NaN, double.Sqrt(2)], NdArray.NanStd(A, 0, ddof: 1, where: where).ToArray());
        Assert.Equal([1.0, 4, 3], NdArray.NanMin(A, 0, initial: 4, where: where).ToArray());
        Assert.Equal([2.0, 2, 5], NdArray.NanMax(A, 0, initial: 2, where: where).ToArray());
        Assert.Equal(7, NdArray.NanMax(NdArray.Zeros<double>([0]), initial: 7).Item());
        Assert.Equal(14, ((NdArray<long>)NdArray.NanSum((NdArray)NdArray.Array<int>(1, 2, 3), initial: 10, where: NdArray.Array<bool>(true, false, true))).Item());
    }

    [Fact]
    public void Errors_name_the_routine()
    {
        NdArray<double> none = NdArray.Zeros<double>([0, 3]);
        Assert.StartsWith("NanMin of no elements", Assert.Throws<ArgumentException>("a", () => NdArray.NanMin(none)).Message, StringComparison.Ordinal);
        Assert.StartsWith("NanMax of no elements", Assert.Throws<ArgumentException>("a", () => NdArray.NanMax((NdArray)none, 0)).Message, StringComparison.Ordinal);
        Assert.StartsWith("NanArgMin of no elements", Assert.Throws<ArgumentException>("a", () => NdArray.NanArgMin(none)).Message, StringComparison.Ordinal);
        Assert.StartsWith("NanArgMax of no elements", Assert.Throws<ArgumentException>("a", () => NdArray.NanArgMax(none, 0)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "NanMax of no elements",
            Assert.Throws<ArgumentException>("initial", () => NdArray.NanMax(A, where: NdArray.Ones<bool>([3]))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "NanProd is not defined",
            Assert.Throws<NotSupportedException>(() => NdArray.NanProd(A.AsType<int>().AsType<double>(), dtype: DType.Of<char>())).Message,
            StringComparison.Ordinal);
        ArgumentException where = Assert.Throws<ArgumentException>("where", () => NdArray.NanSum(A, where: NdArray.Ones<bool>([2])));
        Assert.Contains("(2,)", where.Message, StringComparison.Ordinal);
        Assert.Contains("(3, 3)", where.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Assert.Equal("axis", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.NanSum(A, 2)).ParamName);
        Assert.Throws<ArgumentException>(() => NdArray.NanMin(A, 1, NdArray.Zeros<double>([2])));
        Assert.Throws<ArgumentException>(() => NdArray.NanMax(NdArray.Zeros<double>([0])));
        Assert.Throws<ArgumentNullException>(() => NdArray.NanVar<double>(null!));
    }
}
