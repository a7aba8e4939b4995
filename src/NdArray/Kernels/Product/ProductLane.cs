using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Elements one by one, where there are no vectors, or too few elements for one.</summary>
internal readonly unsafe struct ProductLane<TMath, T> : IProductLanes<T, T>
    where TMath : struct, IProductMath<T>
    where T : unmanaged
{
    public static int Count => 1;

    public static T Zero => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Load(T* source) => *source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Broadcast(T* source) => *source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(T value, T* destination) => *destination = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T MultiplyAdd(T left, T right, T addend) => TMath.MultiplyAdd(left, right, addend);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Add(T left, T right) => TMath.Add(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(T value) => value;
}
