using System.Diagnostics;
using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Errors;
using NdArrays.Kernels;

namespace NdArrays.Reductions;

/// <summary>Means, variances and standard deviations.</summary>
internal static class Moments
{
    /// <summary>The means of elements of any type.</summary>
    public static NdArray Mean(string name, NdArray a, in Wanted wanted, DType? dtype, NdArray? @out)
    {
        ArgumentNullException.ThrowIfNull(a);
        DType type = dtype ?? AccumulatorTypes.Mean(a.DType);
        RequireNumbers(name, a, type);
        DType work = Work(type, dtype, @out);
        NdArray sums = Totals.Of<AddOp>(name, a, wanted, work, @out?.DType == work ? @out : null, default);
        return Results.Into(Divided(sums, Counts(a, wanted), 0), @out, type);
    }

    /// <summary>The variances of elements of any type, or their square roots.</summary>
    public static NdArray Variance(
        string name, NdArray a, in Wanted wanted, DType? dtype, NdArray? @out, double ddof, bool root)
    {
        ArgumentNullException.ThrowIfNull(a);
        DType type = dtype ?? AccumulatorTypes.Mean(a.DType);
        RequireNumbers(name, a, type);
        DType work = Work(type, dtype, @out);
        DType real = work == DType.Complex128 ? DType.Float64 : work;
        DType resultType = type == DType.Complex128 ? DType.Float64 : type;
        if (wanted.Where is not null)
        {
            _ = Reducer.ToArray(wanted.Where, a.Shape);
        }

        if (root)
        {
            Results.RequireWithinKind(resultType, @out);
        }

        NdArray counts = Counts(a, wanted);
        using NdArray means = Divided(
            Totals.Of<AddOp>(name, a, wanted with { KeepDims = true }, work, null, default), Counts(a, wanted with { KeepDims = true }), 0);
        NdArray? fitting = @out?.DType == real ? @out : null;
        NdArray sums = wanted.Where is null ? Squares(name, a, means, wanted, fitting, work) : MaskedSquares(name, a, means, wanted, fitting, work);
        NdArray result = Divided(sums, counts, ddof);
        if (root)
        {
            NdArray.Sqrt(result, result);
        }

        return Results.Into(result, @out, resultType);
    }

    /// <summary>The type to compute in: that of the results, or of the array for them if that is more precise and none was asked for.</summary>
    private static DType Work(DType type, DType? dtype, NdArray? @out)
    {
        bool follows = dtype is null && @out?.DType.Kind == DTypeKind.Floating;
        return AccumulatorTypes.Precise(AccumulatorTypes.Mean(follows ? NdArray.PromoteTypes(type, @out!.DType) : type));
    }

    private static void RequireNumbers(string name, NdArray a, DType type)
    {
        if (a.DType.Kind == DTypeKind.Opaque || type.Kind == DTypeKind.Opaque)
        {
            Throw.NoLoop(name, a.DType.Kind == DTypeKind.Opaque ? a.DType : type);
        }
    }

    /// <summary>How many elements make each result.</summary>
    private static NdArray Counts(NdArray a, in Wanted wanted) => wanted.Where is null
        ? (NdArray<double>)(double)Reducer.Count(a, wanted)
        : Truth.Count(nameof(NdArray.CountNonZero), NdArray.BroadcastTo(wanted.Where, a.Shape), wanted with { Where = null }).AsType<double>();

    /// <summary>Sums divided in their place by counts less some degrees of freedom.</summary>
    private static NdArray Divided(NdArray sums, NdArray counts, double freedom)
    {
        using (counts)
        {
            NdArray divisors = freedom == 0 ? counts : NdArray.Maximum(NdArray.Subtract(counts, freedom), 0.0);
            using NdArray typed = divisors.AsType(sums.DType);
            return NdArray.Divide(sums, typed, sums);
        }
    }

    private static NdArray Squares(string name, NdArray a, NdArray means, in Wanted wanted, NdArray? @out, DType work)
    {
        if (work == DType.Complex128)
        {
            using NdArray<Complex> complex = a.AsType<Complex>();
            return Sums.Of<ComplexDistanceFetch, Complex, Complex, double>(
                name, default, complex, (NdArray<Complex>)means, wanted, (NdArray<double>?)@out, 0);
        }

        Visitor visitor = new(name, means, wanted, @out);
        return PairChoice<Visitor, NdArray>.Run(visitor, a, work)!;
    }

    private static NdArray MaskedSquares(string name, NdArray a, NdArray means, in Wanted wanted, NdArray? @out, DType work)
    {
        NdArray typed = a.DType == work ? a : a.AsType(work);
        try
        {
            using NdArray distances = NdArray.Subtract(typed, means);
            using NdArray sizes = work == DType.Complex128 ? NdArray.Absolute(distances) : distances;
            return sizes switch
            {
                NdArray<double> numbers => SquaresOf(name, numbers, wanted, @out),
                NdArray<float> numbers => SquaresOf(name, numbers, wanted, @out),
                _ => throw new UnreachableException(),
            };
        }
        finally
        {
            if (!ReferenceEquals(typed, a))
            {
                typed.Dispose();
            }
        }
    }

    private static NdArray<T> SquaresOf<T>(string name, NdArray<T> distances, in Wanted wanted, NdArray? @out)
        where T : unmanaged, INumberBase<T> =>
        Sums.OfSquares<MaskedFetch<T, T>, T, bool, T>(
            name, new(T.Zero), distances, wanted.Where, wanted, (NdArray<T>?)@out);

    private readonly struct Visitor(string name, NdArray means, Wanted wanted, NdArray? @out) : IPairVisitor<NdArray>
    {
        public NdArray Visit<TFrom, T>(NdArray<TFrom> a)
            where TFrom : unmanaged
            where T : unmanaged, INumberBase<T> =>
            Sums.OfSquares<DistanceFetch<TFrom, T>, TFrom, T, T>(
                name, default, a, (NdArray<T>)means, wanted, (NdArray<T>?)@out);
    }
}
