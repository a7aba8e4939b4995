using System.Numerics;
using static NdArrays.Benchmarks.Rivals.Element;
using static NdArrays.Benchmarks.Rivals.Operand;
using Np = NdArrays.NdArray;
using Sharp = NumSharp.np;

namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>Products of matrices.</summary>
internal static class Products
{
    public static IReadOnlyList<Case> Cases { get; } =
    [
        .. ((long[])[2, 4, 8, 16, 32, 64, 128, 256, 512, 1000]).Select(side => Square<float>(F32, side, 1e-4)),
        .. ((long[])[2, 16, 64, 256, 1000]).Select(side => Square<double>(F64, side, 1e-10)),
        MatMul<float>("(512,512) and (512,512).T float32", F32, Of(F32, 512, 512), Of(F32, 512, 512).T, Of(F32, 512, 512), 1e-4),
        MatMul<float>("(4096,64) and (64,16) float32", F32, Of(F32, 4096, 64), Of(F32, 64, 16), Of(F32, 4096, 16), 1e-4),
        MatMul<float>("(1,1024) and (1024,1024) float32", F32, Of(F32, 1, 1024), Of(F32, 1024, 1024), Of(F32, 1, 1024), 1e-4),
        MatMul<float>("(1024,1024) and (1024) float32", F32, Of(F32, 1024, 1024), Of(F32, 1024), Of(F32, 1024), 1e-4),
        MatMul<float>("64 × (64,64) float32", F32, Of(F32, 64, 64, 64), Of(F32, 64, 64, 64), Of(F32, 64, 64, 64), 1e-4),
        MatMul<float>("1000 × (4,4) float32", F32, Of(F32, 1000, 4, 4), Of(F32, 1000, 4, 4), Of(F32, 1000, 4, 4), 1e-4),
        Einsum("ij,jk->ik", [Of(F32, 256, 256), Of(F32, 256, 256)], Of(F32, 256, 256)),
        Einsum("bij,bjk->bik", [Of(F32, 32, 64, 64), Of(F32, 32, 64, 64)], Of(F32, 32, 64, 64)),
        Einsum("bhqd,bhkd->bhqk", [Of(F32, 4, 8, 64, 32), Of(F32, 4, 8, 64, 32)], Of(F32, 4, 8, 64, 64)),
        Einsum("ij,ij->i", [Of(F32, 1024, 1024), Of(F32, 1024, 1024)], Of(F32, 1024)),
        Einsum("ii->i", [Of(F32, 1024, 1024)], Of(F32, 1024)),
        Einsum("ij,jk,kl->il", [Of(F32, 256, 64), Of(F32, 64, 256), Of(F32, 256, 16)], Of(F32, 256, 16)),
        Outer(1000, 3),
        Outer(1000, 8),
        Outer(3, 1000),
        new RoutineCase("kron (30,30) and (30,30) float32", [Of(F32, 30, 30).From(-1, 1), Of(F32, 30, 30).From(-1, 1)], Of(F32, 900, 900))
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.kron(a, b)",
            Torch = "torch.kron(a, b)",
            NdArray = x => Np.Kron(x.Floats(0), x.Floats(1)),
        },
    ];

    private static RoutineCase Outer(long rows, long columns) =>
        new(
            $"outer ({rows}) and ({columns}) float32, o",
            [Of(F32, rows).From(-1, 1), Of(F32, columns).From(-1, 1)],
            Of(F32, rows, columns),
            ResultKind.Into)
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.outer(a, b, out=o)",
            Torch = "torch.outer(a, b, out=o)",
            NdArray = x => Np.Outer(x.Floats(0), x.Floats(1), x.Floats(2)),
        };

    private static RoutineCase Square<T>(Element element, long side, double tolerance)
        where T : unmanaged, INumberBase<T> =>
        MatMul<T>($"({side},{side}) {element}", element, Of(element, side, side), Of(element, side, side), Of(element, side, side), tolerance);

    private static RoutineCase MatMul<T>(string name, Element element, Operand a, Operand b, Operand result, double tolerance)
        where T : unmanaged, INumberBase<T> =>
        new($"matmul {name}, o", [a.From(-1, 1), b.From(-1, 1)], result, ResultKind.Into)
        {
            Goal = Aim.NumPy(1),
            NumPy = "np.matmul(a, b, out=o)",
            Torch = "torch.matmul(a, b, out=o)",
            NdArray = x => Np.MatMul((NdArray<T>)x[0], (NdArray<T>)x[1], (NdArray<T>)x[2]),
            NumSharp = x => Sharp.matmul(x[0], x[1], x[2], null, null, null, null, "same_kind", 'K'),
            Tolerance = tolerance,
        };

    private static RoutineCase Einsum(string subscripts, Operand[] inputs, Operand result)
    {
        string names = string.Join(", ", "abc"[..inputs.Length].Select(name => name));
        string order = inputs.Length > 2 ? ", optimize=True" : string.Empty;
        return new($"einsum {subscripts}", [.. inputs.Select(input => input.From(-1, 1))], result)
        {
            Goal = Aim.NumPy(1),
            NumPy = $"np.einsum('{subscripts}', {names}{order})",
            Torch = $"torch.einsum('{subscripts}', {names})",
            NdArray = inputs.Length switch
            {
                1 => x => Np.Einsum(subscripts, x.Floats(0)),
                2 => x => Np.Einsum(subscripts, x.Floats(0), x.Floats(1)),
                _ => x => Np.Einsum(subscripts, x.Floats(0), x.Floats(1), x.Floats(2)),
            },
            NumSharp = inputs.Length switch
            {
                1 => x => Sharp.einsum(subscripts, [x[0]]),
                2 => x => Sharp.einsum(subscripts, [x[0], x[1]]),
                _ => x => Sharp.einsum(subscripts, [x[0], x[1], x[2]]),
            },
            Tolerance = 1e-4,
        };
    }
}
