namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>Arrays of a case by the types they have.</summary>
internal static class Typed
{
    public static NdArray<float> Floats(this NdArray[] arrays, int index) => (NdArray<float>)arrays[index];

    public static NdArray<double> Doubles(this NdArray[] arrays, int index) => (NdArray<double>)arrays[index];

    public static NdArray<byte> Bytes(this NdArray[] arrays, int index) => (NdArray<byte>)arrays[index];

    public static NdArray<long> Longs(this NdArray[] arrays, int index) => (NdArray<long>)arrays[index];

    public static NdArray<bool> Mask(this NdArray[] arrays, int index) => (NdArray<bool>)arrays[index];
}
