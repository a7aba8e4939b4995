using CsCheck;
using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>A result that shares memory with the inputs is the one that separate memory would give.</summary>
public abstract class ConcatenateOverlapTests<T>
{
    /// <summary>Columns that change places: the result is written while others of its columns are still to be read.</summary>
    [Theory]
    [InlineData("4:8", "0:4")]
    [InlineData("::-1, 4:8", "0:4")]
    [InlineData("::-1, 0:4", "4:8")]
    [InlineData("0:4", "::-1, 0:4")]
    [InlineData("::-1, 4:8", "::-1, 0:4")]
    [InlineData("4:8", "4:8")]
    [InlineData("::-1, ::2", "1::2")]
    [InlineData("::-1, :1", "7:0:-1")]
    [InlineData("2:7", "::-1, 5:8")]
    public void Columns_of_the_result_are_its_inputs(string left, string right)
    {
        foreach (int rows in (int[])[3, 40, 300, 3000])
        {
            T[] storage = Elements.From<T>(0, rows * 8);
            NdArray<T> result = storage.AsNdArray([rows, 8]);
            Check(storage, result, [Columns(result, left), Columns(result, right)], axis: 1, $"{rows} rows");
        }
    }

    [Fact]
    public void Inputs_lie_where_they_go()
    {
        foreach (int width in (int[])[1, 2, 7, 60, 700])
        {
            foreach (int rows in (int[])[1, 5, 40, 300])
            {
                T[] storage = Elements.From<T>(0, rows * (width + 3));
                NdArray<T> result = storage.AsNdArray([rows, width + 3]);
                NdArray<T> other = Elements.From<T>(-9000, rows * 3).AsNdArray([rows, 3]);
                Check(storage, result, [result[.., ..width], other], axis: 1, $"{rows} by {width}, first");
                Check(storage, result, [other, result[.., 3..]], axis: 1, $"{rows} by {width}, last");
                Check(storage, result, [result[.., ..1], other, result[.., 4..]], axis: 1, $"{rows} by {width}, both ends");
            }
        }
    }

    [Fact]
    public void Rows_move_up_and_down()
    {
        foreach (int columns in (int[])[1, 9, 300])
        {
            T[] storage = Elements.From<T>(0, 12 * columns);
            NdArray<T> result = storage.AsNdArray([12, columns]);
            NdArray<T> other = Elements.From<T>(-9000, 2 * columns).AsNdArray([2, columns]);
            Check(storage, result, [result[2..], other], axis: 0, "up");
            Check(storage, result, [other, result[..^2]], axis: 0, "down");
            Check(storage, result, [result[6..], result[..6]], axis: 0, "halves");
            Check(storage, result, [result[6..][Slice.Reversed], result[..6][Slice.Reversed]], axis: 0, "turned round");
            Check(storage, result.Reshape(-1), [result[6..], result[2..8]], axis: null, "flattened");
            Check(storage, result.Reshape(-1)[Slice.Reversed], [result[6..].T, result[2..8]], axis: null, "flattened backwards");
        }
    }

    /// <summary>Results and inputs anywhere in one storage, or inputs within the result, of all layouts.</summary>
    [Fact]
    public void Anything_overlaps() =>
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2], Gen.OneOf(Gen.Int[1, 9], Gen.Int[20, 70]), Gen.Int[0, 9].Array[1, 4], Gen.Int[1, 4])
            .SelectMany((rank, axis, rows, widths, inner) =>
                Gen.Select(Gen.Int[0, 30], Gen.Int[0, 10_000], Gen.Int[0, 1_000_000].Array[widths.Length])
                    .Select((layout, shift, choices) => (rank, axis: axis % rank, rows, widths, inner, layout, shift, choices)))
            .Sample(
                test =>
                {
                    nint[] lengths = test.rank == 3 ? [test.rows, 3, test.inner] : test.rank == 2 ? [test.rows, test.inner] : [test.rows];
                    nint[] whole = [.. lengths];
                    whole[test.axis] = test.widths.Sum();
                    TestLayout to = Pick(Layouts.Writeable(whole), test.layout);
                    T[] storage = Elements.From<T>(0, to.StorageLength * 2);
                    NdArray<T> result = (to with { Offset = to.Offset + (test.shift % (to.StorageLength + 1)) }).Over(storage);

                    List<NdArray<T>> inputs = [];
                    int start = 0;
                    foreach ((int width, int choice) in test.widths.Zip(test.choices))
                    {
                        nint[] part = [.. lengths];
                        part[test.axis] = width;
                        inputs.Add(Input(storage, result, part, test.axis, start, choice));
                        start += width;
                    }

                    Check(storage, result, [.. inputs], test.axis, $"{to}");
                },
                iter: 1500);

    private static NdArray<T> Input(T[] storage, NdArray<T> result, nint[] lengths, int axis, int start, int choice)
    {
        NdIndex[] whole = [.. lengths.Select(_ => (NdIndex)Slice.All)];
        nint length = lengths[axis], free = result.Shape[axis] - length;
        switch (choice % 4)
        {
            case 0:
                whole[axis] = new Slice(start, start + length);
                return result[whole];
            case 1:
                nint from = choice / 4 % (free + 1);
                whole[axis] = new Slice(from, from + length);
                NdArray<T> part = result[whole];
                int turned = choice / 4 % (lengths.Length + 1);
                return turned < lengths.Length ? part.Flip(turned) : part;
            default:
                TestLayout layout = Pick(Layouts.All(lengths), choice / 4);
                int room = storage.Length - layout.StorageLength;
                return room < 0
                    ? layout.Filled<T>(-5000)
                    : (layout with { Offset = layout.Offset + (choice % (room + 1)) }).Over(storage);
        }
    }

    private static TestLayout Pick(IEnumerable<TestLayout> layouts, int choice)
    {
        TestLayout[] all = [.. layouts];
        return all[choice % all.Length];
    }

    private static NdArray<T> Columns(NdArray<T> array, string index) => array[index.Contains(',') ? index : $":, {index}"];

    /// <summary>Concatenates, and compares all of the storage with the reference; then puts back what was there.</summary>
    private static void Check(T[] storage, NdArray<T> result, NdArray<T>[] inputs, int? axis, string what)
    {
        T[] before = [.. storage];
        T[] expected = [.. storage];
        ReferenceArray<T> joined = ReferenceArray<T>.Join([.. inputs.Select(ReferenceArray<T>.Of)], axis);
        NdArray<T> there = new(
            new NdArrays.Storage.ArrayStorage<T>(expected), new(result.Shape, [.. result.Strides], result.Layout.Offset));
        int next = 0;
        foreach (nint[] index in Indices.Of([.. there.Shape]))
        {
            there[index] = joined.Elements[next++];
        }

        Assert.Same(result, NdArray.Concatenate(inputs, axis, result));
        int difference = expected.AsSpan().CommonPrefixLength(storage);
        Assert.True(difference == storage.Length, $"{what}, along {axis}: place {difference} of {storage.Length} is wrong");
        before.CopyTo(storage, 0);
    }
}

public class ConcatenateOverlapOf1Byte : ConcatenateOverlapTests<byte>;

public class ConcatenateOverlapOf3Bytes : ConcatenateOverlapTests<Pixel>;

public class ConcatenateOverlapOf4Bytes : ConcatenateOverlapTests<int>;

public class ConcatenateOverlapOf16Bytes : ConcatenateOverlapTests<Pair>;

public class ConcatenateOverlapOfStrings : ConcatenateOverlapTests<string>;
