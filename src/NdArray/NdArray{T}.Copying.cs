using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Copying, within the type and into others.</content>
public sealed partial class NdArray<T>
{
    /// <inheritdoc/>
    internal override ref byte StorageOrigin => ref Unsafe.As<T, byte>(ref Elements().Origin);

    /// <inheritdoc/>
    internal override nint StorageLength => Elements().Length;

    /// <inheritdoc/>
    internal override AnyStorage Owner => Elements();

    /// <summary>Writes one value to every element. NumPy: <c>ndarray.fill</c>.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Zeros&lt;int&gt;([2, 2]);
    /// a[.., 0].Fill(7);
    /// Console.WriteLine(a);
    /// // [[7 0]
    /// //  [7 0]]
    /// </code></example>
    public void Fill(T value)
    {
        RequireWriteable();
        Span<nint> still = stackalloc nint[Rank];
        still.Clear();
        using Lease<T> lease = Open();
        CopyEngine.Copy(ref value, still, ref lease.Origin, Strides, Shape);
    }

    /// <inheritdoc/>
    internal override void ClearTriangles(Triangle triangle)
    {
        using Lease<T> lease = Open();
        FillTriangle.Clear(lease.Span(Size), triangle);
    }

    /// <inheritdoc/>
    internal override void RepeatFrom(NdArray source, ReadOnlySpan<nint> counts, nint outer, nint inner)
    {
        using Lease<T> from = ((NdArray<T>)source).Open();
        using Lease<T> to = Open();
        RepeatLoop.Run(in from.Origin, ref to.Origin, Size, counts, outer, inner);
    }

    /// <inheritdoc/>
    internal override void WriteTo<TTo>(
        in ArrayLayout source, ref TTo destination, ReadOnlySpan<nint> destinationStrides)
    {
        if (typeof(TTo) == typeof(T))
        {
            WriteTo(source, ref Unsafe.As<TTo, T>(ref destination), destinationStrides);
            return;
        }

        using Lease<T> lease = Open(source);
        CopyEngine.Convert(
            ref lease.Origin,
            source.StrideSpan,
            ref destination,
            destinationStrides,
            source.Shape);
    }

    /// <summary>Writes elements of this array into strided memory of the same type, perhaps as a part of a larger result.</summary>
    internal void WriteTo(
        in ArrayLayout source, ref T destination, ReadOnlySpan<nint> destinationStrides, nint resultBytes = 0)
    {
        using Lease<T> lease = Open(source);
        CopyEngine.Copy(
            ref lease.Origin, source.StrideSpan, ref destination, destinationStrides, source.Shape, resultBytes);
    }

    /// <inheritdoc/>
    internal override void ReadFrom(in ArrayLayout target, NdArray source, in ArrayLayout sourceLayout)
    {
        using Lease<T> lease = Open(target);
        if (source is NdArray<T> same)
        {
            same.WriteTo(sourceLayout, ref lease.Origin, target.StrideSpan);
        }
        else
        {
            source.WriteTo<T>(sourceLayout, ref lease.Origin, target.StrideSpan);
        }
    }
}
