namespace NdArrays;

/// <content>The arithmetic of arrays of any types.</content>
public static partial class NdArrayOperators
{
    /// <summary>The operators of arrays of any types, which promote as in NumPy 2.</summary>
    extension(NdArray)
    {
        /// <summary>The sums of elements. NumPy: <c>x + y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator +(NdArray x, NdArray y) => NdArray.Add(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Addition(NdArray, NdArray)"/>
        public static NdArray operator +(NdArray x, NdOperand y) => NdArray.Add(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Addition(NdArray, NdArray)"/>
        public static NdArray operator +(NdOperand x, NdArray y) => NdArray.Add(x, y);

        /// <summary>The differences of elements. NumPy: <c>x - y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator -(NdArray x, NdArray y) => NdArray.Subtract(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Subtraction(NdArray, NdArray)"/>
        public static NdArray operator -(NdArray x, NdOperand y) => NdArray.Subtract(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Subtraction(NdArray, NdArray)"/>
        public static NdArray operator -(NdOperand x, NdArray y) => NdArray.Subtract(x, y);

        /// <summary>The products of elements. NumPy: <c>x * y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator *(NdArray x, NdArray y) => NdArray.Multiply(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Multiply(NdArray, NdArray)"/>
        public static NdArray operator *(NdArray x, NdOperand y) => NdArray.Multiply(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Multiply(NdArray, NdArray)"/>
        public static NdArray operator *(NdOperand x, NdArray y) => NdArray.Multiply(x, y);

        /// <summary>The quotients of elements; whole numbers are divided as ones of double precision. NumPy: <c>x / y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator /(NdArray x, NdArray y) => NdArray.Divide(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Division(NdArray, NdArray)"/>
        public static NdArray operator /(NdArray x, NdOperand y) => NdArray.Divide(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Division(NdArray, NdArray)"/>
        public static NdArray operator /(NdOperand x, NdArray y) => NdArray.Divide(x, y);

        /// <summary>What division leaves over, with the sign of the divisor. NumPy: <c>x % y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right, of a shape that broadcasts with the other.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast, or the types have no common one.</exception>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="NotSupportedException">The operation is not defined for elements of the type.</exception>
        /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
        public static NdArray operator %(NdArray x, NdArray y) => NdArray.Remainder(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Modulus(NdArray, NdArray)"/>
        public static NdArray operator %(NdArray x, NdOperand y) => NdArray.Remainder(x, y);

        /// <inheritdoc cref="extension(NdArray).op_Modulus(NdArray, NdArray)"/>
        public static NdArray operator %(NdOperand x, NdArray y) => NdArray.Remainder(x, y);
    }
}
