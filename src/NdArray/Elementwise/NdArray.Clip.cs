using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Elements kept within bounds.</content>
public abstract partial class NdArray
{
    /// <summary>Elements kept within bounds. NumPy: <c>numpy.clip</c>.</summary>
    /// <remarks>Where the bounds are the wrong way round, the upper one is the result.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="min">The lower bound, of a shape that broadcasts; null for none.</param>
    /// <param name="max">The upper bound, of a shape that broadcasts; null for none.</param>
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
    /// NdArray&lt;int&gt; a = [1, 5, 9];
    /// Console.WriteLine(np.Clip(a, 2, 6));
    /// // [2 5 6]
    /// Console.WriteLine(np.Clip(a, null, [8, 4, 0]));
    /// // [1 4 0]
    /// </code></example>
    public static NdArray<T> Clip<T>(
        NdArray<T> a, NdArray<T>? min = null, NdArray<T>? max = null, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(a);
        if (min is null)
        {
            return max is null ? Positive(a, @out, where) : Minimum(a, max, @out, where);
        }

        if (max is null)
        {
            return Maximum(a, min, @out, where);
        }

        if (where is null && ElementBounds.AreStill(a, min, max))
        {
            return Ufunc.Right<ClipOp<T>, T, Bounds<T>, T>(a, new Bounds<T>(min.Item(), max.Item()), @out);
        }

        using NdArray<T> raised = Maximum(a, min);
        return Minimum(raised, max, @out, where);
    }

    /// <inheritdoc cref="Clip{T}(NdArray{T}, NdArray{T}, NdArray{T}, NdArray{T}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<Complex> Clip(
        NdArray<Complex> a, NdArray<Complex>? min = null, NdArray<Complex>? max = null, NdArray<Complex>? @out = null, NdArray<bool>? where = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        return (NdArray<Complex>)Clip(a, min is null ? default(NdOperand?) : min, max is null ? default(NdOperand?) : max, @out, where);
    }

    /// <summary>Elements of any types, which promote, kept within bounds. NumPy: <c>numpy.clip</c>.</summary>
    /// <remarks>
    /// Where the bounds are the wrong way round, the upper one is the result. A bare whole number beyond what the type of the
    /// elements holds, which bounds nothing, does not count.
    /// </remarks>
    /// <param name="a">The elements.</param>
    /// <param name="min">The lower bound, of a shape that broadcasts; null for none.</param>
    /// <param name="max">The upper bound, of a shape that broadcasts; null for none.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The type cannot hold a bound, and the bound counts.</exception>
    /// <example><code>
    /// NdArray a = np.Array&lt;byte>(1, 5, 9);
    /// Console.WriteLine($"{np.Clip(a, 2, 300)} {np.Clip(a, 2.5, null)}");
    /// // [2 5 9] [2.5 5.  9. ]
    /// </code></example>
    public static NdArray Clip(
        NdOperand a, NdOperand? min = null, NdOperand? max = null, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null)
    {
        a.Require(nameof(a));
        min = ElementBounds.Lower(min, a);
        max = ElementBounds.Upper(max, a);
        return (min, max) switch
        {
            (null, null) => UntypedUfunc.Unary<NumberUnaryLoops<PositiveOp>>(nameof(Clip), a, @out, where, dtype),
            (null, NdOperand upper) => UntypedUfunc.Binary<ExtremeLoops<MinimumOp, ComplexMinimum>>(nameof(Clip), a, upper, @out, where, dtype),
            (NdOperand lower, null) => UntypedUfunc.Binary<ExtremeLoops<MaximumOp, ComplexMaximum>>(nameof(Clip), a, lower, @out, where, dtype),
            (NdOperand lower, NdOperand upper) => ElementBounds.Keep(a, lower, upper, @out, where, dtype),
        };
    }
}
