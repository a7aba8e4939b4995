namespace NdArrays.Layout;

/// <summary>Which axes of an array a reduction takes away, or leaves with size 1.</summary>
internal readonly struct Reduction
{
    private readonly ulong _reduced;
    private readonly int _rank;
    private readonly bool _keepDims;

    /// <summary>Checks the axes. An array of rank 0 may be asked to lose its axis 0, as in NumPy.</summary>
    public Reduction(Axes axes, int rank, bool keepDims)
    {
        _rank = rank;
        _keepDims = keepDims;
        if (axes.AreAll)
        {
            _reduced = rank == Shape.MaxRank ? ulong.MaxValue : (1ul << rank) - 1;
            return;
        }

        ReadOnlySpan<int> given = axes.AsSpan();
        if (rank == 0 && given.Length == 1 && given[0] is 0 or -1)
        {
            return;
        }

        Span<int> normal = stackalloc int[Axis.Room(given, rank)];
        Axis.Normalize(given, rank, normal, "axis");
        foreach (int axis in normal[..given.Length])
        {
            _reduced |= 1ul << axis;
        }
    }

    /// <summary>Whether an axis is reduced.</summary>
    public bool IsReduced(int axis) => (_reduced & (1ul << axis)) != 0;

    /// <summary>How many elements of an array of this shape make one of the result.</summary>
    public nint Count(Shape shape)
    {
        nint count = 1;
        for (int axis = 0; axis < _rank; axis++)
        {
            count *= IsReduced(axis) ? shape[axis] : 1;
        }

        return count;
    }

    /// <summary>The shape of the result.</summary>
    public Shape ResultShape(Shape shape) => new(Collapse(shape, 1));

    /// <summary>A fresh layout of the result, in the order of the array's memory.</summary>
    public ArrayLayout Fresh(in ArrayLayout layout)
    {
        Shape shape = ResultShape(layout.Shape);
        return new ArrayLayout(shape, Collapse(layout.StrideSpan, 0), 0).Fresh(Order.K);
    }

    /// <summary>The strides of a result, with 0 for each axis of the array that is reduced.</summary>
    public void Spread(ReadOnlySpan<nint> resultStrides, Span<nint> strides)
    {
        int next = 0;
        for (int axis = 0; axis < _rank; axis++)
        {
            bool isReduced = IsReduced(axis);
            strides[axis] = isReduced ? 0 : resultStrides[next];
            next += isReduced && !_keepDims ? 0 : 1;
        }
    }

    private nint[] Collapse(ReadOnlySpan<nint> values, nint reduced)
    {
        nint[] result = new nint[_keepDims ? _rank : _rank - System.Numerics.BitOperations.PopCount(_reduced)];
        int next = 0;
        for (int axis = 0; axis < _rank; axis++)
        {
            if (!IsReduced(axis))
            {
                result[next++] = values[axis];
            }
            else if (_keepDims)
            {
                result[next++] = reduced;
            }
        }

        return result;
    }
}
