using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays;

/// <content>Means, variances and standard deviations.</content>
public static partial class NdArrayMethods
{
    /// <summary>Of numbers with a point.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    extension<T>(NdArray<T> a)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        /// <inheritdoc cref="NdArray.Mean{T}(NdArray{T}, Axes, NdArray{T}?, bool, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;double&gt; a = [[1, 2], [3, 5]];
        /// Console.WriteLine($"{a.Mean()} {a.Mean(axis: 0)}");
        /// // 2.75 [2.  3.5]
        /// </code></example>
        public NdArray<T> Mean(
            Axes axis = default,
            NdArray<T>? @out = null,
            bool keepDims = false,
            NdArray<bool>? where = null) =>
            NdArray.Mean(a, axis, @out, keepDims, where);

        /// <inheritdoc cref="NdArray.Var{T}(NdArray{T}, Axes, NdArray{T}?, double, bool, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;double&gt; a = [[1, 2], [3, 5]];
        /// Console.WriteLine($"{a.Var(axis: 0)} {a.Var(axis: 0, ddof: 1)}");
        /// // [1.   2.25] [2.  4.5]
        /// </code></example>
        public NdArray<T> Var(
            Axes axis = default,
            NdArray<T>? @out = null,
            double ddof = 0,
            bool keepDims = false,
            NdArray<bool>? where = null) =>
            NdArray.Var(a, axis, @out, ddof, keepDims, where);

        /// <inheritdoc cref="NdArray.Std{T}(NdArray{T}, Axes, NdArray{T}?, double, bool, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;double&gt; a = [[1, 2], [3, 5]];
        /// Console.WriteLine(a.Std(axis: 0));
        /// // [1.  1.5]
        /// </code></example>
        public NdArray<T> Std(
            Axes axis = default,
            NdArray<T>? @out = null,
            double ddof = 0,
            bool keepDims = false,
            NdArray<bool>? where = null) =>
            NdArray.Std(a, axis, @out, ddof, keepDims, where);
    }

    /// <summary>Computed in another type.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    extension<T>(NdArray<T> a)
        where T : unmanaged
    {
        /// <inheritdoc cref="NdArray.Mean{T, TResult}(NdArray{T}, Axes, NdArray{TResult}?, bool, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray<TResult> Mean<TResult>(
            Axes axis = default,
            NdArray<TResult>? @out = null,
            bool keepDims = false,
            NdArray<bool>? where = null)
            where TResult : unmanaged, IFloatingPointIeee754<TResult> =>
            NdArray.Mean<T, TResult>(a, axis, @out, keepDims, where);

        /// <inheritdoc cref="NdArray.Var{T, TResult}(NdArray{T}, Axes, NdArray{TResult}?, double, bool, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray<TResult> Var<TResult>(
            Axes axis = default,
            NdArray<TResult>? @out = null,
            double ddof = 0,
            bool keepDims = false,
            NdArray<bool>? where = null)
            where TResult : unmanaged, IFloatingPointIeee754<TResult> =>
            NdArray.Var<T, TResult>(a, axis, @out, ddof, keepDims, where);

        /// <inheritdoc cref="NdArray.Std{T, TResult}(NdArray{T}, Axes, NdArray{TResult}?, double, bool, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray<TResult> Std<TResult>(
            Axes axis = default,
            NdArray<TResult>? @out = null,
            double ddof = 0,
            bool keepDims = false,
            NdArray<bool>? where = null)
            where TResult : unmanaged, IFloatingPointIeee754<TResult> =>
            NdArray.Std<T, TResult>(a, axis, @out, ddof, keepDims, where);
    }

    /// <summary>Of any type.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    extension<TArray>(TArray a)
        where TArray : NdArray
    {
        /// <inheritdoc cref="NdArray.Mean(NdArray, Axes, DType?, NdArray?, bool, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Mean(
            Axes axis = default,
            DType? dtype = null,
            NdArray? @out = null,
            bool keepDims = false,
            NdArray<bool>? where = null) =>
            NdArray.Mean(a, axis, dtype, @out, keepDims, where);

        /// <inheritdoc cref="NdArray.Var(NdArray, Axes, DType?, NdArray?, double, bool, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Var(
            Axes axis = default,
            DType? dtype = null,
            NdArray? @out = null,
            double ddof = 0,
            bool keepDims = false,
            NdArray<bool>? where = null) =>
            NdArray.Var(a, axis, dtype, @out, ddof, keepDims, where);

        /// <inheritdoc cref="NdArray.Std(NdArray, Axes, DType?, NdArray?, double, bool, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Std(
            Axes axis = default,
            DType? dtype = null,
            NdArray? @out = null,
            double ddof = 0,
            bool keepDims = false,
            NdArray<bool>? where = null) =>
            NdArray.Std(a, axis, dtype, @out, ddof, keepDims, where);
    }
}
