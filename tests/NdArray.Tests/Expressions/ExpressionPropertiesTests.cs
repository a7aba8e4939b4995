using CsCheck;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Expressions;

/// <summary>An expression has to the last bit the value of the same operators and functions of arrays, whatever these look like.</summary>
[Collection(typeof(RunsAlone))]
public class ExpressionPropertiesTests
{
    private static readonly Gen<nint[]> Lengths = Gen.OneOf(
        Gen.Int[0, 6].Array[0, 4].Select(lengths => lengths.Select(length => (nint)length).ToArray()),
        Gen.Int[1, 80].Array[2].Select(lengths => lengths.Select(length => (nint)length).ToArray()),
        Gen.Int[1, 9000].Array[1].Select(lengths => lengths.Select(length => (nint)length).ToArray()),
        Gen.Select(Gen.Int[1, 3000], Gen.Int[1, 5]).Select((rows, columns) => new nint[] { rows, columns }));

    [Fact]
    public void Lazy_and_eager_are_the_same() =>
        Gen.Select(Lengths, Gen.Int[0, 1_000_000]).Sample(
            (lengths, seed) =>
            {
                Random random = new(seed);
                using ThreadLimit limit = new((seed % 3) + 1);
                NdArray<float>[] floats = [.. Enumerable.Range(0, 4).Select(_ => Some(random, lengths, i => (float)(i % 97) / 8 - 4))];
                NdArray<double>[] doubles = [.. Enumerable.Range(0, 3).Select(_ => Some(random, lengths, i => (double)(i % 89) / 4 - 9))];
                (NdExpression<float> lazy, NdArray<float> eager) = Tree(random, floats, doubles, 5);
                NdArray<float> got = NdArray.Evaluate(lazy);
                return lazy.Shape == eager.Shape && Bits(got).SequenceEqual(Bits(eager));
            },
            iter: 1500);

    /// <summary>The bits of elements; what is not a number is all one, since which of two survives depends on the instruction.</summary>
    private static int[] Bits(NdArray<float> array) =>
        [.. array.ToArray().Select(x => float.IsNaN(x) ? int.MaxValue : BitConverter.SingleToInt32Bits(x))];

    /// <summary>An array of the shape, or of one that broadcasts to it, that lies in any way.</summary>
    private static NdArray<T> Some<T>(Random random, nint[] lengths, Func<int, T> value)
        where T : unmanaged
    {
        nint[] own = [.. lengths.Select(length => random.Next(5) == 0 ? 1 : length)];
        TestLayout[] layouts = [.. Layouts.All(own[(random.Next(2) * random.Next(own.Length + 1))..])];
        TestLayout layout = layouts[random.Next(layouts.Length)];
        T[] storage = new T[layout.StorageLength];
        for (int i = 0; i < storage.Length; i++)
        {
            storage[i] = value(i);
        }

        return layout.Over(storage);
    }

    private static (NdExpression<float> Lazy, NdArray<float> Eager) Tree(
        Random random, NdArray<float>[] floats, NdArray<double>[] doubles, int depth)
    {
        if (depth == 0 || random.Next(6) == 0)
        {
            NdArray<float> leaf = random.Next(5) == 0 ? (NdArray<float>)(float)random.Next(-3, 4) : floats[random.Next(floats.Length)];
            return (leaf, leaf);
        }

        (NdExpression<float> x, NdArray<float> a) = Tree(random, floats, doubles, depth - 1);
        if (random.Next(4) == 0)
        {
            return random.Next(4) switch
            {
                0 => (-x, -a),
                1 => (NdArray.Sqrt(x), NdArray.Sqrt(a)),
                2 => (NdArray.Tanh(x), NdArray.Tanh(a)),
                _ => (x * x + x, a * a + a),
            };
        }

        (NdExpression<float> y, NdArray<float> b) = Tree(random, floats, doubles, depth - 1);
        NdArray<double> d = doubles[random.Next(doubles.Length)];
        return random.Next(7) switch
        {
            0 => (x + y, a + b),
            1 => (x - y, a - b),
            2 => (x * y, a * b),
            3 => (x / y, a / b),
            4 => (NdArray.Maximum(x, y), NdArray.Maximum(a, b)),
            5 => (NdArray.Where(x < y, x, y), NdArray.Where(a < b, a, b)),
            _ => ((x.AsType<double>() * d).AsType<float>() + y, (a.AsType<double>() * d).AsType<float>() + b),
        };
    }
}
