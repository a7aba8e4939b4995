namespace NdArrays.Benchmarks.Rivals;

/// <summary>
/// An array of a case, described and not made: a row-major buffer and the views taken of it one after another. Rivals that
/// have views take the steps, the others the offset and the strides that the steps come to.
/// </summary>
internal sealed class Operand
{
    private Operand(
        Element element, Filling? filling, long[] buffer, ViewStep[] steps, long offset, long[] shape, long[] strides)
    {
        Element = element;
        Filling = filling;
        Buffer = buffer;
        Steps = steps;
        Offset = offset;
        Shape = shape;
        Strides = strides;
    }

    public Element Element { get; }

    /// <summary>The numbers that its buffer is filled with; null if any bytes will do.</summary>
    public Filling? Filling { get; }

    /// <summary>The shape of the buffer.</summary>
    public long[] Buffer { get; }

    /// <summary>What leads from the buffer to the array.</summary>
    public ViewStep[] Steps { get; }

    /// <summary>The first element's place in the buffer, in elements.</summary>
    public long Offset { get; }

    public long[] Shape { get; }

    /// <summary>The steps along the axes, in elements.</summary>
    public long[] Strides { get; }

    /// <summary>The elements of the buffer.</summary>
    public long BufferLength => Product(Buffer);

    /// <summary>The bytes of the buffer.</summary>
    public long BufferBytes => BufferLength * Element.Size;

    /// <summary>The elements of the array.</summary>
    public long Length => Product(Shape);

    /// <summary>The same with its axes in reverse order.</summary>
    public Operand T => Permuted([.. Enumerable.Range(0, Shape.Length).Reverse()]);

    /// <summary>An array that is all of its buffer.</summary>
    public static Operand Of(Element element, params long[] shape)
    {
        long[] strides = new long[shape.Length];
        long stride = 1;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride *= shape[axis];
        }

        return new Operand(element, null, shape, [], 0, shape, strides);
    }

    /// <summary>The same with its buffer full of numbers from one up to another.</summary>
    public Operand From(double low, double high) => new(Element, new(low, high), Buffer, Steps, Offset, Shape, Strides);

    /// <summary>The axes in another order.</summary>
    public Operand Permuted(params int[] axes) =>
        With(new PermuteStep(axes), Offset, [.. axes.Select(a => Shape[a])], [.. axes.Select(a => Strides[a])]);

    /// <summary>Some places along one axis: from a start, by a step that may be negative.</summary>
    public Operand Sliced(int axis, long start, long count, long step = 1)
    {
        long stop = start + (count * step);
        string colons = string.Concat(Enumerable.Repeat(":, ", axis));
        string text = $"{colons}{start}:{(stop < 0 ? string.Empty : stop)}:{step}";
        long[] shape = [.. Shape];
        long[] strides = [.. Strides];
        shape[axis] = count;
        strides[axis] *= step;
        return With(new IndexStep(text), Offset + (start * Strides[axis]), shape, strides);
    }

    /// <summary>One axis backwards.</summary>
    public Operand Reversed(int axis) => Sliced(axis, Shape[axis] - 1, Shape[axis], -1);

    /// <summary>Every second place along one axis.</summary>
    public Operand EverySecond(int axis) => Sliced(axis, 0, Shape[axis] / 2, 2);

    /// <summary>One axis of size 1 repeated without a copy.</summary>
    public Operand Repeated(int axis, long count)
    {
        long[] shape = [.. Shape];
        long[] strides = [.. Strides];
        shape[axis] = count;
        strides[axis] = 0;
        return With(new BroadcastStep(shape), Offset, shape, strides);
    }

    private static long Product(long[] lengths) => lengths.Aggregate(1L, (product, length) => product * length);

    private Operand With(ViewStep step, long offset, long[] shape, long[] strides) =>
        new(Element, Filling, Buffer, [.. Steps, step], offset, shape, strides);
}

/// <summary>Numbers without an order, from <paramref name="Low"/> up to <paramref name="High"/>; whole ones for integers.</summary>
internal sealed record Filling(double Low, double High);

/// <summary>A view taken of an array.</summary>
internal abstract record ViewStep;

/// <summary>The axes in another order.</summary>
internal sealed record PermuteStep(int[] Axes) : ViewStep;

/// <summary>An index in NumPy's writing.</summary>
internal sealed record IndexStep(string Text) : ViewStep;

/// <summary>Broadcast to a shape.</summary>
internal sealed record BroadcastStep(long[] Shape) : ViewStep;
