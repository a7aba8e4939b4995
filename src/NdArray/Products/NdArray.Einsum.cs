using NdArrays.Products;

namespace NdArrays;

/// <content>Einstein sums.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The Einstein sum: labels name the axes of the operands, elements whose labels agree are multiplied, and sums are taken
    /// over all labels that the result has not. NumPy: <c>numpy.einsum</c>.
    /// </summary>
    /// <remarks>
    /// A label twice in one operand stands for a diagonal. Without an arrow the result has the labels that occur once, in the
    /// order of the alphabet. An ellipsis stands for axes without labels, which are broadcast. Operands are multiplied two by
    /// two as matrices: in the order that takes least if they are at most four, of more those first whose product is smallest
    /// beside its factors. The result is a new array, but of one operand of which nothing is added up a view, as NumPy's is: its
    /// axes in another order, or a diagonal, which so can be written to.
    /// </remarks>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="subscripts">Letters for each operand, parted by commas, and after an arrow those of the result.</param>
    /// <param name="operands">The arrays.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">
    /// The terms are not as many as the operands, one has not as many labels as its operand axes, or sizes of one label differ.
    /// </exception>
    /// <exception cref="ArgumentNullException">The text or an operand is null.</exception>
    /// <exception cref="FormatException">The text is no list of subscripts.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// NdArray&lt;int&gt; b = [[0, 1], [1, 0]];
    /// Console.WriteLine(np.Einsum("ij,jk", a, b));
    /// // [[2 1]
    /// //  [4 3]]
    /// Console.WriteLine(np.Einsum("ii", a));
    /// // 5
    /// Console.WriteLine(np.Einsum("...j->...", a));
    /// // [3 7]
    /// np.Einsum("ii->i", a)[..] = 0;
    /// Console.WriteLine(a);
    /// // [[0 2]
    /// //  [3 0]]
    /// </code></example>
    public static NdArray<T> Einsum<T>(string subscripts, params ReadOnlySpan<NdArray<T>> operands) =>
        EinsteinSum.RunChecked(subscripts, operands, null);

    /// <summary>The Einstein sum, into an array that is given. NumPy: <c>numpy.einsum</c>.</summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="out">An array to write the result to, of just its shape and any strides.</param>
    /// <param name="subscripts">Letters for each operand, parted by commas, and after an arrow those of the result.</param>
    /// <param name="operands">The arrays.</param>
    /// <returns>The result: <paramref name="out"/> itself.</returns>
    /// <exception cref="ArgumentException">
    /// The terms are not as many as the operands, one has not as many labels as its operand axes, sizes of one label differ, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">The array for the result, the text or an operand is null.</exception>
    /// <exception cref="FormatException">The text is no list of subscripts.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray<T> Einsum<T>(NdArray<T> @out, string subscripts, params ReadOnlySpan<NdArray<T>> operands)
    {
        ArgumentNullException.ThrowIfNull(@out, nameof(@out));
        return EinsteinSum.RunChecked(subscripts, operands, @out);
    }

    /// <summary>The Einstein sum of arrays of any types. NumPy: <c>numpy.einsum</c>.</summary>
    /// <param name="subscripts">Letters for each operand, parted by commas, and after an arrow those of the result.</param>
    /// <param name="operands">The arrays.</param>
    /// <returns>The result, of the type to which all promote.</returns>
    /// <exception cref="ArgumentException">
    /// The terms are not as many as the operands, one has not as many labels as its operand axes, sizes of one label differ, or
    /// the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">The text or an operand is null.</exception>
    /// <exception cref="FormatException">The text is no list of subscripts.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Einsum(string subscripts, params ReadOnlySpan<NdArray> operands)
    {
        ArgumentNullException.ThrowIfNull(subscripts);
        return ManyProduct.Run(new EinsumProduct(subscripts), operands, parameter: nameof(operands));
    }

    /// <summary>The Einstein sum of arrays of any types, into an array that is given. NumPy: <c>numpy.einsum</c>.</summary>
    /// <remarks>
    /// It is computed in the type of that array if all operands convert to it safely, so that sums of small whole numbers may be
    /// larger than these; else in the type to which the operands promote.
    /// </remarks>
    /// <param name="out">An array to write the result to, of just its shape and any strides.</param>
    /// <param name="subscripts">Letters for each operand, parted by commas, and after an arrow those of the result.</param>
    /// <param name="operands">The arrays.</param>
    /// <returns><paramref name="out"/> itself.</returns>
    /// <exception cref="ArgumentException">
    /// The terms are not as many as the operands, one has not as many labels as its operand axes, sizes of one label differ, the
    /// types have no common one, or <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">The text or an array is null.</exception>
    /// <exception cref="FormatException">The text is no list of subscripts.</exception>
    /// <exception cref="InvalidCastException">The result does not convert to the type of <paramref name="out"/> within its kind.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Einsum(NdArray @out, string subscripts, params ReadOnlySpan<NdArray> operands)
    {
        ArgumentNullException.ThrowIfNull(@out, nameof(@out));
        ArgumentNullException.ThrowIfNull(subscripts);
        DType? dtype = ManyProduct.AllConvert(operands, @out.DType, nameof(operands)) ? @out.DType : null;
        return ManyProduct.Run(new EinsumProduct(subscripts), operands, @out, dtype, nameof(operands));
    }

    /// <summary>The Einstein sum of arrays of any types, computed in a given one. NumPy: <c>numpy.einsum</c> with <c>dtype</c>.</summary>
    /// <param name="dtype">The type in which to multiply and add, to which all operands convert safely.</param>
    /// <param name="subscripts">Letters for each operand, parted by commas, and after an arrow those of the result.</param>
    /// <param name="operands">The arrays.</param>
    /// <returns>The result, of the type.</returns>
    /// <exception cref="ArgumentException">
    /// The terms are not as many as the operands, one has not as many labels as its operand axes, or sizes of one label differ.
    /// </exception>
    /// <exception cref="ArgumentNullException">The type, the text or an operand is null.</exception>
    /// <exception cref="FormatException">The text is no list of subscripts.</exception>
    /// <exception cref="InvalidCastException">An operand does not convert to the type safely.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;byte&gt; a = [200, 100];
    /// Console.WriteLine($"{np.Einsum("i,i", a, a)} {np.Einsum(DType.Int64, "i,i", a, a)}");
    /// // 80 50000
    /// </code></example>
    public static NdArray Einsum(DType dtype, string subscripts, params ReadOnlySpan<NdArray> operands)
    {
        ArgumentNullException.ThrowIfNull(dtype);
        ArgumentNullException.ThrowIfNull(subscripts);
        return ManyProduct.Run(new EinsumProduct(subscripts), operands, dtype: dtype, parameter: nameof(operands));
    }

    /// <summary>The Einstein sum of arrays of any types, computed in a given one and converted into an array that is given. NumPy: <c>numpy.einsum</c> with <c>out</c> and <c>dtype</c>.</summary>
    /// <param name="out">An array to write the result to, of just its shape and any strides.</param>
    /// <param name="dtype">The type in which to multiply and add, to which all operands convert safely.</param>
    /// <param name="subscripts">Letters for each operand, parted by commas, and after an arrow those of the result.</param>
    /// <param name="operands">The arrays.</param>
    /// <returns><paramref name="out"/> itself.</returns>
    /// <exception cref="ArgumentException">
    /// The terms are not as many as the operands, one has not as many labels as its operand axes, sizes of one label differ, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">The type, the text or an array is null.</exception>
    /// <exception cref="FormatException">The text is no list of subscripts.</exception>
    /// <exception cref="InvalidCastException">
    /// An operand does not convert to the type safely, or the type not to that of <paramref name="out"/> within its kind.
    /// </exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;byte&gt; a = [[200, 100], [50, 10]];
    /// NdArray&lt;double&gt; into = np.Zeros([2]);
    /// np.Einsum(into, DType.Int32, "ij,ij->i", a, a);
    /// Console.WriteLine(into);
    /// // [50000.  2600.]
    /// </code></example>
    public static NdArray Einsum(NdArray @out, DType dtype, string subscripts, params ReadOnlySpan<NdArray> operands)
    {
        ArgumentNullException.ThrowIfNull(@out, nameof(@out));
        ArgumentNullException.ThrowIfNull(dtype);
        ArgumentNullException.ThrowIfNull(subscripts);
        return ManyProduct.Run(new EinsumProduct(subscripts), operands, @out, dtype, nameof(operands));
    }

    /// <summary>In which order <see cref="Einsum{T}(string, ReadOnlySpan{NdArray{T}})"/> multiplies, and what that takes. NumPy: <c>numpy.einsum_path</c>.</summary>
    /// <param name="subscripts">Letters for each operand, parted by commas, and after an arrow those of the result.</param>
    /// <param name="operands">The arrays, of which only the shapes matter.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentException">
    /// The terms are not as many as the operands, one has not as many labels as its operand axes, or sizes of one label differ.
    /// </exception>
    /// <exception cref="ArgumentNullException">The text or an operand is null.</exception>
    /// <exception cref="FormatException">The text is no list of subscripts.</exception>
    /// <example><code>
    /// NdArray a = np.Ones&lt;float&gt;([10, 1000]), b = np.Ones&lt;float&gt;([1000, 20]), c = np.Ones&lt;float&gt;([20, 2]);
    /// Console.WriteLine(np.EinsumPath("ij,jk,kl->il", a, b, c));
    /// // (1, 2), (0, 1): 60000 multiplications, 800000 at once; largest product 2000
    /// </code></example>
    public static EinsumPath EinsumPath(string subscripts, params ReadOnlySpan<NdArray> operands) =>
        EinsteinSum.Path(subscripts, operands);

    private readonly struct EinsumProduct(string subscripts) : IManyProduct
    {
        public NdArray<T> Run<T>(ReadOnlySpan<NdArray<T>> arrays, NdArray<T>? @out) => EinsteinSum.Run(subscripts, arrays, @out);
    }
}
