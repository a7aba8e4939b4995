using System.Buffers;
using System.Runtime.InteropServices;

namespace NdArrays.Storage;

/// <summary>Memory that a caller's memory manager owns and answers for.</summary>
internal sealed class MemoryStorage<T>(Memory<T> memory) : Storage<T>
{
    public override nint Length => memory.Length;

    public override ref T Origin => ref MemoryMarshal.GetReference(memory.Span);

    public override MemoryHandle Pin() => memory.Pin();
}
