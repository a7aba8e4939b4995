using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>A function of two elements that is true or false, for vectors.</summary>
internal interface IVectorRelation
{
    /// <summary>All bits of a lane where it is true, and none where not.</summary>
    static abstract Vector512<T> Compare<T>(Vector512<T> x, Vector512<T> y);
}

/// <summary>Relations of spans of elements that have vectors: 64 truth values at a time.</summary>
internal static class RelationLanes
{
    private const int Truths = 64;

    /// <summary>As many elements as fill vectors; how many these are.</summary>
    public static int Run<TOp, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<bool> destination)
        where TOp : IVectorRelation
    {
        if (!Vector512<T>.IsSupported)
        {
            return 0;
        }

        ref T left = ref MemoryMarshal.GetReference(x);
        ref T right = ref MemoryMarshal.GetReference(y);
        ref byte place = ref Unsafe.As<bool, byte>(ref MemoryMarshal.GetReference(destination));
        Vector512<byte> one = Vector512.Create((byte)1);
        int done = 0;
        for (; done <= destination.Length - Truths; done += Truths)
        {
            Vector512<byte> truths = Unsafe.SizeOf<T>() switch
            {
                1 => Compare<TOp, T>(ref left, ref right, done, 0).AsByte(),
                2 => Words<TOp, T>(ref left, ref right, done, 0),
                4 => Vector512.Narrow(Doubles<TOp, T>(ref left, ref right, done, 0), Doubles<TOp, T>(ref left, ref right, done, 2)),
                _ => Vector512.Narrow(Quads<TOp, T>(ref left, ref right, done, 0), Quads<TOp, T>(ref left, ref right, done, 4)),
            };
            (truths & one).StoreUnsafe(ref place, (nuint)done);
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Compare<TOp, T>(ref T left, ref T right, int done, int vector)
        where TOp : IVectorRelation
    {
        nuint start = (nuint)(done + (vector * Vector512<T>.Count));
        return TOp.Compare(Vector512.LoadUnsafe(ref left, start), Vector512.LoadUnsafe(ref right, start));
    }

    /// <summary>Two vectors of elements of two bytes, as bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Words<TOp, T>(ref T left, ref T right, int done, int vector)
        where TOp : IVectorRelation =>
        Vector512.Narrow(
            Compare<TOp, T>(ref left, ref right, done, vector).AsUInt16(),
            Compare<TOp, T>(ref left, ref right, done, vector + 1).AsUInt16());

    /// <summary>Two vectors of elements of four bytes, as words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Doubles<TOp, T>(ref T left, ref T right, int done, int vector)
        where TOp : IVectorRelation =>
        Vector512.Narrow(
            Compare<TOp, T>(ref left, ref right, done, vector).AsUInt32(),
            Compare<TOp, T>(ref left, ref right, done, vector + 1).AsUInt32());

    /// <summary>Four vectors of elements of eight bytes, as words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Quads<TOp, T>(ref T left, ref T right, int done, int vector)
        where TOp : IVectorRelation =>
        Vector512.Narrow(
            Vector512.Narrow(
                Compare<TOp, T>(ref left, ref right, done, vector).AsUInt64(),
                Compare<TOp, T>(ref left, ref right, done, vector + 1).AsUInt64()),
            Vector512.Narrow(
                Compare<TOp, T>(ref left, ref right, done, vector + 2).AsUInt64(),
                Compare<TOp, T>(ref left, ref right, done, vector + 3).AsUInt64()));
}
