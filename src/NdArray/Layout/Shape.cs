using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Errors;

namespace NdArrays;

/// <summary>The sizes of an array along its axes: an immutable list of non-negative numbers.</summary>
/// <remarks>
/// Written as a collection expression wherever a shape is asked for, <c>[2, 3]</c>, or as a single number for one axis.
/// The default value is the shape of rank 0, <c>()</c>, which holds one element.
/// </remarks>
/// <example><code>
/// Shape shape = [2, 3];
/// Console.WriteLine($"{shape} has rank {shape.Rank} and size {shape.Size}");
/// // (2, 3) has rank 2 and size 6
/// </code></example>
[CollectionBuilder(typeof(Shape), nameof(Create))]
public readonly struct Shape : IEquatable<Shape>, IEqualityOperators<Shape, Shape, bool>
{
    /// <summary>The largest number of axes an array may have, as in NumPy 2.</summary>
    public const int MaxRank = 64;

    private readonly nint[]? _lengths;

    /// <summary>Makes a shape of these sizes.</summary>
    /// <param name="lengths">The size along each axis, outermost first.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxRank"/> axes.</exception>
    /// <exception cref="OverflowException">The number of elements does not fit in a native integer.</exception>
    public Shape(params ReadOnlySpan<nint> lengths)
        : this(lengths.ToArray())
    {
    }

    private Shape(nint[] lengths)
    {
        _lengths = lengths;
        Validate(lengths);
    }

    /// <summary>The number of axes.</summary>
    public int Rank => _lengths is null ? 0 : _lengths.Length;

    /// <summary>The number of elements: the product of all sizes, 1 for rank 0.</summary>
    public nint Size
    {
        get
        {
            nint size = 1;
            foreach (nint length in AsSpan())
            {
                size *= length;
            }

            return size;
        }
    }

    /// <summary>The size along an axis.</summary>
    /// <param name="axis">The axis, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public nint this[int axis]
    {
        get
        {
            if ((uint)axis >= (uint)Rank)
            {
                Throw.AxisOutOfRange(axis, Rank, nameof(axis));
            }

            return _lengths![axis];
        }
    }

    /// <summary>The size along an axis counted from the end: <c>shape[^1]</c> is the last.</summary>
    /// <param name="axis">The axis.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public nint this[Index axis] => this[axis.GetOffset(Rank)];

    /// <summary>Makes a shape of these sizes: what a collection expression calls.</summary>
    /// <param name="lengths">The size along each axis, outermost first.</param>
    /// <returns>The shape.</returns>
    public static Shape Create(params ReadOnlySpan<nint> lengths) => new(lengths);

    /// <summary>A shape of one axis.</summary>
    /// <param name="length">Its size.</param>
    public static implicit operator Shape(int length) => new((nint)length);

    /// <summary>A shape of one axis.</summary>
    /// <param name="length">Its size.</param>
    public static implicit operator Shape(nint length) => new(length);

    /// <summary>The sizes as a span.</summary>
    /// <param name="shape">The shape.</param>
    public static implicit operator ReadOnlySpan<nint>(Shape shape) => shape.AsSpan();

    /// <summary>Whether two shapes have the same sizes in the same order.</summary>
    /// <param name="left">One shape.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they are the same.</returns>
    public static bool operator ==(Shape left, Shape right) => left.Equals(right);

    /// <summary>Whether two shapes differ.</summary>
    /// <param name="left">One shape.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(Shape left, Shape right) => !left.Equals(right);

    /// <summary>The sizes as a span, outermost first.</summary>
    /// <returns>The sizes.</returns>
    public ReadOnlySpan<nint> AsSpan() => _lengths;

    /// <summary>The sizes as a new array, outermost first.</summary>
    /// <returns>The sizes.</returns>
    public nint[] ToArray() => AsSpan().ToArray();

    /// <summary>Enumerates the sizes, outermost first.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<nint>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Shape other) =>
        ReferenceEquals(_lengths, other._lengths) || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Shape other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (nint length in AsSpan())
        {
            hash.Add(length);
        }

        return hash.ToHashCode();
    }

    /// <summary>The shape as Python writes a tuple.</summary>
    /// <returns>For instance <c>(2, 3)</c>, <c>(5,)</c> or <c>()</c>.</returns>
    public override string ToString() => Describe(AsSpan());

    /// <summary>The text of a list of sizes that need not be a valid shape, as in an error message.</summary>
    internal static string Describe(ReadOnlySpan<nint> lengths) =>
        lengths.Length == 1 ? $"({lengths[0]},)" : $"({string.Join(", ", lengths.ToArray())})";

    /// <summary>Takes over an array of sizes that nobody else will write to.</summary>
    internal static Shape Adopt(nint[] lengths) => new(lengths);

    private static void Validate(nint[] lengths)
    {
        if (lengths.Length > MaxRank)
        {
            Throw.RankTooHigh(lengths.Length);
        }

        // Zeros are passed over, so that a product that overflows before it meets one is still an error, as in NumPy.
        nint size = 1;
        foreach (nint length in lengths)
        {
            if (length < 0)
            {
                Throw.NegativeLength(lengths);
            }

            if (length != 0)
            {
                if (size > nint.MaxValue / length)
                {
                    Throw.SizeOverflow(lengths);
                }

                size *= length;
            }
        }
    }
}
