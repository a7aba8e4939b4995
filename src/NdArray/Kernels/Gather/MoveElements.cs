using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Copies runs of elements that hold references, between places that a table names and places an equal distance apart.</summary>
internal static unsafe class MoveElements
{
    /// <summary>Copies runs; all distances are in elements.</summary>
    public static void Run<T, TDirection>(ref T spread, nint* offsets, nint count, ref T packed, nint pitch, nint run)
        where TDirection : struct, IMoveDirection
    {
        for (nint i = 0; i < count; i++)
        {
            ref T place = ref Unsafe.Add(ref spread, offsets[i]);
            ref T other = ref Unsafe.Add(ref packed, i * pitch);
            if (TDirection.IsGather)
            {
                CopyRun.Run(in place, ref other, run);
            }
            else
            {
                CopyRun.Run(in other, ref place, run);
            }
        }
    }
}
