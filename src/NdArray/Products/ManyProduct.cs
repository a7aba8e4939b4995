using System.Numerics;
using NdArrays.Errors;
using NdArrays.Types;

namespace NdArrays.Products;

/// <summary>A product of any number of arrays of one type, whatever it is.</summary>
internal interface IManyProduct
{
    /// <summary>Multiplies arrays, into a given one or a new one.</summary>
    NdArray<T> Run<T>(ReadOnlySpan<NdArray<T>> arrays, NdArray<T>? @out);
}

/// <summary>Products of arrays of several types, in the one to which they promote.</summary>
internal static class ManyProduct
{
    /// <summary>Requires that there are arrays, and none is null.</summary>
    public static void Check(ReadOnlySpan<NdArray> arrays, string parameter)
    {
        if (arrays.IsEmpty)
        {
            Throw.NoFactors(parameter);
        }

        for (int i = 0; i < arrays.Length; i++)
        {
            if (arrays[i] is null)
            {
                Throw.NullInput(i, parameter);
            }
        }
    }

    /// <summary>Whether all arrays convert to a type safely.</summary>
    public static bool AllConvert(ReadOnlySpan<NdArray> arrays, DType dtype, string parameter)
    {
        Check(arrays, parameter);
        bool all = true;
        foreach (NdArray array in arrays)
        {
            all &= Promotion.CanCast(array.DType, dtype, Casting.Safe);
        }

        return all;
    }

    /// <summary>Multiplies arrays of any types.</summary>
    public static NdArray Run<TProduct>(
        TProduct product, ReadOnlySpan<NdArray> arrays, NdArray? @out = null, DType? dtype = null, string parameter = "arrays")
        where TProduct : struct, IManyProduct
    {
        Check(arrays, parameter);
        DType[] dtypes = new DType[arrays.Length];
        for (int i = 0; i < dtypes.Length; i++)
        {
            dtypes[i] = arrays[i].DType;
        }

        DType computed = dtype ?? Promotion.Promote(dtypes);
        for (int i = 0; i < dtypes.Length; i++)
        {
            if (!Promotion.CanCast(dtypes[i], computed, Casting.Safe))
            {
                Throw.InputCasting(i, dtypes[i], computed, Casting.Safe);
            }
        }

        Multiplication.CheckOut(@out, computed, Casting.SameKind);

        NdArray[] converted = new NdArray[arrays.Length];
        for (int i = 0; i < converted.Length; i++)
        {
            converted[i] = arrays[i].AsType(computed, copy: false);
        }

        Visitor<TProduct> visitor = new(product, converted, @out);
        return computed.Accept<Visitor<TProduct>, NdArray>(ref visitor);
    }

    private readonly struct Visitor<TProduct>(TProduct product, NdArray[] arrays, NdArray? @out) : IDTypeVisitor<NdArray>
        where TProduct : struct, IManyProduct
    {
        public NdArray VisitBoolean() => Run<bool>();

        public NdArray VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Run<T>();

        public NdArray VisitOpaque<T>() => Run<T>();

        private NdArray Run<T>()
        {
            NdArray<T>[] operands = [.. arrays.Cast<NdArray<T>>()];
            return @out is null or NdArray<T>
                ? product.Run<T>(operands, (NdArray<T>?)@out)
                : Multiplication.Convert(product.Run<T>(operands, null), @out);
        }
    }
}
