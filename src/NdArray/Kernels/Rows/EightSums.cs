using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Eight sums side by side.</summary>
internal interface IEightSums<TSelf, T>
    where TSelf : struct, IEightSums<TSelf, T>
{
    /// <summary>The numbers from a place on.</summary>
    static abstract TSelf Load(ref T first, int place);

    /// <summary>With as many others added.</summary>
    TSelf Plus(TSelf other);

    /// <summary>Their sum: neighbours first, then neighbouring pairs, then both halves.</summary>
    T Total();
}

/// <summary>Eight sums of single precision.</summary>
internal readonly struct EightSingles(Vector256<float> sums) : IEightSums<EightSingles, float>
{
    private readonly Vector256<float> _sums = sums;

    public static EightSingles Load(ref float first, int place) => new(Vector256.LoadUnsafe(ref first, (nuint)place));

    public EightSingles Plus(EightSingles other) => new(_sums + other._sums);

    public float Total()
    {
        Vector256<float> pairs = _sums + Vector256.Shuffle(_sums, Vector256.Create(1, 0, 3, 2, 5, 4, 7, 6));
        Vector256<float> halves = pairs + Vector256.Shuffle(pairs, Vector256.Create(2, 3, 0, 1, 6, 7, 4, 5));
        return (halves.GetLower() + halves.GetUpper()).ToScalar();
    }
}

/// <summary>Eight sums of double precision.</summary>
internal readonly struct EightDoubles(Vector512<double> sums) : IEightSums<EightDoubles, double>
{
    private readonly Vector512<double> _sums = sums;

    public static EightDoubles Load(ref double first, int place) => new(Vector512.LoadUnsafe(ref first, (nuint)place));

    public EightDoubles Plus(EightDoubles other) => new(_sums + other._sums);

    public double Total()
    {
        Vector256<double> lower = Halves(_sums.GetLower()), upper = Halves(_sums.GetUpper());
        return (lower + upper).ToScalar();
    }

    private static Vector256<double> Halves(Vector256<double> sums)
    {
        Vector256<double> pairs = sums + Vector256.Shuffle(sums, Vector256.Create(1L, 0, 3, 2));
        return pairs + Vector256.Shuffle(pairs, Vector256.Create(2L, 3, 0, 1));
    }
}
