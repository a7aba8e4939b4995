using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Arrays one after another: what NumPy's own tests check of them.</summary>
public class ConcatenateChecklist
{
    private const string File = "_core/tests/test_shape_base.py";

    private static NdArray<double> Pair => [1.25, 2.5];

    /// <summary>Types of results, and whether 64-bit floating numbers get there under each rule from the strictest on.</summary>
    public static TheoryData<string, bool[]> ResultTypes => new()
    {
        { "float64", [true, true, true, true, true] },
        { "complex128", [false, false, true, true, true] },
        { "float32", [false, false, false, true, true] },
        { "float16", [false, false, false, true, true] },
        { "int64", [false, false, false, false, true] },
    };

    [Fact]
    [NumPyTest(File, "TestConcatenate.test_returns_copy")]
    public void OneArrayIsCopied()
    {
        NdArray<double> unit = NdArray.Eye(3);
        NdArray<double> copy = NdArray.Concatenate([unit]);
        copy[0, 0] = 5;
        Assert.Equal(1, unit[0, 0]);
    }

    [Fact]
    [NumPyTest(File, "TestConcatenate.test_exceptions")]
    public void TheAxisMustExist()
    {
        for (int rank = 1; rank <= 3; rank++)
        {
            NdArray<int> a = NdArray.Ones<int>([.. Enumerable.Repeat<nint>(1, rank)]);
            Assert.Equal(2, NdArray.Concatenate([a, a]).Size);
            Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Concatenate([a, a], rank));
            Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Concatenate([a, a], -rank - 1));
        }
    }

    [Fact]
    [NumPyTest(File, "TestConcatenate.test_exceptions")]
    public void ShapesMustAgreeOffTheAxis()
    {
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Concatenate<int>([]));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Concatenate<int>([0]));
        ArgumentException ranks = Assert.Throws<ArgumentException>(
            "arrays", () => NdArray.Concatenate([NdArray.Zeros(1), NdArray.Zeros([1, 1])]));
        Assert.Contains("Input 1 has shape (1, 1)", ranks.Message, StringComparison.Ordinal);

        // One axis of which the sizes differ, wherever it is: along it they are joined, along others they are not.
        for (int odd = 0; odd < 3; odd++)
        {
            nint[] lengths = [2, 3];
            NdArray<int> one = NdArray.Ones<int>([.. lengths[..odd], 1, .. lengths[odd..]]);
            NdArray<int> two = NdArray.Ones<int>([.. lengths[..odd], 2, .. lengths[odd..]]);
            Assert.Equal(18, NdArray.Concatenate([one, two], odd).Size);
            for (int axis = 0; axis < 3; axis++)
            {
                if (axis != odd)
                {
                    ArgumentException sizes = Assert.Throws<ArgumentException>("arrays", () => NdArray.Concatenate([one, two], axis));
                    Assert.Contains($"axis {odd}", sizes.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    [NumPyTest(File, "TestConcatenate.test_concatenate_axis_None")]
    public void WithoutAnAxisAllAreFlat()
    {
        NdArray<double> plane = NdArray.Array(0.5, 1, 1.5, 2).Reshape(2, 2);
        NdArray<int> line = [7, 8, 9];
        Same([0.5, 1, 1.5, 2, 0.5, 1, 1.5, 2], NdArray.Concatenate([plane, plane], axis: null));
        NdArray mixed = NdArray.Concatenate([plane, line], axis: null);
        Same([0.5, 1, 1.5, 2, 7, 8, 9], (NdArray<double>)mixed);

        NdArray<string> words = [["one"], ["two"]], word = ["three"];
        Assert.Equal(["one", "two", "three"], NdArray.Concatenate([words, word], axis: null).ToArray());

        NdArray<double> target = NdArray.Zeros(7);
        Assert.Same(target, NdArray.Concatenate([plane, line], axis: null, @out: target));
        Assert.True(NdArray.ArrayEqual(mixed, target));
    }

    [Fact]
    [NumPyTest(File, "TestConcatenate.test_large_concatenate_axis_None")]
    public void ManyNumbersMakeALine()
    {
        NdArray<int>[] numbers = [.. Enumerable.Range(1, 99).Select(i => (NdArray<int>)i)];
        Same(NdArray.Arange(1, 100), NdArray.Concatenate(numbers, axis: null));
        Assert.ThrowsAny<ArgumentException>(() => NdArray.Concatenate(numbers, axis: 100));
    }

    [Fact]
    [NumPyTest(File, "TestConcatenate.test_concatenate")]
    public void LinesAreJoinedAlongTheirAxis()
    {
        NdArray<int> four = [0, 1, 2, 3], three = [4, 5, 6], joined = [0, 1, 2, 3, 4, 5, 6];
        Same(four, NdArray.Concatenate([four]));
        Same(four, NdArray.Concatenate([.. (List<NdArray<int>>)[four]]));
        Same(joined, NdArray.Concatenate([four, three]));
        Same(joined, NdArray.Concatenate([[0, 1, 2, 3], three]));
        Same(joined, NdArray.Concatenate([four, three], 0));
        Same(joined, NdArray.Concatenate([four, three], -1));
    }

    [Fact]
    [NumPyTest(File, "TestConcatenate.test_concatenate")]
    public void PlanesAndCubesAreJoinedAlongAnyAxis()
    {
        NdArray<int> above = [[10, 11, 12], [13, 14, 15]], below = [[7, 8, 9]];
        NdArray<int> plane = [[10, 11, 12], [13, 14, 15], [7, 8, 9]];
        Same(plane, NdArray.Concatenate([above, below]));
        Same(plane, NdArray.Concatenate([above, below], -2));
        Same(plane.T, NdArray.Concatenate([above.T, below.T], 1));
        Same(plane.T, NdArray.Concatenate([above.T, below.T], -1));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Concatenate([above.T, below.T], 0));

        NdArray<int> cube = NdArray.Arange(36).Reshape(2, 3, 6);
        NdArray<int>[] parts = [cube[.., .., ..3], cube[.., .., 3..5], cube[.., .., 5..]];
        Same(cube, NdArray.Concatenate(parts, 2));
        Same(cube, NdArray.Concatenate(parts, -1));
        Same(cube.T, NdArray.Concatenate([parts[0].T, parts[1].T, parts[2].T], 0));
        NdArray<int> target = NdArray.ZerosLike(cube);
        Assert.Same(target, NdArray.Concatenate(parts, 2, target));
        Same(cube, target);
    }

    [Fact]
    [NumPyTest(File, "TestConcatenate.test_bad_out_shape")]
    public void TheResultFitsOnlyAnArrayOfItsShape()
    {
        foreach (Shape shape in (Shape[])[5, [4, 1], [1, 4]])
        {
            Assert.Throws<ArgumentException>("out", () => NdArray.Concatenate([Pair, Pair], @out: NdArray.Empty<double>(shape)));
        }

        Same([1.25, 2.5, 1.25, 2.5], NdArray.Concatenate([Pair, Pair], @out: NdArray.Empty<double>(4)));
    }

    [Theory]
    [MemberData(nameof(ResultTypes))]
    [NumPyTest(File, "TestConcatenate.test_out_and_dtype")]
    public void TheRuleSaysWhichTypesTheResultMayHave(string name, bool[] allowed)
    {
        DType dtype = new[] { DType.Float64, DType.Complex128, DType.Float32, DType.Float16, DType.Int64 }
            .Single(type => type.Name == name);
        NdArray[] pairs = [Pair, Pair];
        NdArray target = NdArray.Zeros(4).AsType(dtype);
        foreach (int? axis in (int?[])[null, 0])
        {
            foreach ((Casting casting, bool isAllowed) in Enum.GetValues<Casting>().Zip(allowed))
            {
                if (isAllowed)
                {
                    NdArray made = NdArray.Concatenate(pairs, axis, dtype: dtype, casting: casting);
                    Assert.Equal(dtype, made.DType);
                    Assert.Same(target, NdArray.Concatenate(pairs, axis, @out: target, casting: casting));
                    Assert.True(NdArray.ArrayEqual(made, target));
                }
                else
                {
                    Assert.Throws<InvalidCastException>(() => NdArray.Concatenate(pairs, axis, dtype: dtype, casting: casting));
                    Assert.Throws<InvalidCastException>(() => NdArray.Concatenate(pairs, axis, @out: target, casting: casting));
                }
            }

            Assert.Throws<ArgumentException>("dtype", () => NdArray.Concatenate(pairs, axis, @out: target, dtype: dtype));
        }
    }
}
