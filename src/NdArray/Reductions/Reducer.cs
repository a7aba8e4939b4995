using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Elementwise;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays.Reductions;

/// <summary>What a reduction is asked for beside its array.</summary>
/// <param name="Axes">The axes.</param>
/// <param name="KeepDims">Whether they stay, with size 1.</param>
/// <param name="Where">Which elements count; null for all.</param>
internal readonly record struct Wanted(Axes Axes, bool KeepDims, NdArray<bool>? Where = null);

/// <summary>Reductions of arrays: check, destination, loop.</summary>
internal static class Reducer
{
    /// <summary>Reduces an array.</summary>
    /// <param name="name">The routine, for errors.</param>
    /// <param name="a">The array.</param>
    /// <param name="wanted">The axes.</param>
    /// <param name="out">An array for the results; null makes a new one.</param>
    /// <param name="initial">What results begin with; null if with the first element, which there must then be.</param>
    /// <param name="neutral">What stands for elements that do not count.</param>
    public static NdArray<T> Run<TOp, TFrom, T>(
        string name, NdArray<TFrom> a, in Wanted wanted, NdArray<T>? @out, T? initial, T? neutral)
        where TOp : IFolding<TOp, T>
        where TFrom : unmanaged
        where T : unmanaged
    {
        if (wanted.Where is null)
        {
            return Run<TOp, PlainFetch<TFrom, T>, TFrom, bool, T, T, T>(name, default, a, null, wanted, @out, initial);
        }

        if (neutral is not T unchanged)
        {
            ArgumentNullException.ThrowIfNull(a);
            _ = new Reduction(wanted.Axes, a.Rank, wanted.KeepDims);
            Throw.WhereWithoutInitial(name);
            return null!;
        }

        return Run<TOp, MaskedFetch<TFrom, T>, TFrom, bool, T, T, T>(
            name, new(unchanged), a, wanted.Where, wanted, @out, initial);
    }

    /// <summary>Reduces what becomes of the elements of an array together with those of another.</summary>
    /// <param name="name">The routine, for errors.</param>
    /// <param name="fetch">What becomes of them.</param>
    /// <param name="a">The array.</param>
    /// <param name="second">The other array, which is broadcast to it, or null.</param>
    /// <param name="wanted">The axes.</param>
    /// <param name="out">An array for the results; null makes a new one.</param>
    /// <param name="initial">What results begin with; null if with the first element, which there must then be.</param>
    /// <typeparam name="TOp">The function.</typeparam>
    /// <typeparam name="TFetch">What becomes of elements.</typeparam>
    /// <typeparam name="TFrom">The type of the array's elements.</typeparam>
    /// <typeparam name="TSecond">That of the other array's.</typeparam>
    /// <typeparam name="T">That in which they are fetched.</typeparam>
    /// <typeparam name="TPart">That of what they become on the way.</typeparam>
    /// <typeparam name="TResult">That of the results, which are the very same in memory.</typeparam>
    public static NdArray<TResult> Run<TOp, TFetch, TFrom, TSecond, T, TPart, TResult>(
        string name,
        TFetch fetch,
        NdArray<TFrom> a,
        NdArray<TSecond>? second,
        in Wanted wanted,
        NdArray<TResult>? @out,
        T? initial)
        where TOp : IReduction<TOp, T, TPart>
        where TFetch : unmanaged, IFetch<TFrom, T>
        where TFrom : unmanaged
        where TSecond : unmanaged
        where T : unmanaged
        where TPart : unmanaged
        where TResult : unmanaged
    {
        ArgumentNullException.ThrowIfNull(a);
        Reduction reduction = new(wanted.Axes, a.Rank, wanted.KeepDims);
        ArrayLayout other = second is null ? default : ToArray(second, a.Shape);
        NdArray<TResult> result = ResultOf(reduction, a, @out);
        if (a.Size == 0)
        {
            a.RequireAlive();
            if (initial is null && reduction.Count(a.Shape) == 0)
            {
                Throw.NothingToReduce(name, a.Shape);
            }

            if (initial is T value)
            {
                result.Fill(Unsafe.BitCast<T, TResult>(value));
            }

            return result;
        }

        Span<nint> strides = stackalloc nint[a.Rank];
        reduction.Spread(result.Strides, strides);
        using Apart<TFrom> source = new(a, @out);
        using Lease<TFrom> input = source.Open();
        using Lease<TResult> output = result.Open();
        ref T place = ref Unsafe.As<TResult, T>(ref output.Origin);
        if (second is null)
        {
            ReduceLoop<TOp, TFetch, TFrom, T, TPart>.Run(
                fetch, ref input.Origin, source.Strides, ref Unsafe.NullRef<byte>(), [], 0, ref place, strides, a.Shape, initial);
            return result;
        }

        using Apart<TSecond> others = new(second, @out);
        using Lease<TSecond> otherInput = others.Open();
        if (others.IsCopy)
        {
            other = ToArray(others.Array, a.Shape);
        }

        ReduceLoop<TOp, TFetch, TFrom, T, TPart>.Run(
            fetch,
            ref input.Origin,
            source.Strides,
            ref otherInput.OriginByte,
            other.StrideSpan,
            Unsafe.SizeOf<TSecond>(),
            ref place,
            strides,
            a.Shape,
            initial);
        return result;
    }

    /// <summary>That there is something to reduce, for functions that cannot be told what to begin with.</summary>
    public static void RequireElements(string name, NdArray a, in Wanted wanted)
    {
        ArgumentNullException.ThrowIfNull(a);
        a.RequireAlive();
        if (a.Size == 0 && Count(a, wanted) == 0)
        {
            Throw.NoValue(name, a.Shape);
        }
    }

    /// <summary>The number of elements that make each result, where all count.</summary>
    public static nint Count(NdArray a, in Wanted wanted) => new Reduction(wanted.Axes, a.Rank, wanted.KeepDims).Count(a.Shape);

    /// <summary>The array for the results.</summary>
    private static NdArray<T> ResultOf<T>(in Reduction reduction, NdArray a, NdArray<T>? @out)
    {
        if (@out is null)
        {
            return NdArray<T>.New(reduction.Fresh(a.Layout));
        }

        Ufunc.CheckOut(@out, reduction.ResultShape(a.Shape));
        @out.RequireAlive();
        return @out;
    }

    /// <summary>The layout of a mask as broadcast to an array's shape.</summary>
    public static ArrayLayout ToArray(NdArray other, Shape shape)
    {
        bool fits = other.Rank <= shape.Rank;
        for (int axis = 1; fits && axis <= other.Rank; axis++)
        {
            fits = other.Shape[^axis] == 1 || other.Shape[^axis] == shape[^axis];
        }

        if (!fits)
        {
            Throw.ReducedWhere(other.Shape, shape);
        }

        return Broadcasting.To(other.Layout, shape);
    }

    /// <summary>An input, or a copy of it if it shares memory with the results.</summary>
    private readonly ref struct Apart<T>
    {
        public Apart(NdArray<T> array, NdArray? result)
        {
            IsCopy = result is not null && result.MayMeet(array) && array.Meets(array.Layout, result, result.Layout);
            Array = IsCopy ? (NdArray<T>)array.CopyAs(array.Layout.Fresh(Order.K)) : array;
        }

        public NdArray<T> Array { get; }

        public bool IsCopy { get; }

        public ReadOnlySpan<nint> Strides => Array.Strides;

        public Lease<T> Open() => Array.Open();

        public void Dispose()
        {
            if (IsCopy)
            {
                Array.Dispose();
            }
        }
    }
}
