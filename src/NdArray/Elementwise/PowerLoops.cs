using System.Numerics;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Elementwise;

/// <summary>The loops of powers: of whole numbers none is to a negative one, and there are complex ones.</summary>
internal readonly struct PowerLoops : IBinaryLoops
{
    public static bool MayRefuse => true;

    public static DType Loop(DType input) => OrderedBinaryLoops<PowerOp>.Loop(input);

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out) => y switch
    {
        NdArray<Complex> exponents => Ufunc.Binary<ComplexPower, Complex, Complex, Complex>((NdArray<Complex>)x, exponents, (NdArray<Complex>?)@out),
        NdArray<sbyte> exponents => OrderedBinaryLoops<PowerOp>.Run(x, WithoutNegative(exponents, x), @out),
        NdArray<short> exponents => OrderedBinaryLoops<PowerOp>.Run(x, WithoutNegative(exponents, x), @out),
        NdArray<int> exponents => OrderedBinaryLoops<PowerOp>.Run(x, WithoutNegative(exponents, x), @out),
        NdArray<long> exponents => OrderedBinaryLoops<PowerOp>.Run(x, WithoutNegative(exponents, x), @out),
        _ => OrderedBinaryLoops<PowerOp>.Run(x, y, @out),
    };

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class => loop switch
        {
            _ when loop == DType.Complex128 => visitor.Visit<ComplexPower, Complex>(),
            _ when loop == DType.Int8 => visitor.Visit<WholePower<sbyte>, sbyte>(),
            _ when loop == DType.Int16 => visitor.Visit<WholePower<short>, short>(),
            _ when loop == DType.Int32 => visitor.Visit<WholePower<int>, int>(),
            _ when loop == DType.Int64 => visitor.Visit<WholePower<long>, long>(),
            _ => OrderedBinaryLoops<PowerOp>.Accept<TVisitor, TResult>(loop, ref visitor),
        };

    /// <summary>The exponents, refused if they are whole numbers and one that is used is negative.</summary>
    /// <param name="y">The exponents.</param>
    /// <param name="x">What is raised to them: nothing is, if it is empty.</param>
    /// <param name="where">The places that are computed; null for all.</param>
    public static NdArray<T> WithoutNegative<T>(NdArray<T> y, NdArray x, NdArray<bool>? where = null)
        where T : INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(y);
        ArgumentNullException.ThrowIfNull(x);
        if (WholeNumbers.AreSigned<T>() && x.Size != 0)
        {
            using NdArray<bool> test = Ufunc.Unary<NumberTest<SignBitOp, T>, T, bool>(y, null);
            using NdArray<bool>? used = where is null ? null : NdArray.LogicalAnd(test, where);
            NdArray<bool> areNegative = used ?? test;
            using Lease<bool> lease = areNegative.Open();
            if (lease.Span(areNegative.Size).Contains(true))
            {
                Throw.NegativePower();
            }
        }

        return y;
    }

    /// <summary>Exponents of which those of places that are not computed are 0, if they could be refused.</summary>
    public static NdOperand Used(NdOperand y, NdArray<bool>? where)
    {
        if (where is null || y.IsNone || y.IsWeak || y.Array().DType.Kind != DTypeKind.SignedInteger)
        {
            return y;
        }

        NdArray exponents = y.Array();
        return y.With(NdArray.Where(where, exponents, NdArray.Zeros([], exponents.DType)));
    }

    /// <summary>Powers where results are operands again: exponents are looked at one by one.</summary>
    private readonly struct WholePower<T> : IBinary<WholePower<T>, T, T, T>
        where T : unmanaged, ISignedNumber<T>, INumber<T>
    {
        public static int Cost => PowerOp.Cost;

        public static T Invoke(T x, T y)
        {
            if (T.IsNegative(y))
            {
                Throw.NegativePower();
            }

            return PowerOp.Invoke(x, y);
        }
    }
}

/// <summary>The loops of powers in double precision at least.</summary>
internal readonly struct FloatPowerLoops : IBinaryLoops
{
    public static DType Loop(DType input) => input.Kind is DTypeKind.Complex or DTypeKind.Opaque ? input : DType.Float64;

    public static NdArray? Run(NdArray x, NdArray y, NdArray? @out) => PowerLoops.Run(x, y, @out);

    public static TResult? Accept<TVisitor, TResult>(DType loop, ref TVisitor visitor)
        where TVisitor : struct, IFunctionVisitor<TResult>
        where TResult : class => PowerLoops.Accept<TVisitor, TResult>(loop, ref visitor);
}
