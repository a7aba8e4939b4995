using System.Globalization;
using NdArrays.Reductions;

namespace NdArrays;

/// <summary>Which norm of vectors or matrices. NumPy: the argument <c>ord</c> of <c>numpy.linalg.norm</c>.</summary>
/// <remarks>A number converts by itself. The default value is the usual norm: the root of the sum of squares.</remarks>
/// <example><code>
/// NdArray&lt;double&gt; a = [[3, 0], [0, 4]];
/// Console.WriteLine($"{np.Norm(a)} {np.Norm(a, 1)} {np.Norm(a, double.PositiveInfinity)} {np.Norm(a, NormOrder.Nuclear)}");
/// // 5.0 4.0 4.0 7.0
/// </code></example>
public readonly record struct NormOrder
{
    private readonly double _order;

    private NormOrder(NormKind kind, double order = 0)
    {
        Kind = kind;
        _order = order;
    }

    /// <summary>The root of the sum of squares of a matrix.</summary>
    public static NormOrder Frobenius => new(NormKind.Frobenius);

    /// <summary>The sum of the singular values of a matrix.</summary>
    public static NormOrder Nuclear => new(NormKind.Nuclear);

    internal NormKind Kind { get; }

    internal double Order => _order;

    /// <summary>A norm by its number.</summary>
    /// <param name="order">
    /// Of vectors any number: the sum of that power of the absolute elements, to the power of its reciprocal; the largest and
    /// the smallest for both infinities, and the number of elements that are not 0 for 0. Of matrices 1, 2, both infinities, and
    /// the negative ones.
    /// </param>
    public static implicit operator NormOrder(double order) => new(NormKind.Number, order);

    /// <summary>The norm as NumPy writes it.</summary>
    /// <returns>For instance <c>fro</c>, <c>inf</c> or <c>2</c>.</returns>
    public override string ToString() => Kind switch
    {
        NormKind.Frobenius => "fro",
        NormKind.Nuclear => "nuc",
        NormKind.None => "None",
        _ => double.IsPositiveInfinity(_order) ? "inf"
            : double.IsNegativeInfinity(_order) ? "-inf"
            : _order.ToString(CultureInfo.InvariantCulture),
    };
}
