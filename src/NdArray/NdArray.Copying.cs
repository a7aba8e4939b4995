using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Joining;
using NdArrays.Layout;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays;

/// <content>What every array can do with its elements without knowing their type: the ways down to the copy engine.</content>
public abstract partial class NdArray
{
    /// <summary>Steps after which an operation prefers a needless temporary to a longer proof.</summary>
    private const int OverlapSteps = 4096;

    /// <summary>The first byte of the storage; whoever uses it keeps the array alive meanwhile.</summary>
    internal abstract ref byte StorageOrigin { get; }

    /// <summary>How many elements the storage has, of which this array may show a part.</summary>
    internal abstract nint StorageLength { get; }

    /// <summary>What owns the elements; throws if the array was disposed.</summary>
    internal abstract AnyStorage Owner { get; }

    /// <summary>Throws if the array was disposed, for an operation that has no use for its elements.</summary>
    internal void RequireAlive() => _ = Owner;

    /// <summary>Another view of the same elements, read-only if this one is.</summary>
    internal abstract NdArray View(in ArrayLayout layout, bool writeable = true);

    /// <summary>A new array of the same type, whose elements are the type's default, or anything.</summary>
    internal abstract NdArray NewLike(in ArrayLayout freshLayout, bool cleared = false);

    /// <summary>
    /// Writes elements of this array, which <paramref name="source"/> gives, into strided memory of another type.
    /// All checks are the caller's.
    /// </summary>
    internal abstract void WriteTo<TTo>(in ArrayLayout source, ref TTo destination, ReadOnlySpan<nint> destinationStrides);

    /// <summary>Writes elements of another array into this one, converted. All checks are the caller's.</summary>
    internal abstract void ReadFrom(in ArrayLayout target, NdArray source, in ArrayLayout sourceLayout);

    /// <summary>Joins arrays in this one, as <see cref="WriteParts"/> does, and counts what that has written.</summary>
    internal void JoinFrom(ReadOnlySpan<NdArray> inputs, bool flat, int axis, bool apart) =>
        JoinTally.Add(WriteParts(inputs, flat, axis, apart));

    /// <summary>
    /// Writes arrays one after another along an axis of this one, or flattened along its only axis, and says how many bytes
    /// that were. All checks are the caller's. Those of which no element lies in this array, <paramref name="apart"/>, may be
    /// written in another order.
    /// </summary>
    internal abstract nint WriteParts(ReadOnlySpan<NdArray> inputs, bool flat, int axis, bool apart);

    /// <summary>
    /// Makes the type's default of a triangle of each matrix of the last two axes, in an array without gaps in row-major
    /// order. All checks are the caller's.
    /// </summary>
    internal abstract void ClearTriangles(Triangle triangle);

    /// <summary>The same elements in a new array with a fresh layout of the same shape.</summary>
    internal NdArray CopyAs(in ArrayLayout freshLayout)
    {
        NdArray copy = NewLike(freshLayout);
        copy.ReadFrom(freshLayout, this, _layout);
        return copy;
    }

    /// <summary>
    /// Assigns an array, broadcast and converted, to the places of this one that <paramref name="target"/> gives, as
    /// if the two had separate memory.
    /// </summary>
    internal void Assign(in ArrayLayout target, NdArray source)
    {
        ArgumentNullException.ThrowIfNull(source, "value");
        if (!IsWriteable)
        {
            Throw.ReadOnly(null, Shape);
        }

        if (!Promotion.CanCast(source.DType, DType, Casting.Unsafe))
        {
            Throw.NotConvertible(source.DType, DType);
        }

        ArrayLayout from = Broadcasting.ToAssigned(source._layout, target.Shape);
        if (source.Meets(from, this, target) && !source.HasPlacesOf(from, this, target))
        {
            using NdArray copy = source.CopyAs(source._layout.Fresh(Order.K));
            ReadFrom(target, copy, Broadcasting.ToAssigned(copy._layout, target.Shape));
        }
        else
        {
            ReadFrom(target, source, from);
        }
    }

    /// <summary>Whether the stretches of memory that two arrays span overlap: a quick answer that is mostly no.</summary>
    internal bool MayMeet(NdArray other) => new Reach(this).MayMeet(other);

    /// <summary>Whether elements of two arrays, or of parts of them, have memory in common; true if that is too hard to tell.</summary>
    internal bool Meets(in ArrayLayout layout, NdArray other, in ArrayLayout otherLayout) =>
        Overlap.ElementsMeet(layout, ItemSize, otherLayout, other.ItemSize, DistanceTo(other), OverlapSteps);

    /// <summary>Whether each element of a part of this array is the element of the same index of a part of another.</summary>
    internal bool HasPlacesOf(in ArrayLayout layout, NdArray other, in ArrayLayout otherLayout)
    {
        if (ItemSize != other.ItemSize)
        {
            return false;
        }

        (nint elements, nint rest) = Math.DivRem(DistanceTo(other), ItemSize);
        return rest == 0 && layout.PlacesEqual(otherLayout.At(otherLayout.Offset + elements));
    }

    /// <summary>Bytes from the origin of this array's storage to the origin of another's.</summary>
    private protected nint DistanceTo(NdArray other)
    {
        // Both references are read at one moment; if they are into one block of memory their distance never changes,
        // and if not, neither block ever reaches into the other.
        nint distance = Unsafe.ByteOffset(in StorageOrigin, in other.StorageOrigin);
        GC.KeepAlive(this);
        GC.KeepAlive(other);
        return distance;
    }

    /// <summary>The stretch of memory that an array spans, to be compared with those of many others.</summary>
    internal readonly ref struct Reach
    {
        private readonly NdArray _array;
        private readonly ref byte _origin;
        private readonly nint _first;
        private readonly nint _end;

        /// <summary>The stretch that an array spans.</summary>
        public Reach(NdArray array)
        {
            _array = array;
            _origin = ref array.StorageOrigin;
            (_first, _end) = array._layout.Extent(array.ItemSize);
        }

        /// <summary>Whether the stretch of another array overlaps this one.</summary>
        public bool MayMeet(NdArray other)
        {
            (nint first, nint end) = other._layout.Extent(other.ItemSize);
            nint distance = Unsafe.ByteOffset(in _origin, in other.StorageOrigin);
            GC.KeepAlive(_array);
            GC.KeepAlive(other);
            return first < end && _first < _end && _first < distance + end && distance + first < _end;
        }
    }
}
