using System.Runtime.CompilerServices;
using NdArrays.Layout;

namespace NdArrays;

/// <summary>
/// An n-dimensional array whose element type is known at run time only, and, by its static members, the home of the
/// routines: <c>using np = NdArrays.NdArray;</c> gives them NumPy's spelling.
/// </summary>
/// <remarks>
/// Every array is an <see cref="NdArray{T}"/>; this class is what is left when its type is forgotten, as in a list of
/// arrays of different types. An array is a view: a shape and strides over elements that other arrays may share.
/// Source: NumPy's <c>ndarray</c>.
/// </remarks>
/// <example><code>
/// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
/// NdArray&lt;double&gt; b = [[0.5, 1.5]];
/// NdArray joined = np.Concatenate([a, b]);
/// Console.WriteLine($"{joined.DType} {joined.Shape}");
/// // float64 (3, 2)
/// </code></example>
public abstract partial class NdArray : IDisposable
{
    /// <summary>The indexers' name in metadata, because <c>Item</c> is a method, as in NumPy.</summary>
    private protected const string IndexerName = "Element";

    private readonly ArrayLayout _layout;

    private protected NdArray(in ArrayLayout layout, bool writeable)
    {
        _layout = layout;
        IsWriteable = writeable;
    }

    /// <summary>The sizes along the axes. NumPy: <c>ndarray.shape</c>.</summary>
    public Shape Shape => _layout.Shape;

    /// <summary>
    /// For each axis, how many elements lie between one index and the next: in elements, where NumPy's
    /// <c>ndarray.strides</c> counts bytes. Negative on a reversed axis, 0 on a broadcast one.
    /// </summary>
    public ReadOnlySpan<nint> Strides => _layout.StrideSpan;

    /// <summary>The number of axes. NumPy: <c>ndarray.ndim</c>.</summary>
    public int Rank => _layout.Rank;

    /// <summary>The number of elements. NumPy: <c>ndarray.size</c>.</summary>
    public nint Size => _layout.Size;

    /// <summary>The type of the elements. NumPy: <c>ndarray.dtype</c>.</summary>
    public abstract DType DType { get; }

    /// <summary>The bytes of one element. NumPy: <c>ndarray.itemsize</c>.</summary>
    public abstract int ItemSize { get; }

    /// <summary>
    /// Whether the elements in row-major order lie one after another; the stride of an axis of size 1 does not matter.
    /// NumPy: <c>ndarray.flags.c_contiguous</c>.
    /// </summary>
    public bool IsCContiguous => _layout.IsCContiguous;

    /// <summary>
    /// Whether the elements in column-major order lie one after another. NumPy: <c>ndarray.flags.f_contiguous</c>.
    /// </summary>
    public bool IsFContiguous => _layout.IsFContiguous;

    /// <summary>
    /// Whether elements may be written: not in a broadcast, a diagonal, or a view of a read-only array. NumPy:
    /// <c>ndarray.flags.writeable</c>.
    /// </summary>
    public bool IsWriteable { get; }

    internal ref readonly ArrayLayout Layout => ref _layout;

    /// <summary>
    /// A view of the places an index expression describes, or, set, the assignment to them of an array that is
    /// broadcast and converted to them.
    /// </summary>
    /// <param name="index">Integers, ranges, slices, new axes and at most one ellipsis; missing last axes are whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index or range lies outside its axis, or there are too many.</exception>
    /// <exception cref="InvalidOperationException">On assignment: the array is read-only.</exception>
    /// <exception cref="ArgumentException">On assignment: the shapes do not broadcast.</exception>
    /// <exception cref="InvalidCastException">On assignment: the element types do not convert.</exception>
    [IndexerName(IndexerName)]
    public NdArray this[params ReadOnlySpan<NdIndex> index]
    {
        get => NdIndex.HasList(index) ? Select(index) : View(Slicing.Apply(_layout, index));
        set
        {
            if (NdIndex.HasList(index))
            {
                AssignSelected(index, value);
            }
            else
            {
                Assign(Slicing.Apply(_layout, index), value);
            }
        }
    }

    /// <summary>A view, or an assignment, by an index expression in NumPy's notation, such as <c>"::2, ..., None, -1"</c>.</summary>
    /// <param name="index">What stands between the brackets in Python.</param>
    /// <exception cref="FormatException">The text is not an index expression.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside its axis, or there are too many.</exception>
    [IndexerName(IndexerName)]
    public NdArray this[string index]
    {
        get => this[IndexText.Parse(index)];
        set => this[IndexText.Parse(index)] = value;
    }

    /// <summary>
    /// Gives the buffer back for reuse, once no other view needs it. Never necessary: what is not disposed of is left
    /// to the garbage collector. The elements of a disposed array cannot be used any more.
    /// </summary>
    /// <remarks>Source: none in NumPy, which counts references.</remarks>
    public abstract void Dispose();

    /// <summary>Enumerates the sub-arrays along the first axis, as views.</summary>
    /// <returns>The enumerator.</returns>
    /// <exception cref="InvalidOperationException">The array is of rank 0.</exception>
    public IEnumerator<NdArray> GetEnumerator()
    {
        RequireAxis();
        return Enumerate();

        IEnumerator<NdArray> Enumerate()
        {
            for (nint i = 0; i < Shape[0]; i++)
            {
                yield return this[(NdIndex)i];
            }
        }
    }

    private protected void RequireAxis()
    {
        if (Rank == 0)
        {
            Errors.Throw.IterationOverScalar();
        }
    }
}
