using System.Diagnostics;
using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays;

/// <summary>An n-dimensional array of elements of one type: a shape and strides over elements it may share with others.</summary>
/// <remarks>
/// Written as nested collection expressions of any depth. Any type can be an element; arithmetic asks for a number.
/// Source: NumPy's <c>ndarray</c>.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <example><code>
/// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
/// Console.WriteLine(a.Shape);
/// // (2, 3)
/// Console.WriteLine(a[1, 2]);
/// // 6
/// Console.WriteLine(a[.., 1..]);
/// // [[2 3]
/// //  [5 6]]
/// </code></example>
[CollectionBuilder(typeof(NdArrayBuilder), nameof(NdArrayBuilder.Create))]
[DebuggerDisplay("{DType,nq} {Shape,nq}")]
[DebuggerTypeProxy(typeof(NdArrayDebugView<>))]
public sealed partial class NdArray<T> : NdArray
{
    private Storage<T>? _storage;

    internal NdArray(Storage<T> storage, in ArrayLayout layout, bool writeable = true)
        : base(layout, writeable)
    {
        Debug.Assert(layout.Fits(storage.Length), $"{layout.Shape} at {layout.Offset} in {storage.Length}");
        _storage = storage;
    }

    /// <inheritdoc/>
    public override DType DType => DType.Of<T>();

    /// <inheritdoc/>
    public override int ItemSize => Unsafe.SizeOf<T>();

    /// <summary>An array of rank 0 that holds one value: how a number stands where an array is asked for.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator NdArray<T>(T value) => NdArrayBuilder.Scalar(value);

    /// <inheritdoc/>
    public override void Dispose() => Interlocked.Exchange(ref _storage, null)?.Release();

    /// <summary>Enumerates the sub-arrays along the first axis, as views; those of a 1-D array have rank 0.</summary>
    /// <returns>The enumerator.</returns>
    /// <exception cref="InvalidOperationException">The array is of rank 0.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// foreach (NdArray&lt;int&gt; row in a)
    /// {
    ///     Console.WriteLine(row);
    /// }
    /// // [1 2]
    /// // [3 4]
    /// </code></example>
    public new IEnumerator<NdArray<T>> GetEnumerator()
    {
        RequireAxis();
        return Enumerate();

        IEnumerator<NdArray<T>> Enumerate()
        {
            for (nint i = 0; i < Shape[0]; i++)
            {
                yield return this[(NdIndex)i];
            }
        }
    }

    /// <summary>A new array in a layout made by <see cref="ArrayLayout"/> from scratch.</summary>
    internal static NdArray<T> New(in ArrayLayout layout, bool cleared = false) =>
        new(Storage<T>.Allocate(layout.Size, cleared), layout);

    /// <summary>Whether the elements of two arrays lie in one storage, so that a layout may lead from one to the other.</summary>
    internal bool HasStorageOf(NdArray<T> other) => ReferenceEquals(Elements(), other.Elements());

    /// <summary>Opens the elements for an operation, which disposes of the lease at its end.</summary>
    internal Lease<T> Open() => new(_storage, Layout.Offset);

    /// <summary>Opens the elements of a part of this array.</summary>
    internal Lease<T> Open(scoped in ArrayLayout part) => new(_storage, part.Offset);

    /// <inheritdoc/>
    internal override NdArray<T> View(in ArrayLayout layout, bool writeable = true)
    {
        Storage<T>? storage = _storage;
        if (storage is null || !storage.TryRetain())
        {
            Throw.Disposed();
        }

        return new NdArray<T>(storage, layout, writeable && IsWriteable);
    }

    /// <inheritdoc/>
    internal override NdArray<T> NewLike(in ArrayLayout freshLayout, bool cleared = false) =>
        New(freshLayout, cleared);

    /// <summary>The storage, for reading or writing single elements; the caller keeps this array alive meanwhile.</summary>
    private Storage<T> Elements()
    {
        Storage<T>? storage = _storage;
        if (storage is null)
        {
            Throw.Disposed();
        }

        return storage;
    }

    private void RequireWriteable()
    {
        if (!IsWriteable)
        {
            Throw.ReadOnly(null, Shape);
        }
    }
}
