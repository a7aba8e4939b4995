using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>What puts the elements of a run together, lane by lane.</summary>
internal interface ILaneFold
{
    /// <summary>What changes nothing, not even the sign of a zero.</summary>
    static abstract T Neutral<T>()
        where T : INumberBase<T>;

    /// <summary>One of two.</summary>
    static abstract T Of<T>(T x, T y)
        where T : INumberBase<T>;

    /// <summary>The same of each lane.</summary>
    static abstract Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y);
}

/// <summary>Sums.</summary>
internal readonly struct LaneSum : ILaneFold
{
    public static T Neutral<T>()
        where T : INumberBase<T> => -T.Zero;

    public static T Of<T>(T x, T y)
        where T : INumberBase<T> => x + y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y) => x + y;
}

/// <summary>Products.</summary>
internal readonly struct LaneProduct : ILaneFold
{
    public static T Neutral<T>()
        where T : INumberBase<T> => T.One;

    public static T Of<T>(T x, T y)
        where T : INumberBase<T> => x * y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y) => x * y;
}
