using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>A function of a floating number of single or double precision for vectors, with the very bits that elements have.</summary>
internal interface IFloatingVectorUnary
{
    /// <summary>The function of each lane.</summary>
    /// <typeparam name="T">The type of the numbers.</typeparam>
    /// <typeparam name="TBits">The whole numbers without signs of as many bits.</typeparam>
    static abstract Vector512<T> Of<T, TBits>(Vector512<T> x)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>;
}

/// <summary>A function of two floating numbers of single or double precision for vectors, with the very bits that elements have.</summary>
internal interface IFloatingVectorBinary
{
    /// <inheritdoc cref="IFloatingVectorUnary.Of"/>
    static abstract Vector512<T> Of<T, TBits>(Vector512<T> x, Vector512<T> y)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>;
}

/// <summary>Runs functions over spans by vectors, and by elements where there are none.</summary>
internal static class FloatingVectors
{
    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    public static void Unary<TOp, T>(ReadOnlySpan<T> x, Span<T> destination)
        where TOp : IFloatingUnary<TOp>, IFloatingVectorUnary
        where T : IFloatingPointIeee754<T>
    {
        int done = typeof(T) == typeof(float) ? Vectors<TOp, T, uint>(x, destination)
            : typeof(T) == typeof(double) ? Vectors<TOp, T, ulong>(x, destination)
            : 0;
        for (; done < x.Length; done++)
        {
            destination[done] = TOp.Invoke(x[done]);
        }
    }

    /// <summary>The function of each pair of elements; the spans are equally long, and the same or apart.</summary>
    public static void Binary<TOp, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where TOp : IFloatingBinary<TOp>, IFloatingVectorBinary
        where T : IFloatingPointIeee754<T>
    {
        int done = typeof(T) == typeof(float) ? Vectors<TOp, T, uint>(x, y, destination)
            : typeof(T) == typeof(double) ? Vectors<TOp, T, ulong>(x, y, destination)
            : 0;
        for (; done < x.Length; done++)
        {
            destination[done] = TOp.Invoke(x[done], y[done]);
        }
    }

    private static int Vectors<TOp, T, TBits>(ReadOnlySpan<T> x, Span<T> destination)
        where TOp : IFloatingVectorUnary
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        ref T from = ref MemoryMarshal.GetReference(x);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int done = 0;
        for (; done <= x.Length - Vector512<T>.Count; done += Vector512<T>.Count)
        {
            TOp.Of<T, TBits>(Vector512.LoadUnsafe(ref from, (nuint)done)).StoreUnsafe(ref to, (nuint)done);
        }

        return done;
    }

    private static int Vectors<TOp, T, TBits>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where TOp : IFloatingVectorBinary
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        ref T left = ref MemoryMarshal.GetReference(x);
        ref T right = ref MemoryMarshal.GetReference(y);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int done = 0;
        for (; done <= x.Length - Vector512<T>.Count; done += Vector512<T>.Count)
        {
            TOp.Of<T, TBits>(Vector512.LoadUnsafe(ref left, (nuint)done), Vector512.LoadUnsafe(ref right, (nuint)done))
                .StoreUnsafe(ref to, (nuint)done);
        }

        return done;
    }
}
