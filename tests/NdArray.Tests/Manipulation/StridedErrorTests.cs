namespace NdArrays.Tests.Manipulation;

/// <summary>Views of any strides and windows: none leads out of the memory, whatever is asked for.</summary>
public class StridedErrorTests
{
    private static readonly NdArray<int> Line = NdArray.Arange(10);

    [Theory]
    [InlineData(11, 1)]
    [InlineData(2, 10)]
    [InlineData(2, -1)]
    [InlineData(4, 4)]
    [InlineData(2, long.MaxValue)]
    [InlineData(2, long.MinValue)]
    [InlineData(3, long.MaxValue)]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MaxValue, -1)]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData(long.MaxValue, long.MinValue)]
    public void AStepOutOfTheMemoryIsRefused(long length, long stride)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(
            "strides", () => NdArray.AsStrided(Line, [(nint)length], [(nint)stride]));
        Assert.Contains("does not lie within the memory", e.Message, StringComparison.Ordinal);
        Assert.Contains("number 0 of the 10", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void StepsOnSeveralAxesAddUp()
    {
        Assert.Equal(9, NdArray.AsStrided(Line, [4, 4], [1, 2])[3, 3]);
        Assert.Throws<ArgumentException>("strides", () => NdArray.AsStrided(Line, [4, 4], [1, 3]));
        Assert.Equal(5, NdArray.AsStrided(Line[5..], [4, 4], [1, -1])[1, 1]);
        Assert.Throws<ArgumentException>("strides", () => NdArray.AsStrided(Line[2..], [4, 4], [1, -1]));
        nint half = nint.MaxValue / 2;
        Assert.Throws<ArgumentException>("strides", () => NdArray.AsStrided(Line, [3, 3], [half, -half]));
    }

    [Fact]
    public void WhereNoStepIsTakenAnyStrideWillDo()
    {
        Assert.Equal([1, 1], NdArray.AsStrided(Line, [1, 1], [nint.MaxValue, nint.MinValue]).Shape);
        Assert.Equal([0, 5], NdArray.AsStrided(Line, [0, 5], [1000, nint.MinValue]).Shape);
        Assert.Equal(3, NdArray.AsStrided(Line[3..], new Shape(), []).Item());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(20_000)]
    [InlineData(300_000)]
    public void MemoryThatIsUsedAgainEndsWhereTheArrayEnds(int length)
    {
        NdArray<long> first = NdArray.Full(2 * length, -1L);
        first.Dispose();
        NdArray<long> array = NdArray.Zeros<long>(length);
        Assert.Throws<ArgumentException>("strides", () => NdArray.AsStrided(array, [length + 1], [1]));
        Assert.Throws<ArgumentException>("strides", () => NdArray.AsStrided(array, [2], [-1]));
    }

    [Fact]
    public void PartOfAnArrayThatWasWrappedStaysAPart()
    {
        int[] secret = [1, 2, 3, 4, 5, 6];
        NdArray<int> part = secret.AsMemory(2, 2).AsNdArray();
        Assert.Throws<ArgumentException>("strides", () => NdArray.AsStrided(part, [3], [1]));
        Assert.Throws<ArgumentException>("strides", () => NdArray.AsStrided(part, [2], [-1]));
        Assert.Equal([4, 3], NdArray.AsStrided(part[1..], [2], [-1]).ToArray());
    }

    [Fact]
    public void ShapesAndStridesMustMatch()
    {
        Refused(() => NdArray.AsStrided(Line, [2, 2], [1]), "strides", "(2, 2)", "2 strides");
        Refused(() => NdArray.AsStrided(Line, [2], [1, 1]), "strides", "1 strides");
        Refused(() => NdArray.AsStrided(Line, new Shape(), [1]), "strides", "0 strides");
        Refused(() => NdArray.AsStrided(Line, [2, 2]), "strides", "2 strides");
        Assert.Throws<ArgumentNullException>("x", () => NdArray.AsStrided<NdArray<int>>(null!));
    }

    [Fact]
    public void NothingIsWrittenThroughAReadOnlyArray()
    {
        NdArray<int> locked = Line.AsReadOnly();
        Assert.False(NdArray.AsStrided(locked, [2], [1], writeable: true).IsWriteable);
        Assert.False(NdArray.SlidingWindowView(locked, 2, writeable: true).IsWriteable);
        Assert.Throws<InvalidOperationException>(() => NdArray.AsStrided(locked, [2], [1], writeable: true)[0] = 1);
        Assert.Throws<InvalidOperationException>(() => NdArray.SlidingWindowView(Line, 2)[0, 0] = 1);
        Assert.Throws<InvalidOperationException>(() => NdArray.AsStrided(Line, [2, 2], [1, 1])[0, 0] = 1);
    }

    [Fact]
    public void OverlappingWindowsMayBeWrittenToByThoseWhoSaySo()
    {
        NdArray<int> line = NdArray.Zeros<int>(4);
        NdArray.SlidingWindowView(line, 3, writeable: true)[1, 2] = 7;
        NdArray.AsStrided(line, [2, 2], [1, 1], writeable: true)[1, 1] = 5;
        Assert.Equal([0, 0, 5, 7], line.ToArray());
        NdArray<int> windows = NdArray.SlidingWindowView(line, 2, writeable: true);
        windows[NdIndex.Ellipsis] = windows.Flip(0);
        Assert.All(line.Flat, value => Assert.Contains(value, new[] { 0, 5, 7 }));
    }

    [Fact]
    public void AViewKeepsItsMemory()
    {
        NdArray<int> origin = NdArray.Arange(100_000);
        NdArray<int> view = NdArray.AsStrided(origin, [3], [40_000]);
        NdArray<int> windows = NdArray.SlidingWindowView(origin, 50_000);
        origin.Dispose();
        NdArray<int> other = NdArray.Full(100_000, -1);
        Assert.Equal([0, 40_000, 80_000], view.ToArray());
        Assert.Equal(99_999, windows[^1, ^1]);
        Assert.Throws<ObjectDisposedException>(() => NdArray.AsStrided(origin, [3], [1]));
        Assert.Throws<ObjectDisposedException>(() => NdArray.SlidingWindowView(origin, 3));
        other.Dispose();
    }

    [Fact]
    public void WindowsThatDoNotFitAreRefused()
    {
        NdArray<int> matrix = Line.Reshape(2, 5);
        Refused(() => NdArray.SlidingWindowView(matrix, 3), "windowShape", "2 axes", "(2, 5)");
        Refused(() => NdArray.SlidingWindowView(matrix, [3, 3]), "windowShape", "axis 0", "2 elements");
        Refused(() => NdArray.SlidingWindowView(matrix, [3, 4], [1, 1]), "windowShape", "axis 1");
        Refused(() => NdArray.SlidingWindowView(matrix, [1, 1], [1]), "windowShape", "1 axes");
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.SlidingWindowView(matrix, 1, [2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.SlidingWindowView(matrix, [-1, 1]));
        Assert.Throws<ArgumentNullException>("x", () => NdArray.SlidingWindowView<NdArray<int>>(null!, 1));
        NdArray<int> deep = NdArray.Ones<int>(new Shape([.. Enumerable.Repeat((nint)1, 40)]));
        Assert.ThrowsAny<ArgumentException>(() => NdArray.SlidingWindowView(deep, deep.Shape));
    }

    [Fact]
    public void FunctionsAlongAxesMustAgreeWithThemselves()
    {
        NdArray<int> matrix = Line.Reshape(2, 5);
        int calls = 0;
        Assert.Throws<ArgumentNullException>("func1d", () => NdArray.ApplyAlongAxis((Func<NdArray<int>, int>)null!, 0, matrix));
        Assert.Throws<ArgumentNullException>("arr", () => NdArray.ApplyAlongAxis((NdArray<int> part) => 1, 0, null!));
        Assert.Throws<ArgumentNullException>("func1d", () => NdArray.ApplyAlongAxis<int, int>(_ => (NdArray<int>)null!, 0, matrix));
        Assert.ThrowsAny<ArgumentException>(() => NdArray.ApplyAlongAxis(_ => NdArray.Zeros<int>(++calls), 0, matrix));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.ApplyAlongAxis(part => part.Flip(), 2, matrix));
        Refused(() => NdArray.ApplyAlongAxis(part => part.Flip(), 1, matrix[..0, ..]), "arr", "(0, 5)", "axis 1");
        Assert.Throws<ArgumentNullException>("func", () => NdArray.ApplyOverAxes(null!, matrix, 0));
        Assert.Throws<ArgumentNullException>("func", () => NdArray.ApplyOverAxes((_, _) => null!, matrix, 0));
        Refused(() => NdArray.ApplyOverAxes((_, _) => Line[..1].Reshape(1, 1, 1, 1), matrix, 0), "func", "(1, 1, 1, 1)", "(2, 5)");
        Assert.Throws<ArgumentOutOfRangeException>("axes", () => NdArray.ApplyOverAxes((a, _) => a, matrix, 5));
        Assert.Same(matrix, NdArray.ApplyOverAxes((a, _) => a, matrix));
    }

    private static void Refused(Action call, string parameter, params string[] words)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(parameter, call);
        Assert.All(words, word => Assert.Contains(word, e.Message, StringComparison.Ordinal));
    }
}
