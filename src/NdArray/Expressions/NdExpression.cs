using NdArrays.Errors;
using NdArrays.Expressions;
using NdArrays.Kernels;

namespace NdArrays;

/// <summary>
/// Something that is to be computed of arrays, element by element, and is not yet: <see cref="NdArray.Evaluate{T}"/> does it, in
/// one pass over memory.
/// </summary>
/// <remarks>
/// An expression is made of arrays, numbers, operators and functions, beginning with <see cref="NdArray.Lazy{T}"/>. It holds the
/// arrays, not what is in them: what it becomes depends on their elements when it is evaluated, as often as one likes. Its value
/// is to the last bit that of the same operators and functions of arrays. What it uses twice is computed once.
/// </remarks>
/// <typeparam name="T">The type of the elements it will have.</typeparam>
/// <example><code>
/// NdArray&lt;double&gt; a = [1, 2, 3], b = [10, 20, 30];
/// NdExpression&lt;double&gt; e = np.Sqrt(np.Lazy(a) * b) + 1;
/// Console.WriteLine(e.Shape);
/// // (3,)
/// Console.WriteLine(np.Evaluate(e));
/// // [ 4.16227766  7.32455532 10.48683298]
/// </code></example>
public sealed class NdExpression<T>
    where T : unmanaged
{
    internal NdExpression(Term term) => Term = term;

    /// <summary>The shape of the result: those of the arrays, broadcast to one another.</summary>
    public Shape Shape => Term.Shape;

    /// <summary>What it is made of.</summary>
    internal Term Term { get; }

    /// <summary>An expression that is just an array.</summary>
    /// <param name="array">The array.</param>
    /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
    public static implicit operator NdExpression<T>(NdArray<T> array) => NdArray.Lazy(array);

    /// <summary>An expression that is just a number, for all places.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdExpression<T>(T value) => NdArray.Lazy<T>(value);

    /// <summary>The same in another type, as <see cref="NdArray.AsType{TTo}"/> converts elements. NumPy: <c>ndarray.astype</c>.</summary>
    /// <typeparam name="TTo">The type to convert to.</typeparam>
    /// <returns>An expression.</returns>
    /// <exception cref="InvalidCastException">There is no such conversion.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; pixels = [0, 51, 255];
    /// Console.WriteLine(np.Evaluate(np.Lazy(pixels).AsType&lt;float&gt;() / 255));
    /// // [0.  0.2 1. ]
    /// </code></example>
    public NdExpression<TTo> AsType<TTo>()
        where TTo : unmanaged
    {
        ConvertKernel<T, TTo>? kernel = ConvertKernel<T, TTo>.Instance;
        if (kernel is null)
        {
            Throw.NotConvertible(DType.Of<T>(), DType.Of<TTo>());
        }

        return new NdExpression<TTo>(new ConvertTerm<T, TTo>(kernel, Term));
    }

    /// <summary>What it will be, as in <c>NdExpression&lt;Double&gt; (2, 3)</c>.</summary>
    public override string ToString() => $"NdExpression<{typeof(T).Name}> {Shape}";
}
