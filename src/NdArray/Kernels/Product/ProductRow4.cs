using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A row of four vectors.</summary>
internal unsafe struct ProductRow4<TLanes, TVector, T> : IProductRow<ProductRow4<TLanes, TVector, T>, T>
    where TLanes : struct, IProductLanes<TVector, T>
    where T : unmanaged
{
    private TVector _first;
    private TVector _second;
    private TVector _third;
    private TVector _fourth;

    public static int Vectors => 4;

    public static int Elements => 4 * TLanes.Count;

    public static int Last => 3 * TLanes.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ProductRow4<TLanes, TVector, T> Load(T* source, nint last) => new()
    {
        _first = TLanes.Load(source),
        _second = TLanes.Load(source + TLanes.Count),
        _third = TLanes.Load(source + (2 * TLanes.Count)),
        _fourth = TLanes.Load(source + last),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MultiplyAdd(T* element, in ProductRow4<TLanes, TVector, T> row)
    {
        TVector factor = TLanes.Broadcast(element);
        _first = TLanes.MultiplyAdd(factor, row._first, _first);
        _second = TLanes.MultiplyAdd(factor, row._second, _second);
        _third = TLanes.MultiplyAdd(factor, row._third, _third);
        _fourth = TLanes.MultiplyAdd(factor, row._fourth, _fourth);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in ProductRow4<TLanes, TVector, T> row)
    {
        _first = TLanes.Add(row._first, _first);
        _second = TLanes.Add(row._second, _second);
        _third = TLanes.Add(row._third, _third);
        _fourth = TLanes.Add(row._fourth, _fourth);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Write(T* destination, nint last)
    {
        TLanes.Store(_first, destination);
        TLanes.Store(_second, destination + TLanes.Count);
        TLanes.Store(_third, destination + (2 * TLanes.Count));
        TLanes.Store(_fourth, destination + last);
    }
}
