using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Numbers one by one, where there are no vectors, or too few elements for one.</summary>
internal readonly unsafe struct NumberLane<T> : IProductLanes<T, T>
    where T : unmanaged, INumberBase<T>
{
    public static int Count => 1;

    public static T Zero => T.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Load(T* source) => *source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Broadcast(T* source) => *source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(T value, T* destination) => *destination = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Multiply(T left, T right) => unchecked(left * right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T MultiplyAdd(T left, T right, T addend)
    {
        if (typeof(T) == typeof(float))
        {
            return (T)(object)float.MultiplyAddEstimate((float)(object)left, (float)(object)right, (float)(object)addend);
        }

        if (typeof(T) == typeof(double))
        {
            return (T)(object)double.MultiplyAddEstimate((double)(object)left, (double)(object)right, (double)(object)addend);
        }

        return unchecked((left * right) + addend);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Add(T left, T right) => unchecked(left + right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(T value) => value;
}
