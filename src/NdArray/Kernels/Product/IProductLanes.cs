namespace NdArrays.Kernels;

/// <summary>A vector of elements and what products do with it, or a single element where there are no vectors.</summary>
internal unsafe interface IProductLanes<TVector, T>
    where T : unmanaged
{
    /// <summary>The elements of a vector.</summary>
    static abstract int Count { get; }

    /// <summary>The vector with which a sum begins.</summary>
    static abstract TVector Zero { get; }

    /// <summary>The elements at a place.</summary>
    static abstract TVector Load(T* source);

    /// <summary>One element, as often as there is room.</summary>
    static abstract TVector Broadcast(T* source);

    /// <summary>Writes the elements to a place.</summary>
    static abstract void Store(TVector value, T* destination);

    /// <summary>The product of the first two, added to the third.</summary>
    static abstract TVector MultiplyAdd(TVector left, TVector right, TVector addend);

    /// <summary>The sum of two.</summary>
    static abstract TVector Add(TVector left, TVector right);

    /// <summary>The sum of all elements.</summary>
    static abstract T Sum(TVector value);
}
