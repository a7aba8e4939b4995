using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Joining;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays;

/// <content>The memory: taken when it is needed, left for larger one, and to its views.</content>
public sealed partial class ConcatBuffer<T>
{
    private nint _capacity;

    /// <summary>An array of the capacity; null until it is needed.</summary>
    private NdArray<T>? _memory;

    /// <summary>Whether somebody may have a view of the memory.</summary>
    private bool _isShared;

    /// <summary>The memory, with room for this much more.</summary>
    private NdArray<T> MemoryFor(nint length)
    {
        if (length > nint.MaxValue - _length)
        {
            Throw.JoinedLength(Axis);
        }

        if (length > _capacity - _length)
        {
            Grow(_length + length);
        }

        return _memory ??= NewMemory(_capacity);
    }

    private void Grow(nint needed)
    {
        // Doubling ends at what memory can hold at all, so that the last steps are not made one by one.
        nint most = Storage<T>.MaxLength / nint.Max(1, Sized(_part, 1).Size);
        Move(nint.Max(needed, 2 * nint.Min(_capacity, most / 2)));
    }

    private void Move(nint capacity)
    {
        NdArray<T> larger = NewMemory(capacity);
        if (_length > 0 && _memory is not null)
        {
            ArrayLayout target = larger.Layout.Part(Axis, 0, _length);
            larger.ReadFrom(target, _memory, _memory.Layout.Part(Axis, 0, _length));
            JoinTally.Add(target.Size * Unsafe.SizeOf<T>());
        }

        LeaveMemory();
        _memory = larger;
        _capacity = capacity;
    }

    private void LeaveMemory()
    {
        _memory?.Dispose();
        _memory = null;
        _isShared = false;
    }

    private NdArray<T> NewMemory(nint capacity) => NdArray<T>.New(ArrayLayout.Contiguous(Sized(_part, capacity)));

    private NdArray<T> View(NdArray<T> memory, nint start, nint length)
    {
        _isShared = true;
        return memory.View(memory.Layout.Part(Axis, start, length));
    }
}
