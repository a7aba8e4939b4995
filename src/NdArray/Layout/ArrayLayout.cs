using System.Diagnostics;

namespace NdArrays.Layout;

/// <summary>
/// Where the elements of an array lie within its storage: a shape, a stride for each axis and the place of the first
/// element, all in elements. Every view of an array is another layout of the same storage.
/// </summary>
/// <remarks>
/// Layouts are made from scratch (<see cref="Contiguous"/>, <see cref="Ordered"/>), where they span exactly their own
/// elements, or from another layout, of which they then reach no element that the other did not reach. So a layout
/// that fits its storage leads only to layouts that fit.
/// </remarks>
internal readonly struct ArrayLayout
{
    private readonly nint[] _strides;
    private readonly Contiguity _contiguity;

    /// <summary>A layout of these parts; the strides are taken over and must not be written afterwards.</summary>
    public ArrayLayout(Shape shape, nint[] strides, nint offset)
    {
        Debug.Assert(shape.Rank == strides.Length);
        Shape = shape;
        _strides = strides;
        Size = shape.Size;
        Offset = offset;
        _contiguity = Strides.Classify(shape, strides);
    }

    /// <summary>The sizes along the axes.</summary>
    public Shape Shape { get; }

    /// <summary>The place of the first element in the storage.</summary>
    public nint Offset { get; }

    /// <summary>The number of elements.</summary>
    public nint Size { get; }

    /// <summary>The number of axes.</summary>
    public int Rank => _strides.Length;

    /// <summary>Elements from one index of an axis to the next, for each axis.</summary>
    public ReadOnlySpan<nint> StrideSpan => _strides;

    /// <summary>Whether the elements in row-major order lie one after another.</summary>
    public bool IsCContiguous => (_contiguity & Contiguity.C) != 0;

    /// <summary>Whether the elements in column-major order lie one after another.</summary>
    public bool IsFContiguous => (_contiguity & Contiguity.F) != 0;

    /// <summary>A fresh layout without gaps in C or Fortran order.</summary>
    public static ArrayLayout Contiguous(Shape shape, Order order = Order.C)
    {
        nint[] strides = new nint[shape.Rank];
        if (order == Order.F)
        {
            Strides.FillColumnMajor(shape, strides);
        }
        else
        {
            Strides.FillRowMajor(shape, strides);
        }

        return new ArrayLayout(shape, strides, 0);
    }

    /// <summary>A fresh layout without gaps whose axes lie in memory in the given order, slowest first.</summary>
    public static ArrayLayout Ordered(Shape shape, ReadOnlySpan<int> slowestFirst)
    {
        nint[] strides = new nint[shape.Rank];
        nint stride = 1;
        for (int i = slowestFirst.Length - 1; i >= 0; i--)
        {
            strides[slowestFirst[i]] = stride;
            stride *= Math.Max(1, shape[slowestFirst[i]]);
        }

        return new ArrayLayout(shape, strides, 0);
    }

    /// <summary>A fresh layout without gaps for a copy of this one in the given order.</summary>
    public ArrayLayout Fresh(Order order) => Fresh(order, Shape);

    /// <summary>A fresh layout without gaps in the given order of this one, for elements of another shape.</summary>
    public ArrayLayout Fresh(Order order, Shape shape) => order switch
    {
        Order.A => Contiguous(shape, IsFContiguous && !IsCContiguous ? Order.F : Order.C),
        Order.K when IsCContiguous || shape.Rank != Rank => Contiguous(shape),
        Order.K when IsFContiguous => Contiguous(shape, Order.F),
        Order.K => Ordered(shape, Strides.SlowestFirst(_strides, stackalloc int[Rank])),
        _ => Contiguous(shape, order),
    };

    /// <summary>The same layout in another place.</summary>
    public ArrayLayout At(nint offset) => new(Shape, _strides, offset);

    /// <summary>The part of length <paramref name="length"/> from <paramref name="start"/> along an axis.</summary>
    public ArrayLayout Part(int axis, nint start, nint length)
    {
        nint[] lengths = Shape.ToArray();
        lengths[axis] = length;
        Shape shape = Shape.Adopt(lengths);

        // Without elements the first one has no place, and its formula may lead outside the storage.
        return new ArrayLayout(shape, _strides, shape.Size == 0 ? Offset : Offset + start * _strides[axis]);
    }

    /// <summary>
    /// <paramref name="length"/> places along an axis from <paramref name="start"/> on, every so manieth as
    /// <paramref name="step"/> says: backwards if it is negative, and the same place again and again if it is 0.
    /// </summary>
    public ArrayLayout Part(int axis, nint start, nint length, nint step)
    {
        nint[] lengths = Shape.ToArray();
        nint[] strides = [.. _strides];
        lengths[axis] = length;
        strides[axis] *= step;
        Shape shape = Shape.Adopt(lengths);
        return new ArrayLayout(shape, strides, shape.Size == 0 ? Offset : Offset + start * _strides[axis]);
    }

    /// <summary>The part that along each axis begins at a start and has a length.</summary>
    public ArrayLayout Box(ReadOnlySpan<nint> starts, ReadOnlySpan<nint> lengths)
    {
        nint offset = Offset;
        for (int i = 0; i < starts.Length; i++)
        {
            offset += starts[i] * _strides[i];
        }

        Shape shape = new(lengths);
        return new ArrayLayout(shape, _strides, shape.Size == 0 ? Offset : offset);
    }

    /// <summary>The first and last place in the storage that an element has; meaningless when there is none.</summary>
    public (nint First, nint Last) Extent()
    {
        if (_contiguity != Contiguity.None)
        {
            return (Offset, Offset + Size - 1);
        }

        nint first = Offset, last = Offset;
        ReadOnlySpan<nint> lengths = Shape.AsSpan();
        for (int i = 0; i < _strides.Length; i++)
        {
            nint reach = (lengths[i] - 1) * _strides[i];
            if (reach < 0)
            {
                first += reach;
            }
            else
            {
                last += reach;
            }
        }

        return (first, last);
    }

    /// <summary>The bytes from the storage's start to the first that an element has, and to behind the last; equal if there is none.</summary>
    public (nint First, nint End) Extent(nint elementSize)
    {
        if (Size == 0)
        {
            return (0, 0);
        }

        (nint first, nint last) = Extent();
        return (first * elementSize, (last + 1) * elementSize);
    }

    /// <summary>Whether every element lies within a storage of <paramref name="length"/> elements.</summary>
    public bool Fits(nint length)
    {
        if (Size == 0)
        {
            return Offset >= 0 && Offset <= length;
        }

        (nint first, nint last) = Extent();
        return first >= 0 && last < length;
    }

    /// <summary>Whether the elements have the same places, index by index.</summary>
    public bool PlacesEqual(in ArrayLayout other)
    {
        if (Shape != other.Shape || Offset != other.Offset)
        {
            return false;
        }

        ReadOnlySpan<nint> lengths = Shape.AsSpan();
        for (int i = 0; i < _strides.Length; i++)
        {
            if (lengths[i] > 1 && _strides[i] != other._strides[i])
            {
                return false;
            }
        }

        return true;
    }
}
