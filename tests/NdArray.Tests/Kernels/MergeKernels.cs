using System.Runtime.Intrinsics;
using NdArrays.Kernels;

namespace NdArrays.Tests.Kernels;

/// <summary>Every way of merging rows that this processor has.</summary>
internal static unsafe class MergeKernels
{
    public static List<(string Name, MergeKernel Kernel)> All()
    {
        List<(string, MergeKernel)> kernels = [("rows", MergeRows.Run), ("runs", MergeRuns.Run)];
        if (MergeVector128.IsSupported)
        {
            kernels.Add(("rows by 128 bits", One(MergeRows.Run<Vector128<byte>, MergeVector128>)));
        }

        if (MergeVector512.IsSupported)
        {
            kernels.Add(("rows by 512 bits", One(MergeRows.Run<Vector512<byte>, MergeVector512>)));
        }

        return kernels;
    }

    private static MergeKernel One(LinesKernel kernel) => (sources, destination, rows, stream) =>
        kernel(sources, destination, rows, RowLines.One, stream);

    private delegate void LinesKernel(
        ReadOnlySpan<RowSource> sources, byte* destination, nint rows, RowLines lines, bool stream);
}
