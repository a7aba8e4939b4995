using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A row of two vectors.</summary>
internal unsafe struct ProductRow2<TLanes, TVector, T> : IProductRow<ProductRow2<TLanes, TVector, T>, T>
    where TLanes : struct, IProductLanes<TVector, T>
    where T : unmanaged
{
    private TVector _first;
    private TVector _second;

    public static int Vectors => 2;

    public static int Elements => 2 * TLanes.Count;

    public static int Last => TLanes.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ProductRow2<TLanes, TVector, T> Load(T* source, nint last) => new()
    {
        _first = TLanes.Load(source),
        _second = TLanes.Load(source + last),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MultiplyAdd(T* element, in ProductRow2<TLanes, TVector, T> row)
    {
        TVector factor = TLanes.Broadcast(element);
        _first = TLanes.MultiplyAdd(factor, row._first, _first);
        _second = TLanes.MultiplyAdd(factor, row._second, _second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in ProductRow2<TLanes, TVector, T> row)
    {
        _first = TLanes.Add(row._first, _first);
        _second = TLanes.Add(row._second, _second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Write(T* destination, nint last)
    {
        TLanes.Store(_first, destination);
        TLanes.Store(_second, destination + last);
    }
}
