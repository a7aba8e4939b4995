using System.Linq;
using System.Numerics;

namespace NdArrays.Tests.Reductions;

/// <summary>What NumPy's arrays have as methods: the routine, with its arguments, also where LINQ is in use.</summary>
public class MethodTests
{
    private static readonly NdArray<double> Numbers = [[1, -2, 3.5], [0.25, 5, -6]];
    private static readonly NdArray<bool> Mask = [[true, false, true], [true, true, false]];
    private static readonly NdArray<byte> Bytes = [[200, 100, 3], [4, 5, 6]];

    private static NdArray Any => Bytes;

    public static TheoryData<string, NdArray, NdArray> OfOneType => new()
    {
        { "sum", Numbers.Sum(), NdArray.Sum(Numbers) },
        { "sum of rows", Numbers.Sum(1, null, true, 2, Mask), NdArray.Sum(Numbers, 1, null, true, 2, Mask) },
        { "prod", Numbers.Prod([0, 1], initial: 3, where: Mask), NdArray.Prod(Numbers, initial: 3, where: Mask) },
        { "cumsum", Numbers.CumSum(0), NdArray.CumSum(Numbers, 0) },
        { "cumprod", Numbers.CumProd(), NdArray.CumProd(Numbers) },
        { "min", Numbers.Min(), NdArray.Min(Numbers) },
        { "min of rows", Numbers.Min(-1, keepDims: true, initial: 0, where: Mask), NdArray.Min(Numbers, -1, null, true, 0, Mask) },
        { "max", Numbers.Max(), NdArray.Max(Numbers) },
        { "max of columns", Numbers.Max(axis: 0), NdArray.Max(Numbers, 0) },
        { "ptp", Numbers.Ptp(0, keepDims: true), NdArray.Ptp(Numbers, 0, null, true) },
        { "mean", Numbers.Mean(1, where: Mask), NdArray.Mean(Numbers, 1, where: Mask) },
        { "var", Numbers.Var(0, ddof: 1, keepDims: true), NdArray.Var(Numbers, 0, ddof: 1, keepDims: true) },
        { "std", Numbers.Std(where: Mask), NdArray.Std(Numbers, where: Mask) },
        { "any", Mask.Any(), NdArray.Any(Mask) },
        { "any of rows", Numbers.Any(1, keepDims: true, where: Mask), NdArray.Any(Numbers, 1, null, true, Mask) },
        { "all", Numbers.All(), NdArray.All(Numbers) },
        { "all of columns", Mask.All(0), NdArray.All(Mask, 0) },
        { "argmin", Numbers.ArgMin(), NdArray.ArgMin(Numbers) },
        { "argmax", Numbers.ArgMax(1, keepDims: true), NdArray.ArgMax(Numbers, 1, null, true) },
        { "trace", Numbers.Trace(1), NdArray.Trace(Numbers, 1) },
        { "clip", Numbers.Clip(-1, 2), NdArray.Clip(Numbers, -1, 2) },
        { "round", Numbers.Round(1), NdArray.Round(Numbers, 1) },
        { "take", Numbers.Take([2, 0], 1), NdArray.Take(Numbers, [2, 0], 1) },
        { "compress", Numbers.Compress((NdArray<bool>)[false, true], 0), Numbers[1..2, ..] },
        { "nonzero", Numbers.NonZero()[1], NdArray.NonZero(Numbers)[1] },
    };

    public static TheoryData<string, NdArray, NdArray> OfAnyType => new()
    {
        { "sum", Any.Sum(), NdArray.Sum(Any) },
        { "sum as float32", Any.Sum(0, DType.Float32, initial: 1, where: Mask), NdArray.Sum(Any, 0, DType.Float32, null, false, 1, Mask) },
        { "sum of a typed array as float32", Bytes.Sum(dtype: DType.Float32), NdArray.Sum(Any, dtype: DType.Float32) },
        { "prod", Any.Prod(1, keepDims: true), NdArray.Prod(Any, 1, keepDims: true) },
        { "cumsum", Any.CumSum(), NdArray.CumSum(Any) },
        { "cumprod", Any.CumProd(1, DType.Int16), NdArray.CumProd(Any, 1, DType.Int16) },
        { "min of truth values", Mask.Min(), NdArray.Min((NdArray)Mask) },
        { "max", Any.Max(1, initial: 7, where: Mask), NdArray.Max(Any, 1, null, false, 7, Mask) },
        { "ptp", Any.Ptp(), NdArray.Ptp(Any) },
        { "mean of whole numbers", Bytes.Mean(), NdArray.Mean(Any) },
        { "var", Any.Var(0, ddof: 1), NdArray.Var(Any, 0, ddof: 1) },
        { "std", Any.Std(1, DType.Float32), NdArray.Std(Any, 1, DType.Float32) },
        { "any", Any.Any(0), NdArray.Any(Any, 0) },
        { "argmax", Any.ArgMax(), NdArray.ArgMax(Any) },
        { "trace", Any.Trace(), NdArray.Trace(Any) },
        { "conj", Any.Conj(), Bytes },
        { "dot", Any.Dot(Bytes.T), NdArray.Dot(Any, (NdArray)Bytes.T) },
        { "matmul", Bytes.MatMul(Numbers.T), NdArray.MatMul(Any, Numbers.T) },
    };

    [Theory]
    [MemberData(nameof(OfOneType), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(OfAnyType), DisableDiscoveryEnumeration = true)]
    public void AMethodIsTheRoutine(string name, NdArray method, NdArray routine)
    {
        Assert.True(method.DType == routine.DType && NdArray.ArrayEqual(method, routine), $"{name}: {method.Repr()}, not {routine.Repr()}");
        Assert.Equal(routine.Shape, method.Shape);
    }

    [Fact]
    public void TheTypeIsThatOfTheRoutine()
    {
        NdArray<byte> sum = Bytes.Sum();
        NdArray<long> wide = Bytes.Sum<byte, long>();
        NdArray<float> mean = Bytes.Mean<byte, float>(axis: 0);
        NdArray<byte> least = Bytes.Min();
        NdArray<bool> any = Bytes.Any();
        NdArray<double> real = new NdArray<Complex>[] { new Complex(1, 2) }[0].Real();

        Assert.Equal(62, sum.Item());
        Assert.Equal(318, wide.Item());
        Assert.Equal([102f, 52.5f, 4.5f], mean.ToArray());
        Assert.Equal(3, least.Item());
        Assert.True(any.Item());
        Assert.Equal(1, real.Item());
    }

    [Fact]
    public void AResultIsWrittenToAGivenArray()
    {
        NdArray<double> one = NdArray.Zeros([]), row = NdArray.Zeros([3]), all = NdArray.Zeros([2, 3]), square = NdArray.Zeros([2, 2]);
        NdArray<long> wide = NdArray.Zeros<long>([3]);

        Assert.Same(one, Numbers.Sum(@out: one));
        Assert.Same(row, Numbers.Max(0, row));
        Assert.Same(all, Numbers.Clip(-1, 2, all));
        Assert.Same(all, Numbers.Clip(row, row, all));
        Assert.Same(square, Numbers.Dot(Numbers.T, square));
        Assert.Same(square, Numbers.MatMul(Numbers.T, square));
        Assert.Same(wide, Bytes.Sum(0, wide));
        Assert.Equal([204L, 105, 9], wide.ToArray());
    }
}
