using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NdArrays.Tests.Conformance;

/// <summary>Functions of elements that have two results, parameters of their own, or bare numbers among their operands.</summary>
public class ParametersReplayTests
{
    private const string Topic = "parameters";

    /// <summary>By how many units in the last place results may differ from NumPy's. What is not here is exact.</summary>
    private static readonly Dictionary<string, int> Tolerances = new() { ["Angle"] = 2, ["Power"] = 1 };

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void Thousands_of_cases_are_recorded() => Assert.InRange(Recording.Of(Topic).Count, 4_500, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdOperand?[] operands = [.. recorded.Views.Select(text => Operand(bases, text))];
        NdArray?[] places = recorded.Has("o")
            ? [.. recorded.Json("o").EnumerateArray().Select(text => text.GetString() is string view ? ViewChain.Follow(bases, view) : null)]
            : [null, null];
        NdArray<bool>? where = recorded.Text("w") is string mask ? (NdArray<bool>)ViewChain.Follow(bases, mask) : null;
        if (recorded.Error is null)
        {
            NdArray[] actual = Call(recorded, operands, (places[0], places[1]), where);
            RecordedCase[] answers = recorded.Parts("a");
            return answers.Length != actual.Length || places.Zip(actual).Any(pair => pair.First is not null && !ReferenceEquals(pair.First, pair.Second))
                ? Comparison.Differ("results", answers.Length, string.Join(", ", actual.Select(a => a.Shape)))
                : answers.Zip(actual, (answer, result) => NearAnswer.Difference(
                    answer, result, Tolerances.GetValueOrDefault(recorded.Kind), signOfZeroIsFree: recorded.Kind is "Clip" or "Maximum")).FirstOrDefault(text => text is not null);
        }

        byte[][] before = [.. bases.Select(b => b.Bytes)];
        Exception error = Assert.ThrowsAny<Exception>(() => Call(recorded, operands, (places[0], places[1]), where));
        Assert.All(bases.Zip(before), pair => Assert.Equal(pair.Second, pair.First.Bytes));
        bool isRight = recorded.Error switch
        {
            "type" => error is NotSupportedException,
            "size" => error is OverflowException,
            "casting" => error is InvalidCastException,
            _ => error is ArgumentException,
        };
        return isRight ? null : Comparison.Differ("error", recorded.Error, error);
    }

    private static NdOperand? Operand(Base[] bases, string text) => !text.StartsWith("py:", StringComparison.Ordinal)
        ? ViewChain.Follow(bases, text)
        : text[3..] switch
        {
            "none" => null,
            "inf" => double.PositiveInfinity,
            "nan" => double.Abs(double.NaN),
            string number when long.TryParse(number, CultureInfo.InvariantCulture, out long whole) => whole,
            string number => double.Parse(number, CultureInfo.InvariantCulture),
        };

    private static NdArray[] Call(
        RecordedCase recorded, NdOperand?[] operands, (NdArray? First, NdArray? Second) places, NdArray<bool>? where)
    {
        NdOperand x = operands[0]!.Value, y = operands.Length > 1 ? operands[1] ?? default : default;
        return recorded.Kind switch
        {
            "FrExp" => Both(NdArray.FrExp(x, places, where)),
            "ModF" => Both(NdArray.ModF(x, places, where)),
            "DivMod" => Both(NdArray.DivMod(x, y, places, where)),
            "LdExp" => [NdArray.LdExp(x, y)],
            "Round" => [NdArray.Round(x, (int)Number("decimals")!)],
            "Around" => [NdArray.Around(x, (int)Number("decimals")!)],
            "Clip" => [NdArray.Clip(x, operands[1], operands[2])],
            "NanToNum" => [NdArray.NanToNum(x, Number("nan"), Number("posinf"), Number("neginf"))],
            "Angle" => [NdArray.Angle(x, recorded.Part("p").Boolean("deg"))],
            "IsClose" => [NdArray.IsClose(x, y, Number("rtol")!.Value, Number("atol")!.Value, recorded.Part("p").Boolean("equalNan"))],
            "AllClose" => [NdArray.Array(NdArray.AllClose(x, y, Number("rtol")!.Value, Number("atol")!.Value, recorded.Part("p").Boolean("equalNan"))).Reshape()],
            "ArrayEquiv" => [NdArray.Array(NdArray.ArrayEquiv(x, y)).Reshape()],
            "Interp" => [NdArray.Interp(x, Doubles("x"), Doubles("y"), Number("left"), Number("right"), Number("period"))],
            "ComplexInterp" => [NdArray.Interp(x, Doubles("x"), Complexes("y"), Pair("left"), Pair("right"), Number("period"))],
            "Equal" => [NdArray.Equal(x, y)],
            "NotEqual" => [NdArray.NotEqual(x, y)],
            "Less" => [NdArray.Less(x, y)],
            "LessEqual" => [NdArray.LessEqual(x, y)],
            "Greater" => [NdArray.Greater(x, y)],
            "GreaterEqual" => [NdArray.GreaterEqual(x, y)],
            "LogicalAnd" => [NdArray.LogicalAnd(x, y)],
            "LogicalOr" => [NdArray.LogicalOr(x, y)],
            "LogicalXor" => [NdArray.LogicalXor(x, y)],
            "Add" => [NdArray.Add(x, y)],
            "Maximum" => [NdArray.Maximum(x, y)],
            "BitwiseAnd" => [NdArray.BitwiseAnd(x, y)],
            "Divide" => [NdArray.Divide(x, y)],
            "Power" => [NdArray.Power(x, y)],
            "CopySign" => [NdArray.CopySign(x, y)],
            _ => throw new NotSupportedException(recorded.Kind),
        };

        static NdArray[] Both((NdArray First, NdArray Second) results) => [results.First, results.Second];

        double? Number(string parameter) =>
            recorded.Has("p") && recorded.Json("p").TryGetProperty(parameter, out JsonElement value) ? value.GetDouble() : null;

        Complex? Pair(string parameter) =>
            recorded.Has("p") && recorded.Json("p").TryGetProperty(parameter, out JsonElement parts)
                ? new(parts[0].GetDouble(), parts[1].GetDouble())
                : null;

        NdArray<double> Doubles(string key) =>
            NdArray.Array(MemoryMarshal.Cast<byte, double>(Convert.FromHexString(recorded.Text(key)!)));

        NdArray<Complex> Complexes(string key) =>
            NdArray.Array(MemoryMarshal.Cast<byte, Complex>(Convert.FromHexString(recorded.Text(key)!)));
    }
}
