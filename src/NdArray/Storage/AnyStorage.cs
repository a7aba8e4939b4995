using System.Buffers;

namespace NdArrays.Storage;

/// <summary>What owns the elements of arrays, whatever their type: who uses them, and where they are.</summary>
internal abstract class AnyStorage
{
    /// <summary>
    /// Whether users are counted because the memory goes back somewhere when there are none; otherwise
    /// <see cref="TryRetain"/> and <see cref="Release"/> need not be called.
    /// </summary>
    public bool IsCounted { get; protected init; }

    /// <summary>
    /// Counts one more user, a view or an operation, so that the memory stays this storage's; false if it was given
    /// back already.
    /// </summary>
    public virtual bool TryRetain() => true;

    /// <summary>Counts one user less.</summary>
    public virtual void Release()
    {
    }

    /// <summary>Notes that somebody outside may hold a reference into the memory for any time.</summary>
    public virtual void Escape()
    {
    }

    /// <summary>Holds the memory in its place until the handle is disposed of; the elements must be without references.</summary>
    public abstract MemoryHandle Pin();
}
