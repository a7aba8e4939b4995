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

    private NdOperand(NdArray array, WeakScalar weak = WeakScalar.None)
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
    public static implicit operator NdOperand(NdArray array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new(array);
    }

    /// <summary>A truth value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator NdOperand(bool value) => new((NdArray<bool>)value, WeakScalar.Boolean);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdOperand(long value) => new((NdArray<long>)value, WeakScalar.Integer);

    /// <summary>A number with a point.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdOperand(double value) => new((NdArray<double>)value, WeakScalar.Floating);

    /// <summary>A complex number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NdOperand(Complex value) => new((NdArray<Complex>)value, WeakScalar.Complex);

    /// <summary>The type to which operands promote.</summary>
    internal static DType Promote(params ReadOnlySpan<NdOperand> operands) => Promote(static dtype => dtype, operands);

    /// <summary>The type to which operands promote when the elements of each count as another type.</summary>
    internal static DType Promote(Func<DType, DType> counted, params ReadOnlySpan<NdOperand> operands)
    {
        List<DType> dtypes = new(operands.Length);
        WeakScalar weak = WeakScalar.None;
        foreach (ref readonly NdOperand operand in operands)
        {
            if (operand._weak == WeakScalar.None)
            {
                dtypes.Add(counted(operand.Array().DType));
            }
            else if (operand._weak > weak)
            {
                weak = operand._weak;
            }
        }

        return Promotion.ResultType(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(dtypes), weak);
    }

    /// <summary>The array, as it is if it has a type already, or converted to it.</summary>
    internal NdArray As(DType dtype)
    {
        NdArray array = Array();
        NdArray converted = array.AsType(dtype, copy: false);
        if (_weak == WeakScalar.Integer && WholeNumber.IsOutside((NdArray<long>)array, converted))
        {
            Throw.NumberTooLarge(((NdArray<long>)array).Item(), dtype);
        }

        return converted;
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
