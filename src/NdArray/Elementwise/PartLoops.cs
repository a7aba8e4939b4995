using System.Numerics;
using NdArrays.Kernels;

namespace NdArrays.Elementwise;

/// <summary>The loops of real parts.</summary>
internal readonly struct RealLoops : IUnaryLoops
{
    public static DType Loop(DType input) => input;

    public static DType Result(DType loop) => loop == DType.Complex128 ? DType.Float64 : loop;

    public static NdArray? Run(NdArray x, NdArray? @out) => x switch
    {
        NdArray<Complex> complex => Ufunc.Unary<RealPart, Complex, double>(complex, (NdArray<double>?)@out),
        { DType.Kind: DTypeKind.Opaque } => null,
        _ => Ufunc.Same(x, @out),
    };
}

/// <summary>The loops of imaginary parts.</summary>
internal readonly struct ImaginaryLoops : IUnaryLoops
{
    public static DType Loop(DType input) => input;

    public static DType Result(DType loop) => RealLoops.Result(loop);

    public static NdArray? Run(NdArray x, NdArray? @out) => x switch
    {
        NdArray<Complex> complex => Ufunc.Unary<ImaginaryPart, Complex, double>(complex, (NdArray<double>?)@out),
        { DType.Kind: DTypeKind.Opaque } => null,
        _ => NdArray.ZerosLike(x),
    };
}

/// <summary>The loops of angles.</summary>
/// <typeparam name="TUnit">In what they are counted.</typeparam>
internal readonly struct AngleLoops<TUnit> : IUnaryLoops
    where TUnit : IAngleUnit
{
    // NumPy takes truth values beside a bare 0, which makes them whole numbers.
    public static DType Loop(DType input) => input == DType.Bool ? DType.Float64 : ElementwiseTypes.Floating(input);

    public static DType Result(DType loop) => RealLoops.Result(loop);

    public static NdArray? Run(NdArray x, NdArray? @out) => x is NdArray<Complex> complex
        ? Ufunc.Unary<ComplexAngle<TUnit>, Complex, double>(complex, (NdArray<double>?)@out)
        : FloatingUnaryLoops<AngleOp<TUnit>>.Run(x, @out);
}

/// <summary>The loops of the exponents of numbers as fractions times powers of 2.</summary>
internal readonly struct ExponentLoops : IUnaryLoops
{
    public static DType Loop(DType input) => ElementwiseTypes.Floating(input);

    public static DType Result(DType loop) => DType.Int32;

    public static NdArray? Run(NdArray x, NdArray? @out)
    {
        Visitor visitor = new(x, @out);
        Types.NumberFamilies.TryVisitFloating<Visitor, NdArray?>(x.DType, ref visitor, out NdArray? result);
        return result;
    }

    private readonly struct Visitor(NdArray x, NdArray? @out) : Types.IFloatingVisitor<NdArray?>
    {
        public NdArray? Visit<T>()
            where T : unmanaged, IFloatingPointIeee754<T> => Ufunc.Unary<ExponentOf<T>, T, int>((NdArray<T>)x, (NdArray<int>?)@out);
    }
}
