using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays.Elementwise;

/// <summary>Functions of the elements of arrays: check, destination, loop.</summary>
internal static partial class Ufunc
{
    /// <summary>So many elements are computed without a plan, and never shared.</summary>
    private const nint ShortLine = 4096;

    /// <summary>A function of each element.</summary>
    public static NdArray<TResult> Unary<TOp, T, TResult>(NdArray<T> x, NdArray<TResult>? @out)
        where TOp : IUnary<TOp, T, TResult>
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.IsCContiguous && x.Size <= ShortLine && (@out is null || IsPlainResult(@out, x, x)))
        {
            return AlikeUnary<TOp, T, TResult>(x, @out ?? NdArray<TResult>.New(ArrayLayout.Contiguous(x.Shape)));
        }

        NdArray<TResult> result = ResultOf(x, @out, out ArrayLayout from);
        using Apart<T> source = new(x, from, @out);
        using Lease<T> input = source.Open();
        using Lease<TResult> output = result.Open();
        UnaryLoop<TOp, T, TResult>.Run(
            ref input.Origin, source.Layout.StrideSpan, ref output.Origin, result.Strides, result.Shape);
        return result;
    }

    /// <summary>A function of each element where a mask is true.</summary>
    public static NdArray<TResult> Unary<TOp, T, TResult>(NdArray<T> x, NdArray<TResult>? @out, NdArray<bool>? where)
        where TOp : IUnary<TOp, T, TResult>
    {
        if (where is null)
        {
            return Unary<TOp, T, TResult>(x, @out);
        }

        using NdArray<TResult> results = Unary<TOp, T, TResult>(x, null);
        return (NdArray<TResult>)Masked(results, @out, where);
    }

    /// <summary>A function of each pair of elements where a mask is true.</summary>
    public static NdArray<TResult> Binary<TOp, TLeft, TRight, TResult>(
        NdArray<TLeft> x, NdArray<TRight> y, NdArray<TResult>? @out, NdArray<bool>? where)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        if (where is null)
        {
            return Binary<TOp, TLeft, TRight, TResult>(x, y, @out);
        }

        using NdArray<TResult> results = Binary<TOp, TLeft, TRight, TResult>(x, y, null);
        return (NdArray<TResult>)Masked(results, @out, where);
    }

    /// <summary>A function of each pair of elements, of arrays that are broadcast to one another.</summary>
    public static NdArray<TResult> Binary<TOp, TLeft, TRight, TResult>(
        NdArray<TLeft> x, NdArray<TRight> y, NdArray<TResult>? @out)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (AreAlike(x, y) && (@out is null || IsPlainResult(@out, x, y)))
        {
            return Alike<TOp, TLeft, TRight, TResult>(x, y, @out ?? NdArray<TResult>.New(ArrayLayout.Contiguous(x.Shape)));
        }

        NdArray<TResult> result = ResultOf(x, y, @out, out ArrayLayout left, out ArrayLayout right);
        using Apart<TLeft> first = new(x, left, @out);
        using Apart<TRight> second = new(y, right, @out);
        using Lease<TLeft> firstInput = first.Open();
        using Lease<TRight> secondInput = second.Open();
        using Lease<TResult> output = result.Open();
        BinaryLoop<TOp, TLeft, TRight, TResult>.Run(
            ref firstInput.Origin,
            first.Layout.StrideSpan,
            ref secondInput.Origin,
            second.Layout.StrideSpan,
            ref output.Origin,
            result.Strides,
            result.Shape);
        return result;
    }

    /// <summary>A function, known at run time only, of each element. It may throw, so that nothing is written before all are computed.</summary>
    public static NdArray<TResult> Map<T, TResult>(NdArray<T> x, Func<T, TResult> function, NdArray<TResult>? @out)
    {
        ArgumentNullException.ThrowIfNull(x);
        ShapeInto(@out, x.Shape);
        NdArray<TResult> results = NdArray<TResult>.New(LikeOperand(x.Layout));
        using (Lease<T> input = x.Open())
        using (Lease<TResult> output = results.Open())
        {
            FunctionLoop.Run(function, ref input.Origin, x.Strides, ref output.Origin, results.Strides, results.Shape);
        }

        return (NdArray<TResult>)Into(results, @out);
    }

    /// <summary>A function, known at run time only, of each pair of elements. It may throw, as that of one element.</summary>
    public static NdArray<TResult> Zip<TLeft, TRight, TResult>(
        NdArray<TLeft> x, NdArray<TRight> y, Func<TLeft, TRight, TResult> function, NdArray<TResult>? @out)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        NdArray<TResult> results = ResultOf<TResult>(x, y, null, out ArrayLayout left, out ArrayLayout right);
        ShapeInto(@out, results.Shape);
        using (Lease<TLeft> first = x.Open(left))
        using (Lease<TRight> second = y.Open(right))
        using (Lease<TResult> output = results.Open())
        {
            FunctionLoop.Run(
                function,
                ref first.Origin,
                left.StrideSpan,
                ref second.Origin,
                right.StrideSpan,
                ref output.Origin,
                results.Strides,
                results.Shape);
        }

        return (NdArray<TResult>)Into(results, @out);
    }

    /// <summary>A function of each element and one on the right.</summary>
    public static NdArray<TResult> Right<TOp, TLeft, TRight, TResult>(NdArray<TLeft> x, TRight y, NdArray<TResult>? @out = null)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        ArgumentNullException.ThrowIfNull(x);
        NdArray<TResult> result = ResultOf(x, @out, out ArrayLayout from);
        using Apart<TLeft> source = new(x, from, @out);
        using Lease<TLeft> input = source.Open();
        using Lease<TResult> output = result.Open();
        Span<nint> still = stackalloc nint[result.Rank];
        still.Clear();
        BinaryLoop<TOp, TLeft, TRight, TResult>.Run(
            ref input.Origin, source.Layout.StrideSpan, ref y, still, ref output.Origin, result.Strides, result.Shape);
        return result;
    }

    /// <summary>A function of one element on the left and each.</summary>
    public static NdArray<TResult> Left<TOp, TLeft, TRight, TResult>(TLeft x, NdArray<TRight> y)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        ArgumentNullException.ThrowIfNull(y);
        NdArray<TResult> result = NdArray<TResult>.New(LikeOperand(y.Layout));
        using Lease<TRight> input = y.Open();
        using Lease<TResult> output = result.Open();
        Span<nint> still = stackalloc nint[y.Rank];
        still.Clear();
        BinaryLoop<TOp, TLeft, TRight, TResult>.Run(
            ref x, still, ref input.Origin, y.Strides, ref output.Origin, result.Strides, y.Shape);
        return result;
    }

    /// <summary>A few elements and their results, each in a line: no plan is needed.</summary>
    private static NdArray<TResult> AlikeUnary<TOp, T, TResult>(NdArray<T> x, NdArray<TResult> result)
        where TOp : IUnary<TOp, T, TResult>
    {
        using Lease<T> input = x.Open();
        using Lease<TResult> output = result.Open();
        RunUnary.Run<TOp, T, TResult>(ref input.Origin, 1, ref output.Origin, 1, x.Size);
        return result;
    }

    /// <summary>Two operands and a result of one shape, each in a line: no plan is needed.</summary>
    private static NdArray<TResult> Alike<TOp, TLeft, TRight, TResult>(
        NdArray<TLeft> x, NdArray<TRight> y, NdArray<TResult> result)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        using Lease<TLeft> first = x.Open();
        using Lease<TRight> second = y.Open();
        using Lease<TResult> output = result.Open();
        if (x.Size <= ShortLine)
        {
            RunBinary.Run<TOp, TLeft, TRight, TResult>(
                ref first.Origin, 1, ref second.Origin, 1, ref output.Origin, 1, x.Size);
        }
        else
        {
            ReadOnlySpan<nint> one = [1];
            BinaryLoop<TOp, TLeft, TRight, TResult>.Run(
                ref first.Origin, one, ref second.Origin, one, ref output.Origin, one, [x.Size]);
        }

        return result;
    }

    /// <summary>The array for the results of one operand, and the operand's layout broadcast to it.</summary>
    private static NdArray<TResult> ResultOf<TResult>(NdArray x, NdArray<TResult>? @out, out ArrayLayout from)
    {
        from = x.Layout;
        if (@out is null)
        {
            return NdArray<TResult>.New(LikeOperand(x.Layout));
        }

        from = Broadcasting.To(x.Layout, ShapeInto(@out, x.Shape));
        return @out;
    }

    /// <summary>The array for the results of two operands, and the operands' layouts broadcast to it.</summary>
    private static NdArray<TResult> ResultOf<TResult>(
        NdArray x, NdArray y, NdArray<TResult>? @out, out ArrayLayout left, out ArrayLayout right)
    {
        Shape shape = ShapeInto(@out, Broadcasting.Common([x.Shape, y.Shape]));
        left = Broadcasting.To(x.Layout, shape);
        right = Broadcasting.To(y.Layout, shape);
        return @out ?? NdArray<TResult>.New(
            ArrayLayout.Ordered(shape, CommonOrder.OfOperands([left, right], stackalloc int[shape.Rank])));
    }

    /// <summary>The layout of the results of one operand.</summary>
    private static ArrayLayout LikeOperand(in ArrayLayout operand) => operand.IsCContiguous
        ? ArrayLayout.Contiguous(operand.Shape)
        : ArrayLayout.Ordered(operand.Shape, CommonOrder.OfOperands(new ReadOnlySpan<ArrayLayout>(in operand), stackalloc int[operand.Rank]));

    /// <summary>Whether results can be written to an array as they come, place by place.</summary>
    private static bool IsPlainResult(NdArray result, NdArray x, NdArray y) =>
        AreAlike(x, result)
        && result.IsWriteable
        && (ReferenceEquals(result, x) || !result.MayMeet(x))
        && (ReferenceEquals(result, y) || !result.MayMeet(y));

    private static bool AreAlike(NdArray x, NdArray y) => x.IsCContiguous && y.IsCContiguous && x.Shape == y.Shape;

    /// <summary>
    /// An input that is not overwritten before it is read: itself, or a copy if it shares memory with the result other than
    /// element by element.
    /// </summary>
    private readonly ref struct Apart<T>
    {
        private readonly NdArray<T> _array;
        private readonly bool _isCopy;

        public Apart(NdArray<T> array, in ArrayLayout layout, NdArray? result)
        {
            _array = array;
            Layout = layout;
            if (result is not null
                && result.MayMeet(array)
                && array.Meets(layout, result, result.Layout)
                && !array.HasPlacesOf(layout, result, result.Layout))
            {
                _array = (NdArray<T>)array.CopyAs(array.Layout.Fresh(Order.K));
                Layout = Broadcasting.To(_array.Layout, layout.Shape);
                _isCopy = true;
            }
        }

        public ArrayLayout Layout { get; }

        public Lease<T> Open() => _array.Open(Layout);

        public void Dispose()
        {
            if (_isCopy)
            {
                _array.Dispose();
            }
        }
    }
}
