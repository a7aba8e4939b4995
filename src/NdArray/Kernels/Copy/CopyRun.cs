using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Copies runs of elements that lie one after another on both sides.</summary>
internal static class CopyRun
{
    /// <summary>Copies <paramref name="count"/> elements; the runs may overlap, and the result is as if they did not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<T>(ref readonly T source, ref T destination, nint count)
    {
        if (count <= int.MaxValue)
        {
            MemoryMarshal.CreateReadOnlySpan(in source, (int)count)
                .CopyTo(MemoryMarshal.CreateSpan(ref destination, (int)count));
        }
        else
        {
            RunLong(in source, ref destination, count);
        }
    }

    private static void RunLong<T>(ref readonly T source, ref T destination, nint count)
    {
        // From the far end if the destination lies behind the source, as a short move would do it.
        bool backwards = Unsafe.IsAddressGreaterThan(in destination, in source);
        for (nint done = 0; done < count;)
        {
            nint part = nint.Min(int.MaxValue, count - done);
            nint at = backwards ? count - done - part : done;
            Run(in Unsafe.Add(ref Unsafe.AsRef(in source), at), ref Unsafe.Add(ref destination, at), part);
            done += part;
        }
    }
}
