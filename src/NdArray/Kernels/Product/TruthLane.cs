namespace NdArrays.Kernels;

/// <summary>Truth values one by one: a product is an and, a sum an or.</summary>
internal readonly unsafe struct TruthLane : IProductLanes<byte, byte>
{
    public static int Count => 1;

    public static byte Zero => 0;

    public static byte Load(byte* source) => *source;

    public static byte Broadcast(byte* source) => *source;

    public static void Store(byte value, byte* destination) => *destination = value;

    public static byte Multiply(byte left, byte right) => (byte)(left & right);

    public static byte MultiplyAdd(byte left, byte right, byte addend) => (byte)((left & right) | addend);

    public static byte Add(byte left, byte right) => (byte)(left | right);

    public static byte Sum(byte value) => value;
}
