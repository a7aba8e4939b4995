using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NdArrays.Errors;

/// <summary>Splitting arrays.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void SectionCount(int sections) =>
        throw new ArgumentOutOfRangeException(nameof(sections), sections, "An array is split into one or more sections.");

    [DoesNotReturn]
    public static void UnequalSections(int sections, Shape shape, int axis) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Axis {axis} of shape {shape} has size {shape[axis]}, which {sections} equal sections do not fill. ArraySplit "
                + $"makes sections that differ by one."),
            nameof(sections));

    [DoesNotReturn]
    public static void SplitRank(string routine, int needed, Shape shape) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{routine} needs an array of rank {needed} or more, not of shape {shape}."),
            "a");
}
