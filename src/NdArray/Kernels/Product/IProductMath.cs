using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>What multiplying and adding mean for the elements of a product: numbers, or truth values.</summary>
internal interface IProductMath<T>
    where T : unmanaged
{
    /// <summary>The product of the first two, added to the third; rounded once where the processor can.</summary>
    static abstract T MultiplyAdd(T left, T right, T addend);

    /// <inheritdoc cref="MultiplyAdd(T, T, T)"/>
    static abstract Vector128<T> MultiplyAdd(Vector128<T> left, Vector128<T> right, Vector128<T> addend);

    /// <inheritdoc cref="MultiplyAdd(T, T, T)"/>
    static abstract Vector256<T> MultiplyAdd(Vector256<T> left, Vector256<T> right, Vector256<T> addend);

    /// <inheritdoc cref="MultiplyAdd(T, T, T)"/>
    static abstract Vector512<T> MultiplyAdd(Vector512<T> left, Vector512<T> right, Vector512<T> addend);

    /// <summary>The sum of two.</summary>
    static abstract T Add(T left, T right);

    /// <inheritdoc cref="Add(T, T)"/>
    static abstract Vector128<T> Add(Vector128<T> left, Vector128<T> right);

    /// <inheritdoc cref="Add(T, T)"/>
    static abstract Vector256<T> Add(Vector256<T> left, Vector256<T> right);

    /// <inheritdoc cref="Add(T, T)"/>
    static abstract Vector512<T> Add(Vector512<T> left, Vector512<T> right);

    /// <summary>The sum of all elements of a vector.</summary>
    static abstract T Sum(Vector128<T> value);
}
