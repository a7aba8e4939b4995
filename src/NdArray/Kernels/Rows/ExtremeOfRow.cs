namespace NdArrays.Kernels;

/// <summary>The largest element of a row, or the smallest; nan if there is one.</summary>
/// <param name="sign">1 for the largest, -1 for the smallest.</param>
internal readonly struct ExtremeOfRow<T>(int sign) : IRowStatistic<T, T>
    where T : unmanaged
{
    public T Of(Span<T> row)
    {
        T extreme = row[0];
        foreach (T element in row)
        {
            if (ElementOrder.IsNan(element))
            {
                return element;
            }

            extreme = sign * ElementOrder.Compare(element, extreme) > 0 ? element : extreme;
        }

        return extreme;
    }
}
