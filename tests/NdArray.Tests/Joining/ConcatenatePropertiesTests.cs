using CsCheck;
using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>What holds for all concatenations.</summary>
public class ConcatenatePropertiesTests
{
    /// <summary>A concatenation: the shape of the inputs, the axis, their sizes along it, and a number for all else.</summary>
    private static readonly Gen<(nint[] Lengths, int Axis, int[] Sizes, int Choice)> Joins =
        Gen.Select(
            Gen.Frequency((8, Gen.Int[1, 7]), (1, Gen.Int[0, 1]), (1, Gen.Int[30, 60])).Array[1, 5],
            Gen.Int[0, 4],
            Gen.Frequency((8, Gen.Int[0, 6]), (1, Gen.Int[20, 40])).Array[1, 6],
            Gen.Int[0, 1_000_000])
        .Where((lengths, _, sizes, _) => lengths.Aggregate(1L, (product, length) => product * length) * sizes.Sum() < 60_000)
        .Select((lengths, axis, sizes, choice) =>
            ((nint[])[.. lengths.Select(length => (nint)length)], axis % lengths.Length, sizes, choice));

    [Fact]
    public void The_parts_of_the_result_are_the_inputs() => Joins.Sample(
        test =>
        {
            NdArray<int>[] inputs = Inputs<int>(test);
            NdArray<int> result = NdArray.Concatenate(inputs, test.Axis);
            NdIndex[] part = [.. test.Lengths.Select(_ => (NdIndex)Slice.All)];
            nint start = 0;
            foreach (NdArray<int> input in inputs)
            {
                part[test.Axis] = new Slice(start, start + input.Shape[test.Axis]);
                Assert.True(NdArray.ArrayEqual(input, result[part]));
                start += input.Shape[test.Axis];
            }

            Assert.Equal(start, result.Shape[test.Axis]);
        },
        iter: 2000);

    [Fact]
    public void Each_element_is_that_of_its_input() => Joins.Sample(
        test =>
        {
            Check(Inputs<int>(test), test.Axis);
            Check(Inputs<Pixel>(test), test.Axis);
            Check(Inputs<byte>(test), null);
        },
        iter: 500);

    [Fact]
    public void It_does_not_matter_how_the_inputs_lie_in_memory() => Joins.Sample(
        test =>
        {
            NdArray<short>[] inputs = Inputs<short>(test);
            NdArray<short>[] plain = [.. inputs.Select(input => input.Copy())];
            NdArray<short>[] columns = [.. inputs.Select(input => input.Copy(Order.F))];
            NdArray<short> expected = NdArray.Concatenate(plain, test.Axis);
            Assert.True(NdArray.ArrayEqual(expected, NdArray.Concatenate(inputs, test.Axis)));
            Assert.True(NdArray.ArrayEqual(expected, NdArray.Concatenate(columns, test.Axis)));

            NdArray<short> flat = NdArray.Concatenate(plain, axis: null);
            Assert.True(NdArray.ArrayEqual(flat, NdArray.Concatenate(inputs, axis: null)));
            Assert.True(NdArray.ArrayEqual(flat, NdArray.Concatenate(columns, axis: null)));
        },
        iter: 1000);

    [Fact]
    public void It_does_not_matter_in_how_many_steps() => Joins.Sample(
        test =>
        {
            NdArray<long>[] inputs = Inputs<long>(test);
            NdArray<long> steps = inputs[0];
            foreach (NdArray<long> input in inputs[1..])
            {
                steps = NdArray.Concatenate([steps, input], test.Axis);
            }

            Assert.True(NdArray.ArrayEqual(steps, NdArray.Concatenate(inputs, test.Axis)));
        },
        iter: 500);

    [Fact]
    public void Transposing_before_is_transposing_after() => Joins.Sample(
        test =>
        {
            NdArray<int>[] inputs = Inputs<int>(test);
            NdArray<int> turned = NdArray.Concatenate([.. inputs.Select(input => input.T)], test.Lengths.Length - 1 - test.Axis);
            Assert.True(NdArray.ArrayEqual(NdArray.Concatenate(inputs, test.Axis).T, turned));
        },
        iter: 1000);

    [Fact]
    public void Converting_before_is_converting_on_the_way() => Joins.Sample(
        test =>
        {
            NdArray[] inputs = [.. Inputs<int>(test).Select((input, i) => i % 2 == 0 ? input : (NdArray)input.AsType<short>())];
            NdArray<double> expected = NdArray.Concatenate([.. inputs.Select(Doubles)], test.Axis);
            Assert.True(NdArray.ArrayEqual(expected, NdArray.Concatenate(inputs, test.Axis, dtype: DType.Float64)));

            NdArray result = NdArray.Concatenate([.. inputs, Doubles(inputs[0])[NoElements(test)]], test.Axis);
            Assert.Equal(DType.Float64, result.DType);
            Assert.True(NdArray.ArrayEqual(expected, result));
        },
        iter: 1000);

    [Fact]
    public void Many_threads_get_the_same_from_the_same_inputs()
    {
        NdArray<int> large = Elements.From<int>(0, 400 * 601).AsNdArray([400, 601]);
        (NdArray<int>[] Inputs, int? Axis)[] calls =
        [
            ([large, large], 0), ([large, large], 1), ([large[.., ..300], large.Flip(0)], 1), ([large.T, large.T], 0),
            ([large[..20, ..3], large[20..40, 7..9]], 1), ([large[..5], large[5..6]], 0), ([large[.., ..2], large.Flip(1)], null),
        ];
        NdArray<int>[] expected = [.. calls.Select(call => NdArray.Concatenate(call.Inputs, call.Axis))];
        Parallel.For(0, 8 * calls.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            (NdArray<int>[] inputs, int? axis) = calls[i % calls.Length];
            for (int repeat = 0; repeat < 5; repeat++)
            {
                using NdArray<int> result = NdArray.Concatenate(inputs, axis);
                Assert.True(NdArray.ArrayEqual(expected[i % calls.Length], result));
            }
        });
    }

    private static NdIndex[] NoElements((nint[] Lengths, int Axis, int[] Sizes, int Choice) test)
    {
        NdIndex[] none = [.. test.Lengths.Select(_ => (NdIndex)Slice.All)];
        none[test.Axis] = new Slice(0, 0);
        return none;
    }

    private static NdArray<double> Doubles(NdArray array) => (NdArray<double>)array.AsType(DType.Float64);

    private static void Check<T>(NdArray<T>[] inputs, int? axis) =>
        ReferenceArray<T>.Join([.. inputs.Select(ReferenceArray<T>.Of)], axis).AssertIn(NdArray.Concatenate(inputs, axis), $"along {axis}");

    /// <summary>The inputs, each in a layout of its own: often all in the same one.</summary>
    private static NdArray<T>[] Inputs<T>((nint[] Lengths, int Axis, int[] Sizes, int Choice) test) =>
        [.. test.Sizes.Select((size, i) =>
        {
            nint[] lengths = [.. test.Lengths];
            lengths[test.Axis] = size;
            TestLayout[] layouts = [.. Layouts.All(lengths)];
            int choice = test.Choice % 2 == 0 ? test.Choice / 2 : (test.Choice / 2) + (i * 7);
            return layouts[choice % layouts.Length].Filled<T>(1000 * i);
        })];
}
