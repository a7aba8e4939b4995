using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays;

/// <content>Functions of elements, and elements that are chosen.</content>
public static partial class NdArrayMethods
{
    /// <summary>Of numbers that have an order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    extension<T>(NdArray<T> a)
        where T : INumber<T>
    {
        /// <inheritdoc cref="NdArray.Clip{T}(NdArray{T}, NdArray{T}?, NdArray{T}?, NdArray{T}?, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 5, 9];
        /// Console.WriteLine($"{a.Clip(2, 8)} {a.Clip(max: 5)}");
        /// // [2 5 8] [1 5 5]
        /// </code></example>
        public NdArray<T> Clip(
            NdArray<T>? min = null, NdArray<T>? max = null, NdArray<T>? @out = null, NdArray<bool>? where = null) =>
            NdArray.Clip(a, min, max, @out, where);

        /// <inheritdoc cref="NdArray.Round{T}(NdArray{T}, int, NdArray{T}?)"/>
        /// <example><code>
        /// NdArray&lt;double&gt; a = [0.5, 1.25, 2.75];
        /// Console.WriteLine($"{a.Round()} {a.Round(1)}");
        /// // [0. 1. 3.] [0.5 1.2 2.8]
        /// </code></example>
        public NdArray<T> Round(int decimals = 0, NdArray<T>? @out = null) => NdArray.Round(a, decimals, @out);
    }

    /// <summary>Of numbers.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    extension<T>(NdArray<T> a)
        where T : INumberBase<T>
    {
        /// <inheritdoc cref="NdArray.Conjugate{T}(NdArray{T}, NdArray{T}?, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;System.Numerics.Complex&gt; a = [new System.Numerics.Complex(1, 2)];
        /// Console.WriteLine(a.Conjugate());
        /// // [1.-2.j]
        /// </code></example>
        public NdArray<T> Conjugate(NdArray<T>? @out = null, NdArray<bool>? where = null) => NdArray.Conjugate(a, @out, where);

        /// <inheritdoc cref="NdArray.Conjugate{T}(NdArray{T}, NdArray{T}?, NdArray{bool}?)"/>
        /// <example><code>
        /// NdArray&lt;System.Numerics.Complex&gt; a = [new System.Numerics.Complex(1, 2)];
        /// Console.WriteLine(a.Conj());
        /// // [1.-2.j]
        /// </code></example>
        public NdArray<T> Conj(NdArray<T>? @out = null, NdArray<bool>? where = null) => NdArray.Conjugate(a, @out, where);
    }

    /// <summary>Of complex numbers.</summary>
    /// <param name="a">The array.</param>
    extension(NdArray<Complex> a)
    {
        /// <inheritdoc cref="NdArray.Real(NdArray{Complex}, NdArray{double}?)"/>
        /// <example><code>
        /// NdArray&lt;System.Numerics.Complex&gt; a = [new System.Numerics.Complex(1, 2)];
        /// Console.WriteLine(a.Real());
        /// // [1.]
        /// </code></example>
        public NdArray<double> Real(NdArray<double>? @out = null) => NdArray.Real(a, @out);

        /// <inheritdoc cref="NdArray.Imag(NdArray{Complex}, NdArray{double}?)"/>
        /// <example><code>
        /// NdArray&lt;System.Numerics.Complex&gt; a = [new System.Numerics.Complex(1, 2)];
        /// Console.WriteLine(a.Imag());
        /// // [2.]
        /// </code></example>
        public NdArray<double> Imag(NdArray<double>? @out = null) => NdArray.Imag(a, @out);
    }

    /// <summary>Of any type.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    extension<TArray>(TArray a)
        where TArray : NdArray
    {
        /// <inheritdoc cref="NdArray.Conjugate(NdOperand, NdArray?, NdArray{bool}?, DType?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Conjugate(NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
            NdArray.Conjugate(a, @out, where, dtype);

        /// <inheritdoc cref="NdArray.Conjugate(NdOperand, NdArray?, NdArray{bool}?, DType?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Conj(NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
            NdArray.Conjugate(a, @out, where, dtype);

        /// <inheritdoc cref="NdArray.Clip(NdOperand, NdOperand?, NdOperand?, NdArray?, NdArray{bool}?, DType?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Clip(
            NdOperand? min = null, NdOperand? max = null, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
            NdArray.Clip(a, min, max, @out, where, dtype);

        /// <inheritdoc cref="NdArray.Round(NdOperand, int, NdArray?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Round(int decimals = 0, NdArray? @out = null) => NdArray.Round(a, decimals, @out);

        /// <inheritdoc cref="NdArray.Real(NdOperand, NdArray?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Real(NdArray? @out = null) => NdArray.Real(a, @out);

        /// <inheritdoc cref="NdArray.Imag(NdOperand, NdArray?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Imag(NdArray? @out = null) => NdArray.Imag(a, @out);

        /// <inheritdoc cref="NdArray.Take{TArray}(TArray, NdIndex, int?, TArray, IndexMode)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [5, 6, 7];
        /// Console.WriteLine(a.Take([2, 0]));
        /// // [7 5]
        /// </code></example>
        public TArray Take(NdIndex indices, int? axis = null, TArray? @out = null, IndexMode mode = IndexMode.Raise) =>
            NdArray.Take(a, indices, axis, @out, mode);

        /// <inheritdoc cref="NdArray.Put(NdArray, NdIndex, NdArray, IndexMode)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [5, 6, 7];
        /// a.Put([0, 2], (NdArray&lt;int&gt;)[8, 9]);
        /// Console.WriteLine(a);
        /// // [8 6 9]
        /// </code></example>
        public void Put(NdIndex ind, NdArray v, IndexMode mode = IndexMode.Raise) => NdArray.Put(a, ind, v, mode);

        /// <inheritdoc cref="NdArray.Compress{TArray}(NdArray, TArray, int?, TArray)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [5, 6, 7];
        /// Console.WriteLine(a.Compress((NdArray&lt;bool&gt;)[true, false, true]));
        /// // [5 7]
        /// </code></example>
        public TArray Compress(NdArray condition, int? axis = null, TArray? @out = null) => NdArray.Compress(condition, a, axis, @out);

        /// <inheritdoc cref="NdArray.NonZero(NdArray)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [0, 3, 4];
        /// Console.WriteLine(a.NonZero()[0]);
        /// // [1 2]
        /// </code></example>
        public NdArray<long>[] NonZero() => NdArray.NonZero(a);
    }

    /// <summary>Of numbers of arrays.</summary>
    /// <param name="a">The array.</param>
    extension(NdArray a)
    {
        /// <inheritdoc cref="NdArray.Choose{T}(NdArray, ReadOnlySpan{NdArray{T}}, NdArray{T}, IndexMode)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 0];
        /// NdArray&lt;double&gt; low = [1, 2], high = [10, 20];
        /// Console.WriteLine(a.Choose([low, high]));
        /// // [10.  2.]
        /// </code></example>
        public NdArray<T> Choose<T>(
            ReadOnlySpan<NdArray<T>> choices, NdArray<T>? @out = null, IndexMode mode = IndexMode.Raise) =>
            NdArray.Choose(a, choices, @out, mode);
    }
}
