using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The sum of the products of two lines, element by element.</summary>
internal static unsafe class ProductDot<TMath, T>
    where TMath : struct, IProductMath<T>
    where T : unmanaged
{
    /// <summary>Multiplies two lines.</summary>
    /// <param name="left">The first element of the one.</param>
    /// <param name="leftStride">From one element of it to the next.</param>
    /// <param name="right">The first element of the other.</param>
    /// <param name="rightStride">From one element of it to the next.</param>
    /// <param name="count">The elements of each.</param>
    public static T Run(T* left, nint leftStride, T* right, nint rightStride, nint count) =>
        leftStride == 1 && rightStride == 1 ? Run(left, right, count) : RunStrided(left, leftStride, right, rightStride, count);

    /// <summary>Multiplies two lines without gaps.</summary>
    public static T Run(T* left, T* right, nint count)
    {
        T sum = default;
        nint done = 0;
        if (Vector512.IsHardwareAccelerated && count >= Vector512<T>.Count)
        {
            sum = Run<ProductLanes512<TMath, T>, Vector512<T>>(left, right, count, ref done);
        }
        else if (Vector256.IsHardwareAccelerated && count >= Vector256<T>.Count)
        {
            sum = Run<ProductLanes256<TMath, T>, Vector256<T>>(left, right, count, ref done);
        }

        if (Vector128.IsHardwareAccelerated && count - done >= Vector128<T>.Count)
        {
            sum = TMath.Add(sum, Run<ProductLanes128<TMath, T>, Vector128<T>>(left, right, count, ref done));
        }

        for (; done < count; done++)
        {
            sum = TMath.MultiplyAdd(left[done], right[done], sum);
        }

        return sum;
    }

    /// <summary>Multiplies as many elements as fill vectors, in four sums that do not wait for one another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Run<TLanes, TVector>(T* left, T* right, nint count, ref nint done)
        where TLanes : struct, IProductLanes<TVector, T>
    {
        int width = TLanes.Count;
        nint i = done;
        TVector sum0 = TLanes.Zero, sum1 = TLanes.Zero, sum2 = TLanes.Zero, sum3 = TLanes.Zero;
        for (; i <= count - (4 * width); i += 4 * width)
        {
            sum0 = TLanes.MultiplyAdd(TLanes.Load(left + i), TLanes.Load(right + i), sum0);
            sum1 = TLanes.MultiplyAdd(TLanes.Load(left + i + width), TLanes.Load(right + i + width), sum1);
            sum2 = TLanes.MultiplyAdd(TLanes.Load(left + i + (2 * width)), TLanes.Load(right + i + (2 * width)), sum2);
            sum3 = TLanes.MultiplyAdd(TLanes.Load(left + i + (3 * width)), TLanes.Load(right + i + (3 * width)), sum3);
        }

        for (; i <= count - width; i += width)
        {
            sum0 = TLanes.MultiplyAdd(TLanes.Load(left + i), TLanes.Load(right + i), sum0);
        }

        done = i;
        return TLanes.Sum(TLanes.Add(TLanes.Add(sum0, sum1), TLanes.Add(sum2, sum3)));
    }

    private static T RunStrided(T* left, nint leftStride, T* right, nint rightStride, nint count)
    {
        T sum0 = default, sum1 = default;
        for (; count >= 2; count -= 2)
        {
            sum0 = TMath.MultiplyAdd(*left, *right, sum0);
            sum1 = TMath.MultiplyAdd(left[leftStride], right[rightStride], sum1);
            left += 2 * leftStride;
            right += 2 * rightStride;
        }

        return count > 0 ? TMath.MultiplyAdd(*left, *right, TMath.Add(sum0, sum1)) : TMath.Add(sum0, sum1);
    }
}
