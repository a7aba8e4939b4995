using static NdArrays.Benchmarks.Rivals.Element;
using static NdArrays.Benchmarks.Rivals.Operand;
using Np = NdArrays.NdArray;

namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>More functions of a million elements, beside the two rivals that have them all.</summary>
internal static class Functions
{
    private const int Million = 1 << 20;

    public static IReadOnlyList<Case> Cases { get; } =
    [
        Of1<float>("arcsin", F32, -1, 1, (a, o) => Np.ArcSin(a, o)),
        Of1<float>("arctan", F32, -4, 4, (a, o) => Np.ArcTan(a, o)),
        Of1<double>("arctan", F64, -4, 4, (a, o) => Np.ArcTan(a, o)),
        Of1<float>("tan", F32, -10, 10, (a, o) => Np.Tan(a, o)),
        Of1<float>("sinh", F32, -5, 5, (a, o) => Np.Sinh(a, o)),
        Of1<double>("cosh", F64, -5, 5, (a, o) => Np.Cosh(a, o)),
        Of1<float>("arcsinh", F32, -9, 9, (a, o) => Np.ArcSinh(a, o)),
        Of1<double>("arcsinh", F64, -9, 9, (a, o) => Np.ArcSinh(a, o)),
        Of1<double>("arctanh", F64, -0.99, 0.99, (a, o) => Np.ArcTanh(a, o)),
        Of1<float>("log1p", F32, -0.5, 9, (a, o) => Np.Log1P(a, o)),
        Of1<double>("log1p", F64, -0.5, 9, (a, o) => Np.Log1P(a, o)),
        Of1<float>("expm1", F32, -4, 4, (a, o) => Np.ExpM1(a, o)),
        Of1<double>("log2", F64, 0.001, 100, (a, o) => Np.Log2(a, o)),
        Of1<float>("cbrt", F32, 0.001, 100, (a, o) => Np.Cbrt(a, o), null),
        Of1<float>("rint", F32, -100, 100, (a, o) => Np.Rint(a, o), "round"),
        Of2<float>("arctan2", F32, -4, 4, (a, b, o) => Np.ArcTan2(a, b, o)),
        Of2<double>("arctan2", F64, -4, 4, (a, b, o) => Np.ArcTan2(a, b, o)),
        Of2<float>("power", F32, 0.1, 4, (a, b, o) => Np.Power(a, b, o), "pow"),
        Of2<double>("power", F64, 0.1, 4, (a, b, o) => Np.Power(a, b, o), "pow"),
        Of2<float>("hypot", F32, -4, 4, (a, b, o) => Np.Hypot(a, b, o)),
        Of2<double>("logaddexp", F64, 1, 9, (a, b, o) => Np.LogAddExp(a, b, o)),
        Of2<float>("remainder", F32, 1, 100, (a, b, o) => Np.Remainder(a, b, o)),
        Of2<double>("fmod", F64, 1, 100, (a, b, o) => Np.FMod(a, b, o)),
        Of2<float>("maximum", F32, -4, 4, (a, b, o) => Np.Maximum(a, b, o)),
        Of2<int>("floor_divide", I32, 1, 100, (a, b, o) => Np.FloorDivide(a, b, o)),
        Of2<long>("remainder", I64, 1, 100, (a, b, o) => Np.Remainder(a, b, o)),
        Of2<short>("multiply", I16, 1, 100, (a, b, o) => Np.Multiply(a, b, o), "mul"),
        Of2<int>("gcd", I32, 1, 100, (a, b, o) => Np.Gcd(a, b, o)),
        Of2<int>("left_shift", I32, 1, 9, (a, b, o) => Np.LeftShift(a, b, o), "bitwise_left_shift"),
        Made("round(2), 1M float64", "np.round(a, 2)", "torch.round(a, decimals=2)", F64, F64, x => Np.Round(x.Doubles(0), 2)),
        Made("isclose, 1M float32", "np.isclose(a, b)", "torch.isclose(a, b)", F32, Bool, x => Np.IsClose(x.Floats(0), x.Floats(1))),
        Made("nan_to_num, 1M float32", "np.nan_to_num(a)", "torch.nan_to_num(a)", F32, F32, x => Np.NanToNum(x.Floats(0))),
        Made("clip to -1 and 1, 1M float32", "np.clip(a, -1, 1)", "torch.clip(a, -1, 1)", F32, F32, x => Np.Clip(x.Floats(0), -1f, 1f)),
        Made("ldexp by 3, 1M float32", "np.ldexp(a, 3)", "torch.ldexp(a, torch.tensor(3))", F32, F32, x => Np.LdExp(x.Floats(0), 3)),
        Made("frexp's mantissas, 1M float64", "np.frexp(a)[0]", "torch.frexp(a)[0]", F64, F64, x => Np.FrExp(x.Doubles(0)).Mantissa),
        Made("floor_divide by 7, 1M uint8", "np.floor_divide(a, np.uint8(7))", "torch.floor_divide(a, 7)", U8, U8, x => Np.FloorDivide((NdArray<byte>)x[0], 7)),
        Whole("max of 1M uint8", "np.max(a)", U8, U8, x => Np.Max(x[0])),
        Whole("argmax of 1M int16", "np.argmax(a)", I16, I64, x => Np.ArgMax(x[0])),
        Whole("sum of 1M int32", "np.sum(a)", I32, I64, x => Np.Sum(x[0])),
    ];

    private static RoutineCase Of1<T>(
        string name, Element element, double low, double high, Func<NdArray<T>, NdArray<T>, NdArray> ours, string? torch = "") =>
        new($"{name}, 1M {element}, o", [Of(element, Million).From(low, high)], Of(element, Million), ResultKind.Into)
        {
            Goal = Aim.NumPy(1),
            NumPy = $"np.{name}(a, out=o)",
            Torch = torch is null ? null : $"torch.{(torch.Length == 0 ? name : torch)}(a, out=o)",
            NdArray = x => ours((NdArray<T>)x[0], (NdArray<T>)x[1]),
            Tolerance = element == F32 ? 1e-6 : 1e-14,
        };

    private static RoutineCase Of2<T>(
        string name, Element element, double low, double high, Func<NdArray<T>, NdArray<T>, NdArray<T>, NdArray> ours, string? torch = "") =>
        new(
            $"{name}, 1M {element}, o",
            [Of(element, Million).From(low, high), Of(element, Million).From(low, high)],
            Of(element, Million),
            ResultKind.Into)
        {
            Goal = Aim.NumPy(1),
            NumPy = $"np.{name}(a, b, out=o)",
            Torch = $"torch.{(torch!.Length == 0 ? name : torch)}(a, b, out=o)",
            NdArray = x => ours((NdArray<T>)x[0], (NdArray<T>)x[1], (NdArray<T>)x[2]),
            Tolerance = element == F32 ? 1e-4 : element == F64 ? 1e-12 : 0,
        };

    private static RoutineCase Made(string name, string numPy, string torch, Element from, Element to, Func<NdArray[], NdArray> ours) =>
        new(name, [Of(from, Million).From(-4, 4), Of(from, Million).From(-4, 4)], Of(to, Million))
        {
            Goal = Aim.NumPy(1),
            NumPy = numPy,
            Torch = torch,
            NdArray = ours,
            Tolerance = to == Bool ? 0 : 1e-12,
        };

    private static RoutineCase Whole(string name, string numPy, Element from, Element to, Func<NdArray[], NdArray> ours) =>
        new(name, [Of(from, Million).From(0, 100)], Of(to))
        {
            Goal = Aim.NumPy(1),
            NumPy = numPy,
            Torch = numPy.Replace("np.", "torch.", StringComparison.Ordinal),
            NdArray = ours,
        };
}
