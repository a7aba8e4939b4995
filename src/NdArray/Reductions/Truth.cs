using System.Numerics;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Reductions;

/// <summary>Whether any or all elements are true, and how many are.</summary>
internal static class Truth
{
    /// <summary>Whether any or all elements are not 0.</summary>
    public static NdArray<bool> Of(string name, NdArray a, in Wanted wanted, NdArray<bool>? @out, bool any, bool initial)
    {
        ArgumentNullException.ThrowIfNull(a);
        Visitor visitor = new(name, a, wanted, @out, any, initial);
        NdArray<bool>? result = a.DType.Accept<Visitor, NdArray<bool>?>(ref visitor);
        if (result is null)
        {
            Throw.NoLoop(name, a.DType);
        }

        return result;
    }

    /// <summary>How many elements are not 0.</summary>
    public static NdArray<long> Count(string name, NdArray a, in Wanted wanted)
    {
        ArgumentNullException.ThrowIfNull(a);
        if (wanted.Axes.AreAll && a.DType.Kind != DTypeKind.Opaque)
        {
            return CountAll(a, wanted.KeepDims);
        }

        Counter counter = new(name, a, wanted);
        NdArray<long>? result = a.DType.Accept<Counter, NdArray<long>?>(ref counter);
        if (result is null)
        {
            Throw.NoLoop(name, a.DType);
        }

        return result;
    }

    private static NdArray<long> CountAll(NdArray a, bool keepDims)
    {
        using NdArray<bool>? copy = a is NdArray<bool> { IsCContiguous: true } ? null : a.AsType<bool>(Order.C);
        NdArray<bool> truths = copy ?? (NdArray<bool>)a;
        using Lease<bool> flags = truths.Open();
        NdArray<long> count = NdArray<long>.New(new Reduction(default, a.Rank, keepDims).Fresh(truths.Layout));
        count.Fill(CountLoop.Run(ref flags.Origin, truths.Size));
        return count;
    }

    private readonly struct Visitor(string name, NdArray a, Wanted wanted, NdArray<bool>? @out, bool any, bool initial)
        : IDTypeVisitor<NdArray<bool>?>
    {
        public NdArray<bool>? VisitBoolean() => Visit<bool>();

        public NdArray<bool>? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Visit<T>();

        public NdArray<bool>? VisitOpaque<T>() => null;

        private NdArray<bool> Visit<T>()
            where T : unmanaged
        {
            byte begin = initial ? (byte)1 : (byte)0;
            return wanted.Where is null
                ? Visit<TruthFetch<T>, T>(default, begin)
                : Visit<MaskedTruthFetch<T>, T>(new MaskedTruthFetch<T>(any ? (byte)0 : (byte)1), begin);
        }

        private NdArray<bool> Visit<TFetch, T>(TFetch fetch, byte begin)
            where TFetch : unmanaged, IFetch<T, byte>
            where T : unmanaged => any
            ? Reducer.Run<AnyTrue, TFetch, T, bool, byte, byte, bool>(name, fetch, (NdArray<T>)a, wanted.Where, wanted, @out, begin)
            : Reducer.Run<AllTrue, TFetch, T, bool, byte, byte, bool>(name, fetch, (NdArray<T>)a, wanted.Where, wanted, @out, begin);
    }

    private readonly struct Counter(string name, NdArray a, Wanted wanted) : IDTypeVisitor<NdArray<long>?>
    {
        public NdArray<long>? VisitBoolean() => Visit<bool>();

        public NdArray<long>? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Visit<T>();

        public NdArray<long>? VisitOpaque<T>() => null;

        private NdArray<long> Visit<T>()
            where T : unmanaged =>
            Sums.Of<CountFetch<T>, T, bool, long>(
                name, default, (NdArray<T>)a, null, wanted, null, 0);
    }
}
