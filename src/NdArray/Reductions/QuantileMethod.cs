namespace NdArrays;

/// <summary>Which number is a quantile where it lies between two elements. NumPy: the argument <c>method</c>.</summary>
/// <remarks>The first nine are those of Hyndman and Fan, in their order; of them the first three jump from element to element.</remarks>
public enum QuantileMethod
{
    /// <summary>The first element up to which lie no fewer than the wanted share. NumPy: <c>inverted_cdf</c>.</summary>
    InvertedCdf,

    /// <summary>The same, but the mean of two where the share is met exactly. NumPy: <c>averaged_inverted_cdf</c>.</summary>
    AveragedInvertedCdf,

    /// <summary>The element whose place is nearest. NumPy: <c>closest_observation</c>.</summary>
    ClosestObservation,

    /// <summary>Lines between the steps of the first. NumPy: <c>interpolated_inverted_cdf</c>.</summary>
    InterpolatedInvertedCdf,

    /// <summary>Lines between the middles of the steps. NumPy: <c>hazen</c>.</summary>
    Hazen,

    /// <summary>Each element at the mean of its share. NumPy: <c>weibull</c>.</summary>
    Weibull,

    /// <summary>The elements at equal distances from 0 to 1. NumPy: <c>linear</c>, which is its default.</summary>
    Linear,

    /// <summary>Each element at the median of its share, whatever the distribution. NumPy: <c>median_unbiased</c>.</summary>
    MedianUnbiased,

    /// <summary>Each element where it lies in a normal distribution. NumPy: <c>normal_unbiased</c>.</summary>
    NormalUnbiased,

    /// <summary>As <see cref="Linear"/>, the element below. NumPy: <c>lower</c>.</summary>
    Lower,

    /// <summary>As <see cref="Linear"/>, the element above. NumPy: <c>higher</c>.</summary>
    Higher,

    /// <summary>As <see cref="Linear"/>, the mean of both. NumPy: <c>midpoint</c>.</summary>
    Midpoint,

    /// <summary>As <see cref="Linear"/>, the nearer element. NumPy: <c>nearest</c>.</summary>
    Nearest,
}
