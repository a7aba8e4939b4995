using System.Runtime.CompilerServices;

namespace NdArrays;

/// <summary>The axes along which an array is reduced: all of them, one, or several.</summary>
/// <remarks>
/// Written as a number, <c>axis: 0</c>, or as a list, <c>axis: [0, -1]</c>; the default value is all axes, and an empty list
/// none. Negative numbers count from the last axis. NumPy: the argument <c>axis</c>, which is an integer, a tuple or None.
/// </remarks>
/// <example><code>
/// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
/// Console.WriteLine($"{np.Sum(a)} {np.Sum(a, axis: 0)} {np.Sum(a, axis: [0, -1])}");
/// // 21 [5 7 9] 21
/// </code></example>
[CollectionBuilder(typeof(Axes), nameof(Create))]
public readonly struct Axes
{
    private readonly int[]? _axes;

    private Axes(int[] axes) => _axes = axes;

    /// <summary>All axes of any array.</summary>
    public static Axes All => default;

    /// <summary>Whether these are all axes, whatever their number.</summary>
    public bool AreAll => _axes is null;

    /// <summary>One axis.</summary>
    /// <param name="axis">The axis; a negative one counts from the last.</param>
    public static implicit operator Axes(int axis) => new([axis]);

    /// <summary>One axis, or all if it is null.</summary>
    /// <param name="axis">The axis; a negative one counts from the last.</param>
    public static implicit operator Axes(int? axis) => axis is int one ? new([one]) : default;

    /// <summary>Several axes, or all if the list is null.</summary>
    /// <param name="axes">The axes, each once.</param>
    public static implicit operator Axes(int[]? axes) => axes is null ? default : new([.. axes]);

    /// <summary>Makes a list of axes: what a collection expression calls.</summary>
    /// <param name="axes">The axes, each once.</param>
    /// <returns>The list.</returns>
    public static Axes Create(params ReadOnlySpan<int> axes) => new(axes.ToArray());

    /// <summary>The axes as they were given; none if these are all.</summary>
    /// <returns>The axes.</returns>
    public ReadOnlySpan<int> AsSpan() => _axes;

    /// <summary>Enumerates the axes as they were given.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<int>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <summary>The axes as Python writes them.</summary>
    /// <returns>For instance <c>None</c>, <c>1</c> or <c>(0, -1)</c>.</returns>
    public override string ToString() => _axes is null ? "None" : _axes.Length == 1 ? $"{_axes[0]}" : $"({string.Join(", ", _axes)})";
}
