using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using NdArrays.Errors;

namespace NdArrays;

/// <summary>The nested lists of arrays that <c>NdArray.Block</c> puts together: an array, or a list of such.</summary>
/// <remarks>
/// Written as nested collection expressions of any depth, or made of lists by <see cref="List"/>. Source: the nested lists
/// that <c>numpy.block</c> takes.
/// </remarks>
[CollectionBuilder(typeof(BlocksBuilder), nameof(BlocksBuilder.Create))]
[DebuggerDisplay("{ToString(),nq}")]
public class Blocks
{
    private readonly Blocks[]? _items;
    private readonly NdArray? _array;

    private protected Blocks(NdArray array) => _array = array;

    private protected Blocks(Blocks[] items) => _items = items;

    /// <summary>The array, if it is one.</summary>
    internal NdArray? Array => _array;

    /// <summary>The items, if it is a list.</summary>
    internal ReadOnlySpan<Blocks> Items => _items;

    /// <summary>An array.</summary>
    /// <param name="array">The array.</param>
    public static implicit operator Blocks(NdArray array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new Blocks(array);
    }

    /// <summary>A list of arrays, or of lists.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static Blocks List(IEnumerable<Blocks> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new Blocks(NoneNull([.. items]));
    }

    /// <summary>A list of arrays of one type, or of lists.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static Blocks<T> List<T>(IEnumerable<Blocks<T>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new Blocks<T>(NoneNull([.. items]));
    }

    /// <summary>A list of arrays of one type.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The arrays.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <example><code>
    /// List&lt;List&lt;NdArray&lt;int&gt;&gt;&gt; rows = [[np.Ones&lt;int&gt;([2, 2]), np.Zeros&lt;int&gt;([2, 1])], [np.Arange(3)]];
    /// Console.WriteLine(np.Block(Blocks.List(rows.Select(row => Blocks.List(row)))));
    /// // [[1 1 0]
    /// //  [1 1 0]
    /// //  [0 1 2]]
    /// </code></example>
    public static Blocks<T> List<T>(IEnumerable<NdArray<T>> arrays)
    {
        ArgumentNullException.ThrowIfNull(arrays);
        return new Blocks<T>([.. arrays.Select(array => (Blocks<T>)array)]);
    }

    /// <summary>The items of a list; an array is the only item of itself.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<Blocks> GetEnumerator() => ((IEnumerable<Blocks>)(_items ?? [this])).GetEnumerator();

    /// <summary>The shapes of the arrays, nested as they are.</summary>
    /// <returns>For instance <c>[[(2, 2), (2, 1)], [(1, 3)]]</c>.</returns>
    public override string ToString() =>
        _array is not null ? $"{_array.Shape}" : $"[{string.Join(", ", (IEnumerable<Blocks>)_items!)}]";

    private protected static TItem[] NoneNull<TItem>(TItem[] items)
        where TItem : Blocks
    {
        int place = System.Array.IndexOf(items, null);
        if (place >= 0)
        {
            Throw.NullItem(place);
        }

        return items;
    }
}

/// <summary>The nested lists of arrays of one type that <c>NdArray.Block</c> puts together.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(BlocksBuilder), nameof(BlocksBuilder.CreateTyped))]
public sealed class Blocks<T> : Blocks
{
    private readonly Blocks<T>[] _items;

    internal Blocks(NdArray<T> array)
        : base(array) => _items = [this];

    internal Blocks(Blocks<T>[] items)
        : base(items) => _items = items;

    /// <summary>An array.</summary>
    /// <param name="array">The array.</param>
    public static implicit operator Blocks<T>(NdArray<T> array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new Blocks<T>(array);
    }

    /// <summary>One value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Blocks<T>(T value) => new((NdArray<T>)value);

    /// <inheritdoc cref="Blocks.GetEnumerator"/>
    public new IEnumerator<Blocks<T>> GetEnumerator() => ((IEnumerable<Blocks<T>>)_items).GetEnumerator();
}

/// <summary>What the compiler calls for a collection expression of blocks.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BlocksBuilder
{
    /// <summary>A list of arrays, or of lists.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static Blocks Create(ReadOnlySpan<Blocks> items) => Blocks.List(items.ToArray());

    /// <summary>A list of arrays of one type, or of lists.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static Blocks<T> CreateTyped<T>(ReadOnlySpan<Blocks<T>> items) => Blocks.List<T>(items.ToArray());
}
