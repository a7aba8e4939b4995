using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Two elements within which others are kept.</summary>
/// <param name="Lower">The lower.</param>
/// <param name="Upper">The upper, which wins if it is below the lower.</param>
internal readonly record struct Bounds<T>(T Lower, T Upper);

/// <summary>An element, or the bound beyond which it is; NaN if one is.</summary>
internal readonly struct ClipOp<T> : IBinary<ClipOp<T>, T, Bounds<T>, T>
    where T : INumber<T>
{
    public static T Invoke(T x, Bounds<T> y) => MinimumOp.Invoke(MaximumOp.Invoke(x, y.Lower), y.Upper);

    public static void Run(ReadOnlySpan<T> x, Bounds<T> y, Span<T> destination)
    {
        if (!Vector512<T>.IsSupported)
        {
            TensorPrimitives.Max(x, y.Lower, destination);
            TensorPrimitives.Min(destination, y.Upper, destination);
            return;
        }

        for (int i = Vectors(x, y, destination); i < x.Length; i++)
        {
            destination[i] = Invoke(x[i], y);
        }
    }

    private static int Vectors(ReadOnlySpan<T> x, Bounds<T> y, Span<T> destination)
    {
        ref T from = ref MemoryMarshal.GetReference(x);
        ref T to = ref MemoryMarshal.GetReference(destination);
        Vector512<T> lower = Vector512.Create(y.Lower), upper = Vector512.Create(y.Upper);
        int done = 0;
        for (; done <= x.Length - Vector512<T>.Count; done += Vector512<T>.Count)
        {
            Vector512.Min(Vector512.Max(Vector512.LoadUnsafe(ref from, (nuint)done), lower), upper).StoreUnsafe(ref to, (nuint)done);
        }

        return done;
    }
}
