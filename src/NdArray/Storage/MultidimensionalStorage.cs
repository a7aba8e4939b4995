using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Errors;

namespace NdArrays.Storage;

/// <summary>A caller's array of several dimensions, whose elements lie in row-major order.</summary>
internal sealed class MultidimensionalStorage<T> : Storage<T>
{
    private readonly Array _array;

    public MultidimensionalStorage(Array array)
    {
        if (!typeof(T).IsValueType && array.GetType().GetElementType() != typeof(T))
        {
            Throw.CovariantArray(array.GetType(), typeof(T[]));
        }

        _array = array;
    }

    public override nint Length => (nint)_array.LongLength;

    public override ref T Origin => ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(_array));

    public override unsafe MemoryHandle Pin()
    {
        GCHandle handle = GCHandle.Alloc(_array, GCHandleType.Pinned);
        return new MemoryHandle(Unsafe.AsPointer(ref Origin), handle);
    }
}
