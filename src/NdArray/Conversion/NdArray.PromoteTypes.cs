using NdArrays.Types;

namespace NdArrays;

/// <content>Promotion of element types.</content>
public abstract partial class NdArray
{
    /// <summary>The smallest type to which two convert safely. NumPy: <c>numpy.promote_types</c>.</summary>
    /// <param name="type1">One type.</param>
    /// <param name="type2">The other.</param>
    /// <returns>The common type.</returns>
    /// <exception cref="ArgumentException">One is opaque and the other is not the same.</exception>
    /// <example><code>
    /// Console.WriteLine(np.PromoteTypes(DType.Int32, DType.Float32));
    /// // float64
    /// </code></example>
    public static DType PromoteTypes(DType type1, DType type2)
    {
        ArgumentNullException.ThrowIfNull(type1);
        ArgumentNullException.ThrowIfNull(type2);
        return Promotion.Promote(type1, type2);
    }

    /// <summary>
    /// The type to which several promote beside a bare number, which takes part by its kind only (NEP 50). NumPy:
    /// <c>numpy.result_type</c>.
    /// </summary>
    /// <remarks>There is no complex64 here: a complex number beside float32 gives complex128.</remarks>
    /// <param name="dtypes">The types.</param>
    /// <param name="weak">The highest kind of the bare numbers, if there are any.</param>
    /// <returns>The common type.</returns>
    /// <exception cref="ArgumentException">There is nothing to promote, or no common type.</exception>
    /// <example><code>
    /// Console.WriteLine(np.ResultType([DType.UInt8], WeakScalar.Integer));
    /// // uint8
    /// Console.WriteLine(np.ResultType([DType.Int16, DType.Float16]));
    /// // float32
    /// </code></example>
    public static DType ResultType(ReadOnlySpan<DType> dtypes, WeakScalar weak = WeakScalar.None) =>
        Promotion.ResultType(dtypes, weak);

    /// <summary>Whether a rule allows a conversion of elements. NumPy: <c>numpy.can_cast</c>.</summary>
    /// <param name="from">The type converted.</param>
    /// <param name="to">The type of the result.</param>
    /// <param name="casting">The rule.</param>
    /// <returns>True if it does.</returns>
    /// <example><code>
    /// Console.WriteLine(np.CanCast(DType.Float64, DType.Float32));
    /// // False
    /// Console.WriteLine(np.CanCast(DType.Float64, DType.Float32, Casting.SameKind));
    /// // True
    /// </code></example>
    public static bool CanCast(DType from, DType to, Casting casting = Casting.Safe)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Promotion.CanCast(from, to, casting);
    }
}
