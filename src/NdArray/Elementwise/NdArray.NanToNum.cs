using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Elements made finite.</content>
public abstract partial class NdArray
{
    /// <summary>Elements with numbers in the place of NaN and of the infinities. NumPy: <c>numpy.nan_to_num</c>.</summary>
    /// <remarks>Whole numbers stay as they are.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="nan">What stands for NaN; null for 0.</param>
    /// <param name="posinf">What stands for infinity; null for the largest number.</param>
    /// <param name="neginf">What stands for negative infinity; null for the least number.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [double.NaN, 1, double.PositiveInfinity];
    /// Console.WriteLine(np.NanToNum(x, nan: -1, posinf: 99));
    /// // [-1.  1. 99.]
    /// </code></example>
    public static NdArray<T> NanToNum<T>(NdArray<T> x, T? nan = null, T? posinf = null, T? neginf = null, NdArray<T>? @out = null)
        where T : unmanaged, INumberBase<T>, IMinMaxValue<T> =>
        FiniteReplacement.Run(x, new StandIns<T>(nan ?? T.Zero, posinf ?? T.MaxValue, neginf ?? T.MinValue), @out);

    /// <summary>
    /// Complex numbers with numbers in the place of NaN and of the infinities, in their real and imaginary parts. NumPy:
    /// <c>numpy.nan_to_num</c>.
    /// </summary>
    /// <inheritdoc cref="NanToNum{T}(NdArray{T}, T?, T?, T?, NdArray{T})"/>
    public static NdArray<Complex> NanToNum(
        NdArray<Complex> x, double? nan = null, double? posinf = null, double? neginf = null, NdArray<Complex>? @out = null) =>
        Ufunc.Right<FiniteParts, Complex, StandIns<double>, Complex>(x, FiniteReplacement.Of<double>(nan, posinf, neginf), @out);

    /// <summary>Elements of any numbers with numbers in the place of NaN and of the infinities. NumPy: <c>numpy.nan_to_num</c>.</summary>
    /// <remarks>Whole numbers and truth values stay as they are; of complex numbers it is done to both parts.</remarks>
    /// <param name="x">The elements.</param>
    /// <param name="nan">What stands for NaN; null for 0.</param>
    /// <param name="posinf">What stands for infinity; null for the largest number.</param>
    /// <param name="neginf">What stands for negative infinity; null for the least number.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the type of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray x = np.Array(float.NaN, 1, float.NegativeInfinity);
    /// Console.WriteLine($"{np.NanToNum(x, neginf: -9)} {np.NanToNum(x).DType}");
    /// // [ 0.  1. -9.] float32
    /// </code></example>
    public static NdArray NanToNum(
        NdOperand x, double? nan = null, double? posinf = null, double? neginf = null, NdArray? @out = null)
    {
        x.Require(nameof(x));
        DType type = NdOperand.Promote(x);
        return UntypedUfunc.Run(nameof(NanToNum), type, @out, place => FiniteReplacement.Run(x.As(type), nan, posinf, neginf, place));
    }
}
