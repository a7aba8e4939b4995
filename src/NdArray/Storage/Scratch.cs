using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Storage;

/// <summary>Memory for the duration of one operation, which does not move and begins with a line of memory.</summary>
internal readonly unsafe ref struct Scratch<T> : IDisposable
    where T : unmanaged
{
    private readonly byte[] _buffer;

    /// <summary>Takes room for so many elements, which may be anything.</summary>
    public Scratch(nint length)
    {
        // From this size on buffers never move.
        nint bytes = nint.Max(checked(length * sizeof(T)) + PooledStorage<byte>.Line, BufferPools.SmallestWatched);
        _buffer = BufferPool<byte>.Rent(checked((int)bytes), cleared: false, watched: false);
        nint start = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_buffer));
        Start = (T*)((start + PooledStorage<byte>.Line - 1) & -PooledStorage<byte>.Line);
    }

    /// <summary>The first element.</summary>
    public T* Start { get; }

    public void Dispose() => BufferPool<byte>.Return(_buffer, reusable: true);
}
