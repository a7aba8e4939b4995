using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Loops;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Logic;

/// <summary>Compares the elements of two arrays of one type and shape.</summary>
internal readonly struct ElementComparison(NdArray left, NdArray right, bool equalNan) : IDTypeVisitor<bool>
{
    /// <summary>Whether all elements of an array that has no gaps are true.</summary>
    public static bool AreAllTrue(NdArray<bool> a)
    {
        using Lease<bool> lease = a.Open();
        return !lease.Span(a.Size).Contains(false);
    }

    public bool VisitBoolean() => Compare<bool, DefaultEquality<bool>>();

    public bool VisitNumber<T>()
        where T : unmanaged, INumberBase<T> =>
        equalNan ? Compare<T, NumberOrNanEquality<T>>() : Compare<T, NumberEquality<T>>();

    public bool VisitOpaque<T>() => Compare<T, DefaultEquality<T>>();

    private bool Compare<T, TEquality>()
        where TEquality : IEquality<T>
    {
        using Lease<T> a = ((NdArray<T>)left).Open();
        using Lease<T> b = ((NdArray<T>)right).Open();
        return EqualLoop.Run<T, TEquality>(ref a.Origin, left.Strides, ref b.Origin, right.Strides, left.Shape);
    }
}
