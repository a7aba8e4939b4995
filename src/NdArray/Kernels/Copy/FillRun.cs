using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Writes one value to every element of a run.</summary>
internal static class FillRun
{
    /// <summary>Writes <paramref name="value"/> to <paramref name="count"/> elements that lie one after another.</summary>
    public static void Run<T>(T value, ref T destination, nint count)
    {
        for (nint done = 0; done < count; done += int.MaxValue)
        {
            int part = (int)nint.Min(int.MaxValue, count - done);
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref destination, done), part).Fill(value);
        }
    }
}
