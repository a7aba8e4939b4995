using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays;

/// <content>Writing main diagonals.</content>
public abstract partial class NdArray
{
    /// <summary>Writes to the main diagonal of an array, in place. NumPy: <c>numpy.fill_diagonal</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array, of rank 2, or of more and the same size along each axis.</param>
    /// <param name="val">
    /// A value, or an array of values, in row-major order and again from the first on if they are too few; none change
    /// nothing.
    /// </param>
    /// <param name="wrap">
    /// Whether in a matrix of more rows than columns the diagonal begins again, one row below the place where it ends.
    /// </param>
    /// <exception cref="ArgumentException">The rank is below 2, or it is above and the sizes differ.</exception>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="ObjectDisposedException">One of the arrays was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Zeros&lt;int&gt;([3, 3]);
    /// np.FillDiagonal(a, 7);
    /// Console.WriteLine(a);
    /// // [[7 0 0]
    /// //  [0 7 0]
    /// //  [0 0 7]]
    /// np.FillDiagonal(a.Flip(1), [1, 2, 3]);
    /// Console.WriteLine(a);
    /// // [[7 0 1]
    /// //  [0 2 0]
    /// //  [3 0 7]]
    /// </code></example>
    public static void FillDiagonal<T>(NdArray<T> a, NdArray<T> val, bool wrap = false) =>
        FillDiagonal((NdArray)a, val, wrap);

    /// <summary>
    /// Writes to the main diagonal of an array values of another type, which are converted. NumPy:
    /// <c>numpy.fill_diagonal</c>.
    /// </summary>
    /// <param name="a">The array, of rank 2, or of more and the same size along each axis.</param>
    /// <param name="val">A value, or an array of values, in row-major order and again from the first on if they are too few.</param>
    /// <param name="wrap">
    /// Whether in a matrix of more rows than columns the diagonal begins again, one row below the place where it ends.
    /// </param>
    /// <exception cref="ArgumentException">The rank is below 2, or it is above and the sizes differ.</exception>
    /// <exception cref="InvalidCastException">The element types do not convert.</exception>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="ObjectDisposedException">One of the arrays was disposed.</exception>
    public static void FillDiagonal(NdArray a, NdArray val, bool wrap = false)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(val);
        RequireMainDiagonal(a, mayBeOblong: true, nameof(a));
        if (!a.IsWriteable)
        {
            Throw.ReadOnly(nameof(a), a.Shape);
        }

        if (!Promotion.CanCast(val.DType, a.DType, Casting.Unsafe))
        {
            Throw.NotConvertible(val.DType, a.DType);
        }

        a.RequireAlive();
        val.RequireAlive();
        ArrayLayout blocks = Diagonals.Blocks(a.Layout, wrap, out ArrayLayout last);
        nint size = blocks.Size + last.Size;
        if (size == 0 || val.Size == 0)
        {
            return;
        }

        // Values of which one is written before the next is read, and ones that begin again, come from a copy.
        bool repeats = val.Size > 1 && val.Size < size;
        using NdArray values = repeats || val.MayMeet(a) ? Repeated(val, repeats ? size : val.Size) : Ravel(val);
        ArrayLayout line = values.Size == 1
            ? Broadcasting.To(values.Layout, size)
            : values.Layout.Part(0, 0, size);
        bool exists = Reshaping.TryView(line.Part(0, 0, blocks.Size), blocks.Shape, Order.C, out ArrayLayout inBlocks);
        System.Diagnostics.Debug.Assert(exists, "One axis has every shape.");
        a.ReadFrom(blocks, values, inBlocks);
        a.ReadFrom(last, values, line.Part(0, blocks.Size, last.Size));
    }

    /// <summary>The elements of an array in row-major order, as often as needed, in a new 1-D array.</summary>
    private static NdArray Repeated(NdArray a, nint size)
    {
        NdArray line = a.NewLike(ArrayLayout.Contiguous(size));
        using NdArray flat = Ravel(a);
        (nint times, nint rest) = Math.DivRem(size, a.Size);
        Shape turns = [times, a.Size];
        line.ReadFrom(
            new ArrayLayout(turns, [a.Size, 1], line.Layout.Offset), flat, Broadcasting.To(flat.Layout, turns));
        line.ReadFrom(line.Layout.Part(0, size - rest, rest), flat, flat.Layout.Part(0, 0, rest));
        return line;
    }
}
