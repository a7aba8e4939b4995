using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>x == y.</summary>
internal readonly struct EqualOp : INumberRelation<EqualOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => x == y;
}

/// <summary>x != y.</summary>
internal readonly struct NotEqualOp : INumberRelation<NotEqualOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => x != y;
}

/// <summary>x &lt; y.</summary>
internal readonly struct LessOp : IOrderedRelation<LessOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumber<T> => x < y;
}

/// <summary>x &lt;= y.</summary>
internal readonly struct LessEqualOp : IOrderedRelation<LessEqualOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumber<T> => x <= y;
}

/// <summary>x &gt; y.</summary>
internal readonly struct GreaterOp : IOrderedRelation<GreaterOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumber<T> => x > y;
}

/// <summary>x &gt;= y.</summary>
internal readonly struct GreaterEqualOp : IOrderedRelation<GreaterEqualOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumber<T> => x >= y;
}
