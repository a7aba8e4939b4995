using static NdArrays.Benchmarks.Rivals.Element;
using static NdArrays.Benchmarks.Rivals.Operand;
using Np = NdArrays.NdArray;
using Sharp = NumSharp.np;

namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>Elements chosen by indices and by masks.</summary>
internal static class Selecting
{
    public static IReadOnlyList<Case> Cases { get; } =
    [
        Take("50,000 rows of (100000,64) float32", Of(F32, 100_000, 64), 50_000, 0, Of(F32, 50_000, 64)),
        Take("50,000 rows of (100000,4) float32", Of(F32, 100_000, 4), 50_000, 0, Of(F32, 50_000, 4)),
        Take("8 rows of (1000,16) float32", Of(F32, 1000, 16), 8, 0, Of(F32, 8, 16)),
        Take("512 columns of (1024,1024) float32", Of(F32, 1024, 1024), 512, 1, Of(F32, 1024, 512)),
        Take("1M of 1M float32", Of(F32, 1 << 20), 1 << 20, 0, Of(F32, 1 << 20)),
        new RoutineCase(
            "a[rows, columns], 100,000 of (1000,1000) float32",
            [Of(F32, 1000, 1000), Of(I64, 100_000).From(0, 1000), Of(I64, 100_000).From(0, 1000)],
            Of(F32, 100_000))
        {
            NumPy = "a[b, c]",
            Torch = "a[b, c]",
            NdArray = x => x.Floats(0)[x.Longs(1), x.Longs(2)],
            NumSharp = x => x[0][x[1], x[2]],
        },
        Select("half", -1, 1, 524_519),
        Select("a tenth", -9, 1, 105_338),
        new RoutineCase(
            "a[mask], half of the rows of (10000,64) float32",
            [Of(F32, 10_000, 64), Of(Bool, 10_000).From(-1, 1)],
            Of(F32, 5_004, 64))
        {
            NumPy = "a[b]",
            Torch = "a[b]",
            NdArray = x => x.Floats(0)[x.Mask(1)],
            NumSharp = x => x[0][x[1]],
        },
        new RoutineCase(
            "where, 1M float32",
            [Of(Bool, 1 << 20).From(-1, 1), Of(F32, 1 << 20), Of(F32, 1 << 20)],
            Of(F32, 1 << 20))
        {
            NumPy = "np.where(a, b, c)",
            Torch = "torch.where(a, b, c)",
            NdArray = x => Np.Where(x.Mask(0), x.Floats(1), x.Floats(2)),
            NumSharp = x => Sharp.where(x[0], x[1], x[2]),
        },
        new RoutineCase(
            "where, 1M float32 or a row",
            [Of(Bool, 1024, 1024).From(-1, 1), Of(F32, 1024, 1024), Of(F32, 1024)],
            Of(F32, 1024, 1024))
        {
            NumPy = "np.where(a, b, c)",
            Torch = "torch.where(a, b, c)",
            NdArray = x => Np.Where(x.Mask(0), x.Floats(1), x.Floats(2)),
            NumSharp = x => Sharp.where(x[0], x[1], x[2]),
        },
        new RoutineCase("where, 10 float64", [Of(Bool, 10).From(-1, 1), Of(F64, 10), Of(F64, 10)], Of(F64, 10))
        {
            NumPy = "np.where(a, b, c)",
            Torch = "torch.where(a, b, c)",
            NdArray = x => Np.Where(x.Mask(0), x.Doubles(1), x.Doubles(2)),
            NumSharp = x => Sharp.where(x[0], x[1], x[2]),
        },
    ];

    private static RoutineCase Take(string name, Operand a, int count, int axis, Operand result) =>
        new($"take {name}", [a, Of(I64, count).From(0, a.Shape[axis])], result)
        {
            NumPy = $"np.take(a, b, {axis})",
            Torch = $"torch.index_select(a, {axis}, b)",
            NdArray = x => Np.Take(x.Floats(0), x.Longs(1), axis),
            NumSharp = x => Sharp.take(x[0], x[1], axis),
        };

    private static RoutineCase Select(string name, double low, double high, int count) =>
        new($"a[mask], {name} of 1M float32", [Of(F32, 1 << 20), Of(Bool, 1 << 20).From(low, high)], Of(F32, count))
        {
            NumPy = "a[b]",
            Torch = "a[b]",
            NdArray = x => x.Floats(0)[x.Mask(1)],
            NumSharp = x => x[0][x[1]],
        };
}
