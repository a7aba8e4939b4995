namespace NdArrays.Kernels;

/// <summary>One value that stands for a row of elements.</summary>
internal interface IRowStatistic<T, TResult>
{
    /// <summary>Whether the row is put in another order.</summary>
    static virtual bool Reorders => false;

    /// <summary>The value.</summary>
    TResult Of(Span<T> row);
}
