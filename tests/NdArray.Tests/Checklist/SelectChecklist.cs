using System.Numerics;
using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Elements chosen by conditions, taken out by masks and put back: what NumPy's own tests check of them.</summary>
public class SelectChecklist
{
    private const string File = "lib/tests/test_function_base.py";

    private static NdArray<int>[] Choices => [[1, 2, 3], [4, 5, 6], [7, 8, 9]];

    private static NdArray<bool>[] Conditions => [[false, false, false], [false, true, false], [false, true, true]];

    [Fact]
    [NumPyTest(File, "TestSelect.test_basic")]
    public void TheFirstConditionThatIsTrueChooses()
    {
        Same([15, 5, 9], NdArray.Select(Conditions, Choices, 15));
        Same([0, 5, 9], NdArray.Select(Conditions, Choices));
        NdArray untyped = NdArray.Select([.. Conditions], [.. Choices], 15);
        Same([15, 5, 9], (NdArray<int>)untyped);
    }

    [Fact]
    [NumPyTest(File, "TestSelect.test_broadcasting")]
    public void ConditionsChoicesAndDefaultAreBroadcast()
    {
        NdArray<bool> always = true, sometimes = [false, true, false];
        NdArray<int> plane = NdArray.Arange(12).Reshape(4, 3);
        Same(NdArray.Ones<int>([4, 3]), NdArray.Select([always, sometimes], [1, plane]));
        Same(
            [[-1, 1, -1], [-1, 4, -1], [-1, 7, -1], [-1, 10, -1]],
            NdArray.Select([sometimes], [plane], -1));
        NdArray<long> none = [0];
        NdArray chosen = NdArray.Select([always], [0], none);
        Assert.Equal("[0] int64", $"{chosen} {chosen.DType}");
    }

    [Fact]
    [NumPyTest(File, "TestSelect.test_return_dtype")]
    public void TheTypeIsThatOfChoicesAndDefaultTogether()
    {
        NdArray<bool>[] conditions = Conditions;
        NdArray complex = NdArray.Select([.. conditions], [.. Choices], Complex.ImaginaryOne);
        Assert.Equal([Complex.ImaginaryOne, 5, 9], ((NdArray<Complex>)complex).ToArray());

        // A bare number gives way to the type of the arrays.
        NdArray narrow = NdArray.Select([.. conditions], [.. Choices.Select(choice => choice.AsType<sbyte>())]);
        Assert.Equal([(sbyte)0, (sbyte)5, (sbyte)9], ((NdArray<sbyte>)narrow).ToArray());
        Assert.Throws<OverflowException>(
            () => NdArray.Select([.. conditions], [.. Choices.Select(choice => choice.AsType<sbyte>())], 1000));

        NdArray<double> d = [1, 2, double.NaN, 5];
        Same([0, 0, double.NaN, 0], NdArray.Select([NdArray.IsNaN(d)], [d]));

        static void Same(double[] expected, NdArray<double> actual) => Assert.Equal(expected, actual.ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestSelect.test_deprecated_empty")]
    public void WithoutConditionsThereIsNothingToChoose()
    {
        Assert.Throws<ArgumentException>("condlist", () => NdArray.Select<int>([], []));
        Assert.Throws<ArgumentException>("condlist", () => NdArray.Select((NdArray[])[], (NdOperand[])[], Complex.ImaginaryOne));
        Assert.Throws<ArgumentException>("choicelist", () => NdArray.Select(Conditions, Choices.AsSpan(..2)));
        Assert.Throws<ArgumentException>("choicelist", () => NdArray.Select([.. (NdArray[])Conditions], [1, 2.5]));
    }

    [Fact]
    [NumPyTest(File, "TestSelect.test_non_bool_deprecation")]
    public void ConditionsAreTruthValues()
    {
        foreach (DType dtype in (DType[])[DType.Int64, DType.UInt8])
        {
            NdArray[] conditions = [.. Conditions];
            conditions[1] = conditions[1].AsType(dtype);
            Assert.Throws<ArgumentException>("condlist", () => NdArray.Select(conditions, [.. Choices]));
        }
    }

    [Fact]
    [NumPyTest(File, "TestSelect.test_many_arguments")]
    public void ThereMayBeManyConditions()
    {
        NdArray<bool>[] conditions = [.. Enumerable.Range(0, 100).Select(i => (NdArray<bool>)[i == 99])];
        NdArray<int>[] choices = [.. Enumerable.Range(0, 100).Select(i => (NdArray<int>)[i])];
        Same([99], NdArray.Select(conditions, choices));
    }

    [Fact]
    [NumPyTest(File, "TestExtins.test_basic")]
    public void WhatAConditionIsTrueOfIsExtracted()
    {
        NdArray<int> a = [1, 3, 2, 1, 2, 3, 3];
        Same([3, 2, 2, 3, 3], NdArray.Extract(a > 1, a));
    }

    [Fact]
    [NumPyTest(File, "TestExtins.test_place")]
    public void ValuesArePlacedInTurnAndFromTheStartAgain()
    {
        NdArray<int> a = [1, 4, 3, 2, 5, 8, 7], odd = [0, 1, 0, 1, 0, 1, 0], none = [];
        NdArray.Place(a, odd, (NdArray<int>)[2, 4, 6]);
        Same([1, 2, 3, 4, 5, 6, 7], a);
        NdArray.Place(a, NdArray.Zeros(7), none);
        Same([1, 2, 3, 4, 5, 6, 7], a);
        NdArray.Place(a, NdArray.Equal(odd, 0), (NdArray<int>)[8, 9]);
        Same([8, 2, 9, 4, 8, 6, 9], a);
        Assert.Throws<ArgumentException>("vals", () => NdArray.Place(a, odd, none));
        Same([8, 2, 9, 4, 8, 6, 9], a);

        NdArray<string> words = ["12", "34"];
        NdArray.Place(words, (NdArray<int>)[0, 1], (NdArray<string>)"9");
        Assert.Equal(["12", "9"], words.ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestExtins.test_both")]
    public void WhatWasExtractedCanBePutBack()
    {
        NdArray<int> a = NdArray.Arange(10) * 7 % 10, before = a.Copy();
        NdArray<bool> mask = a > 4;
        NdArray<int> large = NdArray.Extract(mask, a);
        NdArray.Place(a, mask, (NdArray<int>)0);
        Assert.Equal(4, NdArray.Max(a).Item());
        NdArray.Place(a, mask, large);
        Same(before, a);
    }
}
