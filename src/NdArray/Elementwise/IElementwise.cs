namespace NdArrays;

/// <summary>A function of one's own of an element, for <see cref="NdArray.Map{TOperator, T, TResult}(NdArray{T}, NdArray{TResult})"/>: a struct with static members.</summary>
/// <typeparam name="TSelf">The struct itself.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
public interface IElementwise<TSelf, T, TResult>
    where TSelf : IElementwise<TSelf, T, TResult>
{
    /// <summary>The function of one element.</summary>
    /// <param name="x">The element.</param>
    /// <returns>The result.</returns>
    static abstract TResult Invoke(T x);

    /// <summary>
    /// The function of elements that lie side by side: what can be computed with vectors replaces it. It is called on several
    /// threads at a time.
    /// </summary>
    /// <param name="x">The elements.</param>
    /// <param name="destination">Where the results go: as many, in the same memory or apart.</param>
    static virtual void Run(ReadOnlySpan<T> x, Span<TResult> destination)
    {
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i]);
        }
    }
}

/// <summary>A function of one's own of two elements, for <see cref="NdArray.Zip{TOperator, TLeft, TRight, TResult}(NdArray{TLeft}, NdArray{TRight}, NdArray{TResult})"/>.</summary>
/// <typeparam name="TSelf">The struct itself.</typeparam>
/// <typeparam name="TLeft">The type of the elements on the left.</typeparam>
/// <typeparam name="TRight">The type of the elements on the right.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
public interface IElementwise<TSelf, TLeft, TRight, TResult>
    where TSelf : IElementwise<TSelf, TLeft, TRight, TResult>
{
    /// <summary>The function of two elements.</summary>
    /// <param name="x">The element on the left.</param>
    /// <param name="y">The element on the right.</param>
    /// <returns>The result.</returns>
    static abstract TResult Invoke(TLeft x, TRight y);

    /// <summary>
    /// The function of pairs of elements that lie side by side: what can be computed with vectors replaces it. It is called on
    /// several threads at a time.
    /// </summary>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right.</param>
    /// <param name="destination">Where the results go: as many, in the same memory or apart.</param>
    static virtual void Run(ReadOnlySpan<TLeft> x, ReadOnlySpan<TRight> y, Span<TResult> destination)
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i], y[i]);
        }
    }
}
