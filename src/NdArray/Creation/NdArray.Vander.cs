using System.Numerics;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Powers of numbers.</content>
public abstract partial class NdArray
{
    /// <summary>The Vandermonde matrix of some numbers: each row has the powers of one. NumPy: <c>numpy.vander</c>.</summary>
    /// <remarks>
    /// The elements keep their type, and integers wrap around as everywhere; NumPy makes at least <c>int64</c> of them
    /// first, which <c>x.AsType&lt;long&gt;()</c> does here.
    /// </remarks>
    /// <typeparam name="T">The type of the numbers.</typeparam>
    /// <param name="x">The numbers, of rank 1.</param>
    /// <param name="n">The number of powers, from 0 on; null for as many as there are numbers.</param>
    /// <param name="increasing">Whether the powers increase to the right, and do not decrease.</param>
    /// <returns>A new matrix with a row for each number.</returns>
    /// <exception cref="ArgumentException">The array is not of rank 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;long&gt; x = [1, 2, 3];
    /// Console.WriteLine(np.Vander(x));
    /// // [[1 1 1]
    /// //  [4 2 1]
    /// //  [9 3 1]]
    /// Console.WriteLine(np.Vander(x, 2, increasing: true));
    /// // [[1 1]
    /// //  [1 2]
    /// //  [1 3]]
    /// </code></example>
    public static NdArray<T> Vander<T>(NdArray<T> x, nint? n = null, bool increasing = false)
        where T : unmanaged, INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.Rank != 1)
        {
            Throw.VanderRank(x.Shape);
        }

        NdArray<T> result = Empty<T>([x.Size, Throw.IfNegative(n ?? x.Size, nameof(n))]);
        using NdArray<T> copy = Copy(x);
        using Lease<T> from = copy.Open(), to = result.Open();
        int columns = (int)result.Shape[1];
        Span<T> matrix = to.Span(result.Size), numbers = from.Span(x.Size);
        for (int i = 0; i < numbers.Length && columns > 0; i++)
        {
            Span<T> row = matrix.Slice(i * columns, columns);
            Powers.Fill(row, numbers[i]);
            if (!increasing)
            {
                row.Reverse();
            }
        }

        return result;
    }
}
