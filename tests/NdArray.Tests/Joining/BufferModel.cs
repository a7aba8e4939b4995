using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>
/// A buffer beside a model of it. All elements of one index along the axis are known by one number, so that memory is a list
/// of numbers: one while the buffer stays, another when it has moved.
/// </summary>
internal sealed class BufferModel<T>(nint[] lengths, int axis, int capacity) : IDisposable
{
    private readonly ConcatBuffer<T> _buffer = new(new Shape(lengths), axis, capacity);
    private readonly List<(NdArray<T> Array, List<int> Memory, int Start, int Length)> _views = [];
    private List<int> _memory = [];
    private nint _capacity = capacity;
    private int _next;

    public int Length => _memory.Count;

    public void Append(int length, int layout)
    {
        int[] numbers = Numbers(length);
        _buffer.Append(InLayout(Array(numbers), layout));
        Extend(numbers);
    }

    public void AppendWritten()
    {
        _buffer.Append(_buffer.Written);
        Extend([.. _memory]);
    }

    public void Reserve(int length)
    {
        int[] numbers = Numbers(length);
        NdArray<T> slot = _buffer.Reserve(length);
        Array(numbers).CopyTo(slot);
        int start = _memory.Count;
        Extend(numbers);
        _views.Add((slot, _memory, start, length));
    }

    public void TakeWritten() => _views.Add((_buffer.Written, _memory, 0, _memory.Count));

    public void WriteToView(int which)
    {
        if (_views.Count > 0)
        {
            (NdArray<T> array, List<int> memory, int start, int length) = _views[which % _views.Count];
            int[] numbers = Numbers(length);
            Array(numbers).CopyTo(array);
            for (int i = 0; i < length; i++)
            {
                memory[start + i] = numbers[i];
            }
        }
    }

    public void DisposeView(int which)
    {
        if (_views.Count > 0)
        {
            _views[which % _views.Count].Array.Dispose();
            _views.RemoveAt(which % _views.Count);
        }
    }

    public void EnsureCapacity(nint capacity)
    {
        nint given = _buffer.EnsureCapacity(capacity);
        Assert.True(given >= capacity);
        NoteMove();
    }

    public void Clear()
    {
        _buffer.Clear();
        _memory = [];
    }

    /// <summary>Disposes of the buffer, which leaves its views as they are.</summary>
    public void Dispose()
    {
        _buffer.Dispose();
        CheckViews();
    }

    public void Check()
    {
        Assert.Equal(_memory.Count, _buffer.Length);
        Assert.Equal(_capacity, _buffer.Capacity);
        Assert.Equal(ShapeOf(_memory.Count), _buffer.Shape);
        using NdArray<T> written = _buffer.Written;
        CheckView(written, _memory);
        CheckViews();
    }

    private void CheckViews()
    {
        foreach ((NdArray<T> array, List<int> memory, int start, int length) in _views)
        {
            CheckView(array, memory.GetRange(start, length));
        }
    }

    private static NdArray<T> InLayout(NdArray<T> array, int layout) => (layout % 3) switch
    {
        0 => array,
        1 => array.Copy(Order.F),
        _ => array.Flip().Copy().Flip(),
    };

    private void CheckView(NdArray<T> view, List<int> numbers)
    {
        Assert.Equal(ShapeOf(numbers.Count), view.Shape);
        Assert.Equal(ElementsOf([.. numbers]), view.ToArray());
    }

    private void Extend(int[] numbers)
    {
        if (_memory.Count + numbers.Length > _capacity)
        {
            NoteMove();
        }

        _memory.AddRange(numbers);
    }

    /// <summary>The buffer has moved if its capacity has changed: the old memory is left to the old views.</summary>
    private void NoteMove()
    {
        if (_buffer.Capacity != _capacity)
        {
            Assert.True(_buffer.Capacity >= 2 * _capacity);
            _capacity = _buffer.Capacity;
            _memory = [.. _memory];
        }
    }

    private int[] Numbers(int length)
    {
        _next += length;
        return [.. Enumerable.Range(_next - length, length)];
    }

    private NdArray<T> Array(int[] numbers) => ElementsOf(numbers).AsNdArray(ShapeOf(numbers.Length));

    private Shape ShapeOf(int length) => new([.. lengths[..axis], length, .. lengths[(axis + 1)..]]);

    /// <summary>The elements in row-major order: those outside the axis, the axis itself, those inside.</summary>
    private T[] ElementsOf(int[] numbers)
    {
        int outside = (int)new Shape(lengths.AsSpan(0, axis)).Size;
        int inside = (int)new Shape(lengths.AsSpan(axis + 1)).Size;
        List<T> elements = [];
        for (int i = 0; i < outside; i++)
        {
            foreach (int number in numbers)
            {
                for (int j = 0; j < inside; j++)
                {
                    elements.Add(Elements.At<T>((number * 100_003L) + (i * inside) + j));
                }
            }
        }

        return [.. elements];
    }
}
