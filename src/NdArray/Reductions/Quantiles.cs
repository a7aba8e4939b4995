using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Reductions;

/// <summary>Medians and quantiles.</summary>
internal static class Quantiles
{
    /// <summary>The medians of elements of any type.</summary>
    public static NdArray Median(string name, NdArray a, Axes axis, NdArray? @out, bool keepDims, bool skipsNan)
    {
        ArgumentNullException.ThrowIfNull(a);
        RequireNumbers(name, a);
        using OrderedRows rows = new(a, axis, keepDims, skipsNan);
        if (rows.Length == 0)
        {
            return Moments.Mean(name, a, new(axis, keepDims), null, @out);
        }

        using NdArray<long> middle = rows.Counts is { } counts ? Middles(counts) : rows.Length % 2 == 1
            ? [rows.Length / 2]
            : [(rows.Length / 2) - 1, rows.Length / 2];
        using NdArray both = rows.At(middle, 1);
        return Moments.Mean(name, both, new(0, KeepDims: false), null, @out);
    }

    /// <summary>The quantiles of elements of one type, which the shares have too.</summary>
    public static NdArray<T> Of<T>(
        string name,
        NdArray<T> a,
        NdArray<T> q,
        int whole,
        Axes axis,
        NdArray<T>? @out,
        QuantileMethod method,
        bool keepDims,
        NdArray? weights,
        bool skipsNan)
    {
        ArgumentNullException.ThrowIfNull(q);
        return (NdArray<T>)Of(name, a, (NdOperand)q, whole, axis, @out, method, keepDims, weights, skipsNan);
    }

    /// <summary>The quantiles of elements of any type.</summary>
    /// <param name="name">The routine, for errors.</param>
    /// <param name="a">The elements.</param>
    /// <param name="q">The shares, of which the <paramref name="whole"/> is all elements.</param>
    /// <param name="whole">1 or 100.</param>
    /// <param name="axis">The axes that are reduced.</param>
    /// <param name="out">An array for the results; null makes a new one.</param>
    /// <param name="method">What lies between elements.</param>
    /// <param name="keepDims">Whether the axes stay, with size 1.</param>
    /// <param name="weights">How much each element counts; null counts all alike.</param>
    /// <param name="skipsNan">Whether elements that are not a number do not count.</param>
    public static NdArray Of(
        string name,
        NdArray a,
        NdOperand q,
        int whole,
        Axes axis,
        NdArray? @out,
        QuantileMethod method,
        bool keepDims,
        NdArray? weights,
        bool skipsNan)
    {
        ArgumentNullException.ThrowIfNull(a);
        NdArray given = q.Array();
        _ = Throw.IfUndefined(method, nameof(method));
        if (a.DType.Kind == DTypeKind.Complex || given.DType.Kind is DTypeKind.Complex or DTypeKind.Opaque)
        {
            Throw.NoLoop(name, a.DType.Kind == DTypeKind.Complex ? a.DType : given.DType);
        }

        RequireNumbers(name, a);
        if (given.Rank > 2)
        {
            Throw.QuantileAxes(given.Shape);
        }

        using NdArray shares = Shares(a, q, whole);
        using NdArray isOutside = NdArray.LogicalNot(NdArray.LogicalAnd(NdArray.GreaterEqual(shares, 0), NdArray.LessEqual(shares, 1)));
        if (NdArray.Any(isOutside).Item())
        {
            Throw.QuantileOutside(name, whole, given);
        }

        // Of no elements all are left out, and the result is not a number, which whole numbers have not.
        using NdArray? none = skipsNan && a.Size == 0 && a.DType.Kind != DTypeKind.Floating ? a.AsType<double>() : null;
        a = none ?? a;
        using OrderedRows rows = new(a, axis, keepDims, skipsNan);
        if (rows.Length == 0 && rows.ResultShape(shares.Shape).Size != 0 && rows.Counts is null)
        {
            Throw.NoValue(name, a.Shape);
        }

        if (weights is null)
        {
            NdArray result = Unweighted(name, rows, shares, method);
            return Results.Into(result, @out, result.DType);
        }

        if (method != QuantileMethod.InvertedCdf)
        {
            Throw.WeightedMethod(QuantileMethod.InvertedCdf, method);
        }

        if (NdArray.Any(NdArray.Less(weights, 0)).Item())
        {
            Throw.NegativeWeight();
        }

        using NdArray spread = NdArray.Spread(weights, a.Shape, axis);
        using OrderedRows weightRows = new(spread, axis, keepDims, skipsNan: false);
        return Results.Into(WeightedQuantiles.Of(rows, weightRows, shares), @out, a.DType);
    }

    private static void RequireNumbers(string name, NdArray a)
    {
        if (a.DType.Kind == DTypeKind.Opaque)
        {
            Throw.NoLoop(name, a.DType);
        }
    }

    /// <summary>Shares of 1; a bare number takes the type of floating elements.</summary>
    private static NdArray Shares(NdArray a, NdOperand q, int whole)
    {
        bool isFloating = a.DType.Kind == DTypeKind.Floating;
        if (whole == 1)
        {
            NdArray shares = q.IsWeak && isFloating ? q.As(a.DType) : q.Array();
            return shares.View(shares.Layout);
        }

        using NdArray divisor = ((NdArray<long>)(long)whole).AsType(isFloating ? a.DType : DType.Int64);
        return isFloating ? NdArray.Divide(q, divisor) : NdArray.Divide(q, whole);
    }

    /// <summary>The places around the middle of rows that do not count alike.</summary>
    private static NdArray<long> Middles(NdArray<long> counts)
    {
        using NdArray<long> some = NdArray.Maximum(counts, 1L);
        using NdArray<long> lower = NdArray.FloorDivide(NdArray.Subtract(some, 1L), 2L), upper = NdArray.FloorDivide(some, 2L);
        return NdArray.Stack([lower, upper]);
    }

    private static NdArray Unweighted(string name, OrderedRows rows, NdArray shares, QuantileMethod method)
    {
        int rank = shares.Rank;
        NdOperand count = rows.Length, last = rows.Length - 1;
        NdArray wide = shares;
        if (rows.Counts is { } counts)
        {
            // A column of shares for each row.
            wide = NdArray.Reshape(shares, new Shape([.. shares.Shape, .. Enumerable.Repeat<nint>(1, counts.Rank)]));
            count = shares.DType.Kind == DTypeKind.Floating ? counts.AsType(shares.DType) : counts;
            last = NdArray.Subtract(count, 1);
        }

        using NdArray place = VirtualPlaces.Of(method, count, last, wide);
        NdArray top = rows.Counts is { } some ? NdArray.Maximum(NdArray.Subtract(some, 1L), 0L) : (NdArray<long>)(rows.Length - 1L);
        if (place.DType.Kind != DTypeKind.Floating && (method == QuantileMethod.Linear || VirtualPlaces.AreWhole(method)))
        {
            return rows.At(Within(place, top), rank);
        }

        if (rows.DType == DType.Bool)
        {
            Throw.NoLoop(name, rows.DType);
        }

        using NdArray floor = NdArray.Floor(place);
        using NdArray<long> before = Within(floor, top), after = Within(NdArray.Add(floor, 1), top);

        // Behind the last and before the first element both are the same: what lies between only decides the sign of a zero.
        using NdArray start = NdArray.Where(NdArray.GreaterEqual(place, top), -1, NdArray.Where(NdArray.Less(place, 0), 0, floor));
        using NdArray gamma = VirtualPlaces.Gamma(method, NdArray.Subtract(place, start), place);
        using NdArray step = gamma.Rank > rank || rows.Counts is not null
            ? gamma.View(gamma.Layout)
            : NdArray.Reshape(gamma, new Shape([.. gamma.Shape, .. Enumerable.Repeat<nint>(1, rows.ResultShape(default).Rank)]));
        using NdArray<long> bothSides = NdArray.Stack([before, after]);
        using NdArray ends = rows.At(bothSides, rank + 1);
        using NdArray low = ends.View(ends.Layout.Part(0, 0, 1)), high = ends.View(ends.Layout.Part(0, 1, 1));
        return Between(NdArray.Squeeze(low, 0), NdArray.Squeeze(high, 0), step);
    }

    private static NdArray<long> Within(NdArray places, NdArray top)
    {
        using NdArray whole = places.AsType(DType.Int64, copy: false);
        return (NdArray<long>)NdArray.Minimum(NdArray.Maximum(whole, 0), top);
    }

    /// <summary>Numbers on the lines from some to others, from the nearer end: so that each end is met exactly.</summary>
    private static NdArray Between(NdArray from, NdArray to, NdArray step)
    {
        using NdArray difference = NdArray.Subtract(to, from);
        using NdArray low = NdArray.Add(from, NdArray.Multiply(difference, step));
        using NdArray high = NdArray.Subtract(to, NdArray.Multiply(difference, NdArray.Subtract(1, step)));
        return NdArray.Where(NdArray.GreaterEqual(step, 0.5), high, low);
    }
}
