using static NdArrays.Benchmarks.Rivals.Element;

namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>What is joined. A case without an aim of its own has that of <see cref="JoinCase"/>: as fast as a plain copy
/// where runs are long, and nowhere much slower than the best rival.</summary>
internal static class Joins
{
    /// <summary>The cases that stand for the library's purposes.</summary>
    public static JoinCase[] Main { get; } =
    [
        Kept("(2,2)+(1,2) int64, rows", 0, Aim.Microseconds(0.08), Of(I64, 2, 2), Of(I64, 1, 2)),
        Into("(2,2)+(1,2) int64, rows, o", 0, Aim.Microseconds(0.04), Of(I64, 2, 2), Of(I64, 1, 2)),
        Kept("2 × 1000 float64", 0, Aim.Microseconds(0.5), Twice(Of(F64, 1000))),
        Disposed("2 × 1000 float64, disposed", 0, Aim.Microseconds(0.5), Twice(Of(F64, 1000))),
        Kept("10,000 arrays of 10 float32", 0, Aim.Microseconds(120), Times(10_000, Of(F32, 10))),
        Into("2 × (512,512) float32, axis 0, o", 0, Aim.Copy(1.3), Twice(Of(F32, 512, 512))),
        Into("2 × (512,512) float32, axis 1, o", 1, Aim.Copy(1.2), Twice(Of(F32, 512, 512))),
        Disposed(
            "2 × (512,512) float32, axis 1, disposed",
            1,
            Aim.TimeOf("2 × (512,512) float32, axis 1, o", 1.2),
            Twice(Of(F32, 512, 512))),
        Kept(
            "2 × (512,512) float32, axis 1, never disposed",
            1,
            Aim.TimeOf("2 × (512,512) float32, axis 1, o", 4),
            Twice(Of(F32, 512, 512))),
        Into("2 × (1024,1024).T float32, axis 0, o", 0, Aim.Copy(1), Twice(Of(F32, 1024, 1024).T)),
        Into("2 × (1024,1024).T float32, axis 1, o", 1, Aim.Copy(1), Twice(Of(F32, 1024, 1024).T)),
        Into("(1M,3)+(1M,1) float32, axis 1, o", 1, Aim.Copy(1), Of(F32, 1 << 20, 3), Of(F32, 1 << 20, 1)),
        Into("(1M,1)+(1M,1) float32, axis 1, o", 1, Aim.Copy(1), Twice(Of(F32, 1 << 20, 1))),
        Into("RGB+alpha 1080p uint8, last axis, o", 2, Aim.Copy(1), Of(U8, 1080, 1920, 3), Of(U8, 1080, 1920, 1)),
        Into("U-Net skip (8,64,128,128)×2 float32, axis 1, o", 1, Aim.Copy(2), Twice(Of(F32, 8, 64, 128, 128))),
        Into("U-Net skip channels-last, axis 3, o", 3, Aim.Copy(2), Twice(Of(F32, 8, 128, 128, 64))),
        Into(
            "U-Net skip, one input a channels-last view, o",
            1,
            Aim.Copy(1.3),
            Of(F32, 8, 64, 128, 128),
            Of(F32, 8, 128, 128, 64).Permuted(0, 3, 1, 2)),
        new(
            "DenseNet block, 24 growing concatenations (4,64+32k,28,28) float32",
            [Of(F32, 4, 64, 28, 28), .. Times(24, Of(F32, 4, 32, 28, 28))],
            1,
            ResultKind.Growing,
            null,
            Aim.Torch(3)),
        Into("int32 + float64 → float64, 16 MB, o", 0, Aim.Copy(1.2), Of(I32, 1 << 20), Of(F64, 1 << 20)),
        Into("broadcast rows (stride 0), 8 MB, o", 0, Aim.Torch(1.2), Twice(Of(F32, 1, 1024).Repeated(0, 1024))),
        Into("every second column, 8 MB, o", 0, Aim.Copy(1), Twice(Of(F32, 1024, 2048).EverySecond(1))),
        Into("2 × 64 MB float32, o", 0, Aim.Copy(2), Twice(Of(F32, 1 << 24))),
        Disposed("2 × 64 MB float32, disposed", 0, Aim.TimeOf("2 × 64 MB float32, o", 1.2), Twice(Of(F32, 1 << 24))),
    ];

    /// <summary>The classes around them, where no cliff may be.</summary>
    public static JoinCase[] Classes { get; } =
    [
        .. ElementSizes(),
        .. Sizes(),

        Into("16 × (4096,16) float32, axis 1, o", 1, Times(16, Of(F32, 4096, 16))),
        Into("100 × (10000,1) float32, axis 1, o", 1, Times(100, Of(F32, 10_000, 1))),
        Into("100 × (10,1000) float32, axis 0, o", 0, Times(100, Of(F32, 10, 1000))),
        Into("400 × (1000,8) uint8, axis 1, o", 1, Times(400, Of(U8, 1000, 8))),
        Into("300 × (64,64) float32, axis 1, o", 1, Times(300, Of(F32, 64, 64))),
        Kept("1000 × (1) float64", 0, null, Times(1000, Of(F64, 1))),

        Into("widths 1,2,3,5,7,13 uint8, axis 1, o", 1, Narrow(U8)),
        Into("widths 1,2,3,5,7,13 float32, axis 1, o", 1, Narrow(F32)),
        Into("widths 1,2,3,5,7,13 float64, axis 1, o", 1, Narrow(F64)),
        Into("widths 13+1 int16, axis 1, o", 1, Of(I16, 200_000, 13), Of(I16, 200_000, 1)),

        Into("rank 3, last axis 5+3 float32, o", 2, Of(F32, 256, 512, 5), Of(F32, 256, 512, 3)),
        Into("rank 4, channels-last views, axis 1, o", 1, Twice(Of(F32, 4, 64, 64, 32).Permuted(0, 3, 1, 2))),
        Into("rank 5, axes 4,2,0,3,1, axis 2, o", 2, Twice(Of(F32, 8, 16, 32, 16, 8).Permuted(4, 2, 0, 3, 1))),
        Into("rank 6, axes 5,4,3,2,1,0, axis 3, o", 3, Twice(Of(F32, 8, 9, 7, 10, 6, 11).T)),
        Into(
            "rank 6, three orders of axes, axis 0, o",
            0,
            Of(F32, 6, 8, 10, 4, 12, 5),
            Of(F32, 5, 12, 4, 10, 8, 6).T,
            Of(F32, 4, 5, 6, 12, 10, 8).Permuted(2, 5, 4, 0, 3, 1)),
        Into(
            "rank 6, last two axes exchanged, uint8, o",
            1,
            Twice(Of(U8, 4, 8, 8, 16, 32, 33).Permuted(0, 1, 2, 3, 5, 4))),

        Into("rows reversed float32, axis 0, o", 0, Twice(Of(F32, 1024, 1024).Reversed(0))),
        Into("columns reversed float32, axis 0, o", 0, Twice(Of(F32, 1024, 1024).Reversed(1))),
        Into("columns reversed uint8, axis 1, o", 1, Twice(Of(U8, 1024, 2048).Reversed(1))),
        Into("every third element int16, o", 0, Twice(Of(I16, 3_000_000).Sliced(0, 0, 1_000_000, 3))),

        IntoView(
            "out[:, ::2] float32, axis 0", 0, Of(F32, 2048, 2048).EverySecond(1), Twice(Of(F32, 1024, 1024))),
        IntoView(
            "out[::2] float32, axis 1", 1, Of(F32, 2048, 2048).EverySecond(0), Twice(Of(F32, 1024, 1024))),
        IntoView(
            "columns of a wider out float32, axis 1",
            1,
            Of(F32, 1024, 4096).Sliced(1, 5, 2048),
            Twice(Of(F32, 1024, 1024))),
        IntoView("out.T float32, axis 0", 0, Of(F32, 1024, 2048).T, Twice(Of(F32, 1024, 1024))),
        IntoView("out[::-1] float32, axis 0", 0, Of(F32, 2048, 1024).Reversed(0), Twice(Of(F32, 1024, 1024))),

        IntoView(
            "unaligned starts uint8, 8 MB",
            0,
            Of(U8, (8 << 20) + 5).Sliced(0, 5, 8 << 20),
            Of(U8, (4 << 20) + 1).Sliced(0, 1, 4 << 20),
            Of(U8, (4 << 20) + 3).Sliced(0, 3, 4 << 20)),
        IntoView(
            "unaligned starts float32, axis 1, 2 MB",
            1,
            Of(F32, 512, 1027).Sliced(1, 3, 1024),
            Of(F32, 512, 513).Sliced(1, 1, 512),
            Of(F32, 512, 515).Sliced(1, 3, 512)),

        Into("float32 + float64 → float64, axis 1, o", 1, Of(F32, 512, 512), Of(F64, 512, 512)),
        Into("uint8 + float32 → float32, axis 1, o", 1, Of(U8, 512, 512), Of(F32, 512, 512)),
        Into("int16 + int32 → int32, transposed, o", 0, Of(I16, 512, 512).T, Of(I32, 512, 512).T),

        Disposed("2 × (1024,1024).T float32, disposed", 0, null, Twice(Of(F32, 1024, 1024).T)),
        Disposed("2 × (64,128) float32, axis 1, disposed", 1, null, Twice(Of(F32, 64, 128))),
        Kept("2 × (512,1024) float64, axis 0, never disposed", 0, null, Twice(Of(F64, 512, 1024))),
    ];

    private static IEnumerable<JoinCase> ElementSizes()
    {
        foreach (Element element in (Element[])[U8, I16, F64, C128, Struct3, Struct12])
        {
            yield return Into($"2 × (65536) {element}, o", 0, Twice(Of(element, 65_536)));
            yield return Into($"2 × (4096,64) {element}, axis 1, o", 1, Twice(Of(element, 4096, 64)));
            yield return Into(
                $"(200k,3)+(200k,1) {element}, axis 1, o", 1, Of(element, 200_000, 3), Of(element, 200_000, 1));
            yield return Into($"2 × (512,512).T {element}, axis 1, o", 1, Twice(Of(element, 512, 512).T));
        }
    }

    private static IEnumerable<JoinCase> Sizes()
    {
        foreach (int side in (int[])[8, 32, 128, 256, 2048])
        {
            yield return Into($"2 × ({side},{side}) float32, axis 0, o", 0, Twice(Of(F32, side, side)));
            yield return Into($"2 × ({side},{side}) float32, axis 1, o", 1, Twice(Of(F32, side, side)));
        }
    }

    private static Operand Of(Element element, params long[] shape) => Operand.Of(element, shape);

    private static Operand[] Times(int count, Operand operand) => [.. Enumerable.Repeat(operand, count)];

    private static Operand[] Twice(Operand operand) => Times(2, operand);

    private static Operand[] Narrow(Element element) =>
        [.. ((long[])[1, 2, 3, 5, 7, 13]).Select(width => Of(element, 50_000, width))];

    private static JoinCase Into(string name, int axis, params Operand[] inputs) => Into(name, axis, null, inputs);

    private static JoinCase Into(string name, int axis, Aim? aim, params Operand[] inputs) =>
        new(name, inputs, axis, ResultKind.Into, null, aim);

    private static JoinCase IntoView(string name, int axis, Operand @out, params Operand[] inputs) =>
        new(name, inputs, axis, ResultKind.Into, @out, null);

    private static JoinCase Disposed(string name, int axis, Aim? aim, params Operand[] inputs) =>
        new(name, inputs, axis, ResultKind.Disposed, null, aim);

    private static JoinCase Kept(string name, int axis, Aim? aim, params Operand[] inputs) =>
        new(name, inputs, axis, ResultKind.Kept, null, aim);
}
