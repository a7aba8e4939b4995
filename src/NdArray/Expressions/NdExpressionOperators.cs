using System.Numerics;
using NdArrays.Expressions;
using NdArrays.Kernels;

namespace NdArrays;

/// <summary>The operators of expressions.</summary>
public static class NdExpressionOperators
{
    /// <summary>The operators of numbers.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    extension<T>(NdExpression<T>)
        where T : unmanaged, INumberBase<T>
    {
        /// <summary>The sums, to be computed. NumPy: <c>x + y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) + 1));
        /// // [2 3 4]
        /// </code></example>
        public static NdExpression<T> operator +(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<NumberBinary<AddOp, T>, T, T, T>(x, y);

        /// <summary>The differences, to be computed. NumPy: <c>x - y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(10 - np.Lazy(a)));
        /// // [9 8 7]
        /// </code></example>
        public static NdExpression<T> operator -(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<NumberBinary<SubtractOp, T>, T, T, T>(x, y);

        /// <summary>The products, to be computed. NumPy: <c>x * y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) * a));
        /// // [1 4 9]
        /// </code></example>
        public static NdExpression<T> operator *(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<NumberBinary<MultiplyOp, T>, T, T, T>(x, y);

        /// <summary>The quotients; of whole numbers their floors, and 0 where one divides by 0, to be computed. NumPy: <c>x / y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) / 2));
        /// // [0 1 1]
        /// </code></example>
        public static NdExpression<T> operator /(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<NumberBinary<DivideOp, T>, T, T, T>(x, y);

        /// <summary>The elements with the other sign, to be computed. NumPy: <c>-x</c>.</summary>
        /// <param name="x">The operand.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(-np.Lazy(a)));
        /// // [-1 -2 -3]
        /// </code></example>
        public static NdExpression<T> operator -(NdExpression<T> x) => Expression.Unary<NumberUnary<NegativeOp, T>, T, T>(x);
    }

    /// <summary>The operators of numbers that have an order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    extension<T>(NdExpression<T>)
        where T : unmanaged, INumber<T>
    {
        /// <summary>What divisions leave over, with the sign of the divisor, to be computed. NumPy: <c>x % y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) % 2));
        /// // [1 0 1]
        /// </code></example>
        public static NdExpression<T> operator %(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<OrderedBinary<RemainderOp, T>, T, T, T>(x, y);

        /// <summary>Whether elements are less, to be computed. NumPy: <c>x &lt; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) &lt; 2));
        /// // [ True False False]
        /// </code></example>
        public static NdExpression<bool> operator <(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<OrderedRelation<LessOp, T>, T, T, bool>(x, y);

        /// <summary>Whether elements are greater, to be computed. NumPy: <c>x &gt; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) &gt; 2));
        /// // [False False  True]
        /// </code></example>
        public static NdExpression<bool> operator >(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<OrderedRelation<GreaterOp, T>, T, T, bool>(x, y);

        /// <summary>Whether elements are less or equal, to be computed. NumPy: <c>x &lt;= y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) &lt;= 2));
        /// // [ True  True False]
        /// </code></example>
        public static NdExpression<bool> operator <=(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<OrderedRelation<LessEqualOp, T>, T, T, bool>(x, y);

        /// <summary>Whether elements are greater or equal, to be computed. NumPy: <c>x &gt;= y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) &gt;= 2));
        /// // [False  True  True]
        /// </code></example>
        public static NdExpression<bool> operator >=(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<OrderedRelation<GreaterEqualOp, T>, T, T, bool>(x, y);
    }

    /// <summary>The operators of whole numbers.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    extension<T>(NdExpression<T>)
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <summary>The bits that both elements have, to be computed. NumPy: <c>x &amp; y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) &amp; 2));
        /// // [0 2 2]
        /// </code></example>
        public static NdExpression<T> operator &(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<IntegerBinary<BitwiseAndOp, T>, T, T, T>(x, y);

        /// <summary>The bits that one of the elements has, to be computed. NumPy: <c>x | y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) | 4));
        /// // [5 6 7]
        /// </code></example>
        public static NdExpression<T> operator |(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<IntegerBinary<BitwiseOrOp, T>, T, T, T>(x, y);

        /// <summary>The bits that just one of the elements has, to be computed. NumPy: <c>x ^ y</c>.</summary>
        /// <param name="x">The operand on the left.</param>
        /// <param name="y">The operand on the right: an expression, an array or a number.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdArray&lt;int&gt; a = [1, 2, 3];
        /// Console.WriteLine(np.Evaluate(np.Lazy(a) ^ 1));
        /// // [0 3 2]
        /// </code></example>
        public static NdExpression<T> operator ^(NdExpression<T> x, NdExpression<T> y) =>
            Expression.Binary<IntegerBinary<BitwiseXorOp, T>, T, T, T>(x, y);
    }

    /// <summary>The operators of conditions.</summary>
    extension(NdExpression<bool>)
    {
        /// <summary>Whether both conditions are true, to be computed. NumPy: <c>x &amp; y</c>.</summary>
        /// <param name="x">The condition on the left.</param>
        /// <param name="y">The condition on the right.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdExpression&lt;int&gt; a = np.Lazy&lt;int&gt;([1, 2, 3]);
        /// Console.WriteLine(np.Evaluate((a &gt; 1) &amp; (a &lt; 3)));
        /// // [False  True False]
        /// </code></example>
        public static NdExpression<bool> operator &(NdExpression<bool> x, NdExpression<bool> y) =>
            Expression.Binary<TruthBinary<BitwiseAndOp>, bool, bool, bool>(x, y);

        /// <summary>Whether one of the conditions is true, to be computed. NumPy: <c>x | y</c>.</summary>
        /// <param name="x">The condition on the left.</param>
        /// <param name="y">The condition on the right.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdExpression&lt;int&gt; a = np.Lazy&lt;int&gt;([1, 2, 3]);
        /// Console.WriteLine(np.Evaluate((a &lt; 2) | (a &gt; 2)));
        /// // [ True False  True]
        /// </code></example>
        public static NdExpression<bool> operator |(NdExpression<bool> x, NdExpression<bool> y) =>
            Expression.Binary<TruthBinary<BitwiseOrOp>, bool, bool, bool>(x, y);

        /// <summary>Whether just one of the conditions is true, to be computed. NumPy: <c>x ^ y</c>.</summary>
        /// <param name="x">The condition on the left.</param>
        /// <param name="y">The condition on the right.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
        /// <exception cref="ArgumentNullException">An operand is null.</exception>
        /// <example><code>
        /// NdExpression&lt;int&gt; a = np.Lazy&lt;int&gt;([1, 2, 3]);
        /// Console.WriteLine(np.Evaluate((a &lt; 3) ^ (a &gt; 1)));
        /// // [ True False  True]
        /// </code></example>
        public static NdExpression<bool> operator ^(NdExpression<bool> x, NdExpression<bool> y) =>
            Expression.Binary<TruthBinary<BitwiseXorOp>, bool, bool, bool>(x, y);

        /// <summary>Whether a condition is false, to be computed. NumPy: <c>~x</c>.</summary>
        /// <param name="x">The condition.</param>
        /// <returns>An expression.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
        /// <example><code>
        /// NdExpression&lt;int&gt; a = np.Lazy&lt;int&gt;([1, 2, 3]);
        /// Console.WriteLine(np.Evaluate(!(a &gt; 1)));
        /// // [ True False False]
        /// </code></example>
        public static NdExpression<bool> operator !(NdExpression<bool> x) => Expression.Unary<TruthUnary<True>, bool, bool>(x);
    }
}
