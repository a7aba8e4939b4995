using System.Numerics;
using NdArrays.Creation;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays;

/// <summary>One side of an operation on arrays of any types: an array, or a bare number, both of which convert to it by themselves.</summary>
/// <remarks>
/// A bare number has no type of its own: beside an array it takes the array's, unless it is of a higher kind, as in NumPy 2.
/// </remarks>
/// <example><code>
/// NdArray a = np.Array&lt;byte&gt;([1, 2]);
/// Console.WriteLine($"{np.Add(a, 3)} {np.Add(a, 3).DType} {np.Add(a, 0.5).DType}");
/// // [4 5] uint8 float64
/// </code></example>
public readonly struct NdOperand
{
    private readonly NdArray? _array;
    private readonly WeakScalar _weak;

    private NdOperand(NdArray? array, WeakScalar weak = WeakScalar.None)
    {
        _array = array;
        _weak = weak;
    }

    /// <summary>The sizes along the axes; a number has none.</summary>
    internal Shape Shape => _array?.Shape ?? default;

    /// <summary>Whether nothing was given where an operand may be left out.</summary>
    internal bool IsNone => _array is null;

    /// <summary>Whether this is a bare number.</summary>
    internal bool IsWeak => _weak != WeakScalar.None;

    /// <summary>An array.</summary>
    /// <param name="array">The array.</param>
    public static implicit operator NdOperand(NdArray array) => new(array);

    /// <summary>A truth value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator NdOperand(bool value) => new((NdArray<bool>)value, WeakScalar.Boolean);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdOperand(long value) => new((NdArray<long>)value, WeakScalar.Integer);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdOperand(uint value) => (long)value;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdOperand(ulong value) =>
        value <= long.MaxValue ? (long)value : new NdOperand((NdArray<ulong>)value, WeakScalar.Integer);

    /// <summary>A number with a point.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdOperand(double value) => new((NdArray<double>)value, WeakScalar.Floating);

    /// <summary>A complex number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdOperand(Complex value) => new((NdArray<Complex>)value, WeakScalar.Complex);

    /// <summary>The type to which operands promote.</summary>
    internal static DType Promote(params ReadOnlySpan<NdOperand> operands) => Promote(static dtype => dtype, operands);

    /// <summary>
    /// The type to which operands promote when the elements of each count as another type, those of a bare number as that which
    /// it takes beside the others as they are.
    /// </summary>
    internal static DType Promote(Func<DType, DType> counted, params ReadOnlySpan<NdOperand> operands)
    {
        List<DType> dtypes = new(operands.Length);
        WeakScalar weak = WeakScalar.None;
        foreach (ref readonly NdOperand operand in operands)
        {
            if (operand._weak == WeakScalar.None)
            {
                dtypes.Add(operand.Array().DType);
            }
            else if (operands.Length == 1 && operand._array is NdArray<ulong>)
            {
                // A number alone that no signed one can be.
                dtypes.Add(DType.UInt64);
            }
            else if (operand._weak > weak)
            {
                weak = operand._weak;
            }
        }

        Span<DType> own = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(dtypes);
        DType? taken = weak == WeakScalar.None ? null : counted(Promotion.ResultType(own, weak));
        foreach (ref DType dtype in own)
        {
            dtype = counted(dtype);
        }

        if (taken is not null)
        {
            dtypes.Add(taken);
        }

        return Promotion.ResultType(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(dtypes), WeakScalar.None);
    }

    /// <summary>Requires that an operand was given.</summary>
    internal void Require(string parameter) => ArgumentNullException.ThrowIfNull(_array, parameter);

    /// <summary>Whether this is a bare whole number that a type does not hold.</summary>
    internal bool IsOutside(DType dtype, out Int128 number)
    {
        number = _weak != WeakScalar.Integer ? 0 : _array is NdArray<ulong> large ? large.Item() : ((NdArray<long>)Array()).Item();
        return WholeNumber.IsOutside(number, dtype);
    }

    /// <summary>
    /// The operand as it is compared with another: a bare whole number that the other's type does not hold has a type of its
    /// own.
    /// </summary>
    internal NdOperand BesideAny(NdOperand other) => !other.IsWeak && IsOutside(other.Array().DType, out _) ? new(_array) : this;

    /// <summary>The operand's type, or a type that it takes if it has none of its own.</summary>
    internal DType TypeOr(DType taken) => IsWeak ? taken : Array().DType;

    /// <summary>The array, as it is if it has a type already, or converted to it.</summary>
    internal NdArray As(DType dtype)
    {
        if (IsOutside(dtype, out Int128 number))
        {
            Throw.NumberTooLarge(number, dtype);
        }

        return Array().AsType(dtype, copy: false);
    }

    /// <summary>Requires that the elements convert to a type within their kind; a bare number has no type, but a kind.</summary>
    internal void RequireCast(DType wanted)
    {
        DType given = Array().DType;
        bool converts = _weak switch
        {
            WeakScalar.Integer => wanted.Kind is not (DTypeKind.Boolean or DTypeKind.Opaque),
            _ => Promotion.CanCast(given, wanted, Casting.SameKind),
        };
        if (!converts)
        {
            Throw.CastingRule(given, wanted, Casting.SameKind);
        }
    }

    /// <summary>Gives an array up that <see cref="As"/> made.</summary>
    internal void Release(NdArray converted)
    {
        if (!ReferenceEquals(converted, _array))
        {
            converted.Dispose();
        }
    }

    /// <summary>The operand with other elements, that promotes as this one does.</summary>
    internal NdOperand With(NdArray array) => new(array, _weak);

    /// <summary>The array.</summary>
    internal NdArray Array()
    {
        ArgumentNullException.ThrowIfNull(_array, "operand");
        return _array;
    }
}
