using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The sum of the products of two lines of complex numbers, element by element.</summary>
internal static unsafe class ComplexDot
{
    /// <summary>Multiplies two lines.</summary>
    /// <param name="left">The first element of the one.</param>
    /// <param name="leftStride">From one element of it to the next.</param>
    /// <param name="right">The first element of the other.</param>
    /// <param name="rightStride">From one element of it to the next.</param>
    /// <param name="count">The elements of each.</param>
    /// <param name="conjugate">Whether the elements of the one are conjugated.</param>
    public static Complex Run(
        Complex* left, nint leftStride, Complex* right, nint rightStride, nint count, bool conjugate = false)
    {
        // The real parts of the one times both parts of the other, and the imaginary parts so: what belongs together is
        // found at the end. Two sums of each do not wait for one another.
        Vector128<double> byReal = default, byImaginary = default, nextByReal = default, nextByImaginary = default;
        for (; count >= 2; count -= 2)
        {
            Add((double*)left, (double*)right, ref byReal, ref byImaginary);
            Add((double*)(left + leftStride), (double*)(right + rightStride), ref nextByReal, ref nextByImaginary);
            left += 2 * leftStride;
            right += 2 * rightStride;
        }

        if (count > 0)
        {
            Add((double*)left, (double*)right, ref byReal, ref byImaginary);
        }

        byReal += nextByReal;
        byImaginary += nextByImaginary;
        return conjugate
            ? new Complex(byReal[0] + byImaginary[1], byReal[1] - byImaginary[0])
            : new Complex(byReal[0] - byImaginary[1], byReal[1] + byImaginary[0]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(double* left, double* right, ref Vector128<double> byReal, ref Vector128<double> byImaginary)
    {
        Vector128<double> parts = Vector128.Load(right);
        byReal = Vector128.MultiplyAddEstimate(Vector128.Create(left[0]), parts, byReal);
        byImaginary = Vector128.MultiplyAddEstimate(Vector128.Create(left[1]), parts, byImaginary);
    }
}
