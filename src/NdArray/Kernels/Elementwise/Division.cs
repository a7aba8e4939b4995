using System.Numerics;
using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>x / y; of whole numbers the floor of it, and 0 where y is 0.</summary>
internal readonly struct DivideOp : INumberBinary<DivideOp>
{
    public static T Invoke<T>(T x, T y)
        where T : INumberBase<T> => WholeNumbers.Are<T>() ? WholeNumbers.Floor(x, y)
        : typeof(T) == typeof(Complex) ? (T)(object)ComplexArithmetic.Divide((Complex)(object)x, (Complex)(object)y)
        : x / y;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T>
    {
        if (!WholeNumbers.Are<T>() && typeof(T) != typeof(Complex))
        {
            TensorPrimitives.Divide(x, y, destination);
            return;
        }

        if (WholeNumbers.AreInVectors<T>())
        {
            VectorFunction.Run<WholeLanes<WholeFloor>, T>(x, y, destination);
            return;
        }

        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = Invoke(x[i], y[i]);
        }
    }

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumberBase<T>
    {
        if (WholeFloorByOne.Divides<T>())
        {
            WholeFloorByOne.Run(x, y, destination);
            return;
        }

        InWholeLanes.Run<NumberBinary<DivideOp, T>, WholeLanes<WholeFloor>, T>(x, y, destination);
    }
}

/// <summary>The floor of x / y, 0 for whole numbers where y is 0.</summary>
internal readonly struct FloorDivideOp : IOrderedBinary<FloorDivideOp>
{
    public static int Cost => 4;

    public static T Invoke<T>(T x, T y)
        where T : INumber<T> => WholeNumbers.Are<T>() ? WholeNumbers.Floor(x, y) : FloorDivision.Quotient(x, y);

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => Divisions.Run<FloorDivideOp, WholeFloor, FloorLanes, T>(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumber<T>
    {
        if (WholeFloorByOne.Divides<T>())
        {
            WholeFloorByOne.Run(x, y, destination);
            return;
        }

        InWholeLanes.Run<OrderedBinary<FloorDivideOp, T>, WholeLanes<WholeFloor>, T>(x, y, destination);
    }
}

/// <summary>What the floor of x / y leaves over, with the sign of y; 0 for whole numbers where y is 0.</summary>
internal readonly struct RemainderOp : IOrderedBinary<RemainderOp>
{
    public static int Cost => 4;

    public static T Invoke<T>(T x, T y)
        where T : INumber<T> => WholeNumbers.Are<T>() ? WholeNumbers.Modulus(x, y) : FloorDivision.Remainder(x, y);

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => Divisions.Run<RemainderOp, WholeModulus, RemainderLanes, T>(x, y, destination);
}

/// <summary>What x / y, cut to a whole number, leaves over, with the sign of x; 0 for whole numbers where y is 0.</summary>
internal readonly struct FModOp : IOrderedBinary<FModOp>
{
    public static int Cost => 4;

    public static T Invoke<T>(T x, T y)
        where T : INumber<T> => WholeNumbers.Are<T>() ? WholeNumbers.Rest(x, y) : x % y;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T> => Divisions.Run<FModOp, WholeRest, FModLanes, T>(x, y, destination);
}

/// <summary>1 / x; of whole numbers cut to one, and 0 where x is 0.</summary>
internal readonly struct ReciprocalOp : INumberUnary<ReciprocalOp>
{
    public static T Invoke<T>(T x)
        where T : INumberBase<T> => WholeNumbers.Are<T>() && T.IsZero(x) ? T.Zero
        : typeof(T) == typeof(Complex) ? (T)(object)ComplexArithmetic.Reciprocal((Complex)(object)x)
        : T.One / x;

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : INumberBase<T>
    {
        if (!WholeNumbers.Are<T>() && typeof(T) != typeof(Complex))
        {
            TensorPrimitives.Divide(T.One, x, destination);
            return;
        }

        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = Invoke(x[i]);
        }
    }
}

/// <summary>Divisions with a whole quotient, of whole numbers or others.</summary>
internal static class Divisions
{
    /// <summary>What comes of each pair of elements; the spans are equally long, and the same or apart.</summary>
    public static void Run<TOp, TWhole, TRest, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where TOp : IOrderedBinary<TOp>
        where TWhole : IWholeFunction
        where TRest : IRestLanes
        where T : INumber<T>
    {
        if (WholeNumbers.Are<T>())
        {
            InWholeLanes.Run<OrderedBinary<TOp, T>, WholeLanes<TWhole>, T>(x, y, destination);
        }
        else
        {
            RestLanes.Run<TOp, TRest, T>(x, y, destination);
        }
    }
}
