using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>The bits that both have.</summary>
internal readonly struct BitwiseAndOp : IIntegerBinary<BitwiseAndOp>
{
    public static Truths Truths => Truths.And;

    public static T Invoke<T>(T x, T y)
        where T : IBinaryInteger<T> => x & y;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.BitwiseAnd(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.BitwiseAnd(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.BitwiseAnd(y, x, destination);
}

/// <summary>The bits that one has.</summary>
internal readonly struct BitwiseOrOp : IIntegerBinary<BitwiseOrOp>
{
    public static Truths Truths => Truths.Or;

    public static T Invoke<T>(T x, T y)
        where T : IBinaryInteger<T> => x | y;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.BitwiseOr(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.BitwiseOr(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.BitwiseOr(y, x, destination);
}

/// <summary>The bits that just one has.</summary>
internal readonly struct BitwiseXorOp : IIntegerBinary<BitwiseXorOp>
{
    public static Truths Truths => Truths.Xor;

    public static T Invoke<T>(T x, T y)
        where T : IBinaryInteger<T> => x ^ y;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.Xor(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.Xor(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.Xor(y, x, destination);
}

/// <summary>The bits that it has not.</summary>
internal readonly struct InvertOp : IIntegerUnary<InvertOp>
{
    public static Truths Truths => Truths.Not;

    public static T Invoke<T>(T x)
        where T : IBinaryInteger<T> => ~x;

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IBinaryInteger<T> => TensorPrimitives.OnesComplement(x, destination);
}

/// <summary>The bits moved to the left; 0 if that is out of the number or back.</summary>
internal readonly struct LeftShiftOp : IIntegerBinary<LeftShiftOp>
{
    public static T Invoke<T>(T x, T y)
        where T : IBinaryInteger<T> => BitCount.IsShift(y, out int count) ? x << count : T.Zero;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => InWholeLanes.Run<IntegerBinary<LeftShiftOp, T>, VectorLeftShift, T>(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : IBinaryInteger<T> => InWholeLanes.Run<IntegerBinary<LeftShiftOp, T>, VectorLeftShift, T>(x, y, destination);
}

/// <summary>The bits moved to the right; nothing but the sign if that is out of the number or back.</summary>
internal readonly struct RightShiftOp : IIntegerBinary<RightShiftOp>
{
    public static T Invoke<T>(T x, T y)
        where T : IBinaryInteger<T> => BitCount.IsShift(y, out int count) ? x >> count : T.IsNegative(x) ? -T.One : T.Zero;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => InWholeLanes.Run<IntegerBinary<RightShiftOp, T>, VectorRightShift, T>(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : IBinaryInteger<T> => InWholeLanes.Run<IntegerBinary<RightShiftOp, T>, VectorRightShift, T>(x, y, destination);
}

/// <summary>How many bits the magnitude of a number has, as a byte.</summary>
internal readonly struct BitCount<T> : IUnary<BitCount<T>, T, byte>
    where T : IBinaryInteger<T>
{
    public static byte Invoke(T x) => byte.CreateTruncating(T.PopCount(T.IsNegative(x) ? -x : x));

    public static void Run(ReadOnlySpan<T> x, Span<byte> destination)
    {
        if (!WholeNumbers.AreInVectors<T>() || ConvertKernel<T, byte>.Instance is not { } toBytes)
        {
            for (int i = 0; i < x.Length; i++)
            {
                destination[i] = Invoke(x[i]);
            }

            return;
        }

        if (typeof(T) == typeof(byte))
        {
            TensorPrimitives.PopCount(x, SameSpan.Of<byte, T>(destination));
            return;
        }

        Span<T> counts = StridedBlock.Of<T>(stackalloc byte[StridedBlock.Bytes]);
        for (int done = 0; done < x.Length; done += counts.Length)
        {
            int length = int.Min(counts.Length, x.Length - done);
            Span<T> block = counts[..length];
            AbsoluteOp.Run(x.Slice(done, length), block);
            TensorPrimitives.PopCount(block, block);
            toBytes.Run(in counts[0], 1, ref destination[done], 1, length);
        }
    }
}

/// <summary>Numbers of bits.</summary>
internal static class BitCount
{
    /// <summary>Whether a number can be shifted so far: one without end can be, however far.</summary>
    public static bool IsShift<T>(T y, out int count)
        where T : IBinaryInteger<T>
    {
        count = int.CreateSaturating(y);
        return !T.IsNegative(y)
            && (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || y < T.CreateTruncating(T.Zero.GetByteCount() * 8));
    }
}
