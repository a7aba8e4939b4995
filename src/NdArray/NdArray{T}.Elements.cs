using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Elements: one by one, as a span, as an array.</content>
public sealed partial class NdArray<T>
{
    /// <summary>
    /// The elements in row-major order, one by one. NumPy: <c>ndarray.flat</c>.
    /// </summary>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(string.Join(", ", a.T.Flat));
    /// // 1, 3, 2, 4
    /// </code></example>
    public IEnumerable<T> Flat
    {
        get
        {
            IndexWalk walk = new(Shape);
            while (walk.MoveNext())
            {
                yield return this[walk.Current];
            }
        }
    }

    /// <summary>One element, by value.</summary>
    /// <param name="index">As many integers as there are axes; negative ones count from the end.</param>
    /// <exception cref="ArgumentException">There are not as many indices as axes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside its axis.</exception>
    /// <exception cref="InvalidOperationException">On assignment: the array is read-only.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// a[0, -1] = 20;
    /// Console.WriteLine(a[0, 1] + a[1, 0]);
    /// // 23
    /// </code></example>
    [IndexerName(IndexerName)]
    public T this[params ReadOnlySpan<int> index]
    {
        get => Get(Slicing.Locate(Layout, index));
        set => Set(Slicing.Locate(Layout, index), value);
    }

    /// <inheritdoc cref="this[ReadOnlySpan{int}]"/>
    [IndexerName(IndexerName)]
    public T this[params ReadOnlySpan<nint> index]
    {
        get => Get(Slicing.Locate(Layout, index));
        set => Set(Slicing.Locate(Layout, index), value);
    }

    /// <inheritdoc cref="this[ReadOnlySpan{int}]"/>
    [IndexerName(IndexerName)]
    public T this[params ReadOnlySpan<Index> index]
    {
        get => Get(Slicing.Locate(Layout, index));
        set => Set(Slicing.Locate(Layout, index), value);
    }

    /// <summary>A view of the places an index expression describes, or, set, the assignment to them.</summary>
    /// <remarks>
    /// C# ranges must lie within their axis; a <see cref="Slice"/> is cut to it, as in NumPy. What is assigned is
    /// broadcast, may be a single value, and may share memory with this array.
    /// </remarks>
    /// <param name="index">Integers, ranges, slices, new axes and at most one ellipsis; missing last axes are whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index or range lies outside its axis, or there are too many.</exception>
    /// <exception cref="InvalidOperationException">On assignment: the array is read-only.</exception>
    /// <exception cref="ArgumentException">On assignment: the shapes do not broadcast.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// a[.., 1..] = 0;
    /// a[0, ..] = [7, 8, 9];
    /// Console.WriteLine(a);
    /// // [[7 8 9]
    /// //  [4 0 0]]
    /// </code></example>
    [IndexerName(IndexerName)]
    public new NdArray<T> this[params ReadOnlySpan<NdIndex> index]
    {
        get => NdIndex.HasList(index) ? (NdArray<T>)Select(index) : View(Slicing.Apply(Layout, index));
        set
        {
            if (NdIndex.HasList(index))
            {
                AssignSelected(index, value);
            }
            else
            {
                Assign(Slicing.Apply(Layout, index), value);
            }
        }
    }

    /// <summary>A view, or an assignment, by an index expression in NumPy's notation.</summary>
    /// <param name="index">What stands between the brackets in Python.</param>
    /// <exception cref="FormatException">The text is not an index expression.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside its axis, or there are too many.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(a["::-1, 1:"]);
    /// // [[5 6]
    /// //  [2 3]]
    /// </code></example>
    [IndexerName(IndexerName)]
    public new NdArray<T> this[string index]
    {
        get => this[IndexText.Parse(index)];
        set => this[IndexText.Parse(index)] = value;
    }

    /// <summary>The element of an array that has exactly one. NumPy: <c>ndarray.item</c>.</summary>
    /// <returns>The element.</returns>
    /// <exception cref="InvalidOperationException">There is not exactly one element.</exception>
    public T Item()
    {
        if (Size != 1)
        {
            Throw.NotOneElement(Shape);
        }

        return Get(Layout.Offset);
    }

    /// <summary>The elements in memory, for reading and writing.</summary>
    /// <remarks>
    /// The span stays good as long as it is held, whatever becomes of the array; the buffer is not reused after that.
    /// </remarks>
    /// <returns>The elements in row-major order.</returns>
    /// <exception cref="InvalidOperationException">The array is not C-contiguous, or is read-only.</exception>
    /// <exception cref="OverflowException">There are more elements than a span can hold.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;float&gt; a = np.Zeros&lt;float&gt;([2, 2]);
    /// a.AsSpan()[3] = 1;
    /// Console.WriteLine(a);
    /// // [[0. 0.]
    /// //  [0. 1.]]
    /// </code></example>
    public Span<T> AsSpan()
    {
        RequireWriteable();
        return EscapingSpan();
    }

    /// <summary>The elements in memory, for reading.</summary>
    /// <returns>The elements in row-major order.</returns>
    /// <exception cref="InvalidOperationException">The array is not C-contiguous.</exception>
    /// <exception cref="OverflowException">There are more elements than a span can hold.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public ReadOnlySpan<T> AsReadOnlySpan() => EscapingSpan();

    /// <summary>The elements in row-major order as a new array. NumPy: <c>ndarray.ravel().tolist()</c>.</summary>
    /// <returns>A copy.</returns>
    /// <exception cref="OverflowException">There are more elements than an array can hold.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public T[] ToArray()
    {
        T[] elements = new T[Size];
        CopyElementsTo(elements);
        return elements;
    }

    /// <summary>Copies the elements in row-major order.</summary>
    /// <param name="destination">Where to; at least as long as the array has elements.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public void CopyTo(Span<T> destination)
    {
        if (destination.Length < Size)
        {
            Throw.DestinationTooShort(Size, destination.Length);
        }

        CopyElementsTo(destination);
    }

    /// <summary>The element at a place of the storage that a layout of this array has proven to be its own.</summary>
    internal T Get(nint offset)
    {
        T value = Elements().At(offset);
        GC.KeepAlive(this);
        return value;
    }

    private void Set(nint offset, T value)
    {
        RequireWriteable();
        Elements().At(offset) = value;
        GC.KeepAlive(this);
    }

    private Span<T> EscapingSpan()
    {
        if (!IsCContiguous)
        {
            Throw.NotContiguous(Shape, Strides);
        }

        if (Size > int.MaxValue)
        {
            Throw.SpanTooLong(Shape);
        }

        using Lease<T> lease = Open();
        Elements().Escape();
        return MemoryMarshal.CreateSpan(ref lease.Origin, (int)Size);
    }

    private void CopyElementsTo(Span<T> destination)
    {
        Span<nint> strides = stackalloc nint[Rank];
        NdArrays.Layout.Strides.FillRowMajor(Shape, strides);
        using Lease<T> lease = Open();
        CopyEngine.Copy(ref lease.Origin, Strides, ref MemoryMarshal.GetReference(destination), strides, Shape);
    }
}
