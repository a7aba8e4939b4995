using System.Buffers;
using System.Runtime.InteropServices;
using NdArrays.Errors;

namespace NdArrays.Storage;

/// <summary>A managed array, the library's own or a caller's, left to the garbage collector.</summary>
internal sealed class ArrayStorage<T> : Storage<T>
{
    private readonly T[] _array;

    public ArrayStorage(T[] array)
    {
        // An array of a derived type would be written with elements it must not hold.
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
        {
            Throw.CovariantArray(array.GetType(), typeof(T[]));
        }

        _array = array;
    }

    public override nint Length => _array.Length;

    public override ref T Origin => ref MemoryMarshal.GetArrayDataReference(_array);

    public override MemoryHandle Pin() => _array.AsMemory().Pin();
}
