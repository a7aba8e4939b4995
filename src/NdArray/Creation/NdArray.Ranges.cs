using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Errors;
using NdArrays.Storage;

namespace NdArrays;

/// <content>New arrays of evenly spaced numbers.</content>
public abstract partial class NdArray
{
    /// <summary>The numbers from 0 up to <paramref name="stop"/>, which is left out. NumPy: <c>numpy.arange</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="stop">The end.</param>
    /// <returns>A new 1-D array.</returns>
    /// <example><code>
    /// Console.WriteLine(np.Arange(5));
    /// // [0 1 2 3 4]
    /// </code></example>
    public static NdArray<T> Arange<T>(T stop)
        where T : unmanaged, INumber<T> => Arange(T.Zero, stop, T.One);

    /// <summary>Evenly spaced numbers from a start up to an end, which is left out. NumPy: <c>numpy.arange</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The end.</param>
    /// <returns>A new 1-D array.</returns>
    public static NdArray<T> Arange<T>(T start, T stop)
        where T : unmanaged, INumber<T> => Arange(start, stop, T.One);

    /// <summary>Evenly spaced numbers from a start up to an end, which is left out. NumPy: <c>numpy.arange</c>.</summary>
    /// <remarks>
    /// As in NumPy, rounding can let the end of a range of floating numbers in; <see cref="Linspace{T}"/> has an exact end.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The end.</param>
    /// <param name="step">The distance from one number to the next, not 0; negative numbers descend.</param>
    /// <returns>A new 1-D array.</returns>
    /// <exception cref="DivideByZeroException">The step is 0.</exception>
    /// <exception cref="OverflowException">There would be too many numbers.</exception>
    /// <example><code>
    /// Console.WriteLine(np.Arange(10, 0, -3));
    /// // [10  7  4  1]
    /// Console.WriteLine(np.Arange(0.0, 1.0, 0.25));
    /// // [0.   0.25 0.5  0.75]
    /// </code></example>
    public static NdArray<T> Arange<T>(T start, T stop, T step)
        where T : unmanaged, INumber<T>
    {
        if (T.IsZero(step))
        {
            Throw.RangeStep();
        }

        NdArray<T> result = Empty<T>(RangeLength(start, stop, step));
        using Lease<T> lease = result.Open();
        Span<T> elements = lease.Span(result.Size);
        if (typeof(T) == typeof(Half))
        {
            FillHalves(Unsafe.As<T, Half>(ref start), Unsafe.As<T, Half>(ref step), MemoryMarshal.Cast<T, Half>(elements));
            return result;
        }

        // What the second number really is, rounded, is what separates all of them.
        T distance = start + step - start;
        T factor = T.Zero;
        for (int i = 0; i < elements.Length; i++, factor++)
        {
            elements[i] = start + (factor * distance);
        }

        return result;
    }

    /// <summary>A number of evenly spaced numbers over an interval. NumPy: <c>numpy.linspace</c>.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The last number, or the end that is left out.</param>
    /// <param name="num">How many numbers.</param>
    /// <param name="endpoint">Whether <paramref name="stop"/> is the last number.</param>
    /// <returns>A new 1-D array.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative.</exception>
    /// <example><code>
    /// Console.WriteLine(np.Linspace(0, 1, 5));
    /// // [0.   0.25 0.5  0.75 1.  ]
    /// </code></example>
    public static NdArray<double> Linspace(double start, double stop, int num = 50, bool endpoint = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(num);
        NdArray<double> result = Empty<double>(num);
        using Lease<double> lease = result.Open();
        Span<double> elements = lease.Span(num);
        int intervals = endpoint ? num - 1 : num;
        double length = stop - start;
        double step = length / intervals;
        for (int i = 0; i < num; i++)
        {
            // A step that underflows to 0 would make all numbers equal.
            double distance = step == 0 ? i / (double)intervals * length : i * step;
            elements[i] = (intervals > 0 ? distance : i * length) + start;
        }

        if (endpoint && num > 1)
        {
            elements[^1] = stop;
        }

        return result;
    }

    /// <summary>
    /// A number of evenly spaced numbers over an interval, converted to a type: rounded down for integers. NumPy:
    /// <c>numpy.linspace</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The last number, or the end that is left out.</param>
    /// <param name="num">How many numbers.</param>
    /// <param name="endpoint">Whether <paramref name="stop"/> is the last number.</param>
    /// <returns>A new 1-D array.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative.</exception>
    public static NdArray<T> Linspace<T>(double start, double stop, int num = 50, bool endpoint = true)
        where T : unmanaged, INumber<T>
    {
        using NdArray<double> exact = Linspace(start, stop, num, endpoint);
        if (DType.Of<T>().Kind is DTypeKind.SignedInteger or DTypeKind.UnsignedInteger)
        {
            using Lease<double> lease = exact.Open();
            foreach (ref double element in lease.Span(num))
            {
                element = Math.Floor(element);
            }
        }

        return exact.AsType<T>();
    }

    internal static nint RangeLength<T>(T start, T stop, T step)
        where T : unmanaged, INumber<T>
    {
        if (DType.Of<T>().Kind is DTypeKind.Floating)
        {
            double length = Math.Ceiling(
                (double.CreateTruncating(stop) - double.CreateTruncating(start)) / double.CreateTruncating(step));
            return length > 0 ? nint.CreateChecked(length) : 0;
        }

        Int128 distance = Int128.CreateChecked(stop) - Int128.CreateChecked(start);
        Int128 stride = Int128.CreateChecked(step);
        (Int128 count, Int128 rest) = Int128.DivRem(distance, stride);
        return nint.CreateChecked(Int128.Max(0, rest == 0 ? count : count + (Int128.Sign(distance) == Int128.Sign(stride) ? 1 : 0)));
    }

    /// <summary>Half-precision numbers are added in single precision, as NumPy does.</summary>
    private static void FillHalves(Half start, Half step, Span<Half> elements)
    {
        float first = (float)start;
        float distance = (float)(Half)(first + (float)step) - first;
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = (Half)(first + (i * distance));
        }
    }
}
