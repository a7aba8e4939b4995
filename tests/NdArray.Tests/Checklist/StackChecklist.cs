using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Arrays on top of each other, beside each other and along a new axis: what NumPy's own tests check of them.</summary>
public class StackChecklist
{
    private const string File = "_core/tests/test_shape_base.py";

    /// <summary>Types of results, and whether 64-bit integers get there under each rule from the strictest on.</summary>
    public static TheoryData<string, bool[]> ResultTypes => new()
    {
        { "int64", [true, true, true, true, true] },
        { "float64", [false, false, true, true, true] },
        { "complex128", [false, false, true, true, true] },
        { "float32", [false, false, false, true, true] },
        { "int16", [false, false, false, true, true] },
        { "uint64", [false, false, false, false, true] },
    };

    private static NdArray<long> Whole => [1, 2, 3];

    private static NdArray<double> Halves => [2.5, 3.5, 4.5];

    [Fact]
    [NumPyTest(File, "TestHstack.test_empty_input", "TestVstack.test_empty_input")]
    public void NothingCannotBeStacked()
    {
        Assert.Throws<ArgumentException>("arrays", () => NdArray.HStack<int>());
        Assert.Throws<ArgumentException>("arrays", () => NdArray.VStack<int>());
        Assert.Throws<ArgumentException>("arrays", () => NdArray.HStack((NdArray[])[]));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.VStack((NdArray[])[]));
    }

    [Fact]
    [NumPyTest(File, "TestHstack.test_0D_array", "TestHstack.test_1D_array", "TestHstack.test_2D_array")]
    public void ColumnsStandBesideEachOther()
    {
        Same([7, 8], NdArray.HStack<int>(7, 8));
        Same([7, 8, 9], NdArray.HStack<int>([7], [8, 9]));
        Same([[7, 1, 2], [8, 3, 4]], NdArray.HStack<int>([[7], [8]], [[1, 2], [3, 4]]));
    }

    [Fact]
    [NumPyTest(
        File,
        "TestVstack.test_0D_array",
        "TestVstack.test_1D_array",
        "TestVstack.test_2D_array",
        "TestVstack.test_2D_array2")]
    public void RowsStandBelowEachOther()
    {
        Same([[7], [8]], NdArray.VStack<int>(7, 8));
        Same([[7], [8]], NdArray.VStack<int>([7], [8]));
        Same([[7], [8], [1]], NdArray.VStack<int>([[7], [8]], [[1]]));
        Same([[7, 8], [1, 2]], NdArray.VStack<int>([7, 8], [1, 2]));
    }

    [Fact]
    [NumPyTest(File, "TestHstack.test_casting_and_dtype", "TestVstack.test_casting_and_dtype")]
    public void TheResultMayHaveATypeOfItsOwn()
    {
        NdArray beside = NdArray.HStack([Whole, Halves], DType.Int64, Casting.Unsafe);
        Same([1, 2, 3, 2, 3, 4], (NdArray<long>)beside);
        NdArray below = NdArray.VStack([Whole, Halves], DType.Int64, Casting.Unsafe);
        Same([[1, 2, 3], [2, 3, 4]], (NdArray<long>)below);
    }

    [Fact]
    [NumPyTest(File, "TestHstack.test_casting_and_dtype_type_error", "TestVstack.test_casting_and_dtype_type_error")]
    public void FractionsAreNotCutWithoutLeave()
    {
        Assert.Throws<InvalidCastException>(() => NdArray.HStack([Whole, Halves], DType.Int64, Casting.Safe));
        Assert.Throws<InvalidCastException>(() => NdArray.VStack([Whole, Halves], DType.Int64, Casting.Safe));
    }

    [Fact]
    [NumPyTest(File, "test_stack")]
    public void TheNewAxisMayStandAnywhere()
    {
        Same([7, 8, 9], NdArray.Stack<int>([7, 8, 9]));
        NdArray<long> other = [4, 5, 6];
        NdArray<long> rows = [[1, 2, 3], [4, 5, 6]];
        Same(rows, NdArray.Stack([Whole, other]));
        Same(rows.T, NdArray.Stack([Whole, other], axis: 1));
        Same(rows, NdArray.Stack(NdArray.Unstack(rows)));

        NdArray<int>[] lines = [.. Enumerable.Range(0, 5).Select(i => NdArray.Full(3, i))];
        Assert.Equal(["(5, 3)", "(3, 5)", "(3, 5)", "(5, 3)"], Shapes(lines, 0, 1, -1, -2));
        NdArray<int>[] planes = [.. lines.Select(line => NdArray.BroadcastTo(line, [2, 3]))];
        Assert.Equal(
            ["(5, 2, 3)", "(2, 5, 3)", "(2, 3, 5)", "(2, 3, 5)", "(2, 5, 3)", "(5, 2, 3)"],
            Shapes(planes, 0, 1, 2, -1, -2, -3));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Stack(lines, 2));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Stack(lines, -3));

        NdArray<double> none = [];
        Assert.Equal([3, 0], NdArray.Stack([none, none, none]).Shape);
        Assert.Equal([0, 3], NdArray.Stack([none, none, none], axis: 1).Shape);
    }

    [Fact]
    [NumPyTest(File, "test_stack")]
    public void OnlyOneShapeCanBeStacked()
    {
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Stack<int>([]));
        NdArray<int> three = [1, 2, 3], two = [1, 2];
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Stack<int>([1, three]));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Stack<int>([three, 1]));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Stack<int>([three, 1], axis: 1));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Stack([NdArray.Zeros<int>([3, 3]), three], axis: 1));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.Stack([two, three]));
    }

    [Fact]
    [NumPyTest(File, "test_stack")]
    public void AStackGoesWhereItIsTold()
    {
        NdArray<long> target = NdArray.Zeros<long>([2, 3]);
        Assert.Same(target, NdArray.Stack([Whole, Whole + 3], @out: target));
        Same([[1, 2, 3], [4, 5, 6]], target);
        NdArray converted = NdArray.Stack([Whole, Halves], axis: 1, dtype: DType.Int64, casting: Casting.Unsafe);
        Same([[1, 2], [2, 3], [3, 4]], (NdArray<long>)converted);
        Assert.Throws<InvalidCastException>(
            () => NdArray.Stack([Whole, Halves], axis: 1, dtype: DType.Int64, casting: Casting.Safe));
    }

    [Theory]
    [MemberData(nameof(ResultTypes))]
    [NumPyTest(File, "test_stack_out_and_dtype")]
    public void TheRuleSaysWhichTypesTheResultMayHave(string name, bool[] allowed)
    {
        DType dtype = new[] { DType.Int64, DType.Float64, DType.Complex128, DType.Float32, DType.Int16, DType.UInt64 }
            .Single(type => type.Name == name);
        NdArray[] lines = [Whole, Whole + 3];
        NdArray target = NdArray.Zeros<long>([2, 3]).AsType(dtype);
        foreach ((Casting casting, bool isAllowed) in Enum.GetValues<Casting>().Zip(allowed))
        {
            if (isAllowed)
            {
                NdArray made = NdArray.Stack(lines, dtype: dtype, casting: casting);
                Assert.Equal(dtype, made.DType);
                Assert.Same(target, NdArray.Stack(lines, @out: target, casting: casting));
                Assert.True(NdArray.ArrayEqual(made, target));
            }
            else
            {
                Assert.Throws<InvalidCastException>(() => NdArray.Stack(lines, dtype: dtype, casting: casting));
                Assert.Throws<InvalidCastException>(() => NdArray.Stack(lines, @out: target, casting: casting));
            }
        }

        Assert.Throws<ArgumentException>("dtype", () => NdArray.Stack(lines, @out: target, dtype: dtype));
    }

    [Fact]
    [NumPyTest(File, "test_unstack")]
    public void APileIsTakenApartAlongAnyAxis()
    {
        NdArray<int> cube = NdArray.Arange(24).Reshape(2, 3, 4);
        foreach (int axis in (int[])[0, -3])
        {
            Same([cube[0, NdIndex.Ellipsis], cube[1, NdIndex.Ellipsis]], NdArray.Unstack(cube, axis));
        }

        foreach (int axis in (int[])[1, -2])
        {
            Same([cube[.., 0, ..], cube[.., 1, ..], cube[.., 2, ..]], NdArray.Unstack(cube, axis));
        }

        foreach (int axis in (int[])[2, -1])
        {
            Same(Enumerable.Range(0, 4).Select(i => cube[.., .., i]), NdArray.Unstack(cube, axis));
        }

        Same(NdArray.Unstack(cube, 0), NdArray.Unstack(cube));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Unstack(cube, 3));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Unstack(cube, -4));
        Assert.ThrowsAny<ArgumentException>(() => NdArray.Unstack<NdArray<int>>(0));
    }

    private static IEnumerable<string> Shapes(NdArray<int>[] arrays, params int[] axes) =>
        axes.Select(axis => NdArray.Stack(arrays, axis).Shape.ToString());
}
