using NdArrays.Elementwise;
using NdArrays.Logic;
using NdArrays.Types;

namespace NdArrays;

/// <content>Whether arrays are the same.</content>
public abstract partial class NdArray
{
    /// <summary>Whether two arrays have the same shape and the same elements. NumPy: <c>numpy.array_equal</c>.</summary>
    /// <remarks>Elements of different types are compared as the type to which both promote, whole numbers of 64 bits as they are.</remarks>
    /// <param name="a1">One array.</param>
    /// <param name="a2">The other.</param>
    /// <param name="equalNan">Whether nan counts as equal to nan.</param>
    /// <returns>True if they are the same.</returns>
    /// <exception cref="ObjectDisposedException">One of the arrays was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2];
    /// NdArray&lt;double&gt; b = [1.0, 2.0];
    /// Console.WriteLine(np.ArrayEqual(a, b));
    /// // True
    /// </code></example>
    public static bool ArrayEqual(NdArray a1, NdArray a2, bool equalNan = false)
    {
        ArgumentNullException.ThrowIfNull(a1);
        ArgumentNullException.ThrowIfNull(a2);
        if (a1.Shape != a2.Shape)
        {
            return false;
        }

        if (a1.DType == a2.DType)
        {
            ElementComparison comparison = new(a1, a2, equalNan);
            return a1.DType.Accept<ElementComparison, bool>(ref comparison);
        }

        if (a1.DType.Kind == DTypeKind.Opaque || a2.DType.Kind == DTypeKind.Opaque)
        {
            return false;
        }

        (DType left, DType right) = MixedSigns.Inputs(a1.DType, a2.DType, Promotion.Promote(a1.DType, a2.DType));
        if (left == right)
        {
            return ArrayEqual(a1.AsType(left, copy: false), a2.AsType(right, copy: false), equalNan);
        }

        using NdArray<bool> areEqual = Equal(a1, a2);
        return ElementComparison.AreAllTrue(areEqual);
    }
}
