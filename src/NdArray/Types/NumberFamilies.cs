using System.Numerics;

namespace NdArrays.Types;

/// <summary>What is done with an element type that has an order.</summary>
internal interface IOrderedVisitor<TResult>
{
    /// <summary>Does it with numbers of a type.</summary>
    TResult Visit<T>()
        where T : unmanaged, INumber<T>;
}

/// <summary>What is done with an element type of floating numbers.</summary>
internal interface IFloatingVisitor<TResult>
{
    /// <summary>Does it with numbers of a type.</summary>
    TResult Visit<T>()
        where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>What is done with an element type of whole numbers.</summary>
internal interface IIntegerVisitor<TResult>
{
    /// <summary>Does it with numbers of a type.</summary>
    TResult Visit<T>()
        where T : unmanaged, IBinaryInteger<T>;
}

/// <summary>From an element type that is known at run time to code for its numbers, of which more is known than that they are some.</summary>
internal static class NumberFamilies
{
    /// <summary>Visits a type of whole or floating numbers; false if it is another.</summary>
    public static bool TryVisitOrdered<TVisitor, TResult>(DType dtype, ref TVisitor visitor, out TResult result)
        where TVisitor : struct, IOrderedVisitor<TResult>
    {
        OrderedAsBoth<TVisitor, TResult> both = new(visitor);
        return TryVisitFloating(dtype, ref both, out result) || TryVisitInteger(dtype, ref both, out result);
    }

    /// <summary>Visits a type of floating numbers; false if it is another.</summary>
    public static bool TryVisitFloating<TVisitor, TResult>(DType dtype, ref TVisitor visitor, out TResult result)
        where TVisitor : struct, IFloatingVisitor<TResult>
    {
        bool isFloating = dtype.Kind == DTypeKind.Floating;
        result = !isFloating ? default!
            : dtype == DType.Float64 ? visitor.Visit<double>()
            : dtype == DType.Float32 ? visitor.Visit<float>()
            : visitor.Visit<Half>();
        return isFloating;
    }

    /// <summary>Visits a type of whole numbers; false if it is another.</summary>
    public static bool TryVisitInteger<TVisitor, TResult>(DType dtype, ref TVisitor visitor, out TResult result)
        where TVisitor : struct, IIntegerVisitor<TResult>
    {
        (bool isInteger, result) = (dtype.Kind, dtype.ItemSize) switch
        {
            (DTypeKind.SignedInteger, 1) => (true, visitor.Visit<sbyte>()),
            (DTypeKind.SignedInteger, 2) => (true, visitor.Visit<short>()),
            (DTypeKind.SignedInteger, 4) => (true, visitor.Visit<int>()),
            (DTypeKind.SignedInteger, _) => (true, visitor.Visit<long>()),
            (DTypeKind.UnsignedInteger, 1) => (true, visitor.Visit<byte>()),
            (DTypeKind.UnsignedInteger, 2) => (true, visitor.Visit<ushort>()),
            (DTypeKind.UnsignedInteger, 4) => (true, visitor.Visit<uint>()),
            (DTypeKind.UnsignedInteger, _) => (true, visitor.Visit<ulong>()),
            _ => (false, default!),
        };
        return isInteger;
    }

    private struct OrderedAsBoth<TVisitor, TResult>(TVisitor visitor) : IFloatingVisitor<TResult>, IIntegerVisitor<TResult>
        where TVisitor : struct, IOrderedVisitor<TResult>
    {
        TResult IFloatingVisitor<TResult>.Visit<T>() => visitor.Visit<T>();

        TResult IIntegerVisitor<TResult>.Visit<T>() => visitor.Visit<T>();
    }
}
