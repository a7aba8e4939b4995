using System.Runtime.CompilerServices;

namespace NdArrays;

/// <summary>
/// The routines that NumPy also has as methods, or that read well as such: <c>a.Reshape(2, 3)</c> is
/// <c>NdArray.Reshape(a, [2, 3])</c>. Each gives back the type of array that it was called on.
/// </summary>
public static partial class NdArrayMethods
{
    /// <summary>The methods.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    extension<TArray>(TArray a)
        where TArray : NdArray
    {
        /// <summary>A view with all axes reversed. NumPy: <c>ndarray.T</c>.</summary>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
        /// Console.WriteLine(a.T);
        /// // [[1 4]
        /// //  [2 5]
        /// //  [3 6]]
        /// </code></example>
        public TArray T => NdArray.Transpose(a);

        /// <inheritdoc cref="NdArray.Transpose{TArray}(TArray, ReadOnlySpan{int})"/>
        public TArray Transpose(params ReadOnlySpan<int> axes) => NdArray.Transpose(a, axes);

        /// <inheritdoc cref="NdArray.SwapAxes{TArray}(TArray, int, int)"/>
        public TArray SwapAxes(int axis1, int axis2) => NdArray.SwapAxes(a, axis1, axis2);

        /// <inheritdoc cref="NdArray.MoveAxis{TArray}(TArray, int, int)"/>
        public TArray MoveAxis(int source, int destination) => NdArray.MoveAxis(a, source, destination);

        /// <inheritdoc cref="NdArray.ExpandDims{TArray}(TArray, ReadOnlySpan{int})"/>
        public TArray ExpandDims(params ReadOnlySpan<int> axis) => NdArray.ExpandDims(a, axis);

        /// <inheritdoc cref="NdArray.Squeeze{TArray}(TArray, ReadOnlySpan{int})"/>
        public TArray Squeeze(params ReadOnlySpan<int> axis) => NdArray.Squeeze(a, axis);

        /// <inheritdoc cref="NdArray.Reshape{TArray}(TArray, ReadOnlySpan{nint}, Order)"/>
        public TArray Reshape(params ReadOnlySpan<nint> shape) => NdArray.Reshape(a, shape);

        /// <inheritdoc cref="NdArray.Reshape{TArray}(TArray, ReadOnlySpan{nint}, Order)"/>
        public TArray Reshape(ReadOnlySpan<nint> shape, Order order) => NdArray.Reshape(a, shape, order);

        /// <inheritdoc cref="NdArray.Ravel{TArray}(TArray, Order)"/>
        public TArray Ravel(Order order = Order.C) => NdArray.Ravel(a, order);

        /// <inheritdoc cref="NdArray.Flatten{TArray}(TArray, Order)"/>
        public TArray Flatten(Order order = Order.C) => NdArray.Flatten(a, order);

        /// <inheritdoc cref="NdArray.BroadcastTo{TArray}(TArray, Shape)"/>
        public TArray BroadcastTo(Shape shape) => NdArray.BroadcastTo(a, shape);

        /// <inheritdoc cref="NdArray.Flip{TArray}(TArray, ReadOnlySpan{int})"/>
        public TArray Flip(params ReadOnlySpan<int> axis) => NdArray.Flip(a, axis);

        /// <inheritdoc cref="NdArray.Repeat{TArray}(TArray, nint, int?)"/>
        public TArray Repeat(nint repeats, int? axis = null) => NdArray.Repeat(a, repeats, axis);

        /// <inheritdoc cref="NdArray.Repeat{TArray}(TArray, ReadOnlySpan{nint}, int?)"/>
        public TArray Repeat(ReadOnlySpan<nint> repeats, int? axis = null) => NdArray.Repeat(a, repeats, axis);

        /// <inheritdoc cref="NdArray.Diagonal{TArray}(TArray, nint, int, int)"/>
        public TArray Diagonal(nint offset = 0, int axis1 = 0, int axis2 = 1) => NdArray.Diagonal(a, offset, axis1, axis2);

        /// <inheritdoc cref="NdArray.Copy{TArray}(TArray, Order)"/>
        public TArray Copy(Order order = Order.C) => NdArray.Copy(a, order);

        /// <inheritdoc cref="NdArray.AsContiguous{TArray}(TArray)"/>
        public TArray AsContiguous() => NdArray.AsContiguous(a);

        /// <inheritdoc cref="NdArray.AsReadOnly{TArray}(TArray)"/>
        public TArray AsReadOnly() => NdArray.AsReadOnly(a);
    }

    /// <summary>The methods of arrays whose elements have a known type.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    extension<T>(NdArray<T> a)
    {
        /// <inheritdoc cref="NdArray.Dot{T}(NdArray{T}, NdArray{T}, NdArray{T})"/>
        public NdArray<T> Dot(NdArray<T> b, NdArray<T>? @out = null) => NdArray.Dot(a, b, @out);

        /// <inheritdoc cref="NdArray.MatMul{T}(NdArray{T}, NdArray{T}, NdArray{T})"/>
        public NdArray<T> MatMul(NdArray<T> b, NdArray<T>? @out = null) => NdArray.MatMul(a, b, @out);

        /// <inheritdoc cref="NdArray.Trace{T}(NdArray{T}, nint, int, int, NdArray{T}?)"/>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
        /// Console.WriteLine($"{a.Trace()} {a.Trace(offset: 1)}");
        /// // 5 2
        /// </code></example>
        public NdArray<T> Trace(nint offset = 0, int axis1 = 0, int axis2 = 1, NdArray<T>? @out = null) =>
            NdArray.Trace(a, offset, axis1, axis2, @out);
    }

    /// <summary>The products of arrays of any types.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    extension<TArray>(TArray a)
        where TArray : NdArray
    {
        /// <inheritdoc cref="NdArray.Dot(NdArray, NdArray, NdArray?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Dot(NdArray b, NdArray? @out = null) => NdArray.Dot(a, b, @out);

        /// <inheritdoc cref="NdArray.MatMul(NdArray, NdArray, NdArray?, DType?, Casting)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray MatMul(NdArray b, NdArray? @out = null, DType? dtype = null, Casting casting = Casting.SameKind) =>
            NdArray.MatMul(a, b, @out, dtype, casting);

        /// <inheritdoc cref="NdArray.Trace(NdArray, nint, int, int, DType?, NdArray?)"/>
        [OverloadResolutionPriority(-1)]
        public NdArray Trace(nint offset = 0, int axis1 = 0, int axis2 = 1, DType? dtype = null, NdArray? @out = null) =>
            NdArray.Trace(a, offset, axis1, axis2, dtype, @out);
    }
}
