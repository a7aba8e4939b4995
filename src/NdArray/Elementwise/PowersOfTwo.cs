using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>Elements of any floating type times powers of 2.</summary>
internal static class PowersOfTwo
{
    /// <summary>The products; null if the elements are of another type.</summary>
    public static NdArray? Times(NdArray x, NdArray<long> exponents, NdArray? @out)
    {
        Visitor visitor = new(x, exponents, @out);
        NumberFamilies.TryVisitFloating<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    private readonly struct Visitor(NdArray x, NdArray<long> exponents, NdArray? @out) : IFloatingVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> => NdArray.LdExp((NdArray<T>)x, exponents, (NdArray<T>?)@out);
    }
}
