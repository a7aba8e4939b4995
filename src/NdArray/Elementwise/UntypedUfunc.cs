using NdArrays.Errors;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>Functions of the elements of arrays of any types: promote, convert, run the loop of the type.</summary>
internal static class UntypedUfunc
{
    /// <summary>A function of each element.</summary>
    /// <param name="name">What the function is called.</param>
    /// <param name="x">The operand.</param>
    /// <param name="out">Where the results go; null makes a new array.</param>
    /// <param name="where">The places that are computed; null computes all.</param>
    /// <param name="dtype">The type to compute in; null takes the one that NumPy would.</param>
    public static NdArray Unary<TLoops>(string name, NdOperand x, NdArray? @out, NdArray<bool>? where, DType? dtype)
        where TLoops : IUnaryLoops
    {
        x.Require(nameof(x));
        if (where is not null)
        {
            using NdArray results = Unary<TLoops>(name, x, null, null, dtype);
            CheckOut(@out, results.DType);
            return Ufunc.Masked(results, @out, where);
        }

        DType input = NdOperand.Promote(x);
        DType loop = dtype is null ? TLoops.Loop(input) : LoopOf(name, dtype, TLoops.Loop(dtype), x);
        DType type = TLoops.Result(loop);
        NdArray converted = x.As(loop);
        try
        {
            CheckOut(@out, type);
            NdArray? result = TLoops.Run(converted, @out?.DType == type ? @out : null);
            if (result is null)
            {
                Throw.NoLoop(name, input);
            }

            return Ufunc.Into(result, @out);
        }
        finally
        {
            x.Release(converted);
        }
    }

    /// <summary>A function of each pair of elements.</summary>
    /// <param name="name">What the function is called.</param>
    /// <param name="x">The operand on the left.</param>
    /// <param name="y">The operand on the right.</param>
    /// <param name="out">Where the results go; null makes a new array.</param>
    /// <param name="where">The places that are computed; null computes all.</param>
    /// <param name="dtype">The type to compute in; null takes the one that NumPy would.</param>
    public static NdArray Binary<TLoops>(string name, NdOperand x, NdOperand y, NdArray? @out, NdArray<bool>? where, DType? dtype)
        where TLoops : IBinaryLoops
    {
        x.Require(nameof(x));
        y.Require(nameof(y));
        if (where is not null)
        {
            using NdArray results = Binary<TLoops>(name, x, y, null, null, dtype);
            CheckOut(@out, results.DType);
            return Ufunc.Masked(results, @out, where);
        }

        if (TLoops.TakesAnyNumber)
        {
            (x, y) = (x.BesideAny(y), y.BesideAny(x));
        }

        DType input = NdOperand.Promote(TLoops.Operand, x, y);
        DType loop = dtype is null ? TLoops.Loop(input) : LoopOf(name, dtype, TLoops.Loop(dtype), x, y);
        DType type = TLoops.Result(loop);
        (DType leftType, DType rightType) = TLoops.Inputs(x.TypeOr(loop), y.TypeOr(loop), loop);
        NdArray left = x.As(leftType), right = y.As(rightType);
        try
        {
            CheckOut(@out, type);
            NdArray? result = TLoops.Run(left, right, @out?.DType == type ? @out : null);
            if (result is null)
            {
                Throw.NoLoop(name, input);
            }

            return Ufunc.Into(result, @out);
        }
        finally
        {
            x.Release(left);
            y.Release(right);
        }
    }

    /// <summary>
    /// The type to compute in that is asked for: the function must be computed in it, and each operand convert to it.
    /// </summary>
    /// <param name="name">What the function is called.</param>
    /// <param name="wanted">The type.</param>
    /// <param name="loop">The type in which elements of it are computed: if another, the function has none for it.</param>
    /// <param name="operands">The operands.</param>
    public static DType LoopOf(string name, DType wanted, DType loop, params ReadOnlySpan<NdOperand> operands)
    {
        if (loop != wanted)
        {
            Throw.NoLoop(name, wanted);
        }

        foreach (NdOperand operand in operands)
        {
            operand.RequireCast(wanted);
        }

        return wanted;
    }

    /// <summary>A function whose results have a type, in an array of any type if one is given; null says that it has none.</summary>
    public static NdArray Run(string name, DType type, NdArray? @out, Func<NdArray?, NdArray?> function)
    {
        CheckOut(@out, type);
        NdArray? results = function(@out?.DType == type ? @out : null);
        if (results is null)
        {
            Throw.NoLoop(name, type);
        }

        return Ufunc.Into(results, @out);
    }

    /// <summary>Requires that results of a type convert to that of the array given for them.</summary>
    public static void CheckOut(NdArray? @out, DType type)
    {
        if (@out is not null && !Promotion.CanCast(type, @out.DType, Casting.SameKind))
        {
            Throw.ResultCasting(type, @out.DType);
        }
    }
}
