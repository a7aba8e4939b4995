using NdArrays.Elementwise;
using NdArrays.Kernels;
using NdArrays.Reductions;

namespace NdArrays;

/// <summary>Functions of two elements as objects, that reduce, accumulate and pair the elements of arrays. NumPy: its ufuncs.</summary>
/// <example><code>
/// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
/// Console.WriteLine(Ufuncs.Add.Accumulate(a, axis: 1));
/// // [[1 3]
/// //  [3 7]]
/// </code></example>
public static class Ufuncs
{
    /// <summary>Sums. NumPy: <c>numpy.add</c>.</summary>
    public static BinaryFunction Add { get; } = new FunctionOf<NumberBinaryLoops<AddOp>>(
        nameof(Add), static (a, in wanted, dtype, @out, initial) => Totals.Of<AddOp>(nameof(Add), a, wanted, dtype, @out, initial), identity: 0);

    /// <summary>Differences. NumPy: <c>numpy.subtract</c>.</summary>
    public static BinaryFunction Subtract { get; } = new FunctionOf<NumberBinaryLoops<SubtractOp>>(nameof(Subtract));

    /// <summary>Products. NumPy: <c>numpy.multiply</c>.</summary>
    public static BinaryFunction Multiply { get; } = new FunctionOf<NumberBinaryLoops<MultiplyOp>>(
        nameof(Multiply), static (a, in wanted, dtype, @out, initial) => Totals.Of<MultiplyOp>(nameof(Multiply), a, wanted, dtype, @out, initial), identity: 1);

    /// <summary>Quotients. NumPy: <c>numpy.divide</c>.</summary>
    public static BinaryFunction Divide { get; } = new FunctionOf<DividedLoops<NumberBinaryLoops<DivideOp>>>(nameof(Divide));

    /// <summary>Quotients rounded down. NumPy: <c>numpy.floor_divide</c>.</summary>
    public static BinaryFunction FloorDivide { get; } = new FunctionOf<OrderedBinaryLoops<FloorDivideOp>>(nameof(FloorDivide));

    /// <summary>Remainders with the divisor's sign. NumPy: <c>numpy.remainder</c>.</summary>
    public static BinaryFunction Remainder { get; } = new FunctionOf<OrderedBinaryLoops<RemainderOp>>(nameof(Remainder));

    /// <summary>Remainders with the dividend's sign. NumPy: <c>numpy.fmod</c>.</summary>
    public static BinaryFunction FMod { get; } = new FunctionOf<OrderedBinaryLoops<FModOp>>(nameof(FMod));

    /// <summary>Powers. NumPy: <c>numpy.power</c>.</summary>
    /// <remarks>Of whole numbers there are none to negative ones.</remarks>
    public static BinaryFunction Power { get; } = new FunctionOf<PowerLoops>(nameof(Power));

    /// <summary>Powers in double precision at least. NumPy: <c>numpy.float_power</c>.</summary>
    public static BinaryFunction FloatPower { get; } = new FunctionOf<FloatPowerLoops>(nameof(FloatPower));

    /// <summary>The larger ones. NumPy: <c>numpy.maximum</c>.</summary>
    public static BinaryFunction Maximum { get; } = new FunctionOf<ExtremeLoops<MaximumOp, ComplexMaximum>>(
        nameof(Maximum),
        static (a, in wanted, dtype, @out, initial) =>
            Extremes.Of<MaximumOp, ComplexMaximum>(nameof(Maximum), As(a, dtype), wanted, @out, initial));

    /// <summary>The smaller ones. NumPy: <c>numpy.minimum</c>.</summary>
    public static BinaryFunction Minimum { get; } = new FunctionOf<ExtremeLoops<MinimumOp, ComplexMinimum>>(
        nameof(Minimum),
        static (a, in wanted, dtype, @out, initial) =>
            Extremes.Of<MinimumOp, ComplexMinimum>(nameof(Minimum), As(a, dtype), wanted, @out, initial));

    /// <summary>The larger ones, nan left out. NumPy: <c>numpy.fmax</c>.</summary>
    public static BinaryFunction FMax { get; } = new FunctionOf<ExtremeLoops<FMaxOp, ComplexFMax>>(nameof(FMax), anyOrder: true);

    /// <summary>The smaller ones, nan left out. NumPy: <c>numpy.fmin</c>.</summary>
    public static BinaryFunction FMin { get; } = new FunctionOf<ExtremeLoops<FMinOp, ComplexFMin>>(nameof(FMin), anyOrder: true);

    /// <summary>Hypotenuses. NumPy: <c>numpy.hypot</c>.</summary>
    public static BinaryFunction Hypot { get; } = new FunctionOf<FloatingBinaryLoops<HypotOp>>(nameof(Hypot), identity: 0);

    /// <summary>Logarithms of sums of exponentials. NumPy: <c>numpy.logaddexp</c>.</summary>
    public static BinaryFunction LogAddExp { get; } = new FunctionOf<FloatingBinaryLoops<LogAddExpOp>>(nameof(LogAddExp), identity: double.NegativeInfinity);

    /// <summary>Logarithms to base 2 of sums of powers of 2. NumPy: <c>numpy.logaddexp2</c>.</summary>
    public static BinaryFunction LogAddExp2 { get; } = new FunctionOf<FloatingBinaryLoops<LogAddExp2Op>>(nameof(LogAddExp2), identity: double.NegativeInfinity);

    /// <summary>Angles of points. NumPy: <c>numpy.arctan2</c>.</summary>
    public static BinaryFunction ArcTan2 { get; } = new FunctionOf<FloatingBinaryLoops<ArcTan2Op>>(nameof(ArcTan2));

    /// <summary>Magnitudes with other numbers' signs. NumPy: <c>numpy.copysign</c>.</summary>
    public static BinaryFunction CopySign { get; } = new FunctionOf<FloatingBinaryLoops<CopySignOp>>(nameof(CopySign));

    /// <summary>Steps at 0. NumPy: <c>numpy.heaviside</c>.</summary>
    public static BinaryFunction Heaviside { get; } = new FunctionOf<FloatingBinaryLoops<HeavisideOp>>(nameof(Heaviside));

    /// <summary>The next numbers on the way to others. NumPy: <c>numpy.nextafter</c>.</summary>
    public static BinaryFunction NextAfter { get; } = new FunctionOf<FloatingBinaryLoops<NextAfterOp>>(nameof(NextAfter));

    /// <summary>Bits that are in both. NumPy: <c>numpy.bitwise_and</c>.</summary>
    public static BinaryFunction BitwiseAnd { get; } = new FunctionOf<IntegerBinaryLoops<BitwiseAndOp>>(nameof(BitwiseAnd), identity: -1);

    /// <summary>Bits that are in one. NumPy: <c>numpy.bitwise_or</c>.</summary>
    public static BinaryFunction BitwiseOr { get; } = new FunctionOf<IntegerBinaryLoops<BitwiseOrOp>>(nameof(BitwiseOr), identity: 0);

    /// <summary>Bits that are in just one. NumPy: <c>numpy.bitwise_xor</c>.</summary>
    public static BinaryFunction BitwiseXor { get; } = new FunctionOf<IntegerBinaryLoops<BitwiseXorOp>>(nameof(BitwiseXor), identity: 0);

    /// <summary>Bits shifted to the left. NumPy: <c>numpy.left_shift</c>.</summary>
    public static BinaryFunction LeftShift { get; } = new FunctionOf<IntegerBinaryLoops<LeftShiftOp>>(nameof(LeftShift));

    /// <summary>Bits shifted to the right. NumPy: <c>numpy.right_shift</c>.</summary>
    public static BinaryFunction RightShift { get; } = new FunctionOf<IntegerBinaryLoops<RightShiftOp>>(nameof(RightShift));

    /// <summary>Greatest common divisors. NumPy: <c>numpy.gcd</c>.</summary>
    public static BinaryFunction Gcd { get; } = new FunctionOf<IntegerBinaryLoops<GcdOp>>(nameof(Gcd), identity: 0);

    /// <summary>Least common multiples. NumPy: <c>numpy.lcm</c>.</summary>
    public static BinaryFunction Lcm { get; } = new FunctionOf<IntegerBinaryLoops<LcmOp>>(nameof(Lcm));

    /// <summary>Whether elements are equal. NumPy: <c>numpy.equal</c>.</summary>
    public static BinaryRelation Equal { get; } = new(new FunctionOf<NumberRelationLoops<EqualOp>>(nameof(Equal)), anyTruths: false);

    /// <summary>Whether elements differ. NumPy: <c>numpy.not_equal</c>.</summary>
    public static BinaryRelation NotEqual { get; } = new(new FunctionOf<NumberRelationLoops<NotEqualOp>>(nameof(NotEqual)), anyTruths: false);

    /// <summary>Whether those on the left are less. NumPy: <c>numpy.less</c>.</summary>
    public static BinaryRelation Less { get; } = new(new FunctionOf<OrderedRelationLoops<LessOp>>(nameof(Less)), anyTruths: false);

    /// <summary>Whether those on the left are not greater. NumPy: <c>numpy.less_equal</c>.</summary>
    public static BinaryRelation LessEqual { get; } = new(new FunctionOf<OrderedRelationLoops<LessEqualOp>>(nameof(LessEqual)), anyTruths: false);

    /// <summary>Whether those on the left are greater. NumPy: <c>numpy.greater</c>.</summary>
    public static BinaryRelation Greater { get; } = new(new FunctionOf<OrderedRelationLoops<GreaterOp>>(nameof(Greater)), anyTruths: false);

    /// <summary>Whether those on the left are not less. NumPy: <c>numpy.greater_equal</c>.</summary>
    public static BinaryRelation GreaterEqual { get; } = new(new FunctionOf<OrderedRelationLoops<GreaterEqualOp>>(nameof(GreaterEqual)), anyTruths: false);

    /// <summary>Whether both are true. NumPy: <c>numpy.logical_and</c>.</summary>
    public static BinaryRelation LogicalAnd { get; } = new(new FunctionOf<NumberRelationLoops<LogicalAndOp>>(nameof(LogicalAnd), identity: 1), anyTruths: true);

    /// <summary>Whether one is true. NumPy: <c>numpy.logical_or</c>.</summary>
    public static BinaryRelation LogicalOr { get; } = new(new FunctionOf<NumberRelationLoops<LogicalOrOp>>(nameof(LogicalOr), identity: 0), anyTruths: true);

    /// <summary>Whether just one is true. NumPy: <c>numpy.logical_xor</c>.</summary>
    public static BinaryRelation LogicalXor { get; } = new(new FunctionOf<NumberRelationLoops<LogicalXorOp>>(nameof(LogicalXor), identity: 0), anyTruths: true);

    private static NdArray As(NdArray a, DType? dtype) => dtype is null ? a : a.AsType(dtype);
}
