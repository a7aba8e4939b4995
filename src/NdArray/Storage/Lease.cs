using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Errors;

namespace NdArrays.Storage;

/// <summary>
/// The right of an operation to read and write a storage until it is disposed of: the memory stays where it is and is
/// not given to anybody else meanwhile, whatever becomes of the arrays.
/// </summary>
internal readonly ref struct Lease<T> : IDisposable
{
    private readonly Storage<T> _storage;
    private readonly ref T _origin;

    /// <summary>Opens a storage at the place of an array's first element.</summary>
    public Lease(Storage<T>? storage, nint offset)
    {
        if (storage is null || (storage.IsCounted && !storage.TryRetain()))
        {
            Throw.Disposed();
        }

        _storage = storage;
        _origin = ref storage.At(offset);
    }

    /// <summary>The array's first element.</summary>
    public ref T Origin => ref _origin;

    /// <summary>The elements of an array without gaps, which has so many of them.</summary>
    public Span<T> Span(nint size) => MemoryMarshal.CreateSpan(ref _origin, checked((int)size));

    /// <summary>The array's first byte.</summary>
    public ref byte OriginByte => ref Unsafe.As<T, byte>(ref _origin);

    public void Dispose()
    {
        if (_storage.IsCounted)
        {
            _storage.Release();
        }

        GC.KeepAlive(_storage);
    }
}
