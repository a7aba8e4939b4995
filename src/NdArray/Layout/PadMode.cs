namespace NdArrays;

/// <summary>What <see cref="NdArray.Pad{T}(NdArray{T}, AxisPairs{nint}, PadMode, AxisPairs{T}?, AxisPairs{T}?, AxisPairs{nint}?, ReflectType?)"/> puts around an array; NumPy's <c>mode</c>.</summary>
public enum PadMode
{
    /// <summary>Given values, by default 0: <c>0 0 | a b c | 0 0</c>.</summary>
    Constant,

    /// <summary>The elements at the edges: <c>a a | a b c | c c</c>.</summary>
    Edge,

    /// <summary>Values that lead evenly from a given one, by default 0, to the element at the edge.</summary>
    LinearRamp,

    /// <summary>The largest element along the axis, or of so many at each end.</summary>
    Maximum,

    /// <summary>The mean of the elements along the axis, or of so many at each end.</summary>
    Mean,

    /// <summary>The median of the elements along the axis, or of so many at each end.</summary>
    Median,

    /// <summary>The smallest element along the axis, or of so many at each end.</summary>
    Minimum,

    /// <summary>The elements mirrored at those at the edges, which do not occur twice: <c>c b | a b c | b a</c>.</summary>
    Reflect,

    /// <summary>The elements mirrored at the edges: <c>b a | a b c | c b</c>.</summary>
    Symmetric,

    /// <summary>The elements from the other end on: <c>b c | a b c | a b</c>.</summary>
    Wrap,

    /// <summary>Anything: the memory is as it was found.</summary>
    Empty,
}
