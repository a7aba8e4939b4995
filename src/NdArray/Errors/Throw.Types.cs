using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Element types.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void NoCommonDType(DType a, DType b) =>
        throw new ArgumentException(
            $"The element types {a} and {b} have no common type: opaque types promote with themselves only.");

    [DoesNotReturn]
    public static DType NoDTypes() =>
        throw new ArgumentException("At least one element type or number is needed.", "dtypes");

    [DoesNotReturn]
    public static bool UnknownCasting(Casting casting) =>
        throw new ArgumentOutOfRangeException(nameof(casting), casting, "Not a casting rule.");

    [DoesNotReturn]
    public static DType UnknownDType(string name) =>
        throw new FormatException(
            $"\"{name}\" is not an element type: names are NumPy's, from bool over int8 and float32 to complex128, or codes "
            + "such as f4.");
}
