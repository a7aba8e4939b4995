using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays.Reductions;

/// <summary>The smallest and the largest elements.</summary>
internal static class Extremes
{
    /// <summary>The extremes of elements of one type.</summary>
    public static NdArray<T> Of<TOp, T>(string name, NdArray<T> a, in Wanted wanted, NdArray<T>? @out, NdArray<T>? initial)
        where TOp : IOrderedBinary<TOp>
        where T : unmanaged, INumber<T>
    {
        T? begin = initial is null ? null : Results.Single(initial);
        return Reducer.Run<Folding<OrderedBinary<TOp, T>, T>, T, T>(name, a, wanted, @out, begin, begin);
    }

    /// <summary>The extremes of elements of any type.</summary>
    /// <typeparam name="TOp">The function.</typeparam>
    /// <typeparam name="TComplex">The same of complex numbers.</typeparam>
    public static NdArray Of<TOp, TComplex>(string name, NdArray a, in Wanted wanted, NdArray? @out, NdOperand initial)
        where TOp : IOrderedBinary<TOp>
        where TComplex : IBinary<TComplex, Complex, Complex, Complex>
    {
        ArgumentNullException.ThrowIfNull(a);
        using NdArray? begin = initial.IsNone ? null : NdArray.Copy(initial.As(a.DType));
        NdArray? fitting = @out?.DType == a.DType ? @out : null;
        NdArray? result;
        if (a is NdArray<bool>)
        {
            bool isLargest = TOp.Truths == Truths.Or;
            if (begin is null && wanted.Where is not null)
            {
                Throw.WhereWithoutInitial(name);
            }

            if (begin is null && Reducer.Count(a, wanted) == 0 && a.Size == 0)
            {
                return Reducer.Run<AnyTrue, TruthFetch<bool>, bool, bool, byte, byte, bool>(
                    name, default(TruthFetch<bool>), (NdArray<bool>)a, null, wanted, (NdArray<bool>?)fitting, null);
            }

            result = Truth.Of(
                name, a, wanted, (NdArray<bool>?)fitting, isLargest, begin is null ? !isLargest : Results.Single((NdArray<bool>)begin));
        }
        else if (a is NdArray<Complex> complex)
        {
            Complex? start = begin is null ? null : Results.Single((NdArray<Complex>)begin);
            result = Reducer.Run<Folding<TComplex, Complex>, Complex, Complex>(
                name, complex, wanted, (NdArray<Complex>?)fitting, start, start);
        }
        else
        {
            Visitor<TOp> visitor = new(name, a, wanted, fitting, begin);
            NumberFamilies.TryVisitOrdered<Visitor<TOp>, NdArray?>(a.DType, ref visitor, out result);
        }

        if (result is null)
        {
            Throw.NoLoop(name, a.DType);
        }

        return Results.Into(result, @out, a.DType);
    }

    private readonly struct Visitor<TOp>(string name, NdArray a, Wanted wanted, NdArray? @out, NdArray? initial)
        : IOrderedVisitor<NdArray?>
        where TOp : IOrderedBinary<TOp>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, INumber<T> => Of<TOp, T>(name, (NdArray<T>)a, wanted, (NdArray<T>?)@out, (NdArray<T>?)initial);
    }
}
