namespace NdArrays.Kernels;

/// <summary>One value that stands for a row of elements.</summary>
internal interface IRowStatistic<T, TResult>
{
    /// <summary>The value; the row may be put in another order.</summary>
    TResult Of(Span<T> row);
}
