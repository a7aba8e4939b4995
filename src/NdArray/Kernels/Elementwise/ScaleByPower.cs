using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>A number times a power of 2.</summary>
/// <remarks>A power of 2 that is a normal number is a factor; with others, a product would be rounded twice.</remarks>
internal readonly struct ScaleByPower<T, TExponent> : IBinary<ScaleByPower<T, TExponent>, T, TExponent, T>
    where T : IFloatingPointIeee754<T>
    where TExponent : IBinaryInteger<TExponent>
{
    private const int Block = 512;

    public static int Cost => 2;

    public static T Invoke(T x, TExponent y) => T.ScaleB(x, int.CreateSaturating(y));

    [SkipLocalsInit]
    public static void Run(ReadOnlySpan<T> x, ReadOnlySpan<TExponent> y, Span<T> destination)
    {
        Span<int> room = stackalloc int[typeof(TExponent) == typeof(int) ? 0 : Block];
        for (int done = 0; done < x.Length; done += Block)
        {
            int length = int.Min(Block, x.Length - done);
            ReadOnlySpan<TExponent> exponents = y.Slice(done, length);
            if (typeof(TExponent) != typeof(int))
            {
                TensorPrimitives.ConvertSaturating(exponents, room);
            }

            Run(
                x.Slice(done, length),
                typeof(TExponent) == typeof(int) ? SameSpan.Of<TExponent, int>(exponents) : room[..length],
                destination.Slice(done, length));
        }
    }

    public static void Run(ReadOnlySpan<T> x, TExponent y, Span<T> destination)
    {
        T power = Invoke(T.One, y);
        if (T.IsNormal(power))
        {
            TensorPrimitives.Multiply(x, power, destination);
            return;
        }

        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = Invoke(x[i], y);
        }
    }

    private static void Run(ReadOnlySpan<T> x, ReadOnlySpan<int> y, Span<T> destination)
    {
        ref T from = ref MemoryMarshal.GetReference(x);
        ref int exponents = ref MemoryMarshal.GetReference(y);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int done = 0, lanes = typeof(T) == typeof(float) ? Vector512<float>.Count : Vector512<double>.Count;
        bool hasVectors = typeof(T) == typeof(float) || typeof(T) == typeof(double);
        for (; hasVectors && done <= x.Length - lanes; done += lanes)
        {
            Vector512<T> powers = typeof(T) == typeof(float)
                ? Powers(Vector512.LoadUnsafe(ref exponents, (nuint)done), out bool areNormal).As<float, T>()
                : Powers(Vector256.LoadUnsafe(ref exponents, (nuint)done), out areNormal).As<double, T>();
            if (areNormal)
            {
                (Vector512.LoadUnsafe(ref from, (nuint)done) * powers).StoreUnsafe(ref to, (nuint)done);
                continue;
            }

            for (int i = done; i < done + lanes; i++)
            {
                destination[i] = T.ScaleB(x[i], y[i]);
            }
        }

        for (; done < x.Length; done++)
        {
            destination[done] = T.ScaleB(x[done], y[done]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Powers(Vector512<int> exponents, out bool areNormal)
    {
        areNormal = Vector512.LessThanAll((exponents + Vector512.Create(126)).AsUInt32(), Vector512.Create(254u));
        return ((exponents + Vector512.Create(127)) << 23).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Powers(Vector256<int> exponents, out bool areNormal)
    {
        areNormal = Vector256.LessThanAll((exponents + Vector256.Create(1022)).AsUInt32(), Vector256.Create(2046u));
        (Vector256<long> lower, Vector256<long> upper) = Vector256.Widen(exponents + Vector256.Create(1023));
        return (Vector512.Create(lower, upper) << 52).AsDouble();
    }
}
