using NdArrays.Tests.Support;

namespace NdArrays.Tests.Reductions;

/// <summary>Sums whose least digits depend on what meets what, on several numbers of threads.</summary>
[Collection(typeof(RunsAlone))]
public class SumThreadTests
{
    [Fact]
    public void To_the_bit_the_same_on_any_number_of_threads()
    {
        foreach (nint[] shape in (nint[][])[[60_000, 64], [4_000_000, 1], [300_000, 1], [70_000, 7], [2, 400_000], [3000, 500]])
        {
            // What is lost beside the largest numbers depends on what they meet.
            NdArray<float> a = NdArray.Full<float>(new Shape(shape), MathF.ScaleB(1, -24));
            a[0, ..] = MathF.ScaleB(1, 30);
            a[shape[0] - 1, ..] = -MathF.ScaleB(1, 30);
            NdArray<double> doubles = a.AsType<double>();
            doubles[0, ..] = Math.ScaleB(1, 60);
            doubles[shape[0] - 1, ..] = -Math.ScaleB(1, 60);
            doubles += NdArray.Arange<double>(a.Size).Reshape(shape) * Math.ScaleB(1, -90);
            List<NdArray> sums = [];
            foreach (int threads in (int[])[1, 2, 5])
            {
                using ThreadLimit limit = new(threads);
                sums.Add(NdArray.Sum(a, axis: 0));
                sums.Add(NdArray.Sum(doubles, axis: 0));
                sums.Add(NdArray.Sum(doubles.T, axis: 0));
                sums.Add(NdArray.Sum(a));
                sums.Add(NdArray.Sum(doubles));
            }

            for (int i = 5; i < sums.Count; i++)
            {
                Assert.True(NdArray.ArrayEqual(sums[i % 5], sums[i]), $"{i} of {a.Shape}");
            }
        }
    }
}
