using System.Numerics;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Reductions;

/// <summary>Sums and products up to each element: along any axis of any layout what a loop over each line makes, bit for bit.</summary>
[Collection(typeof(RunsAlone))]
public class AccumulationTests
{
    /// <summary>Long and short lines, few and many of them, and none.</summary>
    public static TheoryData<nint[]> Shapes() => new([[7], [0], [3, 0], [5, 64], [64, 5], [9, 9], [3, 7, 50], [40, 3, 17], [600, 700]]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_line_is_added_from_first_to_last(nint[] shape)
    {
        foreach (int threads in (int[])[1, 3])
        {
            using ThreadLimit limit = new(threads);
            Check<int>(shape);
            Check<float>(shape);
            Check<double>(shape);
            Check<Half>(shape);
        }
    }

    [Fact]
    public void Results_may_overwrite_what_is_read()
    {
        NdArray<int> a = NdArray.Reshape(NdArray.Arange<int>(4 * 50), [4, 50]);
        NdArray<int> expected = NdArray.CumSum(NdArray.Copy(a), 0);
        Assert.Same(a, NdArray.CumSum(a, 0, a));
        Assert.True(NdArray.ArrayEqual(expected, a));
        a = NdArray.Reshape(NdArray.Arange<int>(4 * 50), [4, 50]);
        NdArray.CumSum(a, 0, NdArray.Flip(a, 1));
        Assert.True(NdArray.ArrayEqual(expected, NdArray.Flip(a, 1)));
    }

    [Fact]
    public void Results_of_other_types_are_converted()
    {
        NdArray<byte> a = NdArray.Full<byte>([3, 40], 200);
        NdArray<double> into = NdArray.Zeros<double>([3, 40]);
        NdArray.CumSum((NdArray)a, 0, @out: into);
        Assert.Equal([200d, 400, 600], into[.., 39].ToArray());
        Assert.Equal(DType.UInt64, NdArray.CumSum((NdArray)a, 0).DType);
        Assert.Equal([200, 144, 88], NdArray.CumSum(a, 0)[.., 0].ToArray());
    }

    [Fact]
    public void Wrong_arguments_are_named_and_nothing_is_written()
    {
        NdArray<int> a = NdArray.Ones<int>([2, 3]), small = NdArray.Zeros<int>([3]);
        Assert.Contains("(2, 3)", Assert.Throws<ArgumentException>(() => NdArray.CumSum(a, 0, small)).Message, StringComparison.Ordinal);
        Assert.Equal([0, 0, 0], small.ToArray());
        Assert.Equal("axis", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.CumSum(a, 2)).ParamName);
        Assert.Throws<InvalidOperationException>(() => NdArray.CumProd(a, 0, a.AsReadOnly()));
        Assert.Throws<ArgumentNullException>(() => NdArray.CumProd<int>(null!));
    }

    private static void Check<T>(nint[] shape)
        where T : unmanaged, INumber<T>
    {
        foreach (TestLayout layout in Layouts.All(shape))
        {
            T[] storage = [.. Enumerable.Range(0, layout.StorageLength).Select(i => T.CreateTruncating((i * 37 % 11) - 5.25))];
            NdArray<T> a = layout.Over(storage);
            for (int axis = 0; axis < shape.Length; axis++)
            {
                NdArray<T> expected = Added(a, axis);
                Assert.True(NdArray.ArrayEqual(expected, NdArray.CumSum(a, axis)), $"{layout}, axis {axis}");
                NdArray<T> apart = NdArray.MoveAxis(NdArray.Zeros<T>(new Shape([.. shape[1..], shape[0], 2])), -2, 0)[NdIndex.Ellipsis, 1];
                NdArray.CumSum(a, axis, apart);
                Assert.True(NdArray.ArrayEqual(expected, apart), $"{layout}, axis {axis}, into strides");
            }
        }
    }

    /// <summary>The sums, one element after another.</summary>
    private static NdArray<T> Added<T>(NdArray<T> a, int axis)
        where T : unmanaged, INumber<T>
    {
        T[] values = a.ToArray();
        nint inner = 1;
        for (int other = axis + 1; other < a.Rank; other++)
        {
            inner *= a.Shape[other];
        }

        for (nint i = 0; i < values.Length; i++)
        {
            if (i / inner % a.Shape[axis] > 0)
            {
                values[i] = values[i - inner] + values[i];
            }
        }

        return NdArray.Reshape(values.AsNdArray(), a.Shape);
    }
}
