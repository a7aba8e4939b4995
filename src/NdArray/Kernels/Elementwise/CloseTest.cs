using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Whether two numbers of single or double precision are no further apart than a tolerance and a part of the second.</summary>
/// <param name="relative">The tolerance as a part of the magnitude of the second.</param>
/// <param name="absolute">The tolerance that is added to it.</param>
/// <param name="equalNaN">Whether NaN is close to NaN.</param>
internal readonly struct CloseTest<T>(T relative, T absolute, bool equalNaN) : IVectorTest<T>
    where T : IFloatingPointIeee754<T>
{
    private readonly T _relative = relative;
    private readonly T _absolute = absolute;
    private readonly bool _equalNaN = equalNaN;

    /// <summary>Whether two are.</summary>
    public bool Invoke(T x, T y) => x == y
        || (T.IsFinite(y) && T.Abs(x - y) <= _absolute + (_relative * T.Abs(y)))
        || (_equalNaN && T.IsNaN(x) && T.IsNaN(y));

    /// <summary>Whether each pair of elements is; the spans are equally long.</summary>
    public void Run(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<bool> destination)
    {
        for (int i = RelationLanes.Run(this, x, y, destination); i < destination.Length; i++)
        {
            destination[i] = Invoke(x[i], y[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Compare(Vector512<T> x, Vector512<T> y)
    {
        Vector512<T> tolerance = Vector512.Create(_absolute) + (Vector512.Create(_relative) * Vector512.Abs(y));
        Vector512<T> isNear = VectorParts.AreFinite(y) & Vector512.LessThanOrEqual(Vector512.Abs(x - y), tolerance);
        Vector512<T> isClose = Vector512.Equals(x, y) | isNear;
        return _equalNaN ? isClose | ~(Vector512.Equals(x, x) | Vector512.Equals(y, y)) : isClose;
    }
}
