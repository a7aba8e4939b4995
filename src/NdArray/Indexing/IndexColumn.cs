using NdArrays.Layout;

namespace NdArrays.Indexing;

/// <summary>An array of indices along an axis, or of what a mask selects of several: which, and how far apart they are.</summary>
internal readonly struct IndexColumn
{
    /// <summary>Indices along an axis of a whole array.</summary>
    public IndexColumn(NdArray indices, in ArrayLayout layout, int axis)
        : this(indices, layout, axis, layout, axis)
    {
    }

    /// <summary>Indices along an axis of an array, which is another one of a view of it.</summary>
    public IndexColumn(NdArray indices, in ArrayLayout layout, int axis, in ArrayLayout view, int viewAxis)
    {
        Indices = indices;
        Length = layout.Shape[axis];
        Stride = view.StrideSpan[viewAxis];
        Axis = axis;
        Array = layout.Shape;
    }

    /// <summary>The places at which a mask of several axes, or of none, is true.</summary>
    public IndexColumn(NdArray<bool> mask, in ArrayLayout layout, int axis, in ArrayLayout view, int viewAxis)
    {
        NdArray<long> positions = Masks.Positions(mask);
        Axis = axis;
        Array = layout.Shape;
        IsApart = true;
        if (mask.Rank == 0)
        {
            // What the index is does not matter: it counts for nothing but how often it is there.
            (Indices, Length, Stride) = (positions, 1, 0);
            return;
        }

        ReadOnlySpan<nint> strides = view.StrideSpan.Slice(viewAxis, mask.Rank);
        if (OneStride(mask.Shape, strides) is nint stride)
        {
            (Indices, Length, Stride) = (positions, mask.Size, stride);
            return;
        }

        Indices = NdArray<long>.New(ArrayLayout.Contiguous(positions.Size), cleared: true);
        (IsPlaces, Stride) = (true, 1);
        NdArray<long>[] coordinates = Coordinates.Of(positions, mask.Shape);
        for (int i = 0; i < coordinates.Length; i++)
        {
            IndexTable.Add((NdArray<long>)Indices, new IndexColumn(coordinates[i], layout, axis + i, view, viewAxis + i));
        }
    }

    /// <summary>Places of elements, counted from the first of an array.</summary>
    public IndexColumn(NdArray<long> places)
    {
        Indices = places;
        IsPlaces = true;
        Stride = 1;
    }

    private IndexColumn(in IndexColumn column, NdArray indices)
    {
        this = column;
        Indices = indices;
    }

    /// <summary>The indices, as 32 or 64-bit integers.</summary>
    public NdArray Indices { get; }

    /// <summary>The size of the axis.</summary>
    public nint Length { get; }

    /// <summary>Elements from one index to the next.</summary>
    public nint Stride { get; }

    /// <summary>Whether they are not indices but places, counted from the first element, all of which exist.</summary>
    public bool IsPlaces { get; }

    /// <summary>Whether none occurs twice.</summary>
    public bool IsApart { get; }

    /// <summary>The axis, for errors.</summary>
    public int Axis { get; }

    /// <summary>The shape of the array indexed, for errors.</summary>
    public Shape Array { get; }

    /// <summary>The same column of the same indices in other memory.</summary>
    public IndexColumn With(NdArray indices) => new(this, indices);

    /// <summary>The stride of several axes counted as one, if they are one.</summary>
    private static nint? OneStride(Shape shape, ReadOnlySpan<nint> strides)
    {
        for (int i = 0; i < strides.Length - 1; i++)
        {
            if (strides[i] != strides[i + 1] * shape[i + 1])
            {
                return null;
            }
        }

        return strides[^1];
    }
}
