using System.Runtime.InteropServices;

namespace NdArrays.Tests.Formatting;

public sealed class FormatFloatTests
{
    [Fact]
    public void TheFewestDigitsAreThoseOfTheType()
    {
        Assert.Equal("0.1", NdArray.FormatFloatPositional((Half)0.1));
        Assert.Equal("0.1", NdArray.FormatFloatPositional(0.1f));
        Assert.Equal("0.10000000149011612", NdArray.FormatFloatPositional((double)0.1f));
        Assert.Equal("1.e+23", NdArray.FormatFloatScientific(1e23));
        Assert.Equal("5.e-324", NdArray.FormatFloatScientific(double.Epsilon));
    }

    [Fact]
    public void FurtherDigitsAreTheExactValues()
    {
        Assert.Equal(
            "0.1000000000000000055511151231257827021181583",
            NdArray.FormatFloatPositional(0.1, minDigits: 43));
        Assert.Equal("9.99999999999999916114e+22", NdArray.FormatFloatScientific(1e23, minDigits: 20));
    }

    [Fact]
    public void ACutRoundsTheExactValueAndTiesToEven()
    {
        // 0.35 and 0.95 lie below, 0.05 above their decimals; 0.25 and 0.75 are exact.
        Assert.Equal("0.3", NdArray.FormatFloatPositional(0.35, precision: 1));
        Assert.Equal("0.9", NdArray.FormatFloatPositional(0.95, precision: 1));
        Assert.Equal("0.1", NdArray.FormatFloatPositional(0.05, precision: 1));
        Assert.Equal("0.2", NdArray.FormatFloatPositional(0.25, precision: 1));
        Assert.Equal("0.8", NdArray.FormatFloatPositional(0.75, precision: 1));
        Assert.Equal("0.", NdArray.FormatFloatPositional(0.5, precision: 0));
        Assert.Equal("10.", NdArray.FormatFloatPositional(9.996, precision: 2));
    }

    [Theory]
    [InlineData(FloatTrim.Keep, "1.500", "2.000")]
    [InlineData(FloatTrim.Zeros, "1.5", "2.")]
    [InlineData(FloatTrim.LeaveOneZero, "1.5", "2.0")]
    [InlineData(FloatTrim.ZerosAndPoint, "1.5", "2")]
    public void TrailingZerosAreTrimmedAsAsked(FloatTrim trim, string half, string whole)
    {
        Assert.Equal(half, NdArray.FormatFloatPositional(1.5, precision: 3, unique: false, trim: trim));
        Assert.Equal(whole, NdArray.FormatFloatPositional(2.0, precision: 3, unique: false, trim: trim));
    }

    [Fact]
    public void WhatNumPyRefusesIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.FormatFloatPositional(1.0, precision: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.FormatFloatPositional(1.0, minDigits: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.FormatFloatPositional(1.0, padLeft: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.FormatFloatPositional(1.0, padRight: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.FormatFloatScientific(1.0, expDigits: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.FormatFloatScientific(1.0, trim: (FloatTrim)7));
        Assert.Throws<ArgumentException>(() => NdArray.FormatFloatPositional(1.0, unique: false));
        Assert.Throws<ArgumentException>(() => NdArray.FormatFloatPositional(1.0, precision: 0, fractional: false));
        Assert.Throws<ArgumentException>(() => NdArray.FormatFloatScientific(1.0, precision: 2, minDigits: 5));
        Assert.Throws<ArgumentException>(() => NdArray.FormatFloatScientific((NFloat)1));
    }
}
