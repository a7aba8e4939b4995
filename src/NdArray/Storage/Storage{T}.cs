using System.Runtime.CompilerServices;
using NdArrays.Errors;

namespace NdArrays.Storage;

/// <summary>
/// Who owns the elements of an array, and how long. Any number of arrays may be views of one storage.
/// </summary>
/// <remarks>
/// The floors above know a storage only as a length and a reference to its first element, so that another kind (a
/// mapped file, native memory) is a class here and nothing else. A kind whose memory goes back somewhere counts its
/// views and the operations under way: see <see cref="AnyStorage.TryRetain"/>.
/// </remarks>
internal abstract class Storage<T> : AnyStorage
{
    /// <summary>The most elements that new storage can have.</summary>
    public static nint MaxLength => System.Array.MaxLength;

    /// <summary>The number of elements.</summary>
    public abstract nint Length { get; }

    /// <summary>The first element, or where it would be. Whoever uses it keeps the storage alive meanwhile.</summary>
    public abstract ref T Origin { get; }

    /// <summary>The element at a place, which the layout has proven to be within.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T At(nint offset) => ref Unsafe.Add(ref Origin, offset);

    /// <summary>New storage of the kind that suits the size.</summary>
    /// <param name="length">The number of elements.</param>
    /// <param name="cleared">Whether they must be the type's default; otherwise they may be anything.</param>
    /// <exception cref="OverflowException">The elements do not fit in a managed array.</exception>
    public static Storage<T> Allocate(nint length, bool cleared)
    {
        if (length > MaxLength)
        {
            Throw.StorageTooLong(length, typeof(T));
        }

        if (PooledStorage<T>.Suits(length))
        {
            return PooledStorage<T>.Rent((int)length, cleared);
        }

        return new ArrayStorage<T>(cleared ? new T[length] : GC.AllocateUninitializedArray<T>((int)length));
    }
}
