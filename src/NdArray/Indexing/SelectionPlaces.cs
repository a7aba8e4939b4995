using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Indexing;

/// <summary>An index expression with arrays, taken apart: what is left of it without them, and which axes they stand for.</summary>
internal readonly ref struct SelectionPlaces
{
    /// <summary>Reads an expression for an array of some shape.</summary>
    public SelectionPlaces(Shape shape, ReadOnlySpan<NdIndex> index)
    {
        NdArray?[] given = new NdArray?[index.Length];
        int consumed = 0;
        for (int i = 0; i < index.Length; i++)
        {
            given[i] = index[i].List is { } list ? Checked(IndexArray.Of(list)) : null;
            consumed += given[i] is { } array ? AxesOf(array)
                : index[i].Kind is NdIndexKind.NewAxis or NdIndexKind.Ellipsis ? 0
                : 1;
        }

        int spare = Slicing.SpareAxes(shape, consumed);
        List<NdIndex> basic = [];
        List<ArrayPlace> arrays = [];
        Span<bool> together = stackalloc bool[index.Length];
        int axis = 0, viewAxis = 0, front = 0;
        for (int i = 0; i < index.Length; i++)
        {
            if (given[i] is { } array && (array.Rank > 0 || array is NdArray<bool>))
            {
                int axes = AxesOf(array);
                CheckMask(array, axis, shape);
                arrays.Add(new ArrayPlace(array, axes, axis, viewAxis));
                together[i] = true;
                for (int k = 0; k < axes; k++)
                {
                    basic.Add(Slice.All);
                }

                axis += axes;
                viewAxis += axes;
                continue;
            }

            NdIndex place = given[i] is { } number ? NumberOf(number) : index[i];
            basic.Add(place);
            together[i] = place.Kind is NdIndexKind.Integer or NdIndexKind.FromEnd;
            int made = place.Kind switch
            {
                NdIndexKind.Integer or NdIndexKind.FromEnd => 0,
                NdIndexKind.Ellipsis => spare,
                _ => 1,
            };
            axis += place.Kind == NdIndexKind.NewAxis ? 0 : place.Kind == NdIndexKind.Ellipsis ? spare : 1;
            viewAxis += made;
            front += together[..(i + 1)].Contains(true) ? 0 : made;
        }

        Basic = basic.ToArray();
        Arrays = arrays;

        // The axes of the table stand where the arrays and integers do, and first if something separates these.
        int last = together.LastIndexOf(true);
        Front = last < 0 || together[together.IndexOf(true)..(last + 1)].Contains(false) ? 0 : front;
    }

    /// <summary>The expression with the whole axis in the place of each array.</summary>
    public ReadOnlySpan<NdIndex> Basic { get; }

    /// <summary>The arrays; those that are single integers are part of <see cref="Basic"/>.</summary>
    public IReadOnlyList<ArrayPlace> Arrays { get; }

    /// <summary>How many of the axes that are left come before those of the table.</summary>
    public int Front { get; }

    private static int AxesOf(NdArray array) => array is NdArray<bool> ? array.Rank : 1;

    private static NdArray Checked(NdArray array)
    {
        if (array is NdArray<bool>)
        {
            return array;
        }

        if (!IndexArray.IsInteger(array))
        {
            Throw.IndexDType(array.DType, "index");
        }

        return IndexArray.ToIntegers(array);
    }

    private static NdIndex NumberOf(NdArray scalar) =>
        scalar is NdArray<int> narrow ? narrow.Item() : (nint)((NdArray<long>)scalar).Item();

    private static void CheckMask(NdArray array, int axis, Shape shape)
    {
        if (array is not NdArray<bool> mask)
        {
            return;
        }

        // As in NumPy a mask without elements fits any axes: nothing is selected.
        for (int off = 0; off < mask.Rank; off++)
        {
            if (mask.Shape[off] != 0 && mask.Shape[off] != shape[axis + off])
            {
                Throw.MaskShape(mask.Shape, axis, off, shape);
            }
        }
    }

    /// <summary>An array of an expression.</summary>
    /// <param name="Array">Indices as 32 or 64-bit integers, or a mask.</param>
    /// <param name="Axes">How many axes it stands for.</param>
    /// <param name="Axis">The first of these.</param>
    /// <param name="ViewAxis">The same axis in the view that the rest of the expression describes.</param>
    public readonly record struct ArrayPlace(NdArray Array, int Axes, int Axis, int ViewAxis);
}
