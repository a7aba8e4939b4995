using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays.Reductions;

/// <summary>FMin and FMax under the names of the routines that reduce by them, for errors.</summary>
internal static class NanExtremes
{
    /// <summary>The smallest number.</summary>
    public static BinaryFunction Smallest { get; } =
        new FunctionOf<ExtremeLoops<FMinOp, ComplexFMin>>(nameof(NdArray.NanMin), anyOrder: true);

    /// <summary>The largest number.</summary>
    public static BinaryFunction Largest { get; } =
        new FunctionOf<ExtremeLoops<FMaxOp, ComplexFMax>>(nameof(NdArray.NanMax), anyOrder: true);
}
