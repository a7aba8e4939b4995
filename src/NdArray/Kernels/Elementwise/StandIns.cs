using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>What stands for the numbers that are not finite.</summary>
/// <param name="NaN">For those that are not numbers.</param>
/// <param name="Positive">For infinity.</param>
/// <param name="Negative">For negative infinity.</param>
internal readonly record struct StandIns<T>(T NaN, T Positive, T Negative);

/// <summary>A number, or what stands for it.</summary>
internal readonly struct FiniteOp<T> : IBinary<FiniteOp<T>, T, StandIns<T>, T>
    where T : INumberBase<T>
{
    public static T Invoke(T x, StandIns<T> y) => T.IsFinite(x) ? x : T.IsNaN(x) ? y.NaN : T.IsPositive(x) ? y.Positive : y.Negative;

    public static void Run(ReadOnlySpan<T> x, StandIns<T> y, Span<T> destination)
    {
        int done = typeof(T) == typeof(float) || typeof(T) == typeof(double) ? Vectors(x, y, destination) : 0;
        for (; done < x.Length; done++)
        {
            destination[done] = Invoke(x[done], y);
        }
    }

    private static int Vectors(ReadOnlySpan<T> x, StandIns<T> y, Span<T> destination)
    {
        ref T from = ref MemoryMarshal.GetReference(x);
        ref T to = ref MemoryMarshal.GetReference(destination);
        Vector512<T> infinity = Vector512.Create(T.CreateTruncating(double.PositiveInfinity));
        Vector512<T> nan = Vector512.Create(y.NaN), positive = Vector512.Create(y.Positive), negative = Vector512.Create(y.Negative);
        int done = 0;
        for (; done <= x.Length - Vector512<T>.Count; done += Vector512<T>.Count)
        {
            Vector512<T> numbers = Vector512.LoadUnsafe(ref from, (nuint)done);
            Vector512<T> results = Vector512.ConditionalSelect(Vector512.Equals(numbers, infinity), positive, numbers);
            results = Vector512.ConditionalSelect(Vector512.Equals(numbers, -infinity), negative, results);
            Vector512.ConditionalSelect(Vector512.Equals(numbers, numbers), results, nan).StoreUnsafe(ref to, (nuint)done);
        }

        return done;
    }
}

/// <summary>A complex number, with what stands for its parts.</summary>
internal readonly struct FiniteParts : IBinary<FiniteParts, Complex, StandIns<double>, Complex>
{
    public static Complex Invoke(Complex x, StandIns<double> y) =>
        new(FiniteOp<double>.Invoke(x.Real, y), FiniteOp<double>.Invoke(x.Imaginary, y));

    public static void Run(ReadOnlySpan<Complex> x, StandIns<double> y, Span<Complex> destination) =>
        FiniteOp<double>.Run(MemoryMarshal.Cast<Complex, double>(x), y, MemoryMarshal.Cast<Complex, double>(destination));
}
