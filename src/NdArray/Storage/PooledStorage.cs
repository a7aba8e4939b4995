using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Storage;

/// <summary>
/// A large buffer that goes back to the <see cref="BufferPool{T}"/> when its last user is done, or when the garbage
/// collector finds that nobody can use it any more, unless a span of it has escaped to the outside.
/// </summary>
internal sealed class PooledStorage<T> : Storage<T>
{
    private readonly T[] _array;
    private readonly int _length;
    private int _users = 1;
    private volatile bool _escaped;

    private PooledStorage(T[] array, int length)
    {
        IsCounted = true;
        _length = length;
        _array = array;
    }

    ~PooledStorage()
    {
        // Nobody can reach this storage, so whatever views there were are gone. Their arrays need not be: finalizers
        // run before the memory is reclaimed.
        GiveBack(disposed: false);
    }

    public override nint Length => _length;

    public override ref T Origin => ref MemoryMarshal.GetArrayDataReference(_array);

    public override MemoryHandle Pin() => _array.AsMemory().Pin();

    /// <summary>Storage for so many elements.</summary>
    /// <param name="length">The number of elements.</param>
    /// <param name="cleared">Whether these must be the type's default.</param>
    public static PooledStorage<T> Rent(int length, bool cleared)
    {
        // First the buffer: if the collector runs to find one, this storage is not there yet to grow old by it.
        T[] array = BufferPool<T>.Rent(length, cleared);
        return new PooledStorage<T>(array, length);
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

    private void GiveBack(bool disposed)
    {
        BufferPool<T>.Return(_array, reusable: !_escaped, disposed);
    }
}
