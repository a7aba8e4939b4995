using System.Diagnostics;
using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Joining;
using NdArrays.Kernels;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays;

/// <summary>
/// A concatenation that grows along one axis: arrays are appended to it, or written straight into slots reserved in it, and
/// the whole is a view at any time, without a copy.
/// </summary>
/// <remarks>
/// <para>
/// It has memory for a number of indices along the axis, its capacity, in row-major order. What goes beyond moves it to memory
/// of at least twice the size, so that appending costs time linear in what is appended; a capacity that suffices from the start
/// saves every move. On the first axis the parts and the whole are C-contiguous; on any other they are strided views.
/// </para>
/// <para>
/// Views that were taken before a move stay good, but they keep the old memory: what is written through them afterwards does
/// not reach the buffer any more. So a reserved slot is written before the buffer next grows, or the capacity is ensured
/// first. One buffer is not for several threads at once, but they may write to different slots of it.
/// </para>
/// <para>Source: none in NumPy; .NET's <see cref="List{T}"/>, with an axis.</para>
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <example><code>
/// ConcatBuffer&lt;int&gt; buffer = new([0, 3]);
/// buffer.Append([[1, 2, 3]]);
/// NdArray&lt;int&gt; slot = buffer.Reserve(2);
/// slot.Fill(7);
/// Console.WriteLine(buffer.Written);
/// // [[1 2 3]
/// //  [7 7 7]
/// //  [7 7 7]]
/// </code></example>
[DebuggerDisplay("{Shape,nq}, capacity {Capacity}")]
public sealed partial class ConcatBuffer<T> : IDisposable
{
    private readonly Shape _part;

    /// <summary>Whether each part lies in one run, in row-major order: there is nothing outside the axis.</summary>
    private readonly bool _partsAreRuns;

    private nint _length;
    private bool _isDisposed;

    /// <summary>Makes an empty buffer.</summary>
    /// <param name="shape">The shape of any part: the sizes off the axis count, the one along it is ignored.</param>
    /// <param name="axis">The axis along which the buffer grows; negative counts from the last.</param>
    /// <param name="capacity">How many indices along the axis it has memory for at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or the capacity is negative.</exception>
    /// <exception cref="OverflowException">The capacity is more than memory can hold.</exception>
    /// <example><code>
    /// ConcatBuffer&lt;float&gt; features = new([8, 0, 32, 32], axis: 1, capacity: 256);
    /// Console.WriteLine($"{features.Shape} {features.Capacity}");
    /// // (8, 0, 32, 32) 256
    /// </code></example>
    public ConcatBuffer(Shape shape, int axis = 0, nint capacity = 0)
    {
        Axis = Layout.Axis.Normalize(axis, shape.Rank, nameof(axis));
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _part = Sized(shape, 0);
        _partsAreRuns = !shape.AsSpan()[..Axis].ContainsAnyExcept((nint)1);
        if (capacity > 0)
        {
            Move(capacity);
        }
    }

    /// <summary>The axis along which the buffer grows, from 0.</summary>
    public int Axis { get; }

    /// <summary>The size along the axis of what is in the buffer: appended or reserved.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public nint Length
    {
        get
        {
            RequireMemory();
            return _length;
        }
    }

    /// <summary>The shape of what is in the buffer.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public Shape Shape => Sized(_part, Length);

    /// <summary>The length up to which the buffer does not move.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public nint Capacity
    {
        get
        {
            RequireMemory();
            return _capacity;
        }
    }

    /// <summary>All that has been appended and reserved so far, in its order: a new view of the buffer's memory.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    /// <example><code>
    /// ConcatBuffer&lt;int&gt; columns = new([2, 0], axis: 1);
    /// columns.Append([[1], [2]]);
    /// columns.Append([[3, 4], [5, 6]]);
    /// Console.WriteLine(columns.Written);
    /// // [[1 3 4]
    /// //  [2 5 6]]
    /// </code></example>
    public NdArray<T> Written
    {
        get
        {
            RequireMemory();
            return View(MemoryFor(0), 0, _length);
        }
    }

    /// <summary>Copies an array to the end.</summary>
    /// <param name="array">The array, with the buffer's sizes off the axis; it may be a view of the buffer itself.</param>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    /// <exception cref="ObjectDisposedException">The array or the buffer was disposed.</exception>
    /// <exception cref="OverflowException">The whole would be more than memory can hold.</exception>
    /// <example><code>
    /// ConcatBuffer&lt;double&gt; log = new(0);
    /// for (int i = 0; i &lt; 5; i++)
    /// {
    ///     log.Append([i, 0.5]);
    /// }
    ///
    /// Console.WriteLine(log.Written[Slice.Every(2)]);
    /// // [0. 1. 2. 3. 4.]
    /// </code></example>
    public void Append(NdArray<T> array)
    {
        ArgumentNullException.ThrowIfNull(array);
        RequireMemory();
        if (!Join.HaveEqualSizesOff(Axis, array.Shape, _part))
        {
            Throw.BufferPart(array.Shape, _part, Axis);
        }

        // Opened first, so that a disposed array is found before anything changes.
        using Lease<T> source = array.Open();
        nint length = array.Shape[Axis];
        NdArray<T> memory = MemoryFor(length);
        if (array.Size > 0)
        {
            using Lease<T> target = memory.Open();
            ref T slot = ref Unsafe.Add(ref target.Origin, _length * memory.Strides[Axis]);
            if (_partsAreRuns && array.IsCContiguous && array.Size <= NdArray<T>.LongestShortRun)
            {
                CopyRun.Run(in source.Origin, ref slot, array.Size);
            }
            else
            {
                CopyEngine.Copy(ref source.Origin, array.Strides, ref slot, memory.Strides, array.Shape);
            }

            JoinTally.Add(array.Size * Unsafe.SizeOf<T>());
        }

        _length += length;
    }

    /// <summary>Makes room at the end, for the caller to write: what comes out of a computation needs no copy then.</summary>
    /// <param name="length">The size along the axis.</param>
    /// <returns>A view of the new slot, part of the whole from now on; its elements may be anything.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    /// <exception cref="OverflowException">The whole would be more than memory can hold.</exception>
    /// <example><code>
    /// ConcatBuffer&lt;int&gt; buffer = new(0, capacity: 6);
    /// np.Concatenate([np.Arange(3), np.Arange(3)], @out: buffer.Reserve(6));
    /// Console.WriteLine(buffer.Written);
    /// // [0 1 2 0 1 2]
    /// </code></example>
    public NdArray<T> Reserve(nint length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        RequireMemory();
        NdArray<T> slot = View(MemoryFor(length), _length, length);
        _length += length;
        return slot;
    }

    /// <summary>Makes sure that the buffer does not move until it has a certain length.</summary>
    /// <param name="capacity">The length.</param>
    /// <returns>The new capacity, which may be more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    /// <exception cref="OverflowException">The capacity is more than memory can hold.</exception>
    public nint EnsureCapacity(nint capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        RequireMemory();
        if (capacity > _capacity)
        {
            Grow(capacity);
        }

        return _capacity;
    }

    /// <summary>Empties the buffer, which keeps its capacity.</summary>
    /// <remarks>
    /// If views of it have been taken, they stay good and keep the memory; what comes next gets other memory. Views that have
    /// been disposed of by then leave a large buffer's memory to be used again at once.
    /// </remarks>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public void Clear()
    {
        RequireMemory();
        if (_isShared)
        {
            LeaveMemory();
        }
        else if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() && _memory is not null)
        {
            _memory.Fill(default!);
        }

        _length = 0;
    }

    /// <summary>
    /// Gives the memory back, for reuse once no view needs it. Never necessary; the buffer cannot be used any more.
    /// </summary>
    public void Dispose()
    {
        LeaveMemory();
        _isDisposed = true;
    }

    private Shape Sized(Shape shape, nint length)
    {
        nint[] lengths = shape.ToArray();
        lengths[Axis] = length;
        return Shape.Adopt(lengths);
    }

    private void RequireMemory()
    {
        if (_isDisposed)
        {
            Throw.DisposedBuffer();
        }
    }
}
