using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Adds multiples of rows to a line: some rows at once, so that the line is read and written less often than they.</summary>
internal static unsafe class ProductRows<TMath, T>
    where TMath : struct, IProductMath<T>
    where T : unmanaged
{
    private const int Block = 8;

    /// <summary>Adds multiples of rows to a line.</summary>
    /// <param name="factors">The first of the numbers by which the rows are multiplied.</param>
    /// <param name="factorStride">From one of them to the next.</param>
    /// <param name="rows">The first element of the first row; its elements lie one after another.</param>
    /// <param name="pitch">From one row to the next.</param>
    /// <param name="depth">The number of rows.</param>
    /// <param name="line">The line to which they are added; its elements lie one after another.</param>
    /// <param name="count">The elements of each row, and of the line.</param>
    [SkipLocalsInit]
    public static void Run(T* factors, nint factorStride, T* rows, nint pitch, nint depth, T* line, nint count)
    {
        T* block = stackalloc T[Block];
        for (; depth >= Block; depth -= Block)
        {
            for (int i = 0; i < Block; i++)
            {
                block[i] = factors[i * factorStride];
            }

            RunBlock(block, rows, pitch, line, count);
            factors += Block * factorStride;
            rows += Block * pitch;
        }

        for (; depth > 0; depth--)
        {
            RunRow(factors, rows, line, count);
            factors += factorStride;
            rows += pitch;
        }
    }

    private static void RunBlock(T* factors, T* rows, nint pitch, T* line, nint count)
    {
        nint done = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            RunBlock<ProductLanes512<TMath, T>, Vector512<T>>(factors, rows, pitch, line, count, ref done);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            RunBlock<ProductLanes256<TMath, T>, Vector256<T>>(factors, rows, pitch, line, count, ref done);
        }

        if (Vector128.IsHardwareAccelerated)
        {
            RunBlock<ProductLanes128<TMath, T>, Vector128<T>>(factors, rows, pitch, line, count, ref done);
        }

        RunBlock<ProductLane<TMath, T>, T>(factors, rows, pitch, line, count, ref done);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RunBlock<TLanes, TVector>(T* factors, T* rows, nint pitch, T* line, nint count, ref nint done)
        where TLanes : struct, IProductLanes<TVector, T>
    {
        if (count - done < TLanes.Count)
        {
            return;
        }

        TVector factor0 = TLanes.Broadcast(factors), factor1 = TLanes.Broadcast(factors + 1);
        TVector factor2 = TLanes.Broadcast(factors + 2), factor3 = TLanes.Broadcast(factors + 3);
        TVector factor4 = TLanes.Broadcast(factors + 4), factor5 = TLanes.Broadcast(factors + 5);
        TVector factor6 = TLanes.Broadcast(factors + 6), factor7 = TLanes.Broadcast(factors + 7);
        nint i = done;
        for (; i <= count - TLanes.Count; i += TLanes.Count)
        {
            T* row = rows + i;
            TVector sum = TLanes.MultiplyAdd(factor0, TLanes.Load(row), TLanes.Load(line + i));
            TVector other = TLanes.MultiplyAdd(factor1, TLanes.Load(row + pitch), TLanes.Zero);
            row += 2 * pitch;
            sum = TLanes.MultiplyAdd(factor2, TLanes.Load(row), sum);
            other = TLanes.MultiplyAdd(factor3, TLanes.Load(row + pitch), other);
            row += 2 * pitch;
            sum = TLanes.MultiplyAdd(factor4, TLanes.Load(row), sum);
            other = TLanes.MultiplyAdd(factor5, TLanes.Load(row + pitch), other);
            row += 2 * pitch;
            sum = TLanes.MultiplyAdd(factor6, TLanes.Load(row), sum);
            other = TLanes.MultiplyAdd(factor7, TLanes.Load(row + pitch), other);
            TLanes.Store(TLanes.Add(sum, other), line + i);
        }

        done = i;
    }

    private static void RunRow(T* factor, T* row, T* line, nint count)
    {
        nint done = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            RunRow<ProductLanes512<TMath, T>, Vector512<T>>(factor, row, line, count, ref done);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            RunRow<ProductLanes256<TMath, T>, Vector256<T>>(factor, row, line, count, ref done);
        }

        if (Vector128.IsHardwareAccelerated)
        {
            RunRow<ProductLanes128<TMath, T>, Vector128<T>>(factor, row, line, count, ref done);
        }

        RunRow<ProductLane<TMath, T>, T>(factor, row, line, count, ref done);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RunRow<TLanes, TVector>(T* factor, T* row, T* line, nint count, ref nint done)
        where TLanes : struct, IProductLanes<TVector, T>
    {
        TVector multiple = TLanes.Broadcast(factor);
        nint i = done;
        for (; i <= count - TLanes.Count; i += TLanes.Count)
        {
            TLanes.Store(TLanes.MultiplyAdd(multiple, TLanes.Load(row + i), TLanes.Load(line + i)), line + i);
        }

        done = i;
    }
}
