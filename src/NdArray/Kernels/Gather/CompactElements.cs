using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>As <see cref="CompactRun"/>, for elements that hold references.</summary>
internal static unsafe class CompactElements
{
    /// <summary>Collects the elements at which a mask is true.</summary>
    public static void Compact<T>(byte* mask, ref T source, nint count, ref T destination)
    {
        nint next = 0;
        for (nint i = 0; i < count; i++)
        {
            if (mask[i] != 0)
            {
                Unsafe.Add(ref destination, next++) = Unsafe.Add(ref source, i);
            }
        }
    }

    /// <summary>Distributes elements to where a mask is true.</summary>
    public static void Expand<T>(byte* mask, ref T destination, nint count, ref T source)
    {
        nint next = 0;
        for (nint i = 0; i < count; i++)
        {
            if (mask[i] != 0)
            {
                Unsafe.Add(ref destination, i) = Unsafe.Add(ref source, next++);
            }
        }
    }
}
