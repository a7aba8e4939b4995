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

/// <summary>The same of one that knows more than the two elements.</summary>
internal interface IVectorTest<T>
{
    /// <summary>All bits of a lane where it is true, and none where not.</summary>
    Vector512<T> Compare(Vector512<T> x, Vector512<T> y);
}

/// <summary>Relations of spans of elements that have vectors: 64 truth values at a time.</summary>
internal static class RelationLanes
{
    private const int Truths = 64;

    /// <summary>As many elements as fill vectors; how many these are.</summary>
    public static int Run<TOp, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<bool> destination)
        where TOp : IVectorRelation => Run(default(Relation<TOp, T>), x, y, destination);

    /// <summary>As many elements as fill vectors; how many these are.</summary>
    public static int Run<TTest, T>(TTest test, ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<bool> destination)
        where TTest : struct, IVectorTest<T>
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
                1 => Compare<TTest, T>(test, ref left, ref right, done, 0).AsByte(),
                2 => Words<TTest, T>(test, ref left, ref right, done, 0),
                4 => Vector512.Narrow(Doubles<TTest, T>(test, ref left, ref right, done, 0), Doubles<TTest, T>(test, ref left, ref right, done, 2)),
                _ => Vector512.Narrow(Quads<TTest, T>(test, ref left, ref right, done, 0), Quads<TTest, T>(test, ref left, ref right, done, 4)),
            };
            (truths & one).StoreUnsafe(ref place, (nuint)done);
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Compare<TTest, T>(TTest test, ref T left, ref T right, int done, int vector)
        where TTest : struct, IVectorTest<T>
    {
        nuint start = (nuint)(done + (vector * Vector512<T>.Count));
        return test.Compare(Vector512.LoadUnsafe(ref left, start), Vector512.LoadUnsafe(ref right, start));
    }

    /// <summary>Two vectors of elements of two bytes, as bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Words<TTest, T>(TTest test, ref T left, ref T right, int done, int vector)
        where TTest : struct, IVectorTest<T> =>
        Vector512.Narrow(
            Compare<TTest, T>(test, ref left, ref right, done, vector).AsUInt16(),
            Compare<TTest, T>(test, ref left, ref right, done, vector + 1).AsUInt16());

    /// <summary>Two vectors of elements of four bytes, as words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Doubles<TTest, T>(TTest test, ref T left, ref T right, int done, int vector)
        where TTest : struct, IVectorTest<T> =>
        Vector512.Narrow(
            Compare<TTest, T>(test, ref left, ref right, done, vector).AsUInt32(),
            Compare<TTest, T>(test, ref left, ref right, done, vector + 1).AsUInt32());

    /// <summary>Four vectors of elements of eight bytes, as words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Quads<TTest, T>(TTest test, ref T left, ref T right, int done, int vector)
        where TTest : struct, IVectorTest<T> =>
        Vector512.Narrow(
            Vector512.Narrow(
                Compare<TTest, T>(test, ref left, ref right, done, vector).AsUInt64(),
                Compare<TTest, T>(test, ref left, ref right, done, vector + 1).AsUInt64()),
            Vector512.Narrow(
                Compare<TTest, T>(test, ref left, ref right, done, vector + 2).AsUInt64(),
                Compare<TTest, T>(test, ref left, ref right, done, vector + 3).AsUInt64()));

    private readonly struct Relation<TOp, T> : IVectorTest<T>
        where TOp : IVectorRelation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<T> Compare(Vector512<T> x, Vector512<T> y) => TOp.Compare(x, y);
    }
}
