namespace NdArrays;

/// <summary>The order in which an array's elements lie in memory, or are read; NumPy's <c>order</c>.</summary>
public enum Order
{
    /// <summary>Row-major: the last axis varies fastest.</summary>
    C,

    /// <summary>Column-major: the first axis varies fastest.</summary>
    F,

    /// <summary>Column-major if the input is Fortran-contiguous and not C-contiguous, row-major otherwise.</summary>
    A,

    /// <summary>As near to the order of the input's own elements in memory as possible.</summary>
    K,
}
