using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Truth values, as bytes of 0 and 1: a product is an and, a sum an or.</summary>
internal readonly struct TruthMath : IProductMath<byte>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte MultiplyAdd(byte left, byte right, byte addend) => (byte)((left & right) | addend);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> MultiplyAdd(Vector128<byte> left, Vector128<byte> right, Vector128<byte> addend) => (left & right) | addend;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> MultiplyAdd(Vector256<byte> left, Vector256<byte> right, Vector256<byte> addend) => (left & right) | addend;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> MultiplyAdd(Vector512<byte> left, Vector512<byte> right, Vector512<byte> addend) => (left & right) | addend;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Add(byte left, byte right) => (byte)(left | right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Add(Vector128<byte> left, Vector128<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Add(Vector256<byte> left, Vector256<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Add(Vector512<byte> left, Vector512<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Sum(Vector128<byte> value) => value == Vector128<byte>.Zero ? (byte)0 : (byte)1;
}
