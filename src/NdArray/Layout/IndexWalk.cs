namespace NdArrays.Layout;

/// <summary>All indices of a shape, one after another in row-major order, for those who want to see them.</summary>
internal struct IndexWalk
{
    private readonly Shape _shape;
    private readonly nint[] _index;
    private nint _left;

    public IndexWalk(Shape shape)
    {
        _shape = shape;
        _index = new nint[shape.Rank];
        _left = shape.Size;

        // The first step ends here, at the first index.
        if (_index.Length > 0)
        {
            _index[^1] = -1;
        }
    }

    /// <summary>The index, in a buffer that the next step writes to.</summary>
    public readonly ReadOnlySpan<nint> Current => _index;

    /// <summary>Goes on to the next index, if there is one.</summary>
    public bool MoveNext()
    {
        if (_left == 0)
        {
            return false;
        }

        _left--;
        for (int axis = _index.Length - 1; axis >= 0 && ++_index[axis] == _shape[axis]; axis--)
        {
            _index[axis] = 0;
        }

        return true;
    }
}
