using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A row of one vector.</summary>
internal unsafe struct ProductRow1<TLanes, TVector, T> : IProductRow<ProductRow1<TLanes, TVector, T>, T>
    where TLanes : struct, IProductLanes<TVector, T>
    where T : unmanaged
{
    private TVector _first;

    public static int Vectors => 1;

    public static int Elements => TLanes.Count;

    public static int Last => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ProductRow1<TLanes, TVector, T> Load(T* source, nint last) => new()
    {
        _first = TLanes.Load(source),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MultiplyAdd(T* element, in ProductRow1<TLanes, TVector, T> row)
    {
        TVector factor = TLanes.Broadcast(element);
        _first = TLanes.MultiplyAdd(factor, row._first, _first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in ProductRow1<TLanes, TVector, T> row) => _first = TLanes.Add(row._first, _first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Write(T* destination, nint last) => TLanes.Store(_first, destination);
}
