using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>One value that stands for a row of elements.</summary>
internal interface IRowStatistic<T, TResult>
{
    /// <summary>The value; the row may be put in another order.</summary>
    TResult Of(Span<T> row);
}

/// <summary>Statistics of rows that lie one after another.</summary>
internal static class RowStatisticLoop
{
    /// <summary>Writes the statistic of each of <paramref name="count"/> rows.</summary>
    public static void Run<T, TResult, TStatistic>(
        TStatistic statistic, ref T rows, int length, ref TResult results, nint count)
        where TStatistic : struct, IRowStatistic<T, TResult>
    {
        for (nint i = 0; i < count; i++)
        {
            Unsafe.Add(ref results, i) =
                statistic.Of(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref rows, i * length), length));
        }
    }
}
