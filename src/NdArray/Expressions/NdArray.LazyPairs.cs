using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Expressions;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Functions of several expressions.</content>
public abstract partial class NdArray
{
    /// <summary>The greater of two elements; NaN if one is, to be computed. NumPy: <c>numpy.maximum</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right: an expression, an array or a number.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([1, 5, 3]);
    /// NdArray&lt;double&gt; y = [4, 2, 3];
    /// Console.WriteLine(np.Evaluate(np.Maximum(x, y)));
    /// // [4. 5. 3.]
    /// </code></example>
    public static NdExpression<T> Maximum<T>(NdExpression<T> x, NdExpression<T> y)
        where T : unmanaged, INumber<T> => Expression.Binary<OrderedBinary<MaximumOp, T>, T, T, T>(x, y);

    /// <summary>The lesser of two elements; NaN if one is, to be computed. NumPy: <c>numpy.minimum</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right: an expression, an array or a number.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([1, 5, 3]);
    /// NdArray&lt;double&gt; y = [4, 2, 3];
    /// Console.WriteLine(np.Evaluate(np.Minimum(x, y)));
    /// // [1. 2. 3.]
    /// </code></example>
    public static NdExpression<T> Minimum<T>(NdExpression<T> x, NdExpression<T> y)
        where T : unmanaged, INumber<T> => Expression.Binary<OrderedBinary<MinimumOp, T>, T, T, T>(x, y);

    /// <summary>Elements to the power of others, to be computed. NumPy: <c>numpy.power</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right: an expression, an array or a number.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([1, 2, 3]);
    /// NdArray&lt;double&gt; y = [3, 2, 0.5];
    /// Console.WriteLine(np.Evaluate(np.Power(x, y)));
    /// // [1.         4.         1.73205081]
    /// </code></example>
    public static NdExpression<T> Power<T>(NdExpression<T> x, NdExpression<T> y)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Binary<OrderedBinary<PowerOp, T>, T, T, T>(x, y);

    /// <summary>The angles in radians of points at the heights of the one and the widths of the other, to be computed. NumPy: <c>numpy.arctan2</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right: an expression, an array or a number.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([1, 1, 0]);
    /// NdArray&lt;double&gt; y = [1, 0, -1];
    /// Console.WriteLine(np.Evaluate(np.ArcTan2(x, y)));
    /// // [0.78539816 1.57079633 3.14159265]
    /// </code></example>
    public static NdExpression<T> ArcTan2<T>(NdExpression<T> x, NdExpression<T> y)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Binary<FloatingBinary<ArcTan2Op, T>, T, T, T>(x, y);

    /// <summary>The long sides of right-angled triangles, to be computed. NumPy: <c>numpy.hypot</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right: an expression, an array or a number.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([3, 5]);
    /// NdArray&lt;double&gt; y = [4, 12];
    /// Console.WriteLine(np.Evaluate(np.Hypot(x, y)));
    /// // [ 5. 13.]
    /// </code></example>
    public static NdExpression<T> Hypot<T>(NdExpression<T> x, NdExpression<T> y)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Binary<FloatingBinary<HypotOp, T>, T, T, T>(x, y);

    /// <summary>Whether elements are equal, to be computed. NumPy: <c>numpy.equal</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right: an expression, an array or a number.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([1, 5, 3]);
    /// NdArray&lt;double&gt; y = [4, 2, 3];
    /// Console.WriteLine(np.Evaluate(np.Equal(x, y)));
    /// // [False False  True]
    /// </code></example>
    public static NdExpression<bool> Equal<T>(NdExpression<T> x, NdExpression<T> y)
        where T : unmanaged, INumberBase<T> => Expression.Binary<NumberRelation<EqualOp, T>, T, T, bool>(x, y);

    /// <summary>Whether elements are not equal, to be computed. NumPy: <c>numpy.not_equal</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right: an expression, an array or a number.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([1, 5, 3]);
    /// NdArray&lt;double&gt; y = [4, 2, 3];
    /// Console.WriteLine(np.Evaluate(np.NotEqual(x, y)));
    /// // [ True  True False]
    /// </code></example>
    public static NdExpression<bool> NotEqual<T>(NdExpression<T> x, NdExpression<T> y)
        where T : unmanaged, INumberBase<T> => Expression.Binary<NumberRelation<NotEqualOp, T>, T, T, bool>(x, y);

    /// <summary>The elements between two limits; those beyond become the limits. To be computed. NumPy: <c>numpy.clip</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="min">The lower limits.</param>
    /// <param name="max">The upper limits, which prevail.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;int&gt; a = np.Lazy&lt;int&gt;([1, 5, 9]);
    /// Console.WriteLine(np.Evaluate(np.Clip(a, 2, 6)));
    /// // [2 5 6]
    /// </code></example>
    public static NdExpression<T> Clip<T>(NdExpression<T> a, NdExpression<T> min, NdExpression<T> max)
        where T : unmanaged, INumber<T> => Minimum(Maximum(a, min), max);

    /// <summary>Of two elements the first where a condition is true, and else the second. To be computed. NumPy: <c>numpy.where</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <param name="x">The elements where it is true.</param>
    /// <param name="y">The elements where it is false.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <example><code>
    /// NdExpression&lt;int&gt; a = np.Lazy&lt;int&gt;([1, 5, 9]);
    /// Console.WriteLine(np.Evaluate(np.Where(a &gt; 4, a, -a)));
    /// // [-1  5  9]
    /// </code></example>
    public static NdExpression<T> Where<T>(NdExpression<bool> condition, NdExpression<T> x, NdExpression<T> y)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return new NdExpression<T>(new ChoiceTerm<T>(condition.Term, x.Term, y.Term));
    }

    /// <summary>An operator of one's own of each element, to be computed.</summary>
    /// <typeparam name="TOperator">The operator.</typeparam>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    public static NdExpression<TResult> Map<TOperator, T, TResult>(NdExpression<T> x)
        where TOperator : IElementwise<TOperator, T, TResult>
        where T : unmanaged
        where TResult : unmanaged => Expression.Unary<OwnUnary<TOperator, T, TResult>, T, TResult>(x);

    /// <summary>An operator of one's own of each pair of elements, to be computed.</summary>
    /// <typeparam name="TOperator">The operator.</typeparam>
    /// <typeparam name="TLeft">The type of the elements on the left.</typeparam>
    /// <typeparam name="TRight">The type of the elements on the right.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    public static NdExpression<TResult> Zip<TOperator, TLeft, TRight, TResult>(NdExpression<TLeft> x, NdExpression<TRight> y)
        where TOperator : IElementwise<TOperator, TLeft, TRight, TResult>
        where TLeft : unmanaged
        where TRight : unmanaged
        where TResult : unmanaged => Expression.Binary<OwnBinary<TOperator, TLeft, TRight, TResult>, TLeft, TRight, TResult>(x, y);
}
