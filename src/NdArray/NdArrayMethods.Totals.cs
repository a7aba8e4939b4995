using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays;

/// <content>Sums and products, of all elements and up to each.</content>
public static partial class NdArrayMethods
{
    /// <summary>Of numbers.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    extension<T>(NdArray<T> a)
        where T : unmanaged, INumberBase<T>
    {
        /// <inheritdoc cref="NdArray.Sum{T}(NdArray{T}, Axes, NdArray{T}?, bool, NdArray{T}?, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine($"{a.Sum()} {a.Sum(axis: 0)}");
        /// // 10 [4 6]
        /// </code></example>
        public NdArray<T> Sum(
            Axes axis = default,
            NdArray<T>? @out = null,
            bool keepDims = false,
            NdArray<T>? initial = null,
            NdArray<bool>? where = null) =>
            NdArray.Sum(a, axis, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.Prod{T}(NdArray{T}, Axes, NdArray{T}?, bool, NdArray{T}?, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine($"{a.Prod()} {a.Prod(axis: 1)}");
        /// // 24 [ 2 12]
        /// </code></example>
        public NdArray<T> Prod(
            Axes axis = default,
            NdArray<T>? @out = null,
            bool keepDims = false,
            NdArray<T>? initial = null,
            NdArray<bool>? where = null) =>
            NdArray.Prod(a, axis, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.CumSum{T}(NdArray{T}, int?, NdArray{T}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(a.CumSum());
        /// // [ 1  3  6 10]
        /// </code></example>
        public NdArray<T> CumSum(int? axis = null, NdArray<T>? @out = null) => NdArray.CumSum(a, axis, @out);

        /// <inheritdoc cref="NdArray.CumProd{T}(NdArray{T}, int?, NdArray{T}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine(a.CumProd(axis: 0));
        /// // [[1 2]
        /// //  [3 8]]
        /// </code></example>
        public NdArray<T> CumProd(int? axis = null, NdArray<T>? @out = null) => NdArray.CumProd(a, axis, @out);
    }

    /// <summary>Computed in another type.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    extension<T>(NdArray<T> a)
        where T : unmanaged
    {
        /// <inheritdoc cref="NdArray.Sum{T, TResult}(NdArray{T}, Axes, NdArray{TResult}?, bool, NdArray{TResult}?, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray<TResult> Sum<TResult>(
            Axes axis = default,
            NdArray<TResult>? @out = null,
            bool keepDims = false,
            NdArray<TResult>? initial = null,
            NdArray<bool>? where = null)
            where TResult : unmanaged, INumberBase<TResult> =>
            NdArray.Sum<T, TResult>(a, axis, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.Prod{T, TResult}(NdArray{T}, Axes, NdArray{TResult}?, bool, NdArray{TResult}?, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray<TResult> Prod<TResult>(
            Axes axis = default,
            NdArray<TResult>? @out = null,
            bool keepDims = false,
            NdArray<TResult>? initial = null,
            NdArray<bool>? where = null)
            where TResult : unmanaged, INumberBase<TResult> =>
            NdArray.Prod<T, TResult>(a, axis, @out, keepDims, initial, where);
    }

    /// <summary>Of any type.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    extension<TArray>(TArray a)
        where TArray : NdArray
    {
        /// <inheritdoc cref="NdArray.Sum(NdArray, Axes, DType?, NdArray?, bool, NdOperand, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Sum(
            Axes axis = default,
            DType? dtype = null,
            NdArray? @out = null,
            bool keepDims = false,
            NdOperand initial = default,
            NdArray<bool>? where = null) =>
            NdArray.Sum(a, axis, dtype, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.Prod(NdArray, Axes, DType?, NdArray?, bool, NdOperand, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Prod(
            Axes axis = default,
            DType? dtype = null,
            NdArray? @out = null,
            bool keepDims = false,
            NdOperand initial = default,
            NdArray<bool>? where = null) =>
            NdArray.Prod(a, axis, dtype, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.CumSum(NdArray, int?, DType?, NdArray?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray CumSum(int? axis = null, DType? dtype = null, NdArray? @out = null) =>
            NdArray.CumSum(a, axis, dtype, @out);

        /// <inheritdoc cref="NdArray.CumProd(NdArray, int?, DType?, NdArray?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray CumProd(int? axis = null, DType? dtype = null, NdArray? @out = null) =>
            NdArray.CumProd(a, axis, dtype, @out);
    }
}
