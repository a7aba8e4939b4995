using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <summary>A concatenation of arrays for reading, without a copy: its elements stay where they are.</summary>
/// <remarks>
/// <para>
/// Made by <see cref="NdArray.ConcatenateView{T}(ReadOnlySpan{NdArray{T}}, int)"/>. It is indexed and sliced as an array is; an
/// element is found among the parts by binary search, so that whoever reads all of it does so part by part, or copies it.
/// </para>
/// <para>
/// Like any view it shares its elements with the arrays, and keeps them good if these are disposed of. An array converts to a
/// view of one part.
/// </para>
/// <para>Source: none in NumPy.</para>
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <example><code>
/// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
/// NdArray&lt;int&gt; b = [[5, 6]];
/// ConcatView&lt;int&gt; view = np.ConcatenateView([a, b]);
/// b[0, 0] = 50;
/// Console.WriteLine($"{view.Shape} {view[2, 0]}");
/// // (3, 2) 50
/// Console.WriteLine(view[Slice.Reversed, 1].ToNdArray());
/// // [6 4 2]
/// </code></example>
[DebuggerDisplay("{DType,nq} {Shape,nq} in {_parts.Length} parts")]
public sealed partial class ConcatView<T> : IDisposable
{
    /// <summary>Views of its own, each with elements unless it is the only one.</summary>
    private readonly NdArray<T>[] _parts;

    /// <summary>The index along the axis at which each part starts.</summary>
    private readonly nint[] _starts;

    /// <summary>
    /// For each part its layout as if it reached over the whole axis. Only the indices that are in the part lead to elements
    /// of it; but every index expression on the whole is one on this layout.
    /// </summary>
    private readonly ArrayLayout[] _stretched;

    /// <summary>A layout of the whole shape, in which the place of an element is its index along the axis.</summary>
    private readonly ArrayLayout _frame;

    /// <summary>Takes over views that fit and have elements, or a single view.</summary>
    internal ConcatView(NdArray<T>[] parts, int axis)
    {
        _parts = parts;
        Axis = axis;
        nint[] lengths = parts[0].Shape.ToArray();
        _starts = new nint[parts.Length];
        for (int i = 1; i < parts.Length; i++)
        {
            _starts[i] = lengths[axis];
            lengths[axis] += parts[i].Shape[axis];
        }

        Shape shape = Shape.Adopt(lengths);
        nint[] strides = new nint[shape.Rank];
        if (axis < strides.Length)
        {
            strides[axis] = 1;
        }

        _frame = new ArrayLayout(shape, strides, 0);
        _stretched = new ArrayLayout[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            ArrayLayout part = parts[i].Layout;
            nint start = i == 0 ? 0 : _starts[i] * part.StrideSpan[axis];
            _stretched[i] = new ArrayLayout(shape, part.StrideSpan.ToArray(), part.Offset - start);
        }
    }

    /// <summary>The axis along which the parts follow one another; 0 if an index has left one part without it.</summary>
    public int Axis { get; }

    /// <summary>The sizes along the axes.</summary>
    public Shape Shape => _frame.Shape;

    /// <summary>The number of axes.</summary>
    public int Rank => _frame.Rank;

    /// <summary>The number of elements.</summary>
    public nint Size => _frame.Size;

    /// <summary>The type of the elements.</summary>
    public DType DType => DType.Of<T>();

    /// <summary>
    /// The arrays that follow one another, as views, which this view disposes of: those that have elements, or one if there
    /// are no elements at all.
    /// </summary>
    /// <example><code>
    /// ConcatView&lt;int&gt; view = np.ConcatenateView([np.Arange(3), np.Arange(4)]);
    /// foreach (NdArray&lt;int&gt; part in view[Slice.Every(2)].Parts)
    /// {
    ///     Console.WriteLine(part);
    /// }
    /// // [0 2]
    /// // [1 3]
    /// </code></example>
    public ReadOnlySpan<NdArray<T>> Parts => _parts;

    /// <summary>A view of one array.</summary>
    /// <param name="array">The array.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static implicit operator ConcatView<T>(NdArray<T> array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new ConcatView<T>([array.View(array.Layout)], axis: 0);
    }

    /// <summary>
    /// The whole as one array without a copy, which is possible if it has one part, or if its parts follow one another in
    /// memory too.
    /// </summary>
    /// <param name="array">
    /// A view of the elements. It is read-only if one of the arrays is, or if they interleave or share elements.
    /// </param>
    /// <returns>Whether it is possible.</returns>
    /// <exception cref="ObjectDisposedException">The view was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(10);
    /// ConcatView&lt;int&gt; view = np.ConcatenateView([np.Arange(3), a[..4], a[4..]]);
    /// Console.WriteLine(view.TryGetArray(out _));
    /// // False
    /// Console.WriteLine(view[3..8].TryGetArray(out NdArray&lt;int&gt;? middle));
    /// // True
    /// Console.WriteLine(middle);
    /// // [0 1 2 3 4]
    /// </code></example>
    public bool TryGetArray([NotNullWhen(true)] out NdArray<T>? array)
    {
        array = null;
        NdArray<T> first = _parts[0];
        ArrayLayout whole = first.Layout;
        bool isWriteable = true;
        for (int i = 1; i < _parts.Length; i++)
        {
            NdArray<T> next = _parts[i];
            if (!next.HasStorageOf(first) || !Adjacency.TryJoin(whole, next.Layout, Axis, out whole))
            {
                return false;
            }

            isWriteable &= next.IsWriteable;
        }

        array = first.View(whole, isWriteable && (_parts.Length == 1 || Adjacency.AreElementsApart(whole)));
        return true;
    }

    /// <summary>Copies the elements to an array, as <c>Concatenate</c> does.</summary>
    /// <param name="out">Where to: an array of just this shape, of any strides; it may overlap the parts.</param>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">The view or <paramref name="out"/> was disposed.</exception>
    public void CopyTo(NdArray<T> @out)
    {
        ArgumentNullException.ThrowIfNull(@out, nameof(@out));
        if (Rank > 0)
        {
            NdArray.Concatenate(Parts, Axis, @out);
            return;
        }

        if (@out.Rank > 0)
        {
            Throw.OutShape(@out.Shape, Shape);
        }

        NdArray.Concatenate<T>([_parts[0].ExpandDims(0)], axis: 0, @out.ExpandDims(0));
    }

    /// <summary>A copy of the whole, in the memory order that <c>Concatenate</c> gives it.</summary>
    /// <returns>A new array.</returns>
    /// <exception cref="ObjectDisposedException">The view was disposed.</exception>
    /// <exception cref="OverflowException">The elements do not fit in one array.</exception>
    public NdArray<T> ToNdArray()
    {
        if (Rank > 0)
        {
            return NdArray.Concatenate(Parts, Axis);
        }

        NdArray<T> copy = NdArray.Empty<T>(default);
        CopyTo(copy);
        return copy;
    }

    /// <summary>Lets go of the arrays. Never necessary, as with an array; the elements cannot be read any more.</summary>
    public void Dispose()
    {
        foreach (NdArray<T> part in _parts)
        {
            part.Dispose();
        }
    }

    /// <summary>What there is, not the elements.</summary>
    /// <returns>For instance <c>int32 (3, 2) in 2 parts</c>.</returns>
    public override string ToString() => $"{DType} {Shape} in {_parts.Length} {(_parts.Length == 1 ? "part" : "parts")}";
}
