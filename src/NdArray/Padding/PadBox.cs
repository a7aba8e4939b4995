using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Padding;

/// <summary>
/// An array that is padded: the box within it that has its elements, at first the original ones, and that grows along one
/// axis after the other until it is the whole.
/// </summary>
internal sealed class PadBox
{
    private readonly (nint Before, nint After)[] _widths;
    private readonly nint[] _starts;
    private readonly nint[] _lengths;

    /// <summary>Begins with a target of the padded shape, of which no element is there yet.</summary>
    public PadBox(NdArray target, (nint Before, nint After)[] widths)
    {
        Target = target;
        _widths = widths;
        _starts = new nint[widths.Length];
        _lengths = new nint[widths.Length];
        for (int i = 0; i < widths.Length; i++)
        {
            _starts[i] = widths[i].Before;
            _lengths[i] = target.Shape[i] - widths[i].Before - widths[i].After;
        }
    }

    /// <summary>The array that is written to.</summary>
    public NdArray Target { get; }

    /// <summary>The places of the elements that are there.</summary>
    public ArrayLayout Region => Target.Layout.Box(_starts, _lengths);

    /// <summary>The axes that are padded, in their order.</summary>
    public IEnumerable<int> PaddedAxes => Enumerable.Range(0, _widths.Length).Where(axis => _widths[axis] != (0, 0));

    /// <summary>The axes that are padded, the one along which memory steps least first.</summary>
    public IEnumerable<int> InnermostFirst =>
        Target.IsFContiguous && !Target.IsCContiguous ? PaddedAxes : PaddedAxes.Reverse();

    /// <summary>The shape of an array with its padding.</summary>
    public static Shape PaddedShape(Shape shape, (nint Before, nint After)[] widths)
    {
        nint[] lengths = shape.ToArray();
        for (int i = 0; i < lengths.Length; i++)
        {
            (nint before, nint after) = widths[i];
            if (before < 0 || after < 0)
            {
                Throw.NegativePadWidth(widths[i], i);
            }

            if (before > nint.MaxValue - after || before + after > nint.MaxValue - lengths[i])
            {
                Throw.PaddedLength(shape, widths[i], i);
            }

            lengths[i] += before + after;
        }

        return Shape.Adopt(lengths);
    }

    /// <summary>How many elements are missing before and after the box.</summary>
    public (nint Before, nint After) Missing(int axis)
    {
        nint before = _starts[axis];
        return (before, Target.Shape[axis] - before - _lengths[axis]);
    }

    /// <summary>The elements that are there already along an axis.</summary>
    public nint Length(int axis) => _lengths[axis];

    /// <summary>So many places before the box, and next to it.</summary>
    public ArrayLayout Before(int axis, nint length) => Beside(axis, _starts[axis] - length, length);

    /// <summary>So many places after the box, and next to it.</summary>
    public ArrayLayout After(int axis, nint length) => Beside(axis, _starts[axis] + _lengths[axis], length);

    /// <summary>Writes an array, stretched and converted, to places of the target.</summary>
    public void Write(in ArrayLayout places, NdArray values) =>
        Target.ReadFrom(places, values, Broadcasting.To(values.Layout, places.Shape));

    /// <summary>
    /// Writes the first that is in the box, and what stands before and after it along an axis, in one go; the box does not
    /// grow by that.
    /// </summary>
    public void WriteRows(int axis, NdArray before, NdArray source, NdArray after)
    {
        nint length = before.Shape[axis] + source.Shape[axis] + after.Shape[axis];
        if (length * Target.ItemSize > NdArray.LongestJoinedRow)
        {
            Write(Region, source);
            Write(Before(axis, before.Shape[axis]), before);
            Write(After(axis, after.Shape[axis]), after);
            return;
        }

        using NdArray rows = Target.View(Beside(axis, _starts[axis] - before.Shape[axis], length));
        rows.WriteParts([before, source, after], flat: false, axis, apart: true);
    }

    /// <summary>Writes elements of the target to other places of it.</summary>
    public void Repeat(in ArrayLayout places, in ArrayLayout from) => Target.ReadFrom(places, Target, from);

    /// <summary>Takes what was written on both sides into the box.</summary>
    public void Grow(int axis, nint before, nint after)
    {
        _starts[axis] -= before;
        _lengths[axis] += before + after;
    }

    private ArrayLayout Beside(int axis, nint start, nint length)
    {
        (nint boxStart, nint boxLength) = (_starts[axis], _lengths[axis]);
        (_starts[axis], _lengths[axis]) = (start, length);
        ArrayLayout places = Region;
        (_starts[axis], _lengths[axis]) = (boxStart, boxLength);
        return places;
    }
}
