using System.Numerics;
using System.Numerics.Tensors;
using static NdArrays.Benchmarks.Rivals.Element;
using static NdArrays.Benchmarks.Rivals.Operand;
using Np = NdArrays.NdArray;
using Sharp = NumSharp.np;

namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>Many elements that become few.</summary>
internal static class Reductions
{
    public static IReadOnlyList<Case> Cases { get; } =
    [
        new RoutineCase("sum of 10 float64", [Of(F64, 10).From(-1, 1)], Of(F64))
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.sum(a)",
            Torch = "torch.sum(a)",
            NdArray = x => Np.Sum(x.Doubles(0)),
            NumSharp = x => Sharp.sum(x[0]),
            Tensor = TensorWords.Number<double>(x => Tensor.Sum<double>(x[0])),
            Tolerance = 1e-12,
        },
        All<float>("sum", F32, 1e-3, x => Np.Sum(x), x => Tensor.Sum<float>(x), x => Sharp.sum(x)),
        All<double>("sum", F64, 1e-10, x => Np.Sum(x), x => Tensor.Sum<double>(x), x => Sharp.sum(x)),
        Along("sum", F32, 0, 1e-3, x => Np.Sum(x, 0), x => Sharp.sum(x, 0)),
        Along("sum", F32, 1, 1e-3, x => Np.Sum(x, 1), x => Sharp.sum(x, 1)),
        new RoutineCase("sum of (1024,1024) float64, axis 0", [Square(F64)], Of(F64, 1024))
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.sum(a, 0)",
            Torch = "torch.sum(a, 0)",
            NdArray = x => Np.Sum(x.Doubles(0), 0),
            NumSharp = x => Sharp.sum(x[0], 0),
            Tolerance = 1e-10,
        },
        Middle("sum", 1e-3, x => Np.Sum(x, 1), x => Sharp.sum(x, 1)),
        Many("prod of 1M float64", F64, 2, F64, "np.prod(a)", "torch.prod(a)", x => Np.Prod(x.Doubles(0))),
        Along("prod", F32, 0, 1e-3, x => Np.Prod(x, 0), x => Sharp.prod(x, 0)),
        Along("prod", F32, 1, 1e-3, x => Np.Prod(x, 1), x => Sharp.prod(x, 1)),
        All<float>("mean", F32, 1e-5, x => Np.Mean(x), x => Tensor.Average<float>(x), x => Sharp.mean(x)),
        Along("mean", F32, 0, 1e-5, x => Np.Mean(x, 0), x => Sharp.mean(x, 0)),
        Along("mean", F32, 1, 1e-5, x => Np.Mean(x, 1), x => Sharp.mean(x, 1)),
        All<float>("std", F32, 1e-5, x => Np.Std(x), x => Tensor.StdDev<float>(x), x => Sharp.std(x, false, null, null), "unbiased=False"),
        Along("std", F32, 0, 1e-5, x => Np.Std(x, 0), x => Sharp.std(x, 0, false, null, null), ", False"),
        Along("std", F32, 1, 1e-5, x => Np.Std(x, 1), x => Sharp.std(x, 1, false, null, null), ", False"),
        All<float>("max", F32, 0, x => Np.Max(x), x => Tensor.Max<float>(x), x => Sharp.max(x)),
        Along("max", F32, 0, 0, x => Np.Max(x, 0), x => Sharp.max(x, 0), null),
        Along("max", F32, 1, 0, x => Np.Max(x, 1), x => Sharp.max(x, 1), null),
        Place("argmax of (1024,1024) float32", null, Of(I64), x => Np.ArgMax(x)),
        Place("argmax of (1024,1024) float32, axis 0", 0, Of(I64, 1024), x => Np.ArgMax(x, 0)),
        Place("argmax of (1024,1024) float32, axis 1", 1, Of(I64, 1024), x => Np.ArgMax(x, 1)),
        new RoutineCase("cumsum of 1M float64", [Of(F64, 1 << 20).From(-1, 1)], Of(F64, 1 << 20))
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.cumsum(a)",
            Torch = "torch.cumsum(a, 0)",
            NdArray = x => Np.CumSum(x.Doubles(0)),
            NumSharp = x => Sharp.cumsum(x[0]),
            Tolerance = 1e-9,
        },
        Running(0),
        Running(1),
        Alone("median of (1024,1024) float32", "np.median(a)", [], x => Np.Median(x)),
        Alone("median of (1024,1024) float32, axis 1", "np.median(a, 1)", [1024], x => Np.Median(x, 1)),
        Alone("percentiles 25, 50, 75 of (1024,1024) float32, axis 0", "np.percentile(a, np.array([25, 50, 75], np.float32), 0)", [3, 1024], x => Np.Percentile(x, [25f, 50, 75], 0)),
        Middle("median", 1e-6, x => Np.Median(x, 1), null, null),
        Alone("subtract.reduce of (1024,1024) float32, axis 1", "np.subtract.reduce(a, 1)", [1024], x => Ufuncs.Subtract.Reduce(x, 1)),
        Alone("norm of (1024,1024) float32, axis 1", "np.linalg.norm(a, axis=1)", [1024], x => Np.Norm(x, axis: 1)),
        Many("norm of 1M float64", F64, 1, F64, "np.linalg.norm(a)", "torch.linalg.norm(a)", x => Np.Norm(x[0])),
        new RoutineCase("any of 1M bool, all false", [Of(Bool, 1 << 20).From(-2, -1)], Of(Bool))
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.any(a)",
            Torch = "torch.any(a)",
            NdArray = x => Np.Any(x[0]),
        },
        new RoutineCase("count_nonzero of 1M bool", [Of(Bool, 1 << 20).From(-1, 1)], Of(I64))
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.asarray(np.count_nonzero(a))",
            Torch = "torch.count_nonzero(a)",
            NdArray = x => Np.CountNonZero(x[0]),
        },
    ];

    private static Operand Square(Element element) => Of(element, 1024, 1024).From(-1, 1);

    private static RoutineCase All<T>(
        string name,
        Element element,
        double tolerance,
        Func<NdArray<T>, NdArray> ours,
        Func<Tensor<T>, T> tensor,
        Func<NumSharp.NDArray, NumSharp.NDArray> sharp,
        string torch = "")
        where T : unmanaged, INumberBase<T> =>
        new($"{name} of (1024,1024) {element}", [Square(element)], Of(element))
        {
            Goal = Aim.NumPy(1),
            NumPy = $"np.{name}(a)",
            Torch = torch.Length == 0 ? $"torch.{name}(a)" : $"torch.{name}(a, {torch})",
            NdArray = x => ours((NdArray<T>)x[0]),
            NumSharp = x => sharp(x[0]),
            Tensor = TensorWords.Number<T>(x => tensor(x[0])),
            Tolerance = tolerance,
        };

    private static RoutineCase Along(
        string name,
        Element element,
        int axis,
        double tolerance,
        Func<NdArray<float>, NdArray> ours,
        Func<NumSharp.NDArray, NumSharp.NDArray> sharp,
        string? torch = "") =>
        new($"{name} of (1024,1024) {element}, axis {axis}", [Square(element)], Of(element, 1024))
        {
            Goal = Aim.NumPy(1),
            NumPy = $"np.{name}(a, {axis})",
            Torch = torch is null ? $"torch.a{name}(a, {axis})" : $"torch.{name}(a, {axis}{torch})",
            NdArray = x => ours(x.Floats(0)),
            NumSharp = x => sharp(x[0]),
            Tolerance = tolerance,
        };

    private static RoutineCase Many(
        string name, Element element, double size, Element result, string numPy, string torch, Func<NdArray[], NdArray> ours) =>
        new(name, [Of(element, 1 << 20).From(-size, size)], Of(result))
        {
            Goal = Aim.NumPy(1),
            NumPy = numPy,
            Torch = torch,
            NdArray = ours,
            Tolerance = 1e-10,
        };

    private static RoutineCase Middle(
        string name,
        double tolerance,
        Func<NdArray<float>, NdArray> ours,
        Func<NumSharp.NDArray, NumSharp.NDArray>? sharp,
        string? torch = "") =>
        new($"{name} of (64,128,128) float32, axis 1", [Of(F32, 64, 128, 128).From(-1, 1)], Of(F32, 64, 128))
        {
            Goal = Aim.NumPy(1),
            NumPy = $"np.{name}(a, 1)",
            Torch = torch is null ? null : $"torch.{name}(a, 1)",
            NdArray = x => ours(x.Floats(0)),
            NumSharp = sharp is null ? null : x => sharp(x[0]),
            Tolerance = tolerance,
        };

    private static RoutineCase Place(string name, int? axis, Operand result, Func<NdArray<float>, NdArray> ours) =>
        new(name, [Square(F32)], result)
        {
            Goal = Aim.NumPy(1),
            NumPy = axis is null ? "np.argmax(a)" : $"np.argmax(a, {axis})",
            Torch = axis is null ? "torch.argmax(a)" : $"torch.argmax(a, {axis})",
            NdArray = x => ours(x.Floats(0)),
        };

    private static RoutineCase Alone(string name, string numPy, long[] shape, Func<NdArray<float>, NdArray> ours) =>
        new(name, [Square(F32)], Of(F32, shape))
        {
            Goal = Aim.NumPy(1),
            NumPy = numPy,
            NdArray = x => ours(x.Floats(0)),
            Tolerance = 1e-3,
        };

    private static RoutineCase Running(int axis) =>
        new($"cumsum of (1024,1024) float32, axis {axis}, o", [Square(F32)], Of(F32, 1024, 1024), ResultKind.Into)
        {
            Goal = Aim.NumPy(1),
            NumPy = $"np.cumsum(a, {axis}, out=o)",
            Torch = $"torch.cumsum(a, {axis}, out=o)",
            NdArray = x => Np.CumSum(x.Floats(0), axis, x.Floats(1)),
            Tolerance = 1e-3,
        };
}
