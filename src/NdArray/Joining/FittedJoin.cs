using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Padding;
using NdArrays.Types;

namespace NdArrays.Joining;

/// <summary>A concatenation of inputs whose sizes off the axis differ: the larger are cropped, or the smaller padded.</summary>
internal readonly ref struct FittedJoin
{
    private readonly ReadOnlySpan<NdArray> _inputs;
    private readonly FitAlignment _alignment;
    private readonly int _axis;
    private readonly nint[] _lengths;

    /// <summary>Checks the inputs and finds the sizes of the result.</summary>
    public FittedJoin(ReadOnlySpan<NdArray> inputs, int axis, FitAlignment alignment, bool padded)
    {
        InputViews.Check(inputs);
        if (!Enum.IsDefined(alignment))
        {
            Throw.UnknownAlignment(alignment);
        }

        Shape first = inputs[0].Shape;
        if (first.Rank == 0)
        {
            Throw.ScalarInput(0);
        }

        _inputs = inputs;
        _alignment = alignment;
        _axis = Axis.Normalize(axis, first.Rank);
        _lengths = first.ToArray();
        for (int i = 1; i < inputs.Length; i++)
        {
            if (inputs[i].Rank != first.Rank)
            {
                Throw.InputRank(i, inputs[i].Shape, first);
            }

            Fitting.Include(_lengths, inputs[i].Shape, _axis, greatest: padded);
        }
    }

    /// <summary>The inputs as parts of them that fit.</summary>
    public InputViews Cropped()
    {
        (nint[] lengths, FitAlignment alignment) = (_lengths, _alignment);
        return new InputViews(
            _inputs, (array, axis) => array.View(Fitting.Crop(array.Layout, lengths, axis, alignment)), _axis);
    }

    /// <summary>Pads the inputs, each where it belongs in the result.</summary>
    /// <param name="options">How; refused are inputs that cannot be padded like that.</param>
    /// <param name="value">What constant padding has, an array of rank 0; null for the type's default.</param>
    /// <param name="make">Makes the result of a layout.</param>
    /// <param name="out">The array for the result, if one is given.</param>
    public NdArray Pad(in PadOptions options, NdArray? value, Func<ArrayLayout, NdArray> make, NdArray? @out)
    {
        Shape shape = Shape.Adopt(_lengths);
        (nint, nint)[][] widths = new (nint, nint)[_inputs.Length][];
        for (int i = 0; i < widths.Length; i++)
        {
            widths[i] = Fitting.Missing(_inputs[i].Shape, _lengths, _axis, _alignment);
            _inputs[i].RequireAlive();
            options.Check(_inputs[i], widths[i]);
        }

        if (@out is null)
        {
            NdArray result = make(ArrayLayout.Contiguous(shape));
            Fill(result, options, value, widths);
            return result;
        }

        if (!@out.IsWriteable)
        {
            Throw.ReadOnly("out", @out.Shape);
        }

        if (@out.Shape != shape)
        {
            Throw.OutShape(@out.Shape, shape);
        }

        if (AnyMeets(@out))
        {
            using NdArray apart = @out.NewLike(ArrayLayout.Contiguous(shape));
            Fill(apart, options, value, widths);
            @out.ReadFrom(@out.Layout, apart, apart.Layout);
        }
        else
        {
            Fill(@out, options, value, widths);
        }

        return @out;
    }

    private bool AnyMeets(NdArray @out)
    {
        foreach (NdArray input in _inputs)
        {
            if (input.MayMeet(@out))
            {
                return true;
            }
        }

        return false;
    }

    private void Fill(NdArray result, in PadOptions options, NdArray? value, (nint, nint)[][] widths)
    {
        PadValues values = PadValues.Everywhere(value ?? PadValues.Zero(result), result.Rank);
        nint start = 0;
        for (int i = 0; i < _inputs.Length; i++)
        {
            NdArray input = _inputs[i];
            nint length = input.Shape[_axis];
            using NdArray part = result.View(result.Layout.Part(_axis, start, length));
            start += length;
            if (part.Size > 0)
            {
                options.Fill(new PadBox(part, widths[i]), input, values);
            }
        }
    }
}
