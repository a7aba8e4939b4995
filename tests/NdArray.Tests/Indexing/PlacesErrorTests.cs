namespace NdArrays.Tests.Indexing;

/// <summary>Index arithmetic, main diagonals and walks, asked for what cannot be or while arrays change.</summary>
public class PlacesErrorTests
{
    private static readonly NdArray<long> Ones = NdArray.Ones<long>(2);

    [Fact]
    public void NullIsNamed()
    {
        Assert.Throws<ArgumentNullException>("indices", () => NdArray.UnravelIndex(null!, [2, 2]));
        Assert.Throws<ArgumentNullException>("multiIndex", () => NdArray.RavelMultiIndex((NdArray)null!, [2, 2]));
        Assert.Throws<ArgumentNullException>("multiIndex", () => NdArray.RavelMultiIndex([Ones, null!], [2, 2]));
        Assert.Throws<ArgumentNullException>("args", () => NdArray.Ix_(Ones, null!));
        Assert.Throws<ArgumentNullException>("args", () => NdArray.Ix_((NdArray)Ones, null!));
        Assert.Throws<ArgumentNullException>("arr", () => NdArray.NdEnumerate<int>(null!));
        Assert.Throws<ArgumentNullException>("arr", () => NdArray.TrilIndicesFrom(null!));
        Assert.Throws<ArgumentNullException>("arr", () => NdArray.DiagIndicesFrom(null!));
        Assert.Throws<ArgumentNullException>("maskFunc", () => NdArray.MaskIndices(3, null!));
        Assert.Throws<ArgumentNullException>("maskFunc", () => NdArray.MaskIndices(3, (_, _) => null!));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.FillDiagonal(null!, Ones));
        Assert.Throws<ArgumentNullException>("val", () => NdArray.FillDiagonal(NdArray.Zeros<long>([2, 2]), null!));
    }

    [Fact]
    public void WhatIsWrongIsSaidWithItsNumbers()
    {
        Refused(() => NdArray.UnravelIndex(6, [2, 3]), "indices", "element 6", "(2, 3)", "has 6");
        Refused(() => NdArray.RavelMultiIndex([1, 3], [2, 3]), null, "3", "axis 1", "(2, 3)");
        Refused(() => NdArray.RavelMultiIndex([1, 2, 3], [2, 3]), "multiIndex", "2 parts", "not 3");
        Refused(() => NdArray.RavelMultiIndex([1, 2], [2, 3], [IndexMode.Wrap]), "mode", "each of the 2", "not 1");
        Refused(() => NdArray.RavelMultiIndex([NdArray.Ones<float>(2), Ones], [2, 3]), "multiIndex", "float32", "AsType<long>");
        Refused(() => NdArray.UnravelIndex(Ones, [2, 3], Order.K), "order", "Order.C or Order.F");
        Refused(() => NdArray.Ix_(Ones, Ones.Reshape(2, 1)), "args", "Input 1", "(2, 1)");
        Refused(() => NdArray.TriuIndicesFrom(Ones), "arr", "(2,)");
        Refused(() => NdArray.MaskIndices(3, (_, _) => NdArray.Ones<bool>(3)), "maskFunc", "(3,)");
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => NdArray.RavelMultiIndex([1, 2], [2, 3], (IndexMode)9));
        Assert.ThrowsAny<ArgumentException>(() => NdArray.RavelMultiIndex([Ones, NdArray.Ones<long>(3)], [2, 3]));
        Refused(() => NdArray.RavelMultiIndex((NdArray)(NdArray<long>)1, [2]), "multiIndex", "rank 0");
        Assert.Throws<ArgumentOutOfRangeException>("n", () => NdArray.TrilIndices(-1));
        Assert.Throws<ArgumentOutOfRangeException>("m", () => NdArray.TriuIndices(1, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => NdArray.DiagIndices(-1));
        Assert.Throws<ArgumentOutOfRangeException>("ndim", () => NdArray.DiagIndices(1, -1));
        Assert.Throws<OverflowException>(() => NdArray.TrilIndices(nint.MaxValue));
        Assert.Throws<OverflowException>(() => NdArray.TriuIndices((nint)1 << 40));
    }

    [Fact]
    public void IndicesOfAllSizesAreWrappedAndClipped()
    {
        NdArray<long> extremes = [long.MinValue, -1, 0, long.MaxValue];
        Assert.Equal([6, 6, 0, 0], NdArray.RavelMultiIndex([extremes], 7, IndexMode.Wrap).ToArray());
        Assert.Equal([0, 0, 0, 6], NdArray.RavelMultiIndex([extremes], 7, IndexMode.Clip).ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.RavelMultiIndex([extremes], 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.UnravelIndex((NdArray<ulong>)[ulong.MaxValue], 7));
    }

    [Fact]
    public void ARefusedDiagonalChangesNothing()
    {
        NdArray<int> a = NdArray.Arange(9).Reshape(3, 3), cuboid = NdArray.Arange(12).Reshape(2, 2, 3);
        Assert.Throws<InvalidOperationException>(() => NdArray.FillDiagonal(a.AsReadOnly(), 1));
        Assert.Throws<InvalidCastException>(() => NdArray.FillDiagonal(a, NdArray.Full([1], "text")));
        Assert.Throws<ArgumentException>("a", () => NdArray.FillDiagonal(cuboid, 1));
        NdArray<int> gone = NdArray.Ones<int>(3);
        gone.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.FillDiagonal(a, gone));
        Assert.Throws<ObjectDisposedException>(() => NdArray.FillDiagonal(GoneMatrix(), 1));
        NdArray.FillDiagonal(a, NdArray.Zeros<int>(0));
        Assert.Equal(Enumerable.Range(0, 9), a.ToArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ADiagonalMayBeFilledFromTheArrayItself(bool wrap)
    {
        NdArray<int> a = NdArray.Arange(15).Reshape(5, 3), expected = a.Copy();
        NdArray<int> values = a.Copy().Ravel().Flip();
        NdArray.FillDiagonal(expected, values, wrap);
        NdArray.FillDiagonal(a, a.Ravel().Flip(), wrap);
        Assert.Equal(expected.ToArray(), a.ToArray());
    }

    [Fact]
    public void ADiagonalOfWhatBeginsAgainMayBeTheArraysOwn()
    {
        NdArray<int> a = NdArray.Arange(16).Reshape(4, 4);
        NdArray.FillDiagonal(a, a.Diagonal()[2..]);
        Assert.Equal([10, 15, 10, 15], a.Diagonal().ToArray());
        NdArray.FillDiagonal(a, a.Diagonal().Flip());
        Assert.Equal([15, 10, 15, 10], a.Diagonal().ToArray());
    }

    [Fact]
    public void DisposedArraysAreRefused()
    {
        NdArray<long> gone = NdArray.Arange(3L);
        ElementSequence<long> elements = NdArray.NdEnumerate(gone);
        gone.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.UnravelIndex(gone, [2, 2]));
        Assert.Throws<ObjectDisposedException>(() => NdArray.RavelMultiIndex([gone, gone], [4, 4]));
        Assert.Throws<ObjectDisposedException>(() => NdArray.Ix_(gone));
        Assert.Throws<ObjectDisposedException>(() => elements.First());
    }

    [Fact]
    public void AWalkSeesWhatIsWrittenOnItsWay()
    {
        NdArray<int> a = NdArray.Zeros<int>([2, 2]);
        List<int> seen = [];
        foreach ((ReadOnlySpan<nint> index, int value) in NdArray.NdEnumerate(a))
        {
            seen.Add(value);
            a[1, 1] = (int)(10 + index[^1]);
        }

        Assert.Equal([0, 0, 0, 10], seen);
        nint[][] kept = NdArray.NdIndices([2, 2]).ToArray();
        Assert.Equal([1, 0], kept[2]);
    }

    private static NdArray<int> GoneMatrix()
    {
        NdArray<int> matrix = NdArray.Zeros<int>([2, 2]);
        matrix.Dispose();
        return matrix;
    }

    private static void Refused(Action call, string? parameter, params string[] words)
    {
        ArgumentException e = Assert.ThrowsAny<ArgumentException>(call);
        Assert.All(words, word => Assert.Contains(word, e.Message, StringComparison.Ordinal));
        if (parameter is not null)
        {
            Assert.Equal(parameter, e.ParamName);
        }
    }
}
