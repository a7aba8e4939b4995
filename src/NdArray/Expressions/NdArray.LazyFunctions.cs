using System.Numerics;
using NdArrays.Expressions;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Functions of one expression.</content>
public abstract partial class NdArray
{
    /// <summary>The absolute values, to be computed. NumPy: <c>numpy.absolute</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1.5, 0, 2]);
    /// Console.WriteLine(np.Evaluate(np.Absolute(x)));
    /// // [1.5 0.  2. ]
    /// </code></example>
    public static NdExpression<T> Absolute<T>(NdExpression<T> x)
        where T : unmanaged, INumberBase<T> => Expression.Unary<NumberUnary<AbsoluteOp, T>, T, T>(x);

    /// <summary>The signs: -1, 0 or 1, to be computed. NumPy: <c>numpy.sign</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1.5, 0, 2]);
    /// Console.WriteLine(np.Evaluate(np.Sign(x)));
    /// // [-1.  0.  1.]
    /// </code></example>
    public static NdExpression<T> Sign<T>(NdExpression<T> x)
        where T : unmanaged, INumberBase<T> => Expression.Unary<NumberUnary<SignOp, T>, T, T>(x);

    /// <summary>The squares, to be computed. NumPy: <c>numpy.square</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1.5, 0, 2]);
    /// Console.WriteLine(np.Evaluate(np.Square(x)));
    /// // [2.25 0.   4.  ]
    /// </code></example>
    public static NdExpression<T> Square<T>(NdExpression<T> x)
        where T : unmanaged, INumberBase<T> => Expression.Unary<NumberUnary<SquareOp, T>, T, T>(x);

    /// <summary>1 divided by each element, to be computed. NumPy: <c>numpy.reciprocal</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-0.5, 2, 4]);
    /// Console.WriteLine(np.Evaluate(np.Reciprocal(x)));
    /// // [-2.    0.5   0.25]
    /// </code></example>
    public static NdExpression<T> Reciprocal<T>(NdExpression<T> x)
        where T : unmanaged, INumberBase<T> => Expression.Unary<NumberUnary<ReciprocalOp, T>, T, T>(x);

    /// <summary>The square roots; NaN of negative elements, to be computed. NumPy: <c>numpy.sqrt</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([0.25, 4, 9]);
    /// Console.WriteLine(np.Evaluate(np.Sqrt(x)));
    /// // [0.5 2.  3. ]
    /// </code></example>
    public static NdExpression<T> Sqrt<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<SqrtOp, T>, T, T>(x);

    /// <summary>The cube roots, to be computed. NumPy: <c>numpy.cbrt</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-8, 1, 27]);
    /// Console.WriteLine(np.Evaluate(np.Cbrt(x)));
    /// // [-2.  1.  3.]
    /// </code></example>
    public static NdExpression<T> Cbrt<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<CbrtOp, T>, T, T>(x);

    /// <summary>e to the power of each element, to be computed. NumPy: <c>numpy.exp</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.Exp(x)));
    /// // [0.36787944 1.         2.71828183]
    /// </code></example>
    public static NdExpression<T> Exp<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<ExpOp, T>, T, T>(x);

    /// <summary>2 to the power of each element, to be computed. NumPy: <c>numpy.exp2</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 3]);
    /// Console.WriteLine(np.Evaluate(np.Exp2(x)));
    /// // [0.5 1.  8. ]
    /// </code></example>
    public static NdExpression<T> Exp2<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<Exp2Op, T>, T, T>(x);

    /// <summary>e to the power of each element, less 1, exact near 0, to be computed. NumPy: <c>numpy.expm1</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.ExpM1(x)));
    /// // [-0.63212056  0.          1.71828183]
    /// </code></example>
    public static NdExpression<T> ExpM1<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<ExpM1Op, T>, T, T>(x);

    /// <summary>The natural logarithms, to be computed. NumPy: <c>numpy.log</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([0.5, 1, 2]);
    /// Console.WriteLine(np.Evaluate(np.Log(x)));
    /// // [-0.69314718  0.          0.69314718]
    /// </code></example>
    public static NdExpression<T> Log<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<LogOp, T>, T, T>(x);

    /// <summary>The logarithms to base 2, to be computed. NumPy: <c>numpy.log2</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([0.5, 1, 8]);
    /// Console.WriteLine(np.Evaluate(np.Log2(x)));
    /// // [-1.  0.  3.]
    /// </code></example>
    public static NdExpression<T> Log2<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<Log2Op, T>, T, T>(x);

    /// <summary>The logarithms to base 10, to be computed. NumPy: <c>numpy.log10</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([0.1, 1, 100]);
    /// Console.WriteLine(np.Evaluate(np.Log10(x)));
    /// // [-1.  0.  2.]
    /// </code></example>
    public static NdExpression<T> Log10<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<Log10Op, T>, T, T>(x);

    /// <summary>The natural logarithms of 1 and each element, exact near 0, to be computed. NumPy: <c>numpy.log1p</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-0.5, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.Log1P(x)));
    /// // [-0.69314718  0.          0.69314718]
    /// </code></example>
    public static NdExpression<T> Log1P<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<Log1POp, T>, T, T>(x);

    /// <summary>The sines of angles in radians, to be computed. NumPy: <c>numpy.sin</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.Sin(x)));
    /// // [-0.84147098  0.          0.84147098]
    /// </code></example>
    public static NdExpression<T> Sin<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<SinOp, T>, T, T>(x);

    /// <summary>The cosines of angles in radians, to be computed. NumPy: <c>numpy.cos</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.Cos(x)));
    /// // [0.54030231 1.         0.54030231]
    /// </code></example>
    public static NdExpression<T> Cos<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<CosOp, T>, T, T>(x);

    /// <summary>The tangents of angles in radians, to be computed. NumPy: <c>numpy.tan</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.Tan(x)));
    /// // [-1.55740772  0.          1.55740772]
    /// </code></example>
    public static NdExpression<T> Tan<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<TanOp, T>, T, T>(x);

    /// <summary>The angles in radians of sines, to be computed. NumPy: <c>numpy.arcsin</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 0.5]);
    /// Console.WriteLine(np.Evaluate(np.ArcSin(x)));
    /// // [-1.57079633  0.          0.52359878]
    /// </code></example>
    public static NdExpression<T> ArcSin<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<ArcSinOp, T>, T, T>(x);

    /// <summary>The angles in radians of cosines, to be computed. NumPy: <c>numpy.arccos</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 0.5]);
    /// Console.WriteLine(np.Evaluate(np.ArcCos(x)));
    /// // [3.14159265 1.57079633 1.04719755]
    /// </code></example>
    public static NdExpression<T> ArcCos<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<ArcCosOp, T>, T, T>(x);

    /// <summary>The angles in radians of tangents, to be computed. NumPy: <c>numpy.arctan</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 0.5]);
    /// Console.WriteLine(np.Evaluate(np.ArcTan(x)));
    /// // [-0.78539816  0.          0.46364761]
    /// </code></example>
    public static NdExpression<T> ArcTan<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<ArcTanOp, T>, T, T>(x);

    /// <summary>The hyperbolic sines, to be computed. NumPy: <c>numpy.sinh</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.Sinh(x)));
    /// // [-1.17520119  0.          1.17520119]
    /// </code></example>
    public static NdExpression<T> Sinh<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<SinhOp, T>, T, T>(x);

    /// <summary>The hyperbolic cosines, to be computed. NumPy: <c>numpy.cosh</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.Cosh(x)));
    /// // [1.54308063 1.         1.54308063]
    /// </code></example>
    public static NdExpression<T> Cosh<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<CoshOp, T>, T, T>(x);

    /// <summary>The hyperbolic tangents, to be computed. NumPy: <c>numpy.tanh</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1, 0, 1]);
    /// Console.WriteLine(np.Evaluate(np.Tanh(x)));
    /// // [-0.76159416  0.          0.76159416]
    /// </code></example>
    public static NdExpression<T> Tanh<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<TanhOp, T>, T, T>(x);

    /// <summary>The nearest whole numbers, of two the even one, to be computed. NumPy: <c>numpy.rint</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1.5, 0.4, 2.5]);
    /// Console.WriteLine(np.Evaluate(np.Rint(x)));
    /// // [-2.  0.  2.]
    /// </code></example>
    public static NdExpression<T> Rint<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<RintOp, T>, T, T>(x);

    /// <summary>The next whole numbers below, to be computed. NumPy: <c>numpy.floor</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1.5, 0.4, 2.5]);
    /// Console.WriteLine(np.Evaluate(np.Floor(x)));
    /// // [-2.  0.  2.]
    /// </code></example>
    public static NdExpression<T> Floor<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<FloorOp, T>, T, T>(x);

    /// <summary>The next whole numbers above, to be computed. NumPy: <c>numpy.ceil</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1.5, 0.4, 2.5]);
    /// Console.WriteLine(np.Evaluate(np.Ceil(x)));
    /// // [-1.  1.  3.]
    /// </code></example>
    public static NdExpression<T> Ceil<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<CeilOp, T>, T, T>(x);

    /// <summary>The whole numbers next to 0, to be computed. NumPy: <c>numpy.trunc</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([-1.5, 0.4, 2.5]);
    /// Console.WriteLine(np.Evaluate(np.Trunc(x)));
    /// // [-1.  0.  2.]
    /// </code></example>
    public static NdExpression<T> Trunc<T>(NdExpression<T> x)
        where T : unmanaged, IFloatingPointIeee754<T> => Expression.Unary<FloatingUnary<TruncOp, T>, T, T>(x);

    /// <summary>Whether elements are not a number, to be computed. NumPy: <c>numpy.isnan</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([1, double.NaN]);
    /// Console.WriteLine(np.Evaluate(np.IsNaN(x)));
    /// // [False  True]
    /// </code></example>
    public static NdExpression<bool> IsNaN<T>(NdExpression<T> x)
        where T : unmanaged, INumberBase<T> => Expression.Unary<NumberTest<IsNaNOp, T>, T, bool>(x);

    /// <summary>Whether elements are neither infinite nor NaN, to be computed. NumPy: <c>numpy.isfinite</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="x">The elements.</param>
    /// <returns>An expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <example><code>
    /// NdExpression&lt;double&gt; x = np.Lazy&lt;double&gt;([1, double.PositiveInfinity]);
    /// Console.WriteLine(np.Evaluate(np.IsFinite(x)));
    /// // [ True False]
    /// </code></example>
    public static NdExpression<bool> IsFinite<T>(NdExpression<T> x)
        where T : unmanaged, INumberBase<T> => Expression.Unary<NumberTest<IsFiniteOp, T>, T, bool>(x);
}
