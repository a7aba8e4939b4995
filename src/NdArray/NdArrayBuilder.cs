using System.ComponentModel;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays;

/// <summary>What the compiler calls for a collection expression <c>NdArray&lt;int&gt; a = [[1, 2], [3, 4]];</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NdArrayBuilder
{
    /// <summary>Stacks items of one shape along a new first axis.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The items, of equal shapes; none make an array of shape <c>(0,)</c>.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The shapes differ: the literal is ragged.</exception>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static NdArray<T> Create<T>(ReadOnlySpan<NdArray<T>> items)
    {
        Shape item = Check(items);
        ArrayLayout layout = ArrayLayout.Contiguous(new Shape([items.Length, .. item]));
        NdArray<T> result = NdArray<T>.New(layout);
        using Lease<T> lease = result.Open();
        for (int i = 0; i < items.Length; i++)
        {
            items[i].WriteTo(items[i].Layout, ref At(lease, i * layout.StrideSpan[0]), layout.StrideSpan[1..]);
        }

        return result;
    }

    internal static NdArray<T> Scalar<T>(T value) =>
        new(new ArrayStorage<T>([value]), ArrayLayout.Contiguous(default));

    private static Shape Check<T>(ReadOnlySpan<NdArray<T>> items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                Throw.NullItem(i);
            }

            if (items[i].Shape != items[0].Shape)
            {
                Throw.Ragged(i, items[0].Shape, items[i].Shape);
            }
        }

        return items.IsEmpty ? default : items[0].Shape;
    }

    private static ref T At<T>(in Lease<T> lease, nint offset) =>
        ref System.Runtime.CompilerServices.Unsafe.Add(ref lease.Origin, offset);
}
