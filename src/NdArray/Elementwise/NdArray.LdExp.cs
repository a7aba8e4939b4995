using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays;

/// <content>Elements times powers of 2.</content>
public abstract partial class NdArray
{
    /// <summary>Elements times powers of 2. NumPy: <c>numpy.ldexp</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="y">The exponents, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double> x = [0.5, -3];
    /// Console.WriteLine(np.LdExp(x, [4, -1]));
    /// // [ 8.  -1.5]
    /// </code></example>
    public static NdArray<T> LdExp<T>(NdArray<T> x, NdArray<int> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Binary<ScaleByPower<T, int>, T, int, T>(x, y, @out, where);

    /// <summary>Elements times powers of 2, whose exponents are whole numbers of any type. NumPy: <c>numpy.ldexp</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <typeparam name="TExponent">The type of the exponents.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="y">The exponents, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double> x = [0.5, -3];
    /// NdArray&lt;long> y = [4, -1];
    /// Console.WriteLine(np.LdExp(x, y));
    /// // [ 8.  -1.5]
    /// </code></example>
    public static NdArray<T> LdExp<T, TExponent>(NdArray<T> x, NdArray<TExponent> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T>
        where TExponent : IBinaryInteger<TExponent> => Ufunc.Binary<ScaleByPower<T, TExponent>, T, TExponent, T>(x, y, @out, where);

    /// <summary>Elements of any types, as numbers with a point, times powers of 2. NumPy: <c>numpy.ldexp</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="y">The exponents: whole numbers that convert to 64 bits, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the type of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray x = np.Array(3, -1);
    /// Console.WriteLine($"{np.LdExp(x, 2)} {np.LdExp(x, 2).DType}");
    /// // [12. -4.] float64
    /// </code></example>
    public static NdArray LdExp(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null)
    {
        if (where is not null)
        {
            using NdArray results = LdExp(x, y);
            UntypedUfunc.CheckOut(@out, results.DType);
            return Ufunc.Masked(results, @out, where);
        }

        x.Require(nameof(x));
        y.Require(nameof(y));
        DType exponents = NdOperand.Promote(y);
        if (!Promotion.CanCast(exponents, DType.Int64, Casting.Safe))
        {
            Throw.NoLoop(nameof(LdExp), exponents);
        }

        DType type = ElementwiseTypes.Floating(NdOperand.Promote(x));
        return UntypedUfunc.Run(
            nameof(LdExp), type, @out, place => PowersOfTwo.Times(x.As(type), (NdArray<long>)y.As(DType.Int64), place));
    }
}
