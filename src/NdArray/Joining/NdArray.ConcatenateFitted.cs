using NdArrays.Creation;
using NdArrays.Errors;
using NdArrays.Joining;
using NdArrays.Padding;
using NdArrays.Types;

namespace NdArrays;

/// <content>Concatenation of arrays whose sizes off the axis differ, such as the skips of a U-Net.</content>
public abstract partial class NdArray
{
    /// <summary>Joins arrays along an axis, each cropped along every other axis to the least size there is.</summary>
    /// <remarks>Views of the inputs are joined: what is cropped is not copied.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, of equal ranks.</param>
    /// <param name="axis">The axis along which they are joined; negative counts from the last.</param>
    /// <param name="alignment">Which part stays: the middle, or the corner of index 0.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks differ or are 0, or <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis or alignment.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An input or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;float&gt; skip = np.Ones&lt;float&gt;([1, 64, 61, 61]);
    /// NdArray&lt;float&gt; up = np.Zeros&lt;float&gt;([1, 32, 60, 60]);
    /// Console.WriteLine(np.ConcatenateCropped([skip, up], axis: 1).Shape);
    /// // (1, 96, 60, 60)
    /// </code></example>
    public static NdArray<T> ConcatenateCropped<T>(
        ReadOnlySpan<NdArray<T>> arrays, int axis = 0, FitAlignment alignment = FitAlignment.Center, NdArray<T>? @out = null)
    {
        FittedJoin join = new(ReadOnlySpan<NdArray>.CastUp(arrays), axis, alignment, padded: false);
        using InputViews views = join.Cropped();
        return Join.Of(views.Span, axis, @out);
    }

    /// <summary>Joins arrays of any types along an axis, each cropped along every other axis to the least size there is.</summary>
    /// <param name="arrays">The inputs, of equal ranks.</param>
    /// <param name="axis">The axis along which they are joined; negative counts from the last.</param>
    /// <param name="alignment">Which part stays: the middle, or the corner of index 0.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="dtype">The type of the result; null takes that of <paramref name="out"/>, or the one to which the inputs' promote.</param>
    /// <param name="casting">The conversions allowed from the inputs' types to the result's.</param>
    /// <returns>The result: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks differ or are 0, <paramref name="out"/> has another shape than the result, both it and
    /// <paramref name="dtype"/> are given, or the types of the inputs have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis or alignment.</exception>
    /// <exception cref="InvalidCastException">An input does not convert to the type of the result under the rule.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An input or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray ConcatenateCropped(
        ReadOnlySpan<NdArray> arrays,
        int axis = 0,
        FitAlignment alignment = FitAlignment.Center,
        NdArray? @out = null,
        DType? dtype = null,
        Casting casting = Casting.SameKind)
    {
        FittedJoin join = new(arrays, axis, alignment, padded: false);
        using InputViews views = join.Cropped();
        return Join.Of(views.Span, axis, @out, dtype, casting);
    }

    /// <summary>Joins arrays along an axis, each padded along every other axis to the greatest size there is.</summary>
    /// <remarks>Each input is written once, to where it belongs in the result, and what surrounds it is added there.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, of equal ranks.</param>
    /// <param name="axis">The axis along which they are joined; negative counts from the last.</param>
    /// <param name="mode">What is put around the smaller ones, most often a constant, the edge, or a reflection.</param>
    /// <param name="alignment">Where they lie: in the middle, or in the corner of index 0.</param>
    /// <param name="constantValue">The value of <see cref="PadMode.Constant"/>.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, in row-major order: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks differ or are 0, one is empty along an axis along which the mode needs its elements, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, mode or alignment.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The mode computes, and the elements are not numbers.</exception>
    /// <exception cref="ObjectDisposedException">An input or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// NdArray&lt;int&gt; b = [[7]];
    /// Console.WriteLine(np.ConcatenatePadded([a, b]));
    /// // [[1 2 3]
    /// //  [4 5 6]
    /// //  [0 7 0]]
    /// Console.WriteLine(np.ConcatenatePadded([a, b], mode: PadMode.Edge));
    /// // [[1 2 3]
    /// //  [4 5 6]
    /// //  [7 7 7]]
    /// </code></example>
    public static NdArray<T> ConcatenatePadded<T>(
        ReadOnlySpan<NdArray<T>> arrays,
        int axis = 0,
        PadMode mode = PadMode.Constant,
        FitAlignment alignment = FitAlignment.Center,
        T? constantValue = default,
        NdArray<T>? @out = null)
    {
        FittedJoin join = new(ReadOnlySpan<NdArray>.CastUp(arrays), axis, alignment, padded: true);
        PadOptions options = new(mode, null, null, hasConstants: false, hasEnds: false);
        return (NdArray<T>)join.Pad(
            options, NdArrayBuilder.Scalar(constantValue!), static layout => NdArray<T>.New(layout), @out);
    }

    /// <summary>Joins arrays of any types along an axis, each padded along every other axis to the greatest size there is.</summary>
    /// <param name="arrays">The inputs, of equal ranks.</param>
    /// <param name="axis">The axis along which they are joined; negative counts from the last.</param>
    /// <param name="mode">What is put around the smaller ones, of the type of the result.</param>
    /// <param name="alignment">Where they lie: in the middle, or in the corner of index 0.</param>
    /// <param name="constantValue">The value of <see cref="PadMode.Constant"/>, converted; null for the type's default.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="dtype">The type of the result; null takes that of <paramref name="out"/>, or the one to which the inputs' promote.</param>
    /// <param name="casting">The conversions allowed from the inputs' types to the result's.</param>
    /// <returns>The result, in row-major order: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks differ or are 0, one is empty along an axis along which the mode needs its elements,
    /// <paramref name="out"/> has another shape than the result, both it and <paramref name="dtype"/> are given, or the types of
    /// the inputs have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, mode or alignment.</exception>
    /// <exception cref="InvalidCastException">An input, or the value, does not convert to the type of the result.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The mode computes, and the elements are not numbers.</exception>
    /// <exception cref="ObjectDisposedException">An input or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray ConcatenatePadded(
        ReadOnlySpan<NdArray> arrays,
        int axis = 0,
        PadMode mode = PadMode.Constant,
        FitAlignment alignment = FitAlignment.Center,
        double? constantValue = null,
        NdArray? @out = null,
        DType? dtype = null,
        Casting casting = Casting.SameKind)
    {
        FittedJoin join = new(arrays, axis, alignment, padded: true);
        PadOptions options = new(mode, null, null, hasConstants: false, hasEnds: false);
        DType target = Join.TypeOf(arrays, @out, dtype, casting);
        NdArray? value = constantValue is double number ? NdArrayBuilder.Scalar(number) : null;
        if (value is not null && !Promotion.CanCast(DType.Float64, target, Casting.Unsafe))
        {
            Throw.NotConvertible(DType.Float64, target);
        }

        return join.Pad(options, value, layout => NewArray.Of(target, layout), @out);
    }
}
