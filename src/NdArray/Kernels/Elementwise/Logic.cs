using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Whether both are other than 0.</summary>
internal readonly struct LogicalAndOp : INumberRelation<LogicalAndOp>
{
    public static Truths Truths => Truths.And;

    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => !T.IsZero(x) && !T.IsZero(y);

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => ~(Vector512.Equals(x, Vector512<T>.Zero) | Vector512.Equals(y, Vector512<T>.Zero));
}

/// <summary>Whether one is other than 0.</summary>
internal readonly struct LogicalOrOp : INumberRelation<LogicalOrOp>
{
    public static Truths Truths => Truths.Or;

    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => !T.IsZero(x) || !T.IsZero(y);

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => ~(Vector512.Equals(x, Vector512<T>.Zero) & Vector512.Equals(y, Vector512<T>.Zero));
}

/// <summary>Whether just one is other than 0.</summary>
internal readonly struct LogicalXorOp : INumberRelation<LogicalXorOp>
{
    public static Truths Truths => Truths.Xor;

    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => T.IsZero(x) != T.IsZero(y);

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => Vector512.Equals(x, Vector512<T>.Zero) ^ Vector512.Equals(y, Vector512<T>.Zero);
}

/// <summary>Whether it is 0.</summary>
internal readonly struct LogicalNotOp : INumberTest<LogicalNotOp>
{
    public static bool Invoke<T>(T x)
        where T : INumberBase<T> => T.IsZero(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T> => TensorPrimitives.IsZero(x, destination);
}
