using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays;

/// <content>Extremes, where they are, and whether any or all elements are true.</content>
public static partial class NdArrayMethods
{
    /// <summary>Of numbers that have an order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    extension<T>(NdArray<T> a)
        where T : unmanaged, INumber<T>
    {
        /// <inheritdoc cref="NdArray.Min{T}(NdArray{T}, Axes, NdArray{T}?, bool, NdArray{T}?, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine($"{a.Min()} {a.Min(axis: 0)}");
        /// // 1 [1 2]
        /// </code></example>
        public NdArray<T> Min(
            Axes axis = default,
            NdArray<T>? @out = null,
            bool keepDims = false,
            NdArray<T>? initial = null,
            NdArray<bool>? where = null) =>
            NdArray.Min(a, axis, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.Max{T}(NdArray{T}, Axes, NdArray{T}?, bool, NdArray{T}?, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine($"{a.Max()} {a.Max(axis: 0)}");
        /// // 4 [3 4]
        /// </code></example>
        public NdArray<T> Max(
            Axes axis = default,
            NdArray<T>? @out = null,
            bool keepDims = false,
            NdArray<T>? initial = null,
            NdArray<bool>? where = null) =>
            NdArray.Max(a, axis, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.Ptp{T}(NdArray{T}, Axes, NdArray{T}?, bool)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine($"{a.Ptp()} {a.Ptp(axis: 0)}");
        /// // 3 [2 2]
        /// </code></example>
        public NdArray<T> Ptp(Axes axis = default, NdArray<T>? @out = null, bool keepDims = false) =>
            NdArray.Ptp(a, axis, @out, keepDims);
    }

    /// <summary>Of any type.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    extension<TArray>(TArray a)
        where TArray : NdArray
    {
        /// <inheritdoc cref="NdArray.Min(NdArray, Axes, NdArray?, bool, NdOperand, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Min(
            Axes axis = default,
            NdArray? @out = null,
            bool keepDims = false,
            NdOperand initial = default,
            NdArray<bool>? where = null) =>
            NdArray.Min(a, axis, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.Max(NdArray, Axes, NdArray?, bool, NdOperand, NdArray{bool}?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Max(
            Axes axis = default,
            NdArray? @out = null,
            bool keepDims = false,
            NdOperand initial = default,
            NdArray<bool>? where = null) =>
            NdArray.Max(a, axis, @out, keepDims, initial, where);

        /// <inheritdoc cref="NdArray.Ptp(NdArray, Axes, NdArray?, bool)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Ptp(Axes axis = default, NdArray? @out = null, bool keepDims = false) =>
            NdArray.Ptp(a, axis, @out, keepDims);

        /// <inheritdoc cref="NdArray.ArgMin(NdArray, int?, NdArray{long}?, bool)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[3, 9, 2], [4, 1, 8]];
        /// Console.WriteLine($"{a.ArgMin()} {a.ArgMin(axis: 1)}");
        /// // 4 [2 1]
        /// </code></example>
        public NdArray<long> ArgMin(int? axis = null, NdArray<long>? @out = null, bool keepDims = false) =>
            NdArray.ArgMin(a, axis, @out, keepDims);

        /// <inheritdoc cref="NdArray.ArgMax(NdArray, int?, NdArray{long}?, bool)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[3, 9, 2], [4, 1, 8]];
        /// Console.WriteLine($"{a.ArgMax()} {a.ArgMax(axis: 1)}");
        /// // 1 [1 2]
        /// </code></example>
        public NdArray<long> ArgMax(int? axis = null, NdArray<long>? @out = null, bool keepDims = false) =>
            NdArray.ArgMax(a, axis, @out, keepDims);

        /// <inheritdoc cref="NdArray.Any(NdArray, Axes, NdArray{bool}?, bool, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[0, 1], [0, 0]];
        /// Console.WriteLine($"{a.Any()} {a.Any(axis: 1)}");
        /// // True [ True False]
        /// </code></example>
        public NdArray<bool> Any(
            Axes axis = default,
            NdArray<bool>? @out = null,
            bool keepDims = false,
            NdArray<bool>? where = null) =>
            NdArray.Any(a, axis, @out, keepDims, where);

        /// <inheritdoc cref="NdArray.All(NdArray, Axes, NdArray{bool}?, bool, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 1], [0, 2]];
        /// Console.WriteLine($"{a.All()} {a.All(axis: 1)}");
        /// // False [ True False]
        /// </code></example>
        public NdArray<bool> All(
            Axes axis = default,
            NdArray<bool>? @out = null,
            bool keepDims = false,
            NdArray<bool>? where = null) =>
            NdArray.All(a, axis, @out, keepDims, where);
    }
}
