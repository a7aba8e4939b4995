using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>
/// A few elements as a whole vector, so that a result does not depend on how many there are beside it: single ones would be
/// computed in another way than vectors of them.
/// </summary>
internal static class WholeVectors
{
    /// <summary>So many elements or more are always computed as vectors.</summary>
    public const int Least = 32;

    /// <summary>Runs a function over fewer than <see cref="Least"/> elements.</summary>
    [SkipLocalsInit]
    public static void Run<TOp, T>(ReadOnlySpan<T> x, Span<T> destination)
        where TOp : IFloatingUnary<TOp>
        where T : IFloatingPointIeee754<T>
    {
        Elements<T> padded = default;
        Span<T> elements = padded;
        x.CopyTo(elements);
        TOp.Run<T>(elements, elements);
        elements[..x.Length].CopyTo(destination);
    }

    [InlineArray(Least)]
    private struct Elements<T>
    {
        private T _first;
    }
}
