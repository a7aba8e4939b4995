using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Runs functions of vectors over spans. The last vector is filled up with zeros and computed as all others are.</summary>
internal static class VectorFunction
{
    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp, T>(ReadOnlySpan<T> x, Span<T> destination)
        where TOp : IVectorUnary
    {
        ref T from = ref MemoryMarshal.GetReference(x);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int lanes = Vector512<T>.Count, done = 0;
        for (; done <= x.Length - lanes; done += lanes)
        {
            TOp.Of(Vector512.LoadUnsafe(ref from, (nuint)done)).StoreUnsafe(ref to, (nuint)done);
        }

        if (done < x.Length)
        {
            Store(TOp.Of(Filled(x[done..])), destination[done..]);
        }
    }

    /// <summary>The function of each pair of elements; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where TOp : IVectorBinary
    {
        ref T left = ref MemoryMarshal.GetReference(x);
        ref T right = ref MemoryMarshal.GetReference(y);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int lanes = Vector512<T>.Count, done = 0;
        for (; done <= destination.Length - lanes; done += lanes)
        {
            TOp.Of(Vector512.LoadUnsafe(ref left, (nuint)done), Vector512.LoadUnsafe(ref right, (nuint)done))
                .StoreUnsafe(ref to, (nuint)done);
        }

        if (done < destination.Length)
        {
            Store(TOp.Of(Filled(x[done..]), Filled(y[done..])), destination[done..]);
        }
    }

    /// <summary>The function of each element and one on the right; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp, T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where TOp : IVectorBinary
    {
        ref T from = ref MemoryMarshal.GetReference(x);
        ref T to = ref MemoryMarshal.GetReference(destination);
        Vector512<T> right = Vector512.Create(y);
        int lanes = Vector512<T>.Count, done = 0;
        for (; done <= destination.Length - lanes; done += lanes)
        {
            TOp.Of(Vector512.LoadUnsafe(ref from, (nuint)done), right).StoreUnsafe(ref to, (nuint)done);
        }

        if (done < destination.Length)
        {
            Store(TOp.Of(Filled(x[done..]), right), destination[done..]);
        }
    }

    /// <summary>Fewer elements than there are lanes, and zeros.</summary>
    private static Vector512<T> Filled<T>(ReadOnlySpan<T> few)
    {
        Vector512<T> vector = Vector512<T>.Zero;
        few.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<Vector512<T>, T>(ref vector), Vector512<T>.Count));
        return vector;
    }

    private static void Store<T>(Vector512<T> vector, Span<T> few) =>
        MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<Vector512<T>, T>(ref vector), few.Length).CopyTo(few);
}
