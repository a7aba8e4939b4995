using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Expressions.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void TooManyArrays(int most) => throw new NotSupportedException(
        $"An expression has {most} different arrays at the most: evaluate a part of it first, into an array.");
}
