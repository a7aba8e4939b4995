using NdArrays.Creation;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays.Joining;

/// <summary>One concatenation: its inputs checked, its result's sizes known, its writing.</summary>
internal readonly ref struct Join
{
    private readonly ReadOnlySpan<NdArray> _inputs;
    private readonly bool _flat;
    private readonly nint _length;

    /// <summary>Checks the inputs and finds the size of the result along the axis.</summary>
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
        if (axis is int number)
        {
            if (inputs[0].Rank == 0)
            {
                Throw.ScalarInput(0);
            }

            Axis = Layout.Axis.Normalize(number, inputs[0].Rank, nameof(axis));
            _length = AlongAxis(inputs, Axis);
        }
        else
        {
            _flat = true;
            _length = Flat(inputs);
        }
    }

    /// <summary>Joins arrays of one type, into a given array or a new one.</summary>
    public static NdArray<T> Of<T>(ReadOnlySpan<NdArray> inputs, int? axis, NdArray<T>? @out)
    {
        Join join = new(inputs, axis);
        return (NdArray<T>)(@out is null ? join.WriteNew(NdArray<T>.New(join.ResultLayout())) : join.WriteTo(@out));
    }

    /// <summary>Joins arrays of any types, into a given array or a new one of the given type or theirs.</summary>
    public static NdArray Of(ReadOnlySpan<NdArray> inputs, int? axis, NdArray? @out, DType? dtype, Casting casting)
    {
        RequireOne(@out, dtype);
        Join join = new(inputs, axis);
        DType target = TypeOf(inputs, @out, dtype, casting);
        return @out is null ? join.WriteNew(NewArray.Of(target, join.ResultLayout())) : join.WriteTo(@out);
    }

    /// <summary>The type of what joins inputs, to which all of them must convert under a rule.</summary>
    public static DType TypeOf(ReadOnlySpan<NdArray> inputs, NdArray? @out, DType? dtype, Casting casting)
    {
        RequireOne(@out, dtype);
        DType target = @out?.DType ?? dtype ?? ResultType(inputs);
        CheckCasting(inputs, target, casting);
        return target;
    }

    /// <summary>The axis, from 0.</summary>
    public int Axis { get; }

    /// <summary>The shape of the result.</summary>
    public Shape ResultShape()
    {
        if (_flat)
        {
            return _length;
        }

        nint[] lengths = _inputs[0].Shape.ToArray();
        lengths[Axis] = _length;
        return Shape.Adopt(lengths);
    }

    /// <summary>A fresh layout for the result, in the order of the inputs.</summary>
    public ArrayLayout ResultLayout()
    {
        if (_flat || AllRowMajor())
        {
            return ArrayLayout.Contiguous(ResultShape());
        }

        ArrayLayout[] layouts = new ArrayLayout[_inputs.Length];
        for (int i = 0; i < layouts.Length; i++)
        {
            layouts[i] = _inputs[i].Layout;
        }

        Shape shape = ResultShape();
        return ArrayLayout.Ordered(shape, CommonOrder.SlowestFirst(layouts, stackalloc int[shape.Rank]));
    }

    /// <summary>Writes the inputs to a new array of the result's layout, which is returned.</summary>
    public NdArray WriteNew(NdArray result)
    {
        result.JoinFrom(_inputs, _flat, Axis, apart: true);
        return result;
    }

    /// <summary>Writes the inputs to an array that was given for the result, which is returned.</summary>
    public NdArray WriteTo(NdArray result)
    {
        if (!result.IsWriteable)
        {
            Throw.ReadOnly("out", result.Shape);
        }

        if (!HasResultShape(result.Layout))
        {
            Throw.OutShape(result.Shape, ResultShape());
        }

        NdArray[]? copies = JoinOverlap.CopiesOfOverwritten(_inputs, result, _flat, Axis, out bool apart);
        if (copies is null)
        {
            result.JoinFrom(_inputs, _flat, Axis, apart);
        }
        else
        {
            WriteAndDispose(result, copies, apart);
        }

        return result;
    }

    /// <summary>Whether two shapes are of one rank and differ at most along an axis.</summary>
    public static bool HaveEqualSizesOff(int axis, ReadOnlySpan<nint> a, ReadOnlySpan<nint> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && i != axis)
            {
                return false;
            }
        }

        return true;
    }

    private static void RequireOne(NdArray? @out, DType? dtype)
    {
        if (@out is not null && dtype is not null)
        {
            Throw.OutAndDType();
        }
    }

    /// <summary>The type to which the inputs' types promote.</summary>
    private static DType ResultType(ReadOnlySpan<NdArray> inputs)
    {
        DType[] dtypes = new DType[inputs.Length];
        for (int i = 0; i < dtypes.Length; i++)
        {
            dtypes[i] = inputs[i].DType;
        }

        return Promotion.Promote(dtypes);
    }

    /// <summary>Checks that every input converts to a type.</summary>
    private static void CheckCasting(ReadOnlySpan<NdArray> inputs, DType target, Casting casting)
    {
        for (int i = 0; i < inputs.Length; i++)
        {
            if (!Promotion.CanCast(inputs[i].DType, target, casting))
            {
                Throw.InputCasting(i, inputs[i].DType, target, casting);
            }
        }
    }

    private static nint AlongAxis(ReadOnlySpan<NdArray> inputs, int axis)
    {
        ReadOnlySpan<nint> first = inputs[0].Shape;
        nint length = first[axis];
        for (int i = 1; i < inputs.Length; i++)
        {
            if (inputs[i] is null)
            {
                Throw.NullInput(i);
            }

            ReadOnlySpan<nint> lengths = inputs[i].Shape;
            if (!HaveEqualSizesOff(axis, lengths, first))
            {
                ThrowMisfit(i, inputs[i].Shape, inputs[0].Shape, axis);
            }

            length = Add(length, lengths[axis], axis);
        }

        return length;
    }

    private static void ThrowMisfit(int input, Shape shape, Shape first, int axis)
    {
        if (shape.Rank == 0)
        {
            Throw.ScalarInput(input);
        }

        if (shape.Rank != first.Rank)
        {
            Throw.InputRank(input, shape, first);
        }

        int off = 0;
        while (off == axis || shape[off] == first[off])
        {
            off++;
        }

        Throw.InputLength(input, shape, first, axis, off);
    }

    private static nint Flat(ReadOnlySpan<NdArray> inputs)
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

    private bool HasResultShape(in ArrayLayout layout)
    {
        ReadOnlySpan<nint> lengths = layout.Shape;
        return _flat
            ? lengths.Length == 1 && lengths[0] == _length
            : HaveEqualSizesOff(Axis, lengths, _inputs[0].Shape) && lengths[Axis] == _length;
    }

    /// <summary>Whether row-major order is clear without a look at the strides, which an empty input has too.</summary>
    private bool AllRowMajor()
    {
        foreach (NdArray input in _inputs)
        {
            if (!input.IsCContiguous || input.Size == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void WriteAndDispose(NdArray result, NdArray[] copies, bool apart)
    {
        try
        {
            result.JoinFrom(copies, _flat, Axis, apart);
        }
        finally
        {
            for (int i = 0; i < copies.Length; i++)
            {
                if (!ReferenceEquals(copies[i], _inputs[i]))
                {
                    copies[i].Dispose();
                }
            }
        }
    }
}
