using System.Numerics;
using System.Numerics.Tensors;
using static NdArrays.Benchmarks.Rivals.Element;
using static NdArrays.Benchmarks.Rivals.Operand;
using Np = NdArrays.NdArray;
using Sharp = NumSharp.np;

namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>Functions of elements.</summary>
internal static class Arithmetic
{
    public static IReadOnlyList<Case> Cases { get; } =
    [
        Add<double>("10 float64", F64, Aim.Microseconds(0.05), Of(F64, 10), Of(F64, 10)),
        Add<float>("1M float32", F32, null, Of(F32, 1 << 20), Of(F32, 1 << 20)),
        Add<double>("1M float64", F64, null, Of(F64, 1 << 20), Of(F64, 1 << 20)),
        Add<float>("(1024,1024) float32 and a row", F32, null, Of(F32, 1024, 1024), Of(F32, 1024)),
        Add<float>("(1024,1024) float32 and a column", F32, null, Of(F32, 1024, 1024), Of(F32, 1024, 1)),
        Add<float>("(1024,1024) float32 and a transposed", F32, null, Of(F32, 1024, 1024), Of(F32, 1024, 1024).T),
        new RoutineCase("add 1M float32 into a new array", [Numbers(F32, 1 << 20), Numbers(F32, 1 << 20)], Of(F32, 1 << 20))
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.add(a, b)",
            Torch = "torch.add(a, b)",
            NdArray = x => Np.Add(x.Floats(0), x.Floats(1)),
            NumSharp = x => Sharp.add(x[0], x[1], null, null, null),
        },
        Fused("a * b + a, 1M float32, o", "a * b + a", (a, b) => (a * b) + a),
        Fused("sqrt(a * a + b * b), 1M float32, o", "M.sqrt(a * a + b * b)", (a, b) => Np.Sqrt((a * a) + (b * b))),
        new RoutineCase("less, 1M float32", [Numbers(F32, 1 << 20), Numbers(F32, 1 << 20)], Of(Bool, 1 << 20), ResultKind.Into)
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.less(a, b, out=o)",
            Torch = "torch.less(a, b, out=o)",
            NdArray = x => Np.Less(x.Floats(0), x.Floats(1), x.Mask(2)),
        },
        Function<float>("exp", F32, -10, 10, 1e-6, (a, o) => Np.Exp(a, o), Tensor.Exp<float>, Sharp.exp),
        Function<double>("exp", F64, -10, 10, 1e-14, (a, o) => Np.Exp(a, o), Tensor.Exp<double>, Sharp.exp),
        Function<float>("tanh", F32, -5, 5, 1e-6, (a, o) => Np.Tanh(a, o), Tensor.Tanh<float>, Sharp.tanh),
        Function<double>("tanh", F64, -5, 5, 1e-14, (a, o) => Np.Tanh(a, o), Tensor.Tanh<double>, Sharp.tanh),
        Function<float>("sin", F32, -10, 10, 1e-6, (a, o) => Np.Sin(a, o), Tensor.Sin<float>, Sharp.sin),
        Function<double>("sin", F64, -10, 10, 1e-14, (a, o) => Np.Sin(a, o), Tensor.Sin<double>, Sharp.sin),
        Function<float>("log", F32, 0.001, 100, 1e-6, (a, o) => Np.Log(a, o), Tensor.Log<float>, Sharp.log),
        Function<double>("log", F64, 0.001, 100, 1e-14, (a, o) => Np.Log(a, o), Tensor.Log<double>, Sharp.log),
        Function<float>("sqrt", F32, 0, 100, 0, (a, o) => Np.Sqrt(a, o), Tensor.Sqrt<float>, Sharp.sqrt),
        Convert("uint8", "float32", U8, F32, x => x[0].AsType<float>()),
        Convert("float32", "float64", F32, F64, x => x[0].AsType<double>()),
        Convert("float64", "float32", F64, F32, x => x[0].AsType<float>()),
        Convert("float32", "int32", F32, I32, x => x[0].AsType<int>()),
        Convert("int64", "float64", I64, F64, x => x[0].AsType<double>()),
    ];

    private delegate ref readonly TensorSpan<T> TensorFunction<T>(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> destination);

    private delegate NumSharp.NDArray SharpFunction(
        NumSharp.NDArray x, NumSharp.NDArray? @out, NumSharp.NDArray? where, NumSharp.DType? dtype);

    private static Operand Numbers(Element element, params long[] shape) => Of(element, shape).From(-100, 100);

    private static RoutineCase Add<T>(string name, Element element, Aim? aim, Operand a, Operand b)
        where T : unmanaged, INumberBase<T> =>
        new($"add {name}, o", [a.From(-1, 1), b.From(-1, 1)], Of(element, a.Shape), ResultKind.Into)
        {
            Goal = aim ?? Aim.NumPy(1),
            NumPy = "np.add(a, b, out=o)",
            Torch = "torch.add(a, b, out=o)",
            NdArray = x => Np.Add((NdArray<T>)x[0], (NdArray<T>)x[1], (NdArray<T>)x[2]),
            NumSharp = x => Sharp.add(x[0], x[1], x[2], null, null),
            Tensor = TensorWords.Of<T>(x =>
            {
                Tensor.Add<T>(x[0], x[1], x[2]);
                return x[2];
            }),
        };

    /// <summary>Several functions at once, of which only this library makes one pass.</summary>
    private static RoutineCase Fused(
        string name, string words, Func<NdExpression<float>, NdExpression<float>, NdExpression<float>> expression) =>
        new(name, [Numbers(F32, 1 << 20), Numbers(F32, 1 << 20)], Of(F32, 1 << 20), ResultKind.Into)
        {
            Goal = Aim.NumPy(2),
            NumPy = words.Replace("M.", "np.", StringComparison.Ordinal),
            Torch = words.Replace("M.", "torch.", StringComparison.Ordinal),
            NdArray = x => Np.Evaluate(expression(x.Floats(0), x.Floats(1)), x.Floats(2)),
            Tolerance = 1e-6,
        };

    private static RoutineCase Function<T>(
        string name,
        Element element,
        double low,
        double high,
        double tolerance,
        Func<NdArray<T>, NdArray<T>, NdArray> ours,
        TensorFunction<T> tensor,
        SharpFunction sharp)
        where T : unmanaged =>
        new($"{name}, 1M {element}, o", [Of(element, 1 << 20).From(low, high)], Of(element, 1 << 20), ResultKind.Into)
        {
            Goal = Aim.NumPy(1),
            NumPy = $"np.{name}(a, out=o)",
            Torch = $"torch.{name}(a, out=o)",
            NdArray = x => ours((NdArray<T>)x[0], (NdArray<T>)x[1]),
            NumSharp = x => sharp(x[0], x[1], null, null),
            Tensor = TensorWords.Of<T>(x =>
            {
                tensor(x[0], x[1]);
                return x[1];
            }),
            Tolerance = tolerance,
        };

    private static RoutineCase Convert(string from, string to, Element source, Element target, Func<NdArray[], NdArray> ours) =>
        new($"astype, 1M {from} to {to}", [Of(source, 1 << 20).From(0, 100)], Of(target, 1 << 20))
        {
            Goal = Aim.NumPy(1),
            NumPy = $"a.astype('{to}')",
            Torch = $"a.to(torch.{to})",
            NdArray = ours,
        };
}
