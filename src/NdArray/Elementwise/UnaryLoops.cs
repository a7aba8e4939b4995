using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>The loops of a function of one element, one a type.</summary>
internal interface IUnaryLoops
{
    /// <summary>In which type elements of some type are computed with.</summary>
    static abstract DType Loop(DType input);

    /// <summary>The type of the results of a loop.</summary>
    static virtual DType Result(DType loop) => loop;

    /// <summary>Runs the loop of a type; null if there is none.</summary>
    static abstract NdArray? Run(NdArray x, NdArray? @out);
}

/// <summary>The loops of a function of numbers.</summary>
internal readonly struct NumberUnaryLoops<TOp> : IUnaryLoops
    where TOp : INumberUnary<TOp>
{
    public static DType Loop(DType input) => TOp.Truths == Truths.AsNumbers ? ElementwiseTypes.Number(input) : input;

    public static NdArray? Run(NdArray x, NdArray? @out)
    {
        Visitor visitor = new(x, @out);
        return x.DType.Accept<Visitor, NdArray?>(ref visitor);
    }

    private readonly struct Visitor(NdArray x, NdArray? @out) : IDTypeVisitor<NdArray?>
    {
        public NdArray? VisitBoolean() => TOp.Truths switch
        {
            Truths.And or Truths.Or => Ufunc.Unary<TruthUnary<False>, bool, bool>((NdArray<bool>)x, (NdArray<bool>?)@out),
            _ => null,
        };

        public NdArray? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> =>
            Ufunc.Unary<NumberUnary<TOp, T>, T, T>((NdArray<T>)x, (NdArray<T>?)@out);

        public NdArray? VisitOpaque<T>() => null;
    }
}

/// <summary>The loops of a function of floating numbers, and of complex ones if it has any.</summary>
internal readonly struct FloatingUnaryLoops<TOp> : IUnaryLoops
    where TOp : IFloatingUnary<TOp>
{
    public static DType Loop(DType input) => ElementwiseTypes.Floating(input);

    public static NdArray? Run(NdArray x, NdArray? @out)
    {
        if (x is NdArray<Complex> complex && TOp.OfComplex is not null)
        {
            return Ufunc.Unary<ComplexUnary<TOp>, Complex, Complex>(complex, (NdArray<Complex>?)@out);
        }

        Visitor visitor = new(x, @out);
        NumberFamilies.TryVisitFloating<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    private readonly struct Visitor(NdArray x, NdArray? @out) : IFloatingVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, IFloatingPointIeee754<T> =>
            Ufunc.Unary<FloatingUnary<TOp, T>, T, T>((NdArray<T>)x, (NdArray<T>?)@out);
    }
}

/// <summary>The loops of a function of floating numbers that leaves whole numbers and truth values as they are.</summary>
internal readonly struct RoundingLoops<TOp> : IUnaryLoops
    where TOp : IFloatingUnary<TOp>
{
    public static DType Loop(DType input) => input;

    public static NdArray? Run(NdArray x, NdArray? @out)
    {
        if (x.DType.Kind is not (DTypeKind.Boolean or DTypeKind.SignedInteger or DTypeKind.UnsignedInteger))
        {
            return FloatingUnaryLoops<TOp>.Run(x, @out);
        }

        return Ufunc.Same(x, @out);
    }
}

/// <summary>The loops of a function of whole numbers.</summary>
internal readonly struct IntegerUnaryLoops<TOp> : IUnaryLoops
    where TOp : IIntegerUnary<TOp>
{
    public static DType Loop(DType input) => input;

    public static NdArray? Run(NdArray x, NdArray? @out)
    {
        if (x is NdArray<bool> truths)
        {
            return Ufunc.Unary<TruthUnary<True>, bool, bool>(truths, (NdArray<bool>?)@out);
        }

        Visitor visitor = new(x, @out);
        NumberFamilies.TryVisitInteger<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    private readonly struct Visitor(NdArray x, NdArray? @out) : IIntegerVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, IBinaryInteger<T> =>
            Ufunc.Unary<IntegerUnary<TOp, T>, T, T>((NdArray<T>)x, (NdArray<T>?)@out);
    }
}

/// <summary>The loops that count the bits of whole numbers, in bytes.</summary>
internal readonly struct BitCountLoops : IUnaryLoops
{
    public static DType Loop(DType input) => ElementwiseTypes.Number(input);

    public static DType Result(DType loop) => DType.UInt8;

    public static NdArray? Run(NdArray x, NdArray? @out)
    {
        Visitor visitor = new(x, @out);
        NumberFamilies.TryVisitInteger<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    private readonly struct Visitor(NdArray x, NdArray? @out) : IIntegerVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, IBinaryInteger<T> =>
            Ufunc.Unary<BitCount<T>, T, byte>((NdArray<T>)x, (NdArray<byte>?)@out);
    }
}

/// <summary>The loops of a question about numbers.</summary>
internal readonly struct NumberTestLoops<TOp> : IUnaryLoops
    where TOp : INumberTest<TOp>
{
    public static DType Loop(DType input) => ElementwiseTypes.Number(input);

    public static DType Result(DType loop) => DType.Bool;

    public static NdArray? Run(NdArray x, NdArray? @out)
    {
        Visitor visitor = new(x, @out);
        return x.DType.Accept<Visitor, NdArray?>(ref visitor);
    }

    private readonly struct Visitor(NdArray x, NdArray? @out) : IDTypeVisitor<NdArray?>
    {
        public NdArray? VisitBoolean() => null;

        public NdArray? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => TOp.NeedsOrder && typeof(T) == typeof(Complex)
            ? null
            : Ufunc.Unary<NumberTest<TOp, T>, T, bool>((NdArray<T>)x, (NdArray<bool>?)@out);

        public NdArray? VisitOpaque<T>() => null;
    }
}

/// <summary>The loops of magnitudes, which are real for complex numbers.</summary>
internal readonly struct MagnitudeLoops : IUnaryLoops
{
    public static DType Loop(DType input) => NumberUnaryLoops<AbsoluteOp>.Loop(input);

    public static DType Result(DType loop) => loop == DType.Complex128 ? DType.Float64 : loop;

    public static NdArray? Run(NdArray x, NdArray? @out) => x is NdArray<Complex> complex
        ? Ufunc.Unary<ComplexMagnitude, Complex, double>(complex, (NdArray<double>?)@out)
        : NumberUnaryLoops<AbsoluteOp>.Run(x, @out);
}
