using System.Numerics;
using NdArrays.Errors;
using NdArrays.Types;

namespace NdArrays.Products;

/// <summary>A product of two arrays of one type, whatever it is.</summary>
internal interface IPairProduct
{
    /// <summary>Multiplies two arrays, into a given one or a new one.</summary>
    NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out);
}

/// <summary>Products of arrays of two types, in the one to which they promote.</summary>
internal static class PairProduct
{
    /// <summary>Multiplies two arrays of any types.</summary>
    /// <param name="product">The product.</param>
    /// <param name="left">The array on the left, which is not null.</param>
    /// <param name="right">The array on the right, which is not null.</param>
    /// <param name="out">The array for the result, or null for a new one.</param>
    /// <param name="dtype">The type in which to multiply, or null for the one to which both promote.</param>
    /// <param name="casting">The conversions allowed, into that type and from it.</param>
    public static NdArray Run<TProduct>(
        TProduct product, NdArray left, NdArray right, NdArray? @out, DType? dtype, Casting casting)
        where TProduct : struct, IPairProduct
    {
        DType computed = dtype ?? Promotion.Promote(left.DType, right.DType);
        CheckCasting(0, left.DType, computed, casting);
        CheckCasting(1, right.DType, computed, casting);
        Multiplication.CheckOut(@out, computed, casting);

        NdArray first = left.AsType(computed, copy: false), second = right.AsType(computed, copy: false);
        try
        {
            Visitor<TProduct> visitor = new(product, first, second, @out);
            return computed.Accept<Visitor<TProduct>, NdArray>(ref visitor);
        }
        finally
        {
            DisposeCopy(first, left);
            DisposeCopy(second, right);
        }
    }

    private static void CheckCasting(int input, DType from, DType to, Casting casting)
    {
        if (!Promotion.CanCast(from, to, casting))
        {
            Throw.InputCasting(input, from, to, casting);
        }
    }

    private static void DisposeCopy(NdArray used, NdArray given)
    {
        if (!ReferenceEquals(used, given))
        {
            used.Dispose();
        }
    }

    private readonly struct Visitor<TProduct>(TProduct product, NdArray left, NdArray right, NdArray? @out)
        : IDTypeVisitor<NdArray>
        where TProduct : struct, IPairProduct
    {
        public NdArray VisitBoolean() => Run<bool>();

        public NdArray VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Run<T>();

        public NdArray VisitOpaque<T>() => Run<T>();

        private NdArray Run<T>()
        {
            NdArray<T> first = (NdArray<T>)left, second = (NdArray<T>)right;

            // Whatever the result would overwrite has been read when it is converted.
            return @out is null or NdArray<T>
                ? product.Run(first, second, (NdArray<T>?)@out)
                : Multiplication.Convert(product.Run(first, second, null), @out);
        }
    }
}
