namespace NdArrays.Tests.Joining;

/// <summary>Arrays, numbers and ranges in a row.</summary>
public class JoinItemTests
{
    private static readonly NdArray<int> Line = NdArray.Arange(3);

    [Theory]
    [InlineData("0,3,0", new[] { 6, 1, 1 })]
    [InlineData("0,3,1", new[] { 2, 3, 1 })]
    [InlineData("0,3,-1", new[] { 2, 1, 3 })]
    [InlineData("0,3,-2", new[] { 2, 3, 1 })]
    [InlineData("0,3,-9", new[] { 6, 1, 1 })]
    [InlineData("0,2", new[] { 2, 3 })]
    [InlineData("0", new[] { 6 })]
    [InlineData("-1", new[] { 6 })]
    [InlineData("1,2,0", new[] { 3, 2 })]
    [InlineData("r", new[] { 1, 6 })]
    [InlineData("c", new[] { 6, 1 })]
    public void A_text_says_how_to_join(string directive, int[] shape)
    {
        // As NumPy 2.2 answers for two lines of three.
        Assert.Equal(shape, NdArray.R_(directive, Line, Line).Shape.ToArray().Select(length => (int)length));
        Assert.Equal(shape, NdArray.R_(directive, (NdArray)Line, Line).Shape.ToArray().Select(length => (int)length));
    }

    [Fact]
    public void Ranges_and_numbers_become_elements()
    {
        Assert.Equal([1, 2, 3, 9, 0, 2, 4], NdArray.R_<int>(1..4, 9, new Slice(null, 6, 2)).ToArray());
        Assert.Equal([3, 2, 1], NdArray.R_<int>(new Slice(3, 0, -1)).ToArray());
        Assert.Equal([0.5, 0.75, 1], NdArray.R_<double>(GridAxis.Arange(0.5, 1, 0.25), 1).ToArray());
        Assert.Equal(new Shape([1, 2]), NdArray.C_<int>(1, 2).Shape);
        Assert.Equal([0, 5, 1, 6, 2, 7], NdArray.C_<int>(Line, 5..8).ToArray());
    }

    [Fact]
    public void Numbers_count_by_their_kind()
    {
        NdArray<byte> bytes = [1, 2];
        NdArray<float> floats = [1, 2];
        Assert.Equal(DType.UInt8, NdArray.R_((NdArray)bytes, 255).DType);
        Assert.Equal(DType.Float32, NdArray.R_((NdArray)floats, 3, 0.5).DType);
        Assert.Equal(DType.Float64, NdArray.R_((NdArray)bytes, 0.5).DType);
        Assert.Equal(DType.Int64, NdArray.R_((NdArray)bytes, 1..3).DType);
        Assert.Equal(DType.Bool, NdArray.R_(true, false).DType);
        Assert.Equal(DType.Int64, NdArray.R_(true, 2).DType);
        Assert.Equal(DType.Complex128, NdArray.R_(1, System.Numerics.Complex.ImaginaryOne).DType);
        Assert.Contains("256", Assert.Throws<OverflowException>(() => NdArray.R_((NdArray)bytes, 256)).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => NdArray.R_((NdArray)bytes, -1));
        Assert.Throws<OverflowException>(() => NdArray.R_(NdArray.Zeros<ulong>([1]), -1));
    }

    [Fact]
    public void What_cannot_be_joined_is_refused()
    {
        Assert.Throws<ArgumentException>("arrays", () => NdArray.R_());
        Assert.Throws<ArgumentException>("arrays", () => NdArray.R_<int>());
        Assert.Throws<ArgumentException>("range", () => NdArray.R_<int>(1..));
        Assert.Throws<ArgumentException>("range", () => NdArray.R_(..^3));
        Assert.Throws<ArgumentException>("slice", () => NdArray.R_<int>(Slice.All));
        Assert.Throws<FormatException>(() => NdArray.R_("rows", Line));
        Assert.Throws<FormatException>(() => NdArray.R_("0,1,2,3", Line));
        Assert.Throws<FormatException>(() => NdArray.R_("0,,1", Line));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.R_("1", Line));
        Assert.Throws<ArgumentException>("directive", () => NdArray.R_("2,3,5", Line));
        Assert.Throws<ArgumentNullException>("directive", () => NdArray.R_((string)null!, Line));
        Assert.Throws<ArgumentNullException>(() => NdArray.R_<int>((NdArray<int>)null!));
        Assert.Throws<ArgumentNullException>("arrays", () => NdArray.R_(default(JoinItem), 1));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.C_<int>(Line, 1..3));
        Assert.Throws<OverflowException>(() => NdArray.R_<byte>(250..300));
    }
}
