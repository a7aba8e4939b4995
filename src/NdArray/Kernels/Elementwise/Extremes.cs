using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>The larger; NaN if one is.</summary>
internal readonly struct MaximumOp : IOrderedBinary<MaximumOp>
{
    public static Truths Truths => Truths.Or;

    public static int LongestFold => LaneExtreme.Longest;

    public static T Invoke<T>(T x, T y)
        where T : INumber<T> => T.Max(x, y);

    public static bool TryFold<T>(ReadOnlySpan<T> run, [MaybeNullWhen(false)] out T value)
        where T : INumber<T>
    {
        value = LaneExtreme.Run(run, largest: true);
        return true;
    }

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.Max(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.Max(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.Max(y, x, destination);
}

/// <summary>The smaller; NaN if one is.</summary>
internal readonly struct MinimumOp : IOrderedBinary<MinimumOp>
{
    public static Truths Truths => Truths.And;

    public static int LongestFold => LaneExtreme.Longest;

    public static T Invoke<T>(T x, T y)
        where T : INumber<T> => T.Min(x, y);

    public static bool TryFold<T>(ReadOnlySpan<T> run, [MaybeNullWhen(false)] out T value)
        where T : INumber<T>
    {
        value = LaneExtreme.Run(run, largest: false);
        return true;
    }

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.Min(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.Min(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.Min(y, x, destination);
}

/// <summary>The larger; NaN only if both are.</summary>
internal readonly struct FMaxOp : IOrderedBinary<FMaxOp>
{
    public static Truths Truths => Truths.Or;

    public static T Invoke<T>(T x, T y)
        where T : INumber<T> => T.MaxNumber(x, y);

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.MaxNumber(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.MaxNumber(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.MaxNumber(y, x, destination);
}

/// <summary>The smaller; NaN only if both are.</summary>
internal readonly struct FMinOp : IOrderedBinary<FMinOp>
{
    public static Truths Truths => Truths.And;

    public static T Invoke<T>(T x, T y)
        where T : INumber<T> => T.MinNumber(x, y);

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.MinNumber(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.MinNumber(x, y, destination);

    public static void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => TensorPrimitives.MinNumber(y, x, destination);
}
