using System.Numerics;
using NdArrays.Types;

namespace NdArrays.Reductions;

/// <summary>In which type elements are put together, as NumPy chooses.</summary>
internal static class AccumulatorTypes
{
    /// <summary>Of sums and products: whole numbers have 64 bits.</summary>
    public static DType Total(DType dtype) => dtype.Kind switch
    {
        DTypeKind.Boolean or DTypeKind.SignedInteger => DType.Int64,
        DTypeKind.UnsignedInteger => DType.UInt64,
        _ => dtype,
    };

    /// <summary>Of elements of some type, for results in an array of another: whole numbers stay whole.</summary>
    public static DType Common(DType elements, DType results)
    {
        DType both = NdArray.PromoteTypes(results, elements);
        return both.Kind == DTypeKind.Floating && IsWhole(elements) && IsWhole(results) ? results : both;

        static bool IsWhole(DType dtype) => dtype.Kind is DTypeKind.SignedInteger or DTypeKind.UnsignedInteger;
    }

    /// <summary>Of means: whole numbers are numbers with a point.</summary>
    public static DType Mean(DType dtype) =>
        dtype.Kind is DTypeKind.Boolean or DTypeKind.SignedInteger or DTypeKind.UnsignedInteger ? DType.Float64 : dtype;

    /// <summary>Sums of half precision are kept in single precision, and rounded once.</summary>
    public static DType Precise(DType dtype) => dtype == DType.Float16 ? DType.Float32 : dtype;
}

/// <summary>What is done with elements of one type that are put together in another.</summary>
internal interface IPairVisitor<TResult>
{
    /// <summary>Does it with these two types.</summary>
    TResult Visit<TFrom, T>(NdArray<TFrom> a)
        where TFrom : unmanaged
        where T : unmanaged, INumberBase<T>;
}

/// <summary>From types that are known at run time to code for both.</summary>
/// <remarks>Elements are converted on their way where the type is one that NumPy chooses by itself; else before.</remarks>
internal readonly struct PairChoice<TVisitor, TResult>(TVisitor visitor, NdArray a, DType accumulator) : IDTypeVisitor<TResult?>
    where TVisitor : IPairVisitor<TResult>
    where TResult : class
{
    /// <summary>Visits the types; null if elements or accumulators are no numbers.</summary>
    public static TResult? Run(TVisitor visitor, NdArray a, DType accumulator)
    {
        if (a.DType.Kind == DTypeKind.Opaque || accumulator.Kind is DTypeKind.Opaque or DTypeKind.Boolean)
        {
            return null;
        }

        bool onTheWay = a.DType == accumulator || accumulator == DType.Int64 || accumulator == DType.UInt64
            || accumulator == DType.Float32 || accumulator == DType.Float64;
        if (onTheWay)
        {
            PairChoice<TVisitor, TResult> choice = new(visitor, a, accumulator);
            return a.DType.Accept<PairChoice<TVisitor, TResult>, TResult?>(ref choice);
        }

        using NdArray converted = a.AsType(accumulator);
        PairChoice<TVisitor, TResult> ofConverted = new(visitor, converted, accumulator);
        return converted.DType.Accept<PairChoice<TVisitor, TResult>, TResult?>(ref ofConverted);
    }

    public TResult? VisitBoolean() => Visit<bool>();

    public TResult? VisitNumber<T>()
        where T : unmanaged, INumberBase<T> =>
        accumulator == DType.Of<T>() ? visitor.Visit<T, T>((NdArray<T>)a) : Visit<T>();

    public TResult? VisitOpaque<T>() => null;

    private TResult Visit<TFrom>()
        where TFrom : unmanaged => accumulator == DType.Int64 ? visitor.Visit<TFrom, long>((NdArray<TFrom>)a)
        : accumulator == DType.UInt64 ? visitor.Visit<TFrom, ulong>((NdArray<TFrom>)a)
        : accumulator == DType.Float32 ? visitor.Visit<TFrom, float>((NdArray<TFrom>)a)
        : visitor.Visit<TFrom, double>((NdArray<TFrom>)a);
}
