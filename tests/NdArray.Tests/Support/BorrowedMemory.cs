using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Support;

/// <summary>Bytes as elements of a type: the way in which arrays of different types come to share memory.</summary>
internal sealed unsafe class BorrowedMemory<T>(byte[] bytes, int start, int length) : MemoryManager<T>
    where T : unmanaged
{
    public override Span<T> GetSpan() => MemoryMarshal.Cast<byte, T>(bytes.AsSpan(start))[..length];

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        GCHandle handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        return new MemoryHandle(Unsafe.AsPointer(ref GetSpan()[elementIndex]), handle);
    }

    public override void Unpin()
    {
        // The handle that Pin returns holds what there is to free.
    }

    protected override void Dispose(bool disposing)
    {
    }
}
