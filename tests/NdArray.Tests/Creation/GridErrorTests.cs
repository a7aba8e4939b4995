namespace NdArrays.Tests.Creation;

/// <summary>Grids, triangles, diagonals and functions of indices, asked for what cannot be or hardly can.</summary>
public class GridErrorTests
{
    private static readonly NdArray<int> Square = NdArray.Arange(9).Reshape(3, 3);

    [Fact]
    public void NullIsNamed()
    {
        Assert.Throws<ArgumentNullException>("v", () => NdArray.Diag<NdArray<int>>(null!));
        Assert.Throws<ArgumentNullException>("v", () => NdArray.DiagFlat<NdArray<int>>(null!));
        Assert.Throws<ArgumentNullException>("m", () => NdArray.Tril<NdArray<int>>(null!));
        Assert.Throws<ArgumentNullException>("m", () => NdArray.Triu<NdArray<int>>(null!));
        Assert.Throws<ArgumentNullException>("x", () => NdArray.Vander<int>(null!));
        Assert.Throws<ArgumentNullException>("xi", () => NdArray.Meshgrid([Square, null!]));
        Assert.Throws<ArgumentNullException>("function", () => NdArray.FromFunction((Func<nint, int>)null!, 3));
        Assert.Throws<ArgumentNullException>("function", () => NdArray.FromFunction((Func<nint, nint, int>)null!, [3, 3]));
        Assert.Throws<ArgumentNullException>("function", () => NdArray.FromFunction((Func<nint, nint, nint, int>)null!, [3, 3, 3]));
        Assert.Throws<ArgumentNullException>("function", () => NdArray.FromFunction((ElementFunction<int>)null!, 3));
        Assert.Throws<ArgumentNullException>("function", () => NdArray.FromFunction((Func<NdArray<long>[], NdArray<int>>)null!, 3));
    }

    [Fact]
    public void AShapeThatIsServedIsSaid()
    {
        Refused(() => NdArray.Diag(Square.Reshape(1, 3, 3)), "v", "shape (1, 3, 3)", "DiagFlat", "Diagonal");
        Refused(() => NdArray.Diag((NdArray<int>)1), "v", "shape ()");
        Refused(() => NdArray.Tril((NdArray<int>)1), "m", "rank 0");
        Refused(() => NdArray.Triu((NdArray<int>)1), "m", "rank 0");
        Refused(() => NdArray.Vander(Square), "x", "one axis", "(3, 3)");
        Refused(() => NdArray.FromFunction((i, j) => i + j, [2, 3, 4]), "shape", "2 indices", "2 axes", "(2, 3, 4)");
        Refused(() => NdArray.FromFunction(i => i, [2, 3]), "shape", "1 indices", "(2, 3)");
    }

    [Fact]
    public void NegativeSizesAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Tri(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Tri<int>(2, -1));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => NdArray.Vander(Square[0, ..], -1));
        Assert.Throws<ArgumentOutOfRangeException>("num", () => GridAxis.Linspace(0.0, 1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Indices([2, -1]));
        Assert.Throws<ArgumentOutOfRangeException>("indexing", () => NdArray.Meshgrid([Square], (GridIndexing)7));
    }

    [Fact]
    public void SizesThatNoMemoryHasAreRefused()
    {
        nint large = (nint)1 << 40;
        Assert.Throws<OverflowException>(() => NdArray.Tri(large, large));
        Assert.Throws<OverflowException>(() => NdArray.Indices([large, large]));
        Assert.Throws<OverflowException>(() => NdArray.Diag(Square[0, ..], nint.MaxValue));
        Assert.Throws<OverflowException>(() => NdArray.Diag(Square[0, ..], nint.MinValue));
        Assert.Throws<OverflowException>(() => NdArray.Diag(Square[0, ..], large));
        Assert.Throws<OverflowException>(() => NdArray.DiagFlat(Square, -large));
        Assert.Throws<OverflowException>(() => NdArray.MGrid(GridAxis.Arange(0L, large), GridAxis.Arange(0L, large)));
        Assert.Throws<OverflowException>(() => NdArray.MGrid(GridAxis.Arange(0, double.PositiveInfinity)));
        Assert.Throws<OverflowException>(() => NdArray.FromFunction(index => index[0], [large, large]));
    }

    [Theory]
    [InlineData(long.MinValue, 0, 9)]
    [InlineData(-3, 0, 9)]
    [InlineData(-2, 1, 9)]
    [InlineData(1, 8, 3)]
    [InlineData(2, 9, 1)]
    [InlineData(3, 9, 0)]
    [InlineData(long.MaxValue, 9, 0)]
    public void ADiagonalMayBeAnyNumber(long k, int below, int above)
    {
        Assert.Equal(below, Kept(NdArray.Tril(NdArray.OnesLike(Square), (nint)k)));
        Assert.Equal(above, Kept(NdArray.Triu(NdArray.OnesLike(Square), (nint)k)));
        Assert.Equal(below, Kept(NdArray.Tri<int>(3, k: (nint)k)));
        Assert.Equal(below, NdArray.TrilIndices(3, (nint)k).Rows.Size);
        Assert.Equal(above, NdArray.TriuIndices(3, (nint)k).Columns.Size);
        Assert.Equal(nint.Max(0, 3 - nint.Abs(nint.Clamp((nint)k, -3, 3))), NdArray.Diag(Square, (nint)k).Size);
    }

    [Fact]
    public void AnAxisWithoutASensibleStep()
    {
        Assert.Throws<DivideByZeroException>(() => GridAxis.Arange(0, 5, 0));
        Assert.Throws<DivideByZeroException>(() => GridAxis.Arange(0.0, 5, -0.0));
        Assert.Equal(0, NdArray.MGrid(GridAxis.Arange(0.0, 5, double.NaN), GridAxis.Arange(0.0, 1)).Size);
        Assert.Equal(0, NdArray.MGrid(GridAxis.Arange(5, 0)).Size);
        Assert.Equal(0, NdArray.MGrid(default(GridAxis<double>)).Size);
        Assert.Equal([2, 0, 3], NdArray.MGrid(default, GridAxis.Arange(0, 3)).Shape);
        Assert.Equal([0.0], NdArray.MGrid(GridAxis.Linspace(0.0, double.NaN, 1)).ToArray());
        Refused(() => NdArray.MGrid(0..3, 1..), "ranges", "1..^0", "GridAxis");
        Refused(() => NdArray.OGrid(5..2), "ranges", "5..2");
    }

    [Fact]
    public void NothingIsMadeOfNothing()
    {
        Assert.Empty(NdArray.Meshgrid<NdArray<int>>([]));
        Assert.Equal([0], NdArray.MGrid<int>([]).Shape);
        Assert.Empty(NdArray.OGrid<int>([]));
        Assert.Equal([0], NdArray.Indices(new Shape()).Shape);
        Assert.Equal(7, NdArray.FromFunction(index => 7 + index.Length, new Shape()).Item());
        Assert.Equal([0, 0], NdArray.Vander(NdArray.Zeros<int>(0)).Shape);
        Assert.Equal([2, 2], NdArray.Diag(NdArray.Zeros<int>(0), -2).Shape);
    }

    [Fact]
    public void TypesThatCannotCountAreArrangedAllTheSame()
    {
        NdArray<string> words = [["a", "b"], ["c", "d"]];
        Assert.Equal(["a", null, "c", "d"], NdArray.Tril(words).ToArray());
        Assert.Equal([null, "a", null, null, null, "d", null, null, null], NdArray.Diag(NdArray.Diag(words), 1).ToArray());
        Assert.Equal(["a", "b", "a", "b"], NdArray.Meshgrid([words[0, ..], words[1, ..]])[0].ToArray());
        Assert.Throws<InvalidCastException>(() => NdArray.Tri<string>(2));
        Assert.Throws<InvalidCastException>(() => NdArray.Indices<string>([2, 2]));
    }

    [Fact]
    public void DisposedArraysAreRefused()
    {
        NdArray<int> gone = NdArray.Arange(4);
        gone.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.Diag(gone));
        Assert.Throws<ObjectDisposedException>(() => NdArray.DiagFlat(gone));
        Assert.Throws<ObjectDisposedException>(() => NdArray.Tril(gone));
        Assert.Throws<ObjectDisposedException>(() => NdArray.Vander(gone));
        Assert.Throws<ObjectDisposedException>(() => NdArray.Meshgrid([gone]));
        Assert.Throws<ObjectDisposedException>(() => NdArray.Meshgrid([gone], copy: false));
    }

    [Fact]
    public void WhatAFunctionThrowsComesThrough() => Assert.Throws<TimeoutException>(
        () => NdArray.FromFunction<int>((i, j) => i == 2 ? throw new TimeoutException() : 1, [3, 3]));

    private static int Kept(NdArray<int> ones) => ones.Flat.Sum();

    private static void Refused(Action call, string parameter, params string[] words)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(parameter, call);
        Assert.All(words, word => Assert.Contains(word, e.Message, StringComparison.Ordinal));
    }
}
