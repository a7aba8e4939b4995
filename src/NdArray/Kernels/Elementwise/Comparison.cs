using System.Numerics;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>x == y.</summary>
internal readonly struct EqualOp : INumberRelation<EqualOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => x == y;

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => Vector512.Equals(x, y);
}

/// <summary>x != y.</summary>
internal readonly struct NotEqualOp : INumberRelation<NotEqualOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumberBase<T> => x != y;

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => ~Vector512.Equals(x, y);
}

/// <summary>x &lt; y.</summary>
internal readonly struct LessOp : IOrderedRelation<LessOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumber<T> => x < y;

    public static bool OfComplex(Complex x, Complex y) => ComplexOrder.IsLess(x, y);

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => Vector512.LessThan(x, y);
}

/// <summary>x &lt;= y.</summary>
internal readonly struct LessEqualOp : IOrderedRelation<LessEqualOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumber<T> => x <= y;

    public static bool OfComplex(Complex x, Complex y) => ComplexOrder.IsLessOrEqual(x, y);

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => Vector512.LessThanOrEqual(x, y);
}

/// <summary>x &gt; y.</summary>
internal readonly struct GreaterOp : IOrderedRelation<GreaterOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumber<T> => x > y;

    public static bool OfComplex(Complex x, Complex y) => ComplexOrder.IsLess(y, x);

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => Vector512.GreaterThan(x, y);
}

/// <summary>x &gt;= y.</summary>
internal readonly struct GreaterEqualOp : IOrderedRelation<GreaterEqualOp>
{
    public static bool Invoke<T>(T x, T y)
        where T : INumber<T> => x >= y;

    public static bool OfComplex(Complex x, Complex y) => ComplexOrder.IsLessOrEqual(y, x);

    public static Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y) => Vector512.GreaterThanOrEqual(x, y);
}
