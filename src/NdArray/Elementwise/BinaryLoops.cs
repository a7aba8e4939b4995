using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>The loops of a function of two elements, one a type.</summary>
internal interface IBinaryLoops
{
    /// <summary>In which type elements that promote to some type are computed with.</summary>
    static abstract DType Loop(DType input);

    /// <summary>As what type the elements of one operand count when both are promoted.</summary>
    static virtual DType Operand(DType dtype) => dtype;

    /// <summary>Whether there are elements that the function refuses.</summary>
    static virtual bool MayRefuse => false;

    /// <summary>Whether numbers of any size are taken as they are, so that one never has to fit into the other's type.</summary>
    static virtual bool TakesAnyNumber => false;

    /// <summary>In which types the elements of operands of two types, that promote to that of a loop, are computed with.</summary>
    static virtual (DType Left, DType Right) Inputs(DType left, DType right, DType loop) => (loop, loop);

    /// <summary>The type of the results of a loop.</summary>
    static virtual DType Result(DType loop) => loop;

    /// <summary>Runs the loop of the types that the arrays have; null if there is none.</summary>
    static abstract NdArray? Run(NdArray x, NdArray y, NdArray? @out);

    /// <summary>Visits the function of elements of a type, with results of that type; null if there is none.</summary>
    static virtual TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class => null;
}

/// <summary>The loops of functions of two truth values.</summary>
internal static class TruthLoops
{
    /// <summary>Runs the loop; null if there is none.</summary>
    public static NdArray? Run(Truths truths, NdArray<bool> x, NdArray<bool> y, NdArray<bool>? @out) => truths switch
    {
        Truths.And => Ufunc.Binary<TruthBinary<BitwiseAndOp>, bool, bool, bool>(x, y, @out),
        Truths.Or => Ufunc.Binary<TruthBinary<BitwiseOrOp>, bool, bool, bool>(x, y, @out),
        Truths.Xor => Ufunc.Binary<TruthBinary<BitwiseXorOp>, bool, bool, bool>(x, y, @out),
        _ => null,
    };

    public static TResult? Accept<TVisitor, TResult>(Truths truths, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class => truths switch
        {
            Truths.And => visitor.Visit<TruthBinary<BitwiseAndOp>, bool>(),
            Truths.Or => visitor.Visit<TruthBinary<BitwiseOrOp>, bool>(),
            Truths.Xor => visitor.Visit<TruthBinary<BitwiseXorOp>, bool>(),
            _ => null,
        };
}

/// <summary>The loops of a function of two numbers.</summary>
internal readonly struct NumberBinaryLoops<TOp> : IBinaryLoops
    where TOp : INumberBinary<TOp>
{
    public static DType Loop(DType input) => TOp.Truths == Truths.AsNumbers ? ElementwiseTypes.Number(input) : input;

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out)
    {
        if (x is NdArray<bool> truths)
        {
            return TruthLoops.Run(TOp.Truths, truths, (NdArray<bool>)y, (NdArray<bool>?)@out);
        }

        Visitor visitor = new(x, y, @out);
        return x.DType.Accept<Visitor, NdArray?>(ref visitor);
    }

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        FunctionChoice<TVisitor, TResult> choice = new(visitor);
        return loop == DType.Bool
            ? TruthLoops.Accept<TVisitor, TResult>(TOp.Truths, ref visitor)
            : loop.Accept<FunctionChoice<TVisitor, TResult>, TResult?>(ref choice);
    }

    private readonly struct FunctionChoice<TVisitor, TResult>(TVisitor visitor) : IDTypeVisitor<TResult?>
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        public TResult? VisitBoolean() => null;

        public TResult? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => visitor.Visit<NumberBinary<TOp, T>, T>();

        public TResult? VisitOpaque<T>() => null;
    }

    private readonly struct Visitor(NdArray x, NdArray y, NdArray? @out) : IDTypeVisitor<NdArray?>
    {
        public NdArray? VisitBoolean() => null;

        public NdArray? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> =>
            Ufunc.Binary<NumberBinary<TOp, T>, T, T, T>((NdArray<T>)x, (NdArray<T>)y, (NdArray<T>?)@out);

        public NdArray? VisitOpaque<T>() => null;
    }
}

/// <summary>The loops of a function of two numbers that have an order.</summary>
internal readonly struct OrderedBinaryLoops<TOp> : IBinaryLoops
    where TOp : IOrderedBinary<TOp>
{
    public static DType Loop(DType input) => TOp.Truths == Truths.AsNumbers ? ElementwiseTypes.Number(input) : input;

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out)
    {
        if (x is NdArray<bool> truths)
        {
            return TruthLoops.Run(TOp.Truths, truths, (NdArray<bool>)y, (NdArray<bool>?)@out);
        }

        Visitor visitor = new(x, y, @out);
        NumberFamilies.TryVisitOrdered<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        if (loop == DType.Bool)
        {
            return TruthLoops.Accept<TVisitor, TResult>(TOp.Truths, ref visitor);
        }

        FunctionChoice<TVisitor, TResult> choice = new(visitor);
        NumberFamilies.TryVisitOrdered<FunctionChoice<TVisitor, TResult>, TResult?>(loop, ref choice, out TResult? result);
        return result;
    }

    private readonly struct FunctionChoice<TVisitor, TResult>(TVisitor visitor) : IOrderedVisitor<TResult?>
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        public TResult? Visit<T>()
            where T : unmanaged, INumber<T> => visitor.Visit<OrderedBinary<TOp, T>, T>();
    }

    private readonly struct Visitor(NdArray x, NdArray y, NdArray? @out) : IOrderedVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, INumber<T> =>
            Ufunc.Binary<OrderedBinary<TOp, T>, T, T, T>((NdArray<T>)x, (NdArray<T>)y, (NdArray<T>?)@out);
    }
}

/// <summary>The loops of an extreme: of numbers that have an order, and of complex ones, which have NumPy's.</summary>
/// <typeparam name="TOp">The function.</typeparam>
/// <typeparam name="TComplex">The same of complex numbers.</typeparam>
internal readonly struct ExtremeLoops<TOp, TComplex> : IBinaryLoops
    where TOp : IOrderedBinary<TOp>
    where TComplex : IBinary<TComplex, Complex, Complex, Complex>
{
    public static DType Loop(DType input) => OrderedBinaryLoops<TOp>.Loop(input);

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out) => x is NdArray<Complex> complex
        ? Ufunc.Binary<TComplex, Complex, Complex, Complex>(complex, (NdArray<Complex>)y, (NdArray<Complex>?)@out)
        : OrderedBinaryLoops<TOp>.Run(x, y, @out);

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class => loop == DType.Complex128
        ? visitor.Visit<TComplex, Complex>()
        : OrderedBinaryLoops<TOp>.Accept<TVisitor, TResult>(loop, ref visitor);
}

/// <summary>The loops of a function of two floating numbers.</summary>
internal readonly struct FloatingBinaryLoops<TOp> : IBinaryLoops
    where TOp : IFloatingBinary<TOp>
{
    public static DType Operand(DType dtype) => ElementwiseTypes.Floating(dtype);

    public static DType Loop(DType input) => ElementwiseTypes.Floating(input);

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out)
    {
        Visitor visitor = new(x, y, @out);
        NumberFamilies.TryVisitFloating<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        FunctionChoice<TVisitor, TResult> choice = new(visitor);
        NumberFamilies.TryVisitFloating<FunctionChoice<TVisitor, TResult>, TResult?>(loop, ref choice, out TResult? result);
        return result;
    }

    private readonly struct FunctionChoice<TVisitor, TResult>(TVisitor visitor) : IFloatingVisitor<TResult?>
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        public TResult? Visit<T>()
            where T : unmanaged, IFloatingPointIeee754<T> => visitor.Visit<FloatingBinary<TOp, T>, T>();
    }

    private readonly struct Visitor(NdArray x, NdArray y, NdArray? @out) : IFloatingVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, IFloatingPointIeee754<T> =>
            Ufunc.Binary<FloatingBinary<TOp, T>, T, T, T>((NdArray<T>)x, (NdArray<T>)y, (NdArray<T>?)@out);
    }
}

/// <summary>The loops of a function of two whole numbers.</summary>
internal readonly struct IntegerBinaryLoops<TOp> : IBinaryLoops
    where TOp : IIntegerBinary<TOp>
{
    public static DType Loop(DType input) => TOp.Truths == Truths.AsNumbers ? ElementwiseTypes.Number(input) : input;

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out)
    {
        if (x is NdArray<bool> truths)
        {
            return TruthLoops.Run(TOp.Truths, truths, (NdArray<bool>)y, (NdArray<bool>?)@out);
        }

        Visitor visitor = new(x, y, @out);
        NumberFamilies.TryVisitInteger<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        if (loop == DType.Bool)
        {
            return TruthLoops.Accept<TVisitor, TResult>(TOp.Truths, ref visitor);
        }

        FunctionChoice<TVisitor, TResult> choice = new(visitor);
        NumberFamilies.TryVisitInteger<FunctionChoice<TVisitor, TResult>, TResult?>(loop, ref choice, out TResult? result);
        return result;
    }

    private readonly struct FunctionChoice<TVisitor, TResult>(TVisitor visitor) : IIntegerVisitor<TResult?>
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        public TResult? Visit<T>()
            where T : unmanaged, IBinaryInteger<T> => visitor.Visit<IntegerBinary<TOp, T>, T>();
    }

    private readonly struct Visitor(NdArray x, NdArray y, NdArray? @out) : IIntegerVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, IBinaryInteger<T> =>
            Ufunc.Binary<IntegerBinary<TOp, T>, T, T, T>((NdArray<T>)x, (NdArray<T>)y, (NdArray<T>?)@out);
    }
}

/// <summary>The loops of a function of two numbers that is true or false.</summary>
internal readonly struct NumberRelationLoops<TOp> : IBinaryLoops
    where TOp : INumberRelation<TOp>
{
    public static DType Loop(DType input) => ElementwiseTypes.Number(input);

    public static DType Result(DType loop) => DType.Bool;

    public static bool TakesAnyNumber => true;

    public static (DType Left, DType Right) Inputs(DType left, DType right, DType loop) => MixedSigns.Inputs(left, right, loop);

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out)
    {
        Visitor visitor = new(x, y, @out);
        return MixedSigns.Run<NumberRelation<TOp, Int128>>(x, y, @out) ?? x.DType.Accept<Visitor, NdArray?>(ref visitor);
    }

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        FunctionChoice<TVisitor, TResult> choice = new(visitor);
        return loop.Accept<FunctionChoice<TVisitor, TResult>, TResult?>(ref choice);
    }

    private readonly struct FunctionChoice<TVisitor, TResult>(TVisitor visitor) : IDTypeVisitor<TResult?>
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        public TResult? VisitBoolean()
        {
            TVisitor copy = visitor;
            return TruthLoops.Accept<TVisitor, TResult>(TOp.Truths, ref copy) ?? visitor.Visit<TruthRelation<NumberRelation<TOp, byte>>, bool>();
        }

        public TResult? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => visitor.Visit<NumberedRelation<NumberRelation<TOp, T>, T>, T>();

        public TResult? VisitOpaque<T>() => null;
    }

    private readonly struct Visitor(NdArray x, NdArray y, NdArray? @out) : IDTypeVisitor<NdArray?>
    {
        public NdArray? VisitBoolean() => null;

        public NdArray? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> =>
            Ufunc.Binary<NumberRelation<TOp, T>, T, T, bool>((NdArray<T>)x, (NdArray<T>)y, (NdArray<bool>?)@out);

        public NdArray? VisitOpaque<T>() => null;
    }
}

/// <summary>The loops of a function of two numbers that have an order that is true or false.</summary>
internal readonly struct OrderedRelationLoops<TOp> : IBinaryLoops
    where TOp : IOrderedRelation<TOp>
{
    public static DType Loop(DType input) => ElementwiseTypes.Number(input);

    public static DType Result(DType loop) => DType.Bool;

    public static bool TakesAnyNumber => true;

    public static (DType Left, DType Right) Inputs(DType left, DType right, DType loop) => MixedSigns.Inputs(left, right, loop);

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out)
    {
        if (x is NdArray<Complex> complex)
        {
            return Ufunc.Binary<ComplexRelation<TOp>, Complex, Complex, bool>(complex, (NdArray<Complex>)y, (NdArray<bool>?)@out);
        }

        if (MixedSigns.Run<OrderedRelation<TOp, Int128>>(x, y, @out) is NdArray<bool> mixed)
        {
            return mixed;
        }

        Visitor visitor = new(x, y, @out);
        NumberFamilies.TryVisitOrdered<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        if (loop == DType.Bool)
        {
            return visitor.Visit<TruthRelation<OrderedRelation<TOp, byte>>, bool>();
        }

        if (loop == DType.Complex128)
        {
            return visitor.Visit<NumberedRelation<ComplexRelation<TOp>, Complex>, Complex>();
        }

        FunctionChoice<TVisitor, TResult> choice = new(visitor);
        NumberFamilies.TryVisitOrdered<FunctionChoice<TVisitor, TResult>, TResult?>(loop, ref choice, out TResult? result);
        return result;
    }

    private readonly struct FunctionChoice<TVisitor, TResult>(TVisitor visitor) : IOrderedVisitor<TResult?>
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class
    {
        public TResult? Visit<T>()
            where T : unmanaged, INumber<T> => visitor.Visit<NumberedRelation<OrderedRelation<TOp, T>, T>, T>();
    }

    private readonly struct Visitor(NdArray x, NdArray y, NdArray? @out) : IOrderedVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, INumber<T> =>
            Ufunc.Binary<OrderedRelation<TOp, T>, T, T, bool>((NdArray<T>)x, (NdArray<T>)y, (NdArray<bool>?)@out);
    }
}

/// <summary>The loops of another function, with whole numbers as ones of double precision.</summary>
internal readonly struct DividedLoops<TLoops> : IBinaryLoops
    where TLoops : IBinaryLoops
{
    public static DType Loop(DType input) => ElementwiseTypes.Divided(input);

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out) => TLoops.Run(x, y, @out);

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class => TLoops.Accept<TVisitor, TResult>(loop, ref visitor);
}
