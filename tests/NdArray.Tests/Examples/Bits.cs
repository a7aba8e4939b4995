namespace NdArrays.Tests.Examples;

/// <summary>The bits of floating numbers, for results that must be the same to the last one.</summary>
internal static class Bits
{
    public static int[] Of(NdArray<float> array) => [.. array.Flat.Select(BitConverter.SingleToInt32Bits)];
}
