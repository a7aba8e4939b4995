using System.Numerics;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Products;

/// <summary>Products by several threads: the same bits however many there are.</summary>
[Collection(typeof(RunsAlone))]
public class ProductThreadTests
{
    [Theory]
    [InlineData(new[] { 300, 200 }, new[] { 200, 310 })]
    [InlineData(new[] { 700, 16 }, new[] { 16, 600 })]
    [InlineData(new[] { 700, 700 }, new[] { 700 })]
    [InlineData(new[] { 700 }, new[] { 700, 700 })]
    [InlineData(new[] { 200000 }, new[] { 200000 })]
    [InlineData(new[] { 90, 40, 30 }, new[] { 90, 30, 40 })]
    public void Results_are_the_same_for_any_number_of_threads(int[] left, int[] right)
    {
        Check<float>(left, right);
        Check<double>(left, right);
        Check<Complex>(left, right);
    }

    private static void Check<T>(int[] left, int[] right)
        where T : INumberBase<T>
    {
        NdArray<T> a = Random<T>(left, 1), b = Random<T>(right, 2);
        T[]? first = null;
        foreach (int threads in (int[])[1, 2, 3, 7])
        {
            using ThreadLimit limit = new(threads);
            T[] result = NdArray.MatMul(a, b).ToArray();
            first ??= result;
            Assert.Equal(first, result);
        }
    }

    private static NdArray<T> Random<T>(int[] lengths, int seed)
        where T : INumberBase<T>
    {
        Random random = new(seed);
        nint[] shape = [.. lengths.Select(length => (nint)length)];
        T[] elements = [.. Enumerable.Range(0, lengths.Aggregate(1, (a, b) => a * b)).Select(_ => T.CreateTruncating(random.NextDouble() - 0.5))];
        return NdArray.Array(elements).Reshape(shape);
    }
}
