using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Conformance;

/// <summary>
/// Functions of complex numbers: special values, and signs of zero, as NumPy's, and finite values bit for bit or within a stated error,
/// in units in the last place of the larger part.
/// </summary>
public class ComplexReplayTests
{
    private const string Topic = "complex";

    /// <summary>By how many units results may differ from NumPy's, which are inexact too. What is not here is exact.</summary>
    private static readonly Dictionary<string, int> Tolerances = new()
    {
        ["Absolute"] = 2,
        ["Angle"] = 1,
        ["Angle deg"] = 2,
        ["ArcCos"] = 4,
        ["ArcCosh"] = 4,
        ["ArcSin"] = 4,
        ["ArcSinh"] = 4,
        ["ArcTan"] = 4,
        ["ArcTanh"] = 4,
        ["Cos"] = 2,
        ["Cosh"] = 2,
        ["Exp"] = 2,
        ["Exp2"] = 4,
        ["ExpM1"] = 4,
        ["FloatPower"] = 8,
        ["Log"] = 3,
        ["Log10"] = 4,
        ["Log1P"] = 4,
        ["Log2"] = 4,
        ["Power"] = 8,
        ["Sign"] = 2,
        ["Sin"] = 2,
        ["Sinc"] = 4,
        ["Sinh"] = 2,
        ["Sqrt"] = 3,
        ["Tan"] = 5,
        ["Tanh"] = 5,
    };

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void Thousands_of_cases_are_recorded() => Assert.InRange(Recording.Of(Topic).Count, 4_100, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        NdArray[] inputs = ViewChain.FollowAll(Base.ParseAll(recorded), recorded.Views);
        if (recorded.Error is not null)
        {
            Exception error = Assert.ThrowsAny<Exception>(() => Call(recorded.Kind, inputs));
            return error is NotSupportedException ? null : Comparison.Differ("error", recorded.Error, error);
        }

        NdArray actual = Call(recorded.Kind, inputs);
        return actual.DType.Name != recorded.Text("t") || actual.DType.Kind is not (DTypeKind.Floating or DTypeKind.Complex)
            || !actual.Shape.AsSpan().SequenceEqual(recorded.Integers("s"))
            ? Comparison.Result(recorded, actual)
            : Compare(recorded, actual, [.. inputs.Select(input => Spread(input, actual.Shape))]);
    }

    private static NdArray Call(string kind, NdArray[] inputs)
    {
        if (inputs.Length == 2 && inputs[0] is NdArray<Complex> x && inputs[1] is NdArray<Complex> y)
        {
            switch (kind)
            {
                case "IsClose":
                    return NdArray.IsClose(x, y);
                case "IsClose nan":
                    return NdArray.IsClose(x, y, 0.3, 1, equalNan: true);
                case "Clip below":
                    return NdArray.Clip(x, y, null);
                case "Clip above":
                    return NdArray.Clip(x, null, y);
            }
        }

        if (inputs.Length == 1 && inputs[0] is NdArray<Complex> number)
        {
            switch (kind)
            {
                case "Round 0":
                    return NdArray.Round(number);
                case "Round 2":
                    return NdArray.Around(number, 2);
                case "Round -1":
                    return NdArray.Round(number, -1);
                case "NanToNum":
                    return NdArray.NanToNum(number);
                case "NanToNum 7":
                    return NdArray.NanToNum(number, nan: 7, posinf: 8, neginf: -9);
                case "Angle":
                    return NdArray.Angle(number);
                case "Angle deg":
                    return NdArray.Angle(number, deg: true);
                case "Real":
                    return NdArray.Real(number);
                case "Imag":
                    return NdArray.Imag(number);
            }
        }

        return FunctionCall.Of(kind, inputs);
    }

    private static string? Compare(RecordedCase recorded, NdArray actual, Complex[][] inputs)
    {
        bool isComplex = actual.DType == DType.Complex128;
        double[] ours = MemoryMarshal.Cast<byte, double>(Element.Of(actual).Bytes(actual)).ToArray();
        double[] theirs = MemoryMarshal.Cast<byte, double>(Convert.FromHexString(recorded.Text("r")!)).ToArray();
        double tolerance = Tolerances.GetValueOrDefault(recorded.Kind);
        int parts = isComplex ? 2 : 1;
        for (int i = 0; i < ours.Length; i += parts)
        {
            ReadOnlySpan<double> wanted = theirs.AsSpan(i, parts), got = ours.AsSpan(i, parts);
            Complex x = inputs[0][i / parts], y = inputs[^1][i / parts];
            if (!NearAnswer.AreAlike(wanted, got, tolerance * Magnified(recorded.Kind, x, y) * Unit(wanted, recorded.Kind))
                && !IsBetter(recorded.Kind, x, wanted, got))
            {
                return Comparison.Differ($"element {i / parts}, of {x} and {y}", NearAnswer.Show(wanted), NearAnswer.Show(got));
            }
        }

        return null;
    }

    /// <summary>The elements of an operand beside those of the result.</summary>
    private static Complex[] Spread(NdArray input, Shape shape) =>
        ((NdArray<Complex>)NdArray.BroadcastTo(input, shape).AsType(DType.Complex128)).ToArray();

    /// <summary>How many times a rounding in an exponent shows in the power, whose relative error is the exponent's absolute one.</summary>
    private static double Magnified(string kind, Complex x, Complex y)
    {
        double exponent = kind switch
        {
            "Power" or "FloatPower" => Complex.Abs(y * Complex.Log(x)),
            "Exp2" => Complex.Abs(x),
            _ => 1,
        };
        return double.IsFinite(exponent) ? double.Max(exponent, 1) : 1;
    }

    /// <summary>NumPy's Log1P and ExpM1 compute beside 1, whose unit is the error of theirs where they are small.</summary>
    private static double Unit(ReadOnlySpan<double> wanted, string kind) => NearAnswer.Unit(wanted, kind is "Log1P" or "ExpM1" ? 1 : 0);

    /// <summary>Where NumPy's result is off because a step on the way to it is infinite; ours are tested elsewhere.</summary>
    private static bool IsBetter(string kind, Complex x, ReadOnlySpan<double> wanted, ReadOnlySpan<double> got) => kind switch
    {
        "ExpM1" => double.IsFinite(x.Real) && x.Real > 709 && x.Imaginary == 0 && double.IsNaN(wanted[1]) && got[1] == 0,
        "Sign" => Complex.IsFinite(x) && !double.IsFinite(double.Hypot(x.Real, x.Imaginary)),
        "Log1P" => Complex.IsFinite(x) && double.IsInfinity(wanted[0]) && double.IsFinite(got[0]),
        _ => false,
    };
}
