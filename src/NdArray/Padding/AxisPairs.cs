using System.ComponentModel;
using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <summary>For each axis of an array one value before it and one after it: widths of padding, or what to pad with.</summary>
/// <remarks>
/// Written as one value for all, <c>2</c>; as one pair for every axis, <c>(1, 2)</c>; as a pair for each axis,
/// <c>[(1, 2), (0, 3)]</c>; or as a dictionary of the axes that are not left as they are, <c>new() { [-1] = (1, 2) }</c>.
/// A 2-D C# array has a row for each axis and a column for each side, or one column for both. Source: what NumPy broadcasts
/// to the shape <c>(ndim, 2)</c>.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
/// <example><code>
/// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
/// Console.WriteLine(np.Pad(a, (0, 1)));
/// // [[1 2 0]
/// //  [3 4 0]
/// //  [0 0 0]]
/// Console.WriteLine(np.Pad(a, [(0, 0), (1, 2)]));
/// // [[0 1 2 0 0]
/// //  [0 3 4 0 0]]
/// Console.WriteLine(np.Pad(a, new Dictionary&lt;int, (nint, nint)&gt; { [-1] = (1, 0) }));
/// // [[0 1 2]
/// //  [0 3 4]]
/// </code></example>
[CollectionBuilder(typeof(AxisPairs), nameof(AxisPairs.Create))]
public readonly struct AxisPairs<T>
{
    private readonly (T Before, T After)[]? _pairs;
    private readonly Dictionary<int, (T Before, T After)>? _ofAxes;

    internal AxisPairs((T Before, T After)[] pairs, bool isOneValue = false)
    {
        _pairs = pairs;
        IsOneValue = isOneValue;
    }

    private AxisPairs(Dictionary<int, (T Before, T After)> ofAxes) => _ofAxes = ofAxes;

    /// <summary>Whether the same value stands everywhere, because only one was given.</summary>
    internal bool IsOneValue { get; }

    /// <summary>Whether one pair stands for all axes, and not a pair for each.</summary>
    internal bool IsOnePair => _pairs is { Length: 1 };

    /// <summary>One value before and after every axis.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator AxisPairs<T>(T value) => new([(value, value)], isOneValue: true);

    /// <summary>One value before every axis and one after.</summary>
    /// <param name="pair">The values.</param>
    public static implicit operator AxisPairs<T>((T Before, T After) pair) => new([pair]);

    /// <summary>A pair for each axis that is named; the others have none.</summary>
    /// <param name="ofAxes">The pairs by axis; negative ones count from the last.</param>
    public static implicit operator AxisPairs<T>(Dictionary<int, (T Before, T After)> ofAxes)
    {
        ArgumentNullException.ThrowIfNull(ofAxes);
        return new(new Dictionary<int, (T, T)>(ofAxes));
    }

    /// <summary>A row for each axis, or one for all, of a value before and one after, or one for both.</summary>
    /// <param name="table">The values.</param>
    /// <exception cref="ArgumentException">There are neither one nor two columns.</exception>
    public static implicit operator AxisPairs<T>(T[,] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        int columns = table.GetLength(1);
        if (columns is not (1 or 2))
        {
            Throw.PairColumns(table.GetLength(0), columns);
        }

        (T, T)[] pairs = new (T, T)[table.GetLength(0)];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = (table[i, 0], table[i, columns - 1]);
        }

        return new(pairs, isOneValue: pairs.Length == 1 && columns == 1);
    }

    /// <summary>Enumerates the pairs as they were given.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<(T Before, T After)> GetEnumerator() =>
        ((IEnumerable<(T, T)>?)_pairs ?? _ofAxes?.Values ?? (IEnumerable<(T, T)>)[]).GetEnumerator();

    /// <summary>A pair for each axis of an array of a rank.</summary>
    internal (T Before, T After)[] Resolve(int rank, (T Before, T After) missing, string parameter)
    {
        if (_ofAxes is not null)
        {
            return ResolveOfAxes(_ofAxes, rank, missing, parameter);
        }

        (T, T)[] given = _pairs ?? [];
        if (given.Length != rank && given.Length != 1)
        {
            Throw.PairsOfRank(given.Length, rank, parameter);
        }

        (T, T)[] pairs = new (T, T)[rank];
        for (int i = 0; i < rank; i++)
        {
            pairs[i] = given[given.Length == 1 ? 0 : i];
        }

        return pairs;
    }

    private static (T, T)[] ResolveOfAxes(
        Dictionary<int, (T Before, T After)> ofAxes, int rank, (T, T) missing, string parameter)
    {
        int[] axes = [.. ofAxes.Keys];
        Span<int> normal = stackalloc int[Axis.Room(axes, rank)];
        Axis.Normalize(axes, rank, normal, parameter);
        (T, T)[] pairs = new (T, T)[rank];
        Array.Fill(pairs, missing);
        for (int i = 0; i < axes.Length; i++)
        {
            pairs[normal[i]] = ofAxes[axes[i]];
        }

        return pairs;
    }
}

/// <summary>What the compiler calls for a collection expression of pairs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AxisPairs
{
    /// <summary>A pair for each axis, or one for all.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="pairs">The pairs.</param>
    /// <returns>The same.</returns>
    public static AxisPairs<T> Create<T>(ReadOnlySpan<(T Before, T After)> pairs) => new(pairs.ToArray());
}
