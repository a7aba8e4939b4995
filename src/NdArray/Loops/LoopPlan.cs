using System.Diagnostics;

namespace NdArrays.Loops;

/// <summary>
/// The loops over several operands of one shape, taken apart into as few as possible: no axis of size 1, the first
/// operand's strides never negative and falling from the outermost to the innermost, axes that run on one after
/// another in all operands merged.
/// </summary>
/// <remarks>Lives on the stack: the caller lends <see cref="Space"/> numbers.</remarks>
internal ref struct LoopPlan
{
    private readonly Span<nint> _lengths;
    private readonly Span<nint> _strides;
    private readonly Span<nint> _starts;
    private readonly int _capacity;

    /// <summary>A plan of loops over these sizes; each operand's strides must then be set.</summary>
    public LoopPlan(Span<nint> space, scoped ReadOnlySpan<nint> lengths, int operands)
    {
        _capacity = lengths.Length;
        Operands = operands;
        Rank = lengths.Length;
        _lengths = space[.._capacity];
        _strides = space.Slice(_capacity, _capacity * operands);
        _starts = space.Slice(_capacity * (operands + 1), operands);
        lengths.CopyTo(_lengths);
        _starts.Clear();
    }

    /// <summary>The number of operands.</summary>
    public int Operands { get; }

    /// <summary>The number of loops left.</summary>
    public int Rank { get; private set; }

    /// <summary>The sizes of the loops, outermost first.</summary>
    public readonly ReadOnlySpan<nint> Lengths => _lengths[..Rank];

    /// <summary>The number of steps of all loops together.</summary>
    public readonly nint Size
    {
        get
        {
            nint size = 1;
            foreach (nint length in Lengths)
            {
                size *= length;
            }

            return size;
        }
    }

    /// <summary>For each operand, how far the first element of the loops is from the operand's first element.</summary>
    public readonly ReadOnlySpan<nint> Starts => _starts;

    /// <summary>The numbers a plan needs for its work.</summary>
    public static int Space(int rank, int operands) => rank * (operands + 1) + operands;

    /// <summary>The strides of an operand, outermost first.</summary>
    public readonly ReadOnlySpan<nint> Strides(int operand) => _strides.Slice(operand * _capacity, Rank);

    /// <summary>Gives an operand's strides, one for each axis.</summary>
    public readonly void SetStrides(int operand, scoped ReadOnlySpan<nint> strides) =>
        strides.CopyTo(_strides.Slice(operand * _capacity, _capacity));

    /// <summary>Gives how far the first element of the loops is from an operand's first element.</summary>
    public readonly void SetStart(int operand, nint start) => _starts[operand] = start;

    /// <summary>Leaves of a loop only some steps.</summary>
    public readonly void Cut(int axis, nint start, nint length)
    {
        _lengths[axis] = length;
        for (int operand = 0; operand < Operands; operand++)
        {
            _starts[operand] += start * _strides[operand * _capacity + axis];
        }
    }

    /// <summary>Takes the loops apart and puts them in order.</summary>
    public void Simplify()
    {
        DropOnes();
        MakeFirstOperandAscend();
        SortByStride();
        MergeAxes();
    }

    /// <summary>
    /// Leaves out the innermost loop, if it runs over elements that lie together in all operands and make up a larger element,
    /// of a power of two of up to 16 bytes, in which the other strides can be counted. Strides are then counted in it.
    /// </summary>
    /// <param name="elementSize">The bytes of an element.</param>
    /// <returns>The bytes of an element from now on.</returns>
    public int Widen(int elementSize)
    {
        int inner = Rank - 1;
        if (inner < 1 || !nint.IsPow2(_lengths[inner]) || !int.IsPow2(elementSize) || _lengths[inner] * elementSize > 16)
        {
            return elementSize;
        }

        nint factor = _lengths[inner];
        for (int operand = 0; operand < Operands; operand++)
        {
            bool fits = _strides[operand * _capacity + inner] == 1 && _starts[operand] % factor == 0;
            for (int axis = 0; fits && axis < inner; axis++)
            {
                fits = _strides[operand * _capacity + axis] % factor == 0;
            }

            if (!fits)
            {
                return elementSize;
            }
        }

        for (int operand = 0; operand < Operands; operand++)
        {
            _starts[operand] /= factor;
            for (int axis = 0; axis < inner; axis++)
            {
                _strides[operand * _capacity + axis] /= factor;
            }
        }

        Rank = inner;
        return elementSize * (int)factor;
    }

    /// <summary>Moves a loop to another place; those between close up.</summary>
    public readonly void Move(int from, int to)
    {
        Move(_lengths, from, to);
        for (int operand = 0; operand < Operands; operand++)
        {
            Move(_strides.Slice(operand * _capacity, Rank), from, to);
        }
    }

    private static void Move(Span<nint> values, int from, int to)
    {
        nint value = values[from];
        for (; from > to; from--)
        {
            values[from] = values[from - 1];
        }

        for (; from < to; from++)
        {
            values[from] = values[from + 1];
        }

        values[to] = value;
    }

    private void DropOnes()
    {
        int kept = 0;
        for (int axis = 0; axis < Rank; axis++)
        {
            if (_lengths[axis] != 1)
            {
                CopyAxis(axis, kept++);
            }
        }

        Rank = kept;
    }

    private readonly void MakeFirstOperandAscend()
    {
        for (int axis = 0; axis < Rank; axis++)
        {
            if (_strides[axis] < 0)
            {
                for (int operand = 0; operand < Operands; operand++)
                {
                    ref nint stride = ref _strides[operand * _capacity + axis];
                    _starts[operand] += stride * (_lengths[axis] - 1);
                    stride = -stride;
                }
            }
        }
    }

    private readonly void SortByStride()
    {
        for (int axis = 1; axis < Rank; axis++)
        {
            int place = axis;
            while (place > 0 && IsInner(place - 1, axis))
            {
                place--;
            }

            if (place != axis)
            {
                Move(axis, place);
            }
        }
    }

    /// <summary>Whether <paramref name="axis"/> belongs inside <paramref name="other"/>.</summary>
    private readonly bool IsInner(int axis, int other)
    {
        for (int operand = 0; operand < Operands; operand++)
        {
            nint stride = nint.Abs(_strides[operand * _capacity + axis]);
            nint otherStride = nint.Abs(_strides[operand * _capacity + other]);
            if (stride != otherStride)
            {
                return stride < otherStride;
            }
        }

        return false;
    }

    private void MergeAxes()
    {
        if (Rank == 0)
        {
            return;
        }

        int outer = 0;
        for (int axis = 1; axis < Rank; axis++)
        {
            if (Continues(outer, axis))
            {
                nint length = _lengths[outer];
                CopyAxis(axis, outer);
                _lengths[outer] *= length;
            }
            else
            {
                CopyAxis(axis, ++outer);
            }
        }

        Rank = outer + 1;
    }

    private readonly bool Continues(int outer, int inner)
    {
        for (int operand = 0; operand < Operands; operand++)
        {
            int row = operand * _capacity;
            if (_strides[row + outer] != _strides[row + inner] * _lengths[inner])
            {
                return false;
            }
        }

        return true;
    }

    private readonly void CopyAxis(int from, int to)
    {
        Debug.Assert(to <= from);
        _lengths[to] = _lengths[from];
        for (int operand = 0; operand < Operands; operand++)
        {
            _strides[operand * _capacity + to] = _strides[operand * _capacity + from];
        }
    }
}
