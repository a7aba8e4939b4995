namespace NdArrays;

/// <content>The signs, bits and relations of arrays of any types.</content>
public static partial class NdArrayOperators
{
    /// <summary>The operators of arrays of any types, which promote as in NumPy 2.</summary>
    extension(NdArray)
    {
        /// <summary>The elements with the opposite sign. NumPy: <c>-x</c>.</summary>
        /// <param name="x">The operand.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentNullException">The array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator -(NdArray x) => NdArray.Negative(x);

        /// <summary>The elements as they are, in an array of their own. NumPy: <c>+x</c>.</summary>
        /// <param name="x">The operand.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentNullException">The array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator +(NdArray x) => NdArray.Positive(x);

        /// <summary>The elements with every bit turned over, or the opposite of truth values. NumPy: <c>~x</c>.</summary>
        /// <param name="x">The operand.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentNullException">The array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator ~(NdArray x) => NdArray.Invert(x);

        /// <summary>The bits that both elements have, or whether both truth values are true. NumPy: <c>x &amp; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray a = np.Array&lt;byte&gt;(12, 5);
        /// Console.WriteLine($"{a &amp; 6} {(a | np.Array&lt;short&gt;(-1)).DType}");
        /// // [4 4] int16
        /// </code></example>
        public static NdArray operator &(NdArray x, NdArray y) => NdArray.BitwiseAnd(x, y);

        /// <inheritdoc cref="extension(NdArray).op_BitwiseAnd(NdArray, NdArray)"/>
        public static NdArray operator &(NdArray x, NdOperand y) => NdArray.BitwiseAnd(x, y);

        /// <inheritdoc cref="extension(NdArray).op_BitwiseAnd(NdArray, NdArray)"/>
        public static NdArray operator &(NdOperand x, NdArray y) => NdArray.BitwiseAnd(x, y);

        /// <summary>The bits that one of two elements has, or whether one of two truth values is true. NumPy: <c>x | y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator |(NdArray x, NdArray y) => NdArray.BitwiseOr(x, y);

        /// <inheritdoc cref="extension(NdArray).op_BitwiseOr(NdArray, NdArray)"/>
        public static NdArray operator |(NdArray x, NdOperand y) => NdArray.BitwiseOr(x, y);

        /// <inheritdoc cref="extension(NdArray).op_BitwiseOr(NdArray, NdArray)"/>
        public static NdArray operator |(NdOperand x, NdArray y) => NdArray.BitwiseOr(x, y);

        /// <summary>The bits that just one of two elements has, or whether just one of two truth values is true. NumPy: <c>x ^ y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator ^(NdArray x, NdArray y) => NdArray.BitwiseXor(x, y);

        /// <inheritdoc cref="extension(NdArray).op_ExclusiveOr(NdArray, NdArray)"/>
        public static NdArray operator ^(NdArray x, NdOperand y) => NdArray.BitwiseXor(x, y);

        /// <inheritdoc cref="extension(NdArray).op_ExclusiveOr(NdArray, NdArray)"/>
        public static NdArray operator ^(NdOperand x, NdArray y) => NdArray.BitwiseXor(x, y);

        /// <summary>The bits of elements moved to the left. NumPy: <c>x &lt;&lt; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator <<(NdArray x, NdArray y) => NdArray.LeftShift(x, y);

        /// <inheritdoc cref="extension(NdArray).op_LeftShift(NdArray, NdArray)"/>
        public static NdArray operator <<(NdArray x, NdOperand y) => NdArray.LeftShift(x, y);

        /// <summary>The bits of elements moved to the right, with the sign kept. NumPy: <c>x >> y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator >>(NdArray x, NdArray y) => NdArray.RightShift(x, y);

        /// <inheritdoc cref="extension(NdArray).op_RightShift(NdArray, NdArray)"/>
        public static NdArray operator >>(NdArray x, NdOperand y) => NdArray.RightShift(x, y);

        /// <summary>Whether elements are less than others. NumPy: <c>x &lt; y</c>.</summary>
        /// <remarks>Whole numbers are compared as they are, be they of whatever types or sizes.</remarks>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        /// <example><code>
        /// NdArray a = np.Array&lt;byte&gt;(1, 200);
        /// Console.WriteLine($"{a &lt; 100} {a &lt; 300} {-1 > a}");
        /// // [ True False] [ True  True] [False False]
        /// </code></example>
        public static NdArray<bool> operator <(NdArray x, NdArray y) => NdArray.Less(x, y);

        /// <inheritdoc cref="extension(NdArray).op_LessThan(NdArray, NdArray)"/>
        public static NdArray<bool> operator <(NdArray x, NdOperand y) => NdArray.Less(x, y);

        /// <inheritdoc cref="extension(NdArray).op_LessThan(NdArray, NdArray)"/>
        public static NdArray<bool> operator <(NdOperand x, NdArray y) => NdArray.Less(x, y);

        /// <summary>Whether elements are greater than others. NumPy: <c>x > y</c>.</summary>
        /// <remarks>Whole numbers are compared as they are, be they of whatever types or sizes.</remarks>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray<bool> operator >(NdArray x, NdArray y) => NdArray.Greater(x, y);

        /// <inheritdoc cref="extension(NdArray).op_GreaterThan(NdArray, NdArray)"/>
        public static NdArray<bool> operator >(NdArray x, NdOperand y) => NdArray.Greater(x, y);

        /// <inheritdoc cref="extension(NdArray).op_GreaterThan(NdArray, NdArray)"/>
        public static NdArray<bool> operator >(NdOperand x, NdArray y) => NdArray.Greater(x, y);

        /// <summary>Whether elements are less than others, or equal. NumPy: <c>x &lt;= y</c>.</summary>
        /// <remarks>Whole numbers are compared as they are, be they of whatever types or sizes.</remarks>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray<bool> operator <=(NdArray x, NdArray y) => NdArray.LessEqual(x, y);

        /// <inheritdoc cref="extension(NdArray).op_LessThanOrEqual(NdArray, NdArray)"/>
        public static NdArray<bool> operator <=(NdArray x, NdOperand y) => NdArray.LessEqual(x, y);

        /// <inheritdoc cref="extension(NdArray).op_LessThanOrEqual(NdArray, NdArray)"/>
        public static NdArray<bool> operator <=(NdOperand x, NdArray y) => NdArray.LessEqual(x, y);

        /// <summary>Whether elements are greater than others, or equal. NumPy: <c>x >= y</c>.</summary>
        /// <remarks>Whole numbers are compared as they are, be they of whatever types or sizes.</remarks>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray<bool> operator >=(NdArray x, NdArray y) => NdArray.GreaterEqual(x, y);

        /// <inheritdoc cref="extension(NdArray).op_GreaterThanOrEqual(NdArray, NdArray)"/>
        public static NdArray<bool> operator >=(NdArray x, NdOperand y) => NdArray.GreaterEqual(x, y);

        /// <inheritdoc cref="extension(NdArray).op_GreaterThanOrEqual(NdArray, NdArray)"/>
        public static NdArray<bool> operator >=(NdOperand x, NdArray y) => NdArray.GreaterEqual(x, y);
    }
}
