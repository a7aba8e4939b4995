using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>Whether one of several bytes, all of them 0 or 1, is 1.</summary>
internal readonly struct AnyTrue : IFolding<AnyTrue, byte>
{
    public static bool IsFinal(byte part) => part != 0;

    public static byte Run(ReadOnlySpan<byte> run) => run.ContainsAnyExcept((byte)0) ? (byte)1 : (byte)0;

    public static byte Combine(byte x, byte y) => (byte)(x | y);

    public static void Fold(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y, Span<byte> result) =>
        TensorPrimitives.BitwiseOr(x, y, result);
}

/// <summary>Whether all of several bytes, each of them 0 or 1, are 1.</summary>
internal readonly struct AllTrue : IFolding<AllTrue, byte>
{
    public static bool IsFinal(byte part) => part == 0;

    public static byte Run(ReadOnlySpan<byte> run) => run.Contains((byte)0) ? (byte)0 : (byte)1;

    public static byte Combine(byte x, byte y) => (byte)(x & y);

    public static void Fold(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y, Span<byte> result) =>
        TensorPrimitives.BitwiseAnd(x, y, result);
}
