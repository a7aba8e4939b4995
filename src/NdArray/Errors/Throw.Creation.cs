using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>New arrays.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void RangeStep() =>
        throw new DivideByZeroException("The step of a range cannot be 0.");
}
