using NdArrays.Elementwise;

namespace NdArrays;

/// <content>A function of one's own for all elements.</content>
public abstract partial class NdArray
{
    /// <summary>A function of one's own of each element. NumPy: <c>numpy.vectorize</c>.</summary>
    /// <remarks>
    /// The function is called once for each element, in any order, on the calling thread. If it throws, nothing was written:
    /// <paramref name="out"/> gets the results when all are there. What is to run over vectors of elements is an
    /// <see cref="IElementwise{TSelf, T, TResult}"/>.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="function">The function.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Map(x, n => n * 0.5));
    /// // [[0.5 1. ]
    /// //  [1.5 2. ]]
    /// </code></example>
    public static NdArray<TResult> Map<T, TResult>(NdArray<T> x, Func<T, TResult> function, NdArray<TResult>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Ufunc.Map(x, function, @out);
    }

    /// <summary>A function of one's own of each pair of elements. NumPy: <c>numpy.frompyfunc</c>.</summary>
    /// <remarks>
    /// The function is called once for each pair, in any order, on the calling thread. If it throws, nothing was written:
    /// <paramref name="out"/> gets the results when all are there.
    /// </remarks>
    /// <typeparam name="TLeft">The type of the elements on the left.</typeparam>
    /// <typeparam name="TRight">The type of the elements on the right.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="function">The function.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [[1], [2]];
    /// NdArray&lt;string&gt; y = ["a", "b"];
    /// Console.WriteLine(np.Zip(x, y, (n, s) => n + s)[1, 0]);
    /// // 2a
    /// </code></example>
    public static NdArray<TResult> Zip<TLeft, TRight, TResult>(
        NdArray<TLeft> x, NdArray<TRight> y, Func<TLeft, TRight, TResult> function, NdArray<TResult>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Ufunc.Zip(x, y, function, @out);
    }

    /// <summary>A function of one's own of each element, which may run over vectors of them, on all threads. NumPy: <c>numpy.vectorize</c>.</summary>
    /// <remarks>
    /// Results go to <paramref name="out"/> as they come, so that a function which throws, as none of the library's does, leaves
    /// it written in part.
    /// </remarks>
    /// <typeparam name="TOperator">The function.</typeparam>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;float&gt; x = [-1, 0.5f, 2];
    /// Console.WriteLine(np.Map&lt;Softplus, float, float&gt;(x));
    /// // [0.31326166 0.974077   2.126928  ]
    ///
    /// readonly struct Softplus : IElementwise&lt;Softplus, float, float&gt;
    /// {
    ///     public static float Invoke(float x) => MathF.Log(1 + MathF.Exp(x));
    /// }
    /// </code></example>
    public static NdArray<TResult> Map<TOperator, T, TResult>(NdArray<T> x, NdArray<TResult>? @out = null)
        where TOperator : IElementwise<TOperator, T, TResult> =>
        Ufunc.Unary<OwnUnary<TOperator, T, TResult>, T, TResult>(x, @out);

    /// <summary>A function of one's own of each pair of elements, which may run over vectors of them, on all threads. NumPy: <c>numpy.frompyfunc</c>.</summary>
    /// <remarks>
    /// Results go to <paramref name="out"/> as they come, so that a function which throws, as none of the library's does, leaves
    /// it written in part.
    /// </remarks>
    /// <typeparam name="TOperator">The function.</typeparam>
    /// <typeparam name="TLeft">The type of the elements on the left.</typeparam>
    /// <typeparam name="TRight">The type of the elements on the right.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<TResult> Zip<TOperator, TLeft, TRight, TResult>(
        NdArray<TLeft> x, NdArray<TRight> y, NdArray<TResult>? @out = null)
        where TOperator : IElementwise<TOperator, TLeft, TRight, TResult> =>
        Ufunc.Binary<OwnBinary<TOperator, TLeft, TRight, TResult>, TLeft, TRight, TResult>(x, y, @out);
}
