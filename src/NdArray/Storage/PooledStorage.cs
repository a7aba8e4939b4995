using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Storage;

/// <summary>
/// A buffer that goes back to the <see cref="BufferPool{T}"/> when its last user is done, unless a span of it has escaped to
/// the outside. One that is never disposed of is left to the garbage collector; if it is large, see
/// <see cref="WatchedStorage{T}"/>.
/// </summary>
internal class PooledStorage<T> : Storage<T>
{
    /// <summary>The bytes of a line of memory, at which large buffers begin.</summary>
    public const int Line = 64;

    private readonly T[] _array;
    private readonly nint _start;
    private readonly int _length;
    private int _users = 1;
    private volatile bool _escaped;

    private protected PooledStorage(T[] array, int length)
    {
        IsCounted = true;
        _length = length;
        _array = array;
        _start = LineStart(array, length);
    }

    public override nint Length => _length;

    /// <summary>The elements of the buffer, of which there may be more than are used.</summary>
    private protected int Capacity => BufferPool<T>.Class(_array);

    public override ref T Origin => ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(_array), _start);

    public override unsafe MemoryHandle Pin() => BufferPool<T>.IsPinned(_array)
        ? new MemoryHandle(Unsafe.AsPointer(ref Origin))
        : _array.AsMemory().Pin();

    /// <summary>Storage for so many elements.</summary>
    /// <param name="length">The number of elements.</param>
    /// <param name="cleared">Whether these must be the type's default.</param>
    public static PooledStorage<T> Rent(int length, bool cleared)
    {
        // First the buffer: if the collector runs to find one, this storage is not there yet to grow old by it.
        bool watched = BufferPool<T>.IsLarge(length);
        T[] array = BufferPool<T>.Rent(length, cleared, watched);
        return watched ? new WatchedStorage<T>(array, length) : new PooledStorage<T>(array, length);
    }

    /// <summary>Whether an array of this many elements is worth reusing.</summary>
    public static bool Suits(nint length) =>
        !RuntimeHelpers.IsReferenceOrContainsReferences<T>()
        && (nuint)length * (nuint)Unsafe.SizeOf<T>() >= BufferPools.SmallestBuffer
        && BufferPools.Enabled;

    public override bool TryRetain()
    {
        int users = Volatile.Read(ref _users);
        while (users > 0)
        {
            int seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
            {
                return true;
            }

            users = seen;
        }

        return false;
    }

    public override void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            GC.SuppressFinalize(this);
            GiveBack(disposed: true);
        }
    }

    public override void Escape() => _escaped = true;

    /// <summary>Ends all use at once; false if it had ended before.</summary>
    private protected bool TryEnd() => Interlocked.Exchange(ref _users, 0) > 0;

    /// <summary>Gives the buffer back.</summary>
    /// <param name="disposed">Whether its last user is done with it, or else the garbage collector has found it.</param>
    private protected virtual void GiveBack(bool disposed) => BufferPool<T>.Return(_array, reusable: !_escaped);

    /// <summary>The bytes from the first element of an array that never moves to where a line of memory begins.</summary>
    private static unsafe nint LineStart(T[] array, int length)
    {
        if (!BufferPool<T>.IsPinned(array))
        {
            return 0;
        }

        nint start = -(nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array)) & (Line - 1);
        return start <= BufferPool<T>.Bytes(array.Length - length) ? start : 0;
    }
}
