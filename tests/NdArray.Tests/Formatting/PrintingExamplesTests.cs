using System.Numerics;

namespace NdArrays.Tests.Formatting;

/// <summary>
/// What printing looks like, to be read; that it is NumPy's in every detail is for the recorded cases.
/// </summary>
public sealed class PrintingExamplesTests
{
    [Fact]
    public void AMatrixIsAlignedInColumns()
    {
        NdArray<double> a = [[1, 2.5], [-30, 0.125]];
        Assert.Equal(
            """
            [[  1.      2.5  ]
             [-30.      0.125]]
            """,
            a.ToString());
        Assert.Equal(
            """
            array([[  1.   ,   2.5  ],
                   [-30.   ,   0.125]])
            """,
            a.Repr());
    }

    [Fact]
    public void BlankLinesPartTheMatricesOfACube() =>
        Assert.Equal(
            """
            array([[[ 0,  1,  2],
                    [ 3,  4,  5]],

                   [[ 6,  7,  8],
                    [ 9, 10, 11]]])
            """,
            NdArray.Arange<long>(12).Reshape([2, 2, 3]).Repr());

    [Fact]
    public void ViewsPrintInTheirOwnOrder()
    {
        NdArray<int> a = [[1, 2, 3], [4, 5, 6]];
        Assert.Equal("[[1 4]\n [2 5]\n [3 6]]", a.T.ToString());
        Assert.Equal("[[6 5 4]\n [3 2 1]]", a["::-1, ::-1"].ToString());
        Assert.Equal("[2 5]", a[.., 1].ToString());
    }

    [Fact]
    public void LongRowsWrap() =>
        Assert.Equal(
            """
            array([    0,  1000,  2000,  3000,  4000,  5000,  6000,  7000,  8000,
                    9000, 10000, 11000, 12000, 13000])
            """,
            NdArray.Arange<long>(0, 14000, 1000).Repr());

    [Fact]
    public void TheElementTypeGoesToALineOfItsOwnWhereItDoesNotFit()
    {
        NdArray<float> a = [1e-3f, 12345.678f, float.NaN, float.NegativeInfinity];
        Assert.Equal(
            """
            array([1.0000000e-03, 1.2345678e+04,           nan,          -inf],
                  dtype=float32)
            """,
            a.Repr());
    }

    [Fact]
    public void TheElementTypeIsNamedUnlessItIsTheUsualOne()
    {
        Assert.Equal("array([1], dtype=int32)", ((NdArray<int>)[1]).Repr());
        Assert.Equal("array([1])", ((NdArray<long>)[1]).Repr());
        Assert.Equal("array([ True])", ((NdArray<bool>)[true]).Repr());
        Assert.Equal("array([1.+2.j])", ((NdArray<Complex>)[new Complex(1, 2)]).Repr());
        Assert.Equal("array([0.1], dtype=float16)", ((NdArray<Half>)[(Half)0.1]).Repr());
    }

    [Fact]
    public void RankZeroPrintsItsElement()
    {
        Assert.Equal("1.0", ((NdArray<double>)1.0).ToString());
        Assert.Equal("array(1.)", ((NdArray<double>)1.0).Repr());
        Assert.Equal("(1-2j)", ((NdArray<Complex>)new Complex(1, -2)).ToString());
        Assert.Equal("it's", ((NdArray<string>)"it's").ToString());
    }

    [Fact]
    public void EmptyArraysTellTheirShape()
    {
        Assert.Equal("array([], dtype=float64)", NdArray.Zeros<double>([0]).Repr());
        Assert.Equal("array([], shape=(0, 3), dtype=int64)", NdArray.Zeros<long>([0, 3]).Repr());
        Assert.Equal("[]", NdArray.Zeros<long>([0, 3]).ToString());
    }

    [Fact]
    public void NegativeZeroKeepsItsSign() => Assert.Equal("[-0.  0.]", ((NdArray<double>)[-0.0, 0.0]).ToString());

    [Fact]
    public void OfLargeArraysOnlyTheEdgesAreReadAndPrinted()
    {
        // To read all of these 10^15 elements would take days.
        NdArray<double> a = ((NdArray<double>)2.5).BroadcastTo([100_000, 1_000, 10_000_000]);
        using (NdArray.WithPrintOptions(o => o with { EdgeItems = 1 }))
        {
            Assert.Equal(
                """
                array([[[2.5, ..., 2.5],
                        ...,
                        [2.5, ..., 2.5]],

                       ...,

                       [[2.5, ..., 2.5],
                        ...,
                        [2.5, ..., 2.5]]], shape=(100000, 1000, 10000000))
                """,
                a.Repr());
        }
    }
}
