using System.Numerics;

namespace NdArrays.Tests.Types;

public class DTypeTests
{
    [Fact]
    public void EveryTypeIsFoundByItsDotNetType()
    {
        Assert.Same(DType.Bool, DType.Of<bool>());
        Assert.Same(DType.Int8, DType.Of<sbyte>());
        Assert.Same(DType.Int16, DType.Of<short>());
        Assert.Same(DType.Int32, DType.Of<int>());
        Assert.Same(DType.Int64, DType.Of<long>());
        Assert.Same(DType.UInt8, DType.Of<byte>());
        Assert.Same(DType.UInt16, DType.Of<ushort>());
        Assert.Same(DType.UInt32, DType.Of<uint>());
        Assert.Same(DType.UInt64, DType.Of<ulong>());
        Assert.Same(DType.Float16, DType.Of<Half>());
        Assert.Same(DType.Float32, DType.Of<float>());
        Assert.Same(DType.Float64, DType.Of<double>());
        Assert.Same(DType.Complex128, DType.Of<Complex>());
        Assert.Same(DType.Char, DType.Of<char>());
        Assert.Same(DType.Decimal, DType.Of<decimal>());
    }

    [Theory]
    [InlineData("bool", DTypeKind.Boolean, 1)]
    [InlineData("int8", DTypeKind.SignedInteger, 1)]
    [InlineData("uint16", DTypeKind.UnsignedInteger, 2)]
    [InlineData("float16", DTypeKind.Floating, 2)]
    [InlineData("float32", DTypeKind.Floating, 4)]
    [InlineData("int64", DTypeKind.SignedInteger, 8)]
    [InlineData("complex128", DTypeKind.Complex, 16)]
    public void ATypeKnowsItsNameKindAndSize(string name, DTypeKind kind, int itemSize)
    {
        DType dtype = DType.Parse(name);
        Assert.Equal((name, kind, itemSize), (dtype.Name, dtype.Kind, dtype.ItemSize));
        Assert.Equal(name, dtype.ToString());
    }

    [Theory]
    [InlineData("f4", "float32")]
    [InlineData("<i8", "int64")]
    [InlineData("=u2", "uint16")]
    [InlineData("|b1", "bool")]
    [InlineData("?", "bool")]
    [InlineData("b", "int8")]
    [InlineData("B", "uint8")]
    [InlineData("int", "int64")]
    [InlineData("float", "float64")]
    [InlineData("double", "float64")]
    [InlineData("half", "float16")]
    [InlineData("complex", "complex128")]
    [InlineData("c16", "complex128")]
    public void NumPysCodesAreUnderstood(string code, string name) => Assert.Equal(name, DType.Parse(code).Name);

    [Theory]
    [InlineData("")]
    [InlineData("float31")]
    [InlineData(">f4")]
    [InlineData("<float32")]
    [InlineData("c8")]
    [InlineData("O")]
    [InlineData("f4 ")]
    public void AnythingElseIsAnErrorThatNamesIt(string name) =>
        Assert.Contains($"\"{name}\"", Assert.Throws<FormatException>(() => DType.Parse(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void OtherTypesAreOpaque()
    {
        DType dtype = DType.Of<DateTime>();
        Assert.Equal(("DateTime", DTypeKind.Opaque, 8, typeof(DateTime)), (dtype.Name, dtype.Kind, dtype.ItemSize, dtype.Type));
        Assert.True(dtype == DType.Of<DateTime>());
        Assert.True(dtype != DType.Of<TimeSpan>());
        Assert.True(dtype.Equals((object)DType.Of<DateTime>()));
        Assert.Equal(dtype.GetHashCode(), DType.Of<DateTime>().GetHashCode());
    }
}
