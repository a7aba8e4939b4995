namespace NdArrays.Loops;

/// <summary>The product of two matrices of elements of some type.</summary>
internal interface IPlaneProduct<T>
    where T : unmanaged
{
    /// <summary>Multiplies two matrices, of any sizes, none of which shares memory with the result.</summary>
    static abstract void Run(in PlaneProduct<T> product);
}
