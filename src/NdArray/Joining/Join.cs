using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays.Joining;

/// <summary>One concatenation: its inputs checked, its result's shape and order known, its writing.</summary>
internal readonly ref struct Join
{
    private readonly ReadOnlySpan<NdArray> _inputs;
    private readonly bool _flat;
    private readonly int _axis;
    private readonly Shape _shape;

    /// <summary>Checks the inputs and finds the shape of the result.</summary>
    public Join(ReadOnlySpan<NdArray> inputs, int? axis)
    {
        if (inputs.IsEmpty)
        {
            Throw.NoArrays();
        }

        if (inputs[0] is null)
        {
            Throw.NullInput(0);
        }

        _inputs = inputs;
        _flat = axis is null;
        if (axis is int number)
        {
            if (inputs[0].Rank == 0)
            {
                Throw.ScalarInput(0);
            }

            _axis = Axis.Normalize(number, inputs[0].Rank, nameof(axis));
            _shape = AlongAxis(inputs, _axis);
        }
        else
        {
            _shape = Flat(inputs);
        }
    }

    /// <summary>A fresh layout for the result, in the order of the inputs.</summary>
    public ArrayLayout ResultLayout()
    {
        if (_flat || AllRowMajor())
        {
            return ArrayLayout.Contiguous(_shape);
        }

        ArrayLayout[] layouts = new ArrayLayout[_inputs.Length];
        for (int i = 0; i < layouts.Length; i++)
        {
            layouts[i] = _inputs[i].Layout;
        }

        return ArrayLayout.Ordered(_shape, CommonOrder.SlowestFirst(layouts, stackalloc int[_shape.Rank]));
    }

    /// <summary>The type to which the inputs' types promote.</summary>
    public DType ResultType()
    {
        DType[] dtypes = new DType[_inputs.Length];
        for (int i = 0; i < dtypes.Length; i++)
        {
            dtypes[i] = _inputs[i].DType;
        }

        return Promotion.Promote(dtypes);
    }

    /// <summary>Checks that every input converts to a type.</summary>
    public void CheckCasting(DType target, Casting casting)
    {
        for (int i = 0; i < _inputs.Length; i++)
        {
            if (!Promotion.CanCast(_inputs[i].DType, target, casting))
            {
                Throw.InputCasting(i, _inputs[i].DType, target, casting);
            }
        }
    }

    /// <summary>Writes the inputs to the result, which is returned.</summary>
    public NdArray Write(NdArray result, bool isNew)
    {
        if (!isNew)
        {
            CheckOut(result);
        }

        NdArray[]? copies = isNew ? null : CopiesOfOverwritten(result);
        try
        {
            result.JoinFrom(copies ?? _inputs, _flat, _axis);
        }
        finally
        {
            Dispose(copies);
        }

        return result;
    }

    private static Shape AlongAxis(ReadOnlySpan<NdArray> inputs, int axis)
    {
        Shape first = inputs[0].Shape;
        nint[] lengths = first.ToArray();
        for (int i = 1; i < inputs.Length; i++)
        {
            if (inputs[i] is null)
            {
                Throw.NullInput(i);
            }

            Shape shape = inputs[i].Shape;
            CheckShape(i, shape, first, axis);
            lengths[axis] = Add(lengths[axis], shape[axis], axis);
        }

        return Shape.Adopt(lengths);
    }

    private static void CheckShape(int input, Shape shape, Shape first, int axis)
    {
        if (shape.Rank == 0)
        {
            Throw.ScalarInput(input);
        }

        if (shape.Rank != first.Rank)
        {
            Throw.InputRank(input, shape, first);
        }

        for (int i = 0; i < shape.Rank; i++)
        {
            if (i != axis && shape[i] != first[i])
            {
                Throw.InputLength(input, shape, first, axis, i);
            }
        }
    }

    private static Shape Flat(ReadOnlySpan<NdArray> inputs)
    {
        nint size = 0;
        for (int i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] is null)
            {
                Throw.NullInput(i);
            }

            size = Add(size, inputs[i].Size, 0);
        }

        return size;
    }

    private static nint Add(nint sum, nint length, int axis)
    {
        if (sum > nint.MaxValue - length)
        {
            Throw.JoinedLength(axis);
        }

        return sum + length;
    }

    private bool AllRowMajor()
    {
        foreach (NdArray input in _inputs)
        {
            if (!input.IsCContiguous)
            {
                return false;
            }
        }

        return true;
    }

    private void CheckOut(NdArray result)
    {
        if (!result.IsWriteable)
        {
            Throw.ReadOnly("out", result.Shape);
        }

        if (result.Shape != _shape)
        {
            Throw.OutShape(result.Shape, _shape);
        }
    }

    /// <summary>
    /// The inputs, with a copy in the place of each that would be overwritten before it is read; null if there is none.
    /// </summary>
    /// <remarks>
    /// The inputs are written one after another, so that what is in danger is an input that meets a part of the result
    /// written before it, or its own part, unless that is just where it lies already.
    /// </remarks>
    private NdArray[]? CopiesOfOverwritten(NdArray result)
    {
        NdArray[]? inputs = null;
        nint start = 0;
        for (int i = 0; i < _inputs.Length; i++)
        {
            NdArray input = _inputs[i];
            nint length = _flat ? input.Size : input.Shape[_axis];
            if (input.Meets(input.Layout, result, result.Layout)
                && (input.Meets(input.Layout, result, result.Layout.Part(_axis, 0, start))
                    || MeetsOwnPart(input, result, start, length)))
            {
                inputs ??= _inputs.ToArray();
                inputs[i] = input.CopyAs(input.Layout.Fresh(Order.K));
            }

            start += length;
        }

        return inputs;
    }

    private bool MeetsOwnPart(NdArray input, NdArray result, nint start, nint length)
    {
        ArrayLayout part = result.Layout.Part(_axis, start, length);
        if (!input.Meets(input.Layout, result, part))
        {
            return false;
        }

        if (_flat)
        {
            part = Unflatten(part, input.Shape);
        }

        return !input.HasPlacesOf(input.Layout, result, part);
    }

    private static ArrayLayout Unflatten(in ArrayLayout flat, Shape shape)
    {
        nint[] strides = new nint[shape.Rank];
        NdArrays.Layout.Strides.FillRowMajor(shape, strides, flat.StrideSpan[0]);
        return new ArrayLayout(shape, strides, flat.Offset);
    }

    private void Dispose(NdArray[]? copies)
    {
        for (int i = 0; i < copies?.Length; i++)
        {
            if (!ReferenceEquals(copies[i], _inputs[i]))
            {
                copies[i].Dispose();
            }
        }
    }
}
