using System.Numerics;
using NdArrays.Kernels;

namespace NdArrays.Reductions;

/// <summary>Sums, each type's in the way that is its most exact.</summary>
internal static class Sums
{
    /// <summary>The sums of elements, converted.</summary>
    public static NdArray<T> Of<TFrom, T>(string name, NdArray<TFrom> a, in Wanted wanted, NdArray<T>? @out, T initial)
        where TFrom : unmanaged
        where T : unmanaged, INumberBase<T> => wanted.Where is null
        ? Of<PlainFetch<TFrom, T>, TFrom, bool, T>(name, default, a, null, wanted, @out, initial)
        : Of<MaskedFetch<TFrom, T>, TFrom, bool, T>(name, new(T.Zero), a, wanted.Where, wanted, @out, initial);

    /// <summary>
    /// The sums of what becomes of elements; the parameters are those of
    /// <see cref="Reducer.Run{TOp, TFetch, TFrom, TSecond, T, TPart, TResult}"/>.
    /// </summary>
    public static NdArray<T> Of<TFetch, TFrom, TSecond, T>(
        string name, TFetch fetch, NdArray<TFrom> a, NdArray<TSecond>? second, in Wanted wanted, NdArray<T>? @out, T initial)
        where TFetch : unmanaged, IFetch<TFrom, T>
        where TFrom : unmanaged
        where TSecond : unmanaged
        where T : unmanaged, INumberBase<T> => typeof(T) == typeof(float)
        || typeof(T) == typeof(double)
        ? Precise<ElementItself, TFetch, TFrom, TSecond, T>(name, fetch, a, second, wanted, @out, initial)
        : typeof(T) == typeof(Complex)
        ? Reducer.Run<ComplexSum<T>, TFetch, TFrom, TSecond, T, TwofoldComplex, T>(name, fetch, a, second, wanted, @out, initial)
        : Reducer.Run<Folding<NumberBinary<AddOp, T>, T>, TFetch, TFrom, TSecond, T, T, T>(name, fetch, a, second, wanted, @out, initial);

    /// <summary>The sums of the squares of what becomes of elements, which are of single or double precision.</summary>
    public static NdArray<T> OfSquares<TFetch, TFrom, TSecond, T>(
        string name, TFetch fetch, NdArray<TFrom> a, NdArray<TSecond>? second, in Wanted wanted, NdArray<T>? @out)
        where TFetch : unmanaged, IFetch<TFrom, T>
        where TFrom : unmanaged
        where TSecond : unmanaged
        where T : unmanaged, INumberBase<T> =>
        Precise<ElementSquared, TFetch, TFrom, TSecond, T>(name, fetch, a, second, wanted, @out, T.Zero);

    private static NdArray<T> Precise<TSummand, TFetch, TFrom, TSecond, T>(
        string name, TFetch fetch, NdArray<TFrom> a, NdArray<TSecond>? second, in Wanted wanted, NdArray<T>? @out, T initial)
        where TSummand : ISummand
        where TFetch : unmanaged, IFetch<TFrom, T>
        where TFrom : unmanaged
        where TSecond : unmanaged
        where T : unmanaged, INumberBase<T> => typeof(T) == typeof(float)
        ? Reducer.Run<SingleSum<TSummand, T>, TFetch, TFrom, TSecond, T, double, T>(name, fetch, a, second, wanted, @out, initial)
        : Reducer.Run<DoubleSum<TSummand, T>, TFetch, TFrom, TSecond, T, Twofold, T>(name, fetch, a, second, wanted, @out, initial);
}
