using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>x + y.</summary>
internal readonly struct AddOp : INumberBinary<AddOp>
{
    public static Truths Truths => Truths.Or;

    public static T Invoke<T>(T x, T y)
        where T : INumberBase<T> => x + y;

    public static bool TryFold<T>(ReadOnlySpan<T> run, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T> => LaneFold<LaneSum>.TryRun(run, out value);

    public static bool OrderMatters<T>()
        where T : INumberBase<T> => Points.Has<T>();

    public static bool AreSettled<T>(ReadOnlySpan<T> results)
        where T : INumberBase<T> => TensorPrimitives.IsFiniteAll(results);

    public static bool TryAbsorb<T>(ref T result, ReadOnlySpan<T> run)
        where T : INumberBase<T> => typeof(T) != typeof(Complex)
        && (T.IsNaN(result) || (T.IsInfinity(result) && TensorPrimitives.IsFiniteAll(run)));

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Add(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Add(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Add(y, x, destination);
}

/// <summary>x - y.</summary>
internal readonly struct SubtractOp : INumberBinary<SubtractOp>
{
    public static Truths Truths => Truths.Refused;

    public static T Invoke<T>(T x, T y)
        where T : INumberBase<T> => x - y;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Subtract(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Subtract(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Subtract(x, y, destination);
}

/// <summary>x * y.</summary>
internal readonly struct MultiplyOp : INumberBinary<MultiplyOp>
{
    public static Truths Truths => Truths.And;

    public static T Invoke<T>(T x, T y)
        where T : INumberBase<T> => x * y;

    public static bool TryFold<T>(ReadOnlySpan<T> run, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T> => LaneFold<LaneProduct>.TryRun(run, out value);

    public static bool OrderMatters<T>()
        where T : INumberBase<T> => Points.Has<T>();

    public static bool AreSettled<T>(ReadOnlySpan<T> results)
        where T : INumberBase<T> => TensorPrimitives.IsNormalAll(results);

    public static Trend TrendOf<T>(ReadOnlySpan<T> run)
        where T : INumberBase<T> => Vector512<T>.IsSupported ? LaneSizes.TrendOf(run) : Trend.None;

    public static bool TryAbsorb<T>(ref T result, ReadOnlySpan<T> run)
        where T : INumberBase<T>
    {
        if (!Vector512<T>.IsSupported || T.IsNaN(result))
        {
            return Vector512<T>.IsSupported;
        }

        bool stays = T.IsZero(result)
            ? TensorPrimitives.IsFiniteAll(run)
            : T.IsInfinity(result) && !TensorPrimitives.IsNaNAny(run) && !TensorPrimitives.IsZeroAny(run);
        if (stays && LaneSizes.AreOddlyNegative(run))
        {
            result = -result;
        }

        return stays;
    }

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Multiply(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Multiply(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Multiply(y, x, destination);
}

/// <summary>-x.</summary>
internal readonly struct NegativeOp : INumberUnary<NegativeOp>
{
    public static Truths Truths => Truths.Refused;

    public static T Invoke<T>(T x)
        where T : INumberBase<T> => -x;

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Negate(x, destination);
}

/// <summary>x * x.</summary>
internal readonly struct SquareOp : INumberUnary<SquareOp>
{
    public static T Invoke<T>(T x)
        where T : INumberBase<T> => x * x;

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : INumberBase<T> => TensorPrimitives.Multiply(x, x, destination);
}

/// <summary>The complex conjugate; a real number is its own.</summary>
internal readonly struct ConjugateOp : INumberUnary<ConjugateOp>
{
    public static T Invoke<T>(T x)
        where T : INumberBase<T> => typeof(T) == typeof(Complex) ? (T)(object)Complex.Conjugate((Complex)(object)x) : x;
}

/// <summary>-1, 0 or 1 by the sign; NaN is its own, and of a complex number it is what lies on the unit circle.</summary>
internal readonly struct SignOp : INumberUnary<SignOp>
{
    public static Truths Truths => Truths.Refused;

    public static T Invoke<T>(T x)
        where T : INumberBase<T> => typeof(T) == typeof(Complex) ? (T)(object)ComplexArithmetic.Sign((Complex)(object)x)
        : T.IsNaN(x) ? x
        : T.IsZero(x) ? T.Zero
        : T.IsNegative(x) ? -T.One : T.One;

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : INumberBase<T>
    {
        if (Vector512<T>.IsSupported)
        {
            VectorFunction.Run<VectorSign, T>(x, destination);
            return;
        }

        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = Invoke(x[i]);
        }
    }
}

/// <summary>The magnitude; of the least whole number, which has none, itself.</summary>
internal readonly struct AbsoluteOp : INumberUnary<AbsoluteOp>
{
    public static Truths Truths => Truths.Or;

    public static T Invoke<T>(T x)
        where T : INumberBase<T> => WholeNumbers.Are<T>() ? (T.IsNegative(x) ? -x : x) : T.Abs(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : INumberBase<T>
    {
        if (!WholeNumbers.Are<T>())
        {
            TensorPrimitives.Abs(x, destination);
            return;
        }

        if (Vector512<T>.IsSupported)
        {
            VectorFunction.Run<VectorAbsolute, T>(x, destination);
            return;
        }

        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = Invoke(x[i]);
        }
    }
}

/// <summary>The magnitude of a floating number.</summary>
internal readonly struct FAbsOp : IFloatingUnary<FAbsOp>
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Abs(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.Abs(x, destination);
}

/// <summary>x.</summary>
internal readonly struct PositiveOp : INumberUnary<PositiveOp>
{
    public static Truths Truths => Truths.Refused;

    public static T Invoke<T>(T x)
        where T : INumberBase<T> => x;

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : INumberBase<T> => x.CopyTo(destination);
}
