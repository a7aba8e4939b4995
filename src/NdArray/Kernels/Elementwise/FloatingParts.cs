using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>What a number has behind the point, with its sign.</summary>
internal readonly struct FractionOp : IFloatingUnary<FractionOp>, IFloatingVectorUnary
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.CopySign(T.IsInfinity(x) ? T.Zero : x - T.Truncate(x), x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => FloatingVectors.Unary<FractionOp, T>(x, destination);

    public static Vector512<T> Of<T, TBits>(Vector512<T> x)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        Vector512<T> isInfinite = Vector512.Equals(Vector512.Abs(x), Vector512.Create(T.PositiveInfinity));
        return Vector512.CopySign(Vector512.AndNot(x - VectorParts.Truncate(x), isInfinite), x);
    }
}

/// <summary>The fraction, from 0.5 to 1, that is a number when it is multiplied by a power of 2.</summary>
internal readonly struct MantissaOp : IFloatingUnary<MantissaOp>, IFloatingVectorUnary
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => ExponentOf<T>.Invoke(x) is var exponent && exponent == 0 ? x : T.ScaleB(x, -exponent);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => FloatingVectors.Unary<MantissaOp, T>(x, destination);

    public static Vector512<T> Of<T, TBits>(Vector512<T> x)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits> => VectorParts.Mantissas<T, TBits>(x);
}

/// <summary>The exponent of that power.</summary>
internal readonly struct ExponentOf<T> : IUnary<ExponentOf<T>, T, int>
    where T : IFloatingPointIeee754<T>
{
    // The least numbers of half precision are normal ones of single precision; their own logarithm is wrong in .NET 10.
    public static int Invoke(T x) => T.IsZero(x) || !T.IsFinite(x) ? 0
        : 1 + (typeof(T) == typeof(Half) ? float.ILogB(float.CreateTruncating(x)) : T.ILogB(x));

    public static void Run(ReadOnlySpan<T> x, Span<int> destination)
    {
        ref int to = ref MemoryMarshal.GetReference(destination);
        int done = 0;
        if (typeof(T) == typeof(float))
        {
            ref float from = ref MemoryMarshal.GetReference(SameSpan.Of<T, float>(x));
            for (; done <= x.Length - Vector512<int>.Count; done += Vector512<int>.Count)
            {
                VectorParts.Exponents<float, int>(Vector512.LoadUnsafe(ref from, (nuint)done)).StoreUnsafe(ref to, (nuint)done);
            }
        }
        else if (typeof(T) == typeof(double))
        {
            ref double from = ref MemoryMarshal.GetReference(SameSpan.Of<T, double>(x));
            for (; done <= x.Length - Vector512<int>.Count; done += Vector512<int>.Count)
            {
                Vector512<double> first = Vector512.LoadUnsafe(ref from, (nuint)done);
                Vector512<double> second = Vector512.LoadUnsafe(ref from, (nuint)(done + Vector512<double>.Count));
                Vector512.Narrow(VectorParts.Exponents<double, long>(first), VectorParts.Exponents<double, long>(second))
                    .StoreUnsafe(ref to, (nuint)done);
            }
        }

        for (; done < x.Length; done++)
        {
            destination[done] = Invoke(x[done]);
        }
    }
}
