using System.Numerics;
using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>Whether both are other than 0.</summary>
internal readonly struct LogicalAndOp : INumberRelation<LogicalAndOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => !T.IsZero(x) && !T.IsZero(y);
}

/// <summary>Whether one is other than 0.</summary>
internal readonly struct LogicalOrOp : INumberRelation<LogicalOrOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => !T.IsZero(x) || !T.IsZero(y);
}

/// <summary>Whether just one is other than 0.</summary>
internal readonly struct LogicalXorOp : INumberRelation<LogicalXorOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => T.IsZero(x) != T.IsZero(y);
}

/// <summary>Whether it is 0.</summary>
internal readonly struct LogicalNotOp : INumberTest<LogicalNotOp>
{
    public static bool Invoke<T>(T x)
        where T : INumberBase<T> => T.IsZero(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T> => TensorPrimitives.IsZero(x, destination);
}
