using static NdArrays.Benchmarks.Rivals.Element;
using static NdArrays.Benchmarks.Rivals.Operand;
using Np = NdArrays.NdArray;
using Sharp = NumSharp.np;

namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>Stacks, blocks, edges, tiles, repeats and rolls.</summary>
internal static class Arranging
{
    public static IReadOnlyList<Case> Cases { get; } =
    [
        new RoutineCase("stack 2 × (512,512) float32, new last axis", [Of(F32, 512, 512), Of(F32, 512, 512)], Of(F32, 512, 512, 2))
        {
            NumPy = "np.stack([a, b], -1)",
            Torch = "torch.stack([a, b], -1)",
            NdArray = x => Np.Stack<float>([x.Floats(0), x.Floats(1)], -1),
            NumSharp = x => Sharp.stack([x[0], x[1]], -1),
        },
        new RoutineCase(
            "stack 3 × (1080,1920) uint8, new last axis",
            [Of(U8, 1080, 1920), Of(U8, 1080, 1920), Of(U8, 1080, 1920)],
            Of(U8, 1080, 1920, 3))
        {
            NumPy = "np.stack([a, b, c], -1)",
            Torch = "torch.stack([a, b, c], -1)",
            NdArray = x => Np.Stack<byte>([x.Bytes(0), x.Bytes(1), x.Bytes(2)], -1),
            NumSharp = x => Sharp.stack([x[0], x[1], x[2]], -1),
        },
        new RoutineCase("stack 2 × (3) float64, new last axis", [Of(F64, 3), Of(F64, 3)], Of(F64, 3, 2))
        {
            NumPy = "np.stack([a, b], -1)",
            Torch = "torch.stack([a, b], -1)",
            NdArray = x => Np.Stack<double>([x.Doubles(0), x.Doubles(1)], -1),
            NumSharp = x => Sharp.stack([x[0], x[1]], -1),
        },
        new RoutineCase("block 2-D, 4 × (512,512) float32", [.. Times(4, Of(F32, 512, 512))], Of(F32, 1024, 1024))
        {
            NumPy = "np.block([[a, b], [c, d]])",
            Torch = "torch.cat([torch.cat([a, b], 1), torch.cat([c, d], 1)])",
            NdArray = x => Np.Block<float>([[x.Floats(0), x.Floats(1)], [x.Floats(2), x.Floats(3)]]),
            NumSharp = x => Sharp.block(new object[] { new object[] { x[0], x[1] }, new object[] { x[2], x[3] } }),
        },
        new RoutineCase("block 2-D, 4 × (2,2) float64", [.. Times(4, Of(F64, 2, 2))], Of(F64, 4, 4))
        {
            NumPy = "np.block([[a, b], [c, d]])",
            Torch = "torch.cat([torch.cat([a, b], 1), torch.cat([c, d], 1)])",
            NdArray = x => Np.Block<double>([[x.Doubles(0), x.Doubles(1)], [x.Doubles(2), x.Doubles(3)]]),
            NumSharp = x => Sharp.block(new object[] { new object[] { x[0], x[1] }, new object[] { x[2], x[3] } }),
        },
        new RoutineCase("block 3-D, 8 × (64,64,64) float32", [.. Times(8, Of(F32, 64, 64, 64))], Of(F32, 128, 128, 128))
        {
            NumPy = "np.block([[[a, b], [c, d]], [[e, f], [g, h]]])",
            Torch = "torch.cat([torch.cat([torch.cat([a, b], 2), torch.cat([c, d], 2)], 1), "
                + "torch.cat([torch.cat([e, f], 2), torch.cat([g, h], 2)], 1)])",
            NdArray = x => Np.Block<float>(
                [[[x.Floats(0), x.Floats(1)], [x.Floats(2), x.Floats(3)]],
                 [[x.Floats(4), x.Floats(5)], [x.Floats(6), x.Floats(7)]]]),
            NumSharp = x => Sharp.block(new object[]
            {
                new object[] { new object[] { x[0], x[1] }, new object[] { x[2], x[3] } },
                new object[] { new object[] { x[4], x[5] }, new object[] { x[6], x[7] } },
            }),
        },
        Pad("constant", PadMode.Constant, "constant"),
        Pad("edge", PadMode.Edge, "replicate"),
        Pad("reflect", PadMode.Reflect, "reflect"),
        Pad("symmetric", PadMode.Symmetric, null),
        Pad("wrap", PadMode.Wrap, "circular"),
        Pad("mean", PadMode.Mean, null, 1e-5),
        new RoutineCase("pad (8,64,56,56) float32 by 1 for a convolution", [Of(F32, 8, 64, 56, 56)], Of(F32, 8, 64, 58, 58))
        {
            NumPy = "np.pad(a, ((0, 0), (0, 0), (1, 1), (1, 1)))",
            Torch = "torch.nn.functional.pad(a, (1, 1, 1, 1))",
            NdArray = x => Np.Pad(x.Floats(0), [(0, 0), (0, 0), (1, 1), (1, 1)]),
        },
        new RoutineCase("pad (10) float64 by 2", [Of(F64, 10)], Of(F64, 14))
        {
            NumPy = "np.pad(a, 2)",
            Torch = "torch.nn.functional.pad(a, (2, 2))",
            NdArray = x => Np.Pad(x.Doubles(0), 2),
            NumSharp = x => Sharp.pad(x[0], 2, "constant"),
        },
        new RoutineCase("tile (512,512) float32 by (2,2)", [Of(F32, 512, 512)], Of(F32, 1024, 1024))
        {
            NumPy = "np.tile(a, (2, 2))",
            Torch = "torch.tile(a, (2, 2))",
            NdArray = x => Np.Tile(x.Floats(0), 2, 2),
            NumSharp = x => Sharp.tile(x[0], 2, 2),
        },
        new RoutineCase("tile (3) float32 by 300,000", [Of(F32, 3)], Of(F32, 900_000))
        {
            NumPy = "np.tile(a, 300000)",
            Torch = "torch.tile(a, (300000,))",
            NdArray = x => Np.Tile(x.Floats(0), 300_000),
            NumSharp = x => Sharp.tile(x[0], 300_000),
        },
        new RoutineCase("tile (1000,1) float64 by (1,1000)", [Of(F64, 1000, 1)], Of(F64, 1000, 1000))
        {
            NumPy = "np.tile(a, (1, 1000))",
            Torch = "torch.tile(a, (1, 1000))",
            NdArray = x => Np.Tile(x.Doubles(0), 1, 1000),
            NumSharp = x => Sharp.tile(x[0], 1, 1000),
        },
        Repeat("rows of (512,1024) float32, twice", Of(F32, 512, 1024), Of(F32, 1024, 1024), 2, 0),
        Repeat("columns of (1024,512) float32, twice", Of(F32, 1024, 512), Of(F32, 1024, 1024), 2, 1),
        Repeat("1M float32, four times", Of(F32, 1 << 20), Of(F32, 4 << 20), 4, 0),
        new RoutineCase(
            "repeat columns of (1024,512) float32, 0 to 3 times",
            [Of(F32, 1024, 512), Of(I64, 512).From(0, 4)],
            Of(F32, 1024, 758))
        {
            NumPy = "np.repeat(a, b, 1)",
            Torch = "torch.repeat_interleave(a, b, 1)",
            NdArray = x => Np.Repeat(x.Floats(0), x[1], 1),
            NumSharp = x => Sharp.repeat(x[0], x[1], 1),
        },
        Roll("rows of (1024,1024) float32", 100, 0),
        Roll("columns of (1024,1024) float32", 100, 1),
        new RoutineCase("roll both axes of (1024,1024) float32", [Of(F32, 1024, 1024)], Of(F32, 1024, 1024))
        {
            NumPy = "np.roll(a, (100, 200), (0, 1))",
            Torch = "torch.roll(a, (100, 200), (0, 1))",
            NdArray = x => Np.Roll(x.Floats(0), [100, 200], [0, 1]),
        },
        new RoutineCase("roll (10) float64", [Of(F64, 10)], Of(F64, 10))
        {
            NumPy = "np.roll(a, 3)",
            Torch = "torch.roll(a, 3)",
            NdArray = x => Np.Roll(x.Doubles(0), 3),
            NumSharp = x => Sharp.roll(x[0], 3),
        },
    ];

    private static IEnumerable<Operand> Times(int count, Operand operand) => Enumerable.Repeat(operand, count);

    private static RoutineCase Pad(string name, PadMode mode, string? torch, double tolerance = 0) =>
        new($"pad (1024,1024) float32 by 8, {name}", [Of(F32, 1024, 1024).From(-1, 1)], Of(F32, 1040, 1040))
        {
            NumPy = $"np.pad(a, 8, '{name}')",
            Torch = torch is null ? null : $"torch.nn.functional.pad(a[None], (8, 8, 8, 8), '{torch}')[0]",
            NdArray = x => Np.Pad(x.Floats(0), 8, mode),
            NumSharp = x => Sharp.pad(x[0], 8, name),
            Tolerance = tolerance,
        };

    private static RoutineCase Repeat(string name, Operand a, Operand result, int repeats, int axis) =>
        new($"repeat {name}", [a], result)
        {
            NumPy = $"np.repeat(a, {repeats}, {axis})",
            Torch = $"torch.repeat_interleave(a, {repeats}, {axis})",
            NdArray = x => Np.Repeat(x.Floats(0), repeats, axis),
            NumSharp = x => Sharp.repeat(x[0], repeats, axis),
        };

    private static RoutineCase Roll(string name, int shift, int axis) =>
        new($"roll {name}", [Of(F32, 1024, 1024)], Of(F32, 1024, 1024))
        {
            NumPy = $"np.roll(a, {shift}, {axis})",
            Torch = $"torch.roll(a, {shift}, {axis})",
            NdArray = x => Np.Roll(x.Floats(0), shift, axis),
            NumSharp = x => Sharp.roll(x[0], shift, axis),
        };
}
