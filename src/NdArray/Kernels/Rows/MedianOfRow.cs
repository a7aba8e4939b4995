using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>The middle element of a row, or the mean of both in the middle; nan if there is one, or no element.</summary>
/// <param name="rounded">Whether the median is rounded to the nearest integer.</param>
internal readonly struct MedianOfRow<T, TMean>(bool rounded) : IRowStatistic<T, TMean>
    where T : unmanaged
    where TMean : unmanaged, INumberBase<TMean>
{
    public static bool Reorders => true;

    public TMean Of(Span<T> row)
    {
        ConvertKernel<T, TMean> converted = ConvertKernel<T, TMean>.Instance!;
        MeanOfRow<TMean> mean = new(inPairs: true, rounded);
        if (row.IsEmpty)
        {
            return mean.Of([]);
        }

        if (ElementOrder.SortAndFindNan(row) is T nan)
        {
            return converted.Convert(nan);
        }

        int middle = row.Length / 2;
        return row.Length % 2 == 1
            ? mean.Of([converted.Convert(row[middle])])
            : mean.Of([converted.Convert(row[middle - 1]), converted.Convert(row[middle])]);
    }
}
