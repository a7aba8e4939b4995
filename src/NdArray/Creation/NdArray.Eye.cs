using NdArrays.Layout;

namespace NdArrays;

/// <content>New matrices with ones on a diagonal.</content>
public abstract partial class NdArray
{
    /// <summary>A matrix of zeros with ones on a diagonal. NumPy: <c>numpy.eye</c>.</summary>
    /// <typeparam name="T">The type of the elements: one to which a number converts.</typeparam>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns; null for as many as rows.</param>
    /// <param name="offset">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    /// <example><code>
    /// Console.WriteLine(np.Eye&lt;int&gt;(2, 3, offset: 1));
    /// // [[0 1 0]
    /// //  [0 0 1]]
    /// </code></example>
    public static NdArray<T> Eye<T>(nint rows, nint? columns = null, nint offset = 0, Order order = Order.C)
    {
        NdArray<T> result = Zeros<T>([rows, columns ?? rows], order);
        result.Assign(Diagonals.Of(result.Layout, offset, 0, 1), NdArrayBuilder.Scalar(1));
        return result;
    }

    /// <summary>A double-precision matrix of zeros with ones on a diagonal. NumPy: <c>numpy.eye</c>.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns; null for as many as rows.</param>
    /// <param name="offset">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    public static NdArray<double> Eye(nint rows, nint? columns = null, nint offset = 0, Order order = Order.C) =>
        Eye<double>(rows, columns, offset, order);

    /// <summary>The square matrix with ones on its main diagonal and zeros elsewhere. NumPy: <c>numpy.identity</c>.</summary>
    /// <typeparam name="T">The type of the elements: one to which a number converts.</typeparam>
    /// <param name="size">The number of rows and columns.</param>
    /// <returns>A new matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public static NdArray<T> Identity<T>(nint size) => Eye<T>(size);
}
