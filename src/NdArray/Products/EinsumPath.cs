using System.Globalization;

namespace NdArrays;

/// <summary>
/// In which order an Einstein sum multiplies its operands, and what that takes; see
/// <see cref="NdArray.EinsumPath(string, ReadOnlySpan{NdArray})"/>.
/// </summary>
public sealed class EinsumPath
{
    internal EinsumPath((int First, int Second)[] steps, double multiplications, double naiveMultiplications, double largest)
    {
        Steps = steps;
        Multiplications = multiplications;
        NaiveMultiplications = naiveMultiplications;
        LargestProduct = largest;
    }

    /// <summary>
    /// The pairs that are multiplied, by their places among what is left: a pair is taken out, and its product comes last. Empty if
    /// there is one operand.
    /// </summary>
    public IReadOnlyList<(int First, int Second)> Steps { get; }

    /// <summary>How many products of elements are added up, pair by pair.</summary>
    public double Multiplications { get; }

    /// <summary>How many there would be if all operands were multiplied at once.</summary>
    public double NaiveMultiplications { get; }

    /// <summary>The number of elements of the largest product, the result among them.</summary>
    public double LargestProduct { get; }

    /// <summary>The pairs and the numbers, for people to read.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(", ", Steps)}: {Multiplications} multiplications, {NaiveMultiplications} at once; largest product {LargestProduct}");
}
