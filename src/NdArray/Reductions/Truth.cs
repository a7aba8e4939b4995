using System.Numerics;
using NdArrays.Errors;
using NdArrays.Kernels;
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
        Counter counter = new(name, a, wanted);
        NdArray<long>? result = a.DType.Accept<Counter, NdArray<long>?>(ref counter);
        if (result is null)
        {
            Throw.NoLoop(name, a.DType);
        }

        return result;
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
            TruthFetch<T> fetch = new(wanted.Where is not null, any ? (byte)0 : (byte)1);
            return any
                ? Reducer.Run<AnyTrue, TruthFetch<T>, T, bool, byte, bool>(name, fetch, (NdArray<T>)a, wanted.Where, wanted, @out, begin)
                : Reducer.Run<AllTrue, TruthFetch<T>, T, bool, byte, bool>(name, fetch, (NdArray<T>)a, wanted.Where, wanted, @out, begin);
        }
    }

    private readonly struct Counter(string name, NdArray a, Wanted wanted) : IDTypeVisitor<NdArray<long>?>
    {
        public NdArray<long>? VisitBoolean() => Visit<bool>();

        public NdArray<long>? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Visit<T>();

        public NdArray<long>? VisitOpaque<T>() => null;

        private NdArray<long> Visit<T>()
            where T : unmanaged =>
            Reducer.Run<Folding<NumberBinary<AddOp, long>, long>, CountFetch<T>, T, bool, long, long>(
                name, default, (NdArray<T>)a, null, wanted, null, 0);
    }
}
