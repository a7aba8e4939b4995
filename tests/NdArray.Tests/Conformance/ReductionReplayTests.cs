using System.Runtime.InteropServices;
using System.Text.Json;

namespace NdArrays.Tests.Conformance;

/// <summary>
/// Reductions: bit for bit where the result is exact, and else at no greater distance from the exact value than NumPy's
/// result, or, of what is computed of sums and products, a bound on its errors.
/// </summary>
public class ReductionReplayTests
{
    private const string Topic = "reductions";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void Thousands_of_cases_are_recorded() => Assert.InRange(Recording.Of(Topic).Count, 13_800, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    /// <summary>Over many long sums, the errors are together no greater than NumPy's.</summary>
    [Theory]
    [InlineData("long sums", "float16")]
    [InlineData("long sums", "float32")]
    [InlineData("long sums", "float64")]
    [InlineData("long sums", "complex128")]
    [InlineData("long deviations", "float32")]
    [InlineData("long deviations", "float64")]
    public void On_average_no_less_exact_than_NumPy(string group, string dtype)
    {
        double ours = 0, theirs = 0;
        int results = 0;
        foreach (RecordedCase recorded in Recording.Of(Topic).Cases(group))
        {
            int bits = dtype switch { "float16" => 11, "float32" => 24, _ => 53 };
            if (!recorded.Has("ex") || recorded.Text("t") != dtype || recorded.Integer("p") != bits)
            {
                continue;
            }

            ReductionAnswer answer = new(recorded, Call(recorded));
            for (int i = 0; i < answer.Count; i++)
            {
                if (answer.HasExact(i) && double.IsFinite(answer.Theirs[i]) && answer.Magnitudes[i] > 0)
                {
                    ours += double.Abs(answer.Ours[i] - answer.Exact[i]) / answer.Magnitudes[i];
                    theirs += double.Abs(answer.Theirs[i] - answer.Exact[i]) / answer.Magnitudes[i];
                    results++;
                }
            }
        }

        Assert.InRange(results, 100, int.MaxValue);
        Assert.True(ours <= theirs, $"The mean error of {results} results is {ours / results:g3} of what is added, NumPy's {theirs / results:g3}.");
    }

    private static string? Check(RecordedCase recorded)
    {
        if (recorded.Error == "type")
        {
            Exception error = Assert.ThrowsAny<Exception>(() => Call(recorded));
            return error is NotSupportedException ? null : Comparison.Differ("error", "type", error);
        }

        if (recorded.Error is not null)
        {
            Base[] bases = Base.ParseAll(recorded);
            return Comparison.Error(recorded, bases, () => Call(recorded, bases));
        }

        NdArray actual = Call(recorded);
        if (actual.DType.Name != recorded.Text("t") || actual.DType.Kind is not (DTypeKind.Floating or DTypeKind.Complex))
        {
            return Comparison.Result(recorded, actual);
        }

        return actual.Shape.AsSpan().SequenceEqual(recorded.Integers("s"))
            ? new ReductionAnswer(recorded, actual).Difference()
            : Comparison.Differ("shape", Comparison.Join(recorded.Integers("s")), actual.Shape);
    }

    private static NdArray Call(RecordedCase recorded) => Call(recorded, Base.ParseAll(recorded));

    private static NdArray Call(RecordedCase recorded, Base[] bases)
    {
        NdArray a = ViewChain.Follow(bases, recorded.Views[0]);
        NdArray? @out = recorded.Text("o") is string to ? ViewChain.Follow(bases, to) : null;
        NdArray<bool>? where = recorded.Text("w") is string mask ? (NdArray<bool>)ViewChain.Follow(bases, mask) : null;
        Axes axis = recorded.Json("x").ValueKind == JsonValueKind.Null
            ? Axes.All
            : recorded.Integers("x").Select(number => (int)number).ToArray();
        int? single = axis.AreAll || axis.AsSpan().Length != 1 ? null : axis.AsSpan()[0];
        DType? dtype = recorded.Text("d") is string name ? Element.Named(name).DType : null;
        NdOperand initial = default;
        if (recorded.Has("in"))
        {
            JsonElement number = recorded.Json("in");
            initial = number.TryGetInt64(out long whole) && !number.GetRawText().Contains('.') ? whole : number.GetDouble();
        }

        bool keepDims = recorded.Boolean("kd");
        double ddof = recorded.Has("dd") ? recorded.Json("dd").GetDouble() : 0;
        return recorded.Kind switch
        {
            "Sum" => NdArray.Sum(a, axis, dtype, @out, keepDims, initial, where),
            "Prod" => NdArray.Prod(a, axis, dtype, @out, keepDims, initial, where),
            "Min" => NdArray.Min(a, axis, @out, keepDims, initial, where),
            "Max" => NdArray.Max(a, axis, @out, keepDims, initial, where),
            "Ptp" => NdArray.Ptp(a, axis, @out, keepDims),
            "Any" => NdArray.Any(a, axis, (NdArray<bool>?)@out, keepDims, where),
            "All" => NdArray.All(a, axis, (NdArray<bool>?)@out, keepDims, where),
            "ArgMin" => NdArray.ArgMin(a, single, (NdArray<long>?)@out, keepDims),
            "ArgMax" => NdArray.ArgMax(a, single, (NdArray<long>?)@out, keepDims),
            "Mean" => NdArray.Mean(a, axis, dtype, @out, keepDims, where),
            "Var" => NdArray.Var(a, axis, dtype, @out, ddof, keepDims, where),
            "Std" => NdArray.Std(a, axis, dtype, @out, ddof, keepDims, where),
            "CountNonZero" => NdArray.CountNonZero(a, axis, keepDims),
            _ => throw new NotSupportedException(recorded.Kind),
        };
    }

    /// <summary>Floating results beside NumPy's and the exact ones; a complex number is two results.</summary>
    private sealed class ReductionAnswer
    {
        private readonly RecordedCase _recorded;
        private readonly int _bits;
        private readonly int _resultBits;
        private readonly double _terms;

        public ReductionAnswer(RecordedCase recorded, NdArray actual)
        {
            _recorded = recorded;
            _resultBits = actual.DType.ItemSize switch { 2 => 11, 4 => 24, _ => 53 };
            _bits = recorded.Integer("p") ?? _resultBits;
            Ours = Doubles(actual.DType, Element.Of(actual).Bytes(actual));
            Theirs = Doubles(actual.DType, Convert.FromHexString(recorded.Text("r")!));
            Exact = recorded.Text("ex") is string exact ? Doubles(DType.Float64, Convert.FromHexString(exact)) : [];
            Magnitudes = recorded.Text("m") is string sizes ? Doubles(DType.Float64, Convert.FromHexString(sizes)) : [];
            NdArray a = ViewChain.Follow(Base.ParseAll(recorded), recorded.Views[0]);
            _terms = double.Max(1, (double)a.Size / int.Max(1, (int)actual.Size));
        }

        public double[] Ours { get; }

        public double[] Theirs { get; }

        public double[] Exact { get; }

        public double[] Magnitudes { get; }

        public int Count => Ours.Length;

        public bool HasExact(int i) => Exact.Length != 0 && double.IsFinite(Exact[i]);

        public string? Difference()
        {
            for (int i = 0; i < Count; i++)
            {
                bool isRight = !HasExact(i)
                    ? Ours[i].Equals(Theirs[i]) || (Ours[i] == 0 && Theirs[i] == 0)
                    : double.Abs(Ours[i] - Exact[i]) <= Allowed(i) || Ours[i].Equals(Theirs[i]);
                if (!isRight)
                {
                    string wanted = !HasExact(i) ? "as NumPy" : $"exactly {Exact[i]:R} within {Allowed(i):g3}";
                    return Comparison.Differ($"element {i}", $"{Theirs[i]:R}, {wanted}", $"{Ours[i]:R}");
                }
            }

            return null;
        }

        /// <summary>
        /// NumPy's error; or, of other results than sums, a rounding for each of 16 terms in order, for each doubling of their number, and of the result; for
        /// each factor of a product.
        /// </summary>
        private double Allowed(int i)
        {
            double roundings = _recorded.Kind == "Prod" ? _terms : 2 + double.Min(16, _terms) + double.Max(0, double.Log2(_terms / 16));
            double bound = (roundings * Magnitudes[i] * double.Exp2(-_bits)) + (double.Abs(Exact[i]) * double.Exp2(-_resultBits))
                + (_resultBits == 11 ? double.Exp2(-25) : _resultBits == 24 ? float.Epsilon : double.Epsilon);
            double theirs = double.Abs(Theirs[i] - Exact[i]);
            bool isRoundedOnce = _recorded.Kind == "Sum" && _bits == _resultBits && _resultBits > 11;
            return !double.IsFinite(theirs) ? bound : isRoundedOnce ? theirs : double.Max(theirs, bound);
        }

        private static double[] Doubles(DType dtype, byte[] bytes) => dtype.Name switch
        {
            "float16" => [.. MemoryMarshal.Cast<byte, Half>(bytes).ToArray().Select(value => (double)value)],
            "float32" => [.. MemoryMarshal.Cast<byte, float>(bytes).ToArray().Select(value => (double)value)],
            _ => MemoryMarshal.Cast<byte, double>(bytes).ToArray(),
        };
    }
}
