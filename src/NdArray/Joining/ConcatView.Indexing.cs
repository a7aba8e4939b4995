using NdArrays.Layout;

namespace NdArrays;

/// <content>Elements and slices.</content>
public sealed partial class ConcatView<T>
{
    /// <summary>One element.</summary>
    /// <param name="index">As many integers as there are axes; negative ones count from the end.</param>
    /// <exception cref="ArgumentException">There are not as many indices as axes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside its axis.</exception>
    /// <exception cref="ObjectDisposedException">The view was disposed.</exception>
    /// <example><code>
    /// ConcatView&lt;int&gt; view = np.ConcatenateView([np.Arange(3), np.Arange(4)]);
    /// Console.WriteLine($"{view[3]} {view[-1]}");
    /// // 0 3
    /// </code></example>
    public T this[params ReadOnlySpan<int> index]
    {
        get
        {
            int part = PartAt(Slicing.Locate(_frame, index));
            return _parts[part].Get(Slicing.Locate(_stretched[part], index));
        }
    }

    /// <inheritdoc cref="this[ReadOnlySpan{int}]"/>
    public T this[params ReadOnlySpan<nint> index]
    {
        get
        {
            int part = PartAt(Slicing.Locate(_frame, index));
            return _parts[part].Get(Slicing.Locate(_stretched[part], index));
        }
    }

    /// <inheritdoc cref="this[ReadOnlySpan{int}]"/>
    public T this[params ReadOnlySpan<Index> index]
    {
        get
        {
            int part = PartAt(Slicing.Locate(_frame, index));
            return _parts[part].Get(Slicing.Locate(_stretched[part], index));
        }
    }

    /// <summary>
    /// A view of the places an index expression describes, of those parts only that have any; what lies in one part is an
    /// array at once, by <see cref="TryGetArray"/>.
    /// </summary>
    /// <param name="index">Integers, ranges, slices, new axes and at most one ellipsis; missing last axes are whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index or range lies outside its axis, or there are too many.</exception>
    /// <exception cref="ObjectDisposedException">The view was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// ConcatView&lt;int&gt; view = np.ConcatenateView([a, a.T], axis: 1);
    /// Console.WriteLine(view[.., 1..3].ToNdArray());
    /// // [[2 1]
    /// //  [4 2]]
    /// </code></example>
    public ConcatView<T> this[params ReadOnlySpan<NdIndex> index]
    {
        get
        {
            ArrayLayout chosen = Slicing.Apply(_frame, index);
            int axis = chosen.StrideSpan.IndexOfAnyExcept((nint)0);
            if (chosen.Size == 0)
            {
                return OfEmpty(_parts[0], chosen.Shape, int.Max(axis, 0));
            }

            if (axis < 0)
            {
                int part = PartAt(chosen.Offset);
                return new ConcatView<T>([_parts[part].View(Slicing.Apply(_stretched[part], index))], axis: 0);
            }

            return new ConcatView<T>(Choose(index, axis, chosen.Offset, chosen.StrideSpan[axis], chosen.Shape[axis]), axis);
        }
    }

    /// <summary>A view by an index expression in NumPy's notation.</summary>
    /// <param name="index">What stands between the brackets in Python.</param>
    /// <exception cref="FormatException">The text is not an index expression.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside its axis, or there are too many.</exception>
    /// <exception cref="ObjectDisposedException">The view was disposed.</exception>
    public ConcatView<T> this[string index] => this[IndexText.Parse(index)];

    /// <summary>A view without elements of any shape that has none.</summary>
    internal static ConcatView<T> OfEmpty(NdArray<T> array, Shape shape, int axis) =>
        new([array.View(ArrayLayout.Contiguous(shape).At(array.Layout.Offset))], axis);

    /// <summary>
    /// The parts of a slice, each as far as it reaches: <paramref name="count"/> indices along the joined axis, from
    /// <paramref name="first"/> on, which become the axis <paramref name="axis"/> of the result.
    /// </summary>
    private NdArray<T>[] Choose(ReadOnlySpan<NdIndex> index, int axis, nint first, nint step, nint count)
    {
        List<NdArray<T>> chosen = [];
        for (nint done = 0; done < count;)
        {
            nint position = first + (done * step);
            int part = PartAt(position);
            nint stepsInside = step > 0 ? (End(part) - 1 - position) / step : (_starts[part] - position) / step;
            nint taken = nint.Min(stepsInside + 1, count - done);
            ArrayLayout all = Slicing.Apply(_stretched[part], index);
            chosen.Add(_parts[part].View(all.Part(axis, done, taken)));
            done += taken;
        }

        return [.. chosen];
    }

    /// <summary>The part that has an index of the joined axis, which lies within it.</summary>
    private int PartAt(nint position)
    {
        int found = _starts.AsSpan().BinarySearch(position);
        return found >= 0 ? found : ~found - 1;
    }

    private nint End(int part) => part + 1 < _starts.Length ? _starts[part + 1] : Shape[Axis];
}
