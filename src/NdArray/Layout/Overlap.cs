using System.Diagnostics;

namespace NdArrays.Layout;

/// <summary>Whether two layouts reach a common byte of memory.</summary>
internal static class Overlap
{
    /// <summary>
    /// Whether the byte ranges the layouts span overlap; <paramref name="distance"/> is the number of bytes from the
    /// origin of the first storage to the origin of the second.
    /// </summary>
    public static bool BoundsMeet(in ArrayLayout a, nint sizeA, in ArrayLayout b, nint sizeB, nint distance)
    {
        (nint firstA, nint endA) = a.Extent(sizeA);
        (nint firstB, nint endB) = b.Extent(sizeB);
        return firstA < endA && firstB < endB && firstA < distance + endB && distance + firstB < endA;
    }

    /// <summary>Whether an element of one has a byte in common with an element of the other, decided exactly.</summary>
    /// <remarks>
    /// The question is whether a sum of strides times bounded indices can equal a given number: a search over the
    /// indices, largest stride first, that looks only where the rest can still reach and where divisibility allows.
    /// It can take long for strides made for the purpose, so it may be given up after a number of steps, with the
    /// answer that the layouts may meet.
    /// </remarks>
    public static bool ElementsMeet(
        in ArrayLayout a, nint sizeA, in ArrayLayout b, nint sizeB, nint distance, long steps = long.MaxValue)
    {
        if (!BoundsMeet(a, sizeA, b, sizeB, distance))
        {
            return false;
        }

        // Indices are counted from each layout's lowest byte in A and from the highest byte in B, so that all
        // coefficients are positive: lowA + sum(strideA * i) = highB - sum(strideB * j).
        List<(nint Coefficient, nint Bound)> terms = [];
        nint low = AddTerms(terms, a, sizeA).Low;
        nint high = distance + AddTerms(terms, b, sizeB).High;
        return CanSum(terms, high - low, ref steps);
    }

    /// <summary>
    /// Whether multiples of numbers, each from 0 to a bound of its own, can add up to a target; true as well if no steps
    /// are left.
    /// </summary>
    public static bool CanSum(List<(nint Coefficient, nint Bound)> terms, nint target, ref long steps)
    {
        terms.Sort((left, right) => right.Coefficient.CompareTo(left.Coefficient));

        (nint Coefficient, nint Bound)[] merged = Merge(terms);
        nint[] reach = new nint[merged.Length + 1];
        nint[] divisor = new nint[merged.Length + 1];
        for (int i = merged.Length - 1; i >= 0; i--)
        {
            reach[i] = reach[i + 1] + merged[i].Coefficient * merged[i].Bound;
            divisor[i] = Gcd(merged[i].Coefficient, divisor[i + 1]);
        }

        return CanSum(merged, reach, divisor, 0, target, ref steps);
    }

    private static (nint Low, nint High) AddTerms(
        List<(nint Coefficient, nint Bound)> terms, in ArrayLayout layout, nint elementSize)
    {
        (nint first, nint last) = layout.Extent();
        for (int i = 0; i < layout.Rank; i++)
        {
            if (layout.Shape[i] > 1 && layout.StrideSpan[i] != 0)
            {
                terms.Add((nint.Abs(layout.StrideSpan[i]) * elementSize, layout.Shape[i] - 1));
            }
        }

        // The bytes within one element.
        if (elementSize > 1)
        {
            terms.Add((1, elementSize - 1));
        }

        return (first * elementSize, (last + 1) * elementSize - 1);
    }

    private static (nint Coefficient, nint Bound)[] Merge(List<(nint Coefficient, nint Bound)> terms)
    {
        List<(nint Coefficient, nint Bound)> merged = [];
        foreach ((nint coefficient, nint bound) in terms)
        {
            if (merged.Count > 0 && merged[^1].Coefficient == coefficient)
            {
                merged[^1] = (coefficient, merged[^1].Bound + bound);
            }
            else
            {
                merged.Add((coefficient, bound));
            }
        }

        return [.. merged];
    }

    /// <summary>Whether terms from <paramref name="from"/> on can sum to <paramref name="target"/>.</summary>
    private static bool CanSum(
        (nint Coefficient, nint Bound)[] terms, nint[] reach, nint[] divisor, int from, nint target, ref long steps)
    {
        if (--steps < 0)
        {
            return true;
        }

        if (target < 0 || target > reach[from])
        {
            return false;
        }

        if (target == 0)
        {
            return true;
        }

        if (target % divisor[from] != 0)
        {
            return false;
        }

        (nint coefficient, nint bound) = terms[from];
        if (from == terms.Length - 1)
        {
            return target / coefficient <= bound;
        }

        nint lowest = nint.Max(0, CeilingDivide(target - reach[from + 1], coefficient));
        nint highest = nint.Min(bound, target / coefficient);

        // What is left must be divisible by the divisor of the rest, which only every so manieth index achieves.
        nint step = divisor[from + 1] / Gcd(coefficient, divisor[from + 1]);
        nint index = lowest;
        while (index <= highest && (target - coefficient * index) % divisor[from + 1] != 0)
        {
            index++;
        }

        for (; index <= highest; index += step)
        {
            if (CanSum(terms, reach, divisor, from + 1, target - coefficient * index, ref steps))
            {
                return true;
            }
        }

        return false;
    }

    private static nint CeilingDivide(nint dividend, nint divisor) =>
        dividend <= 0 ? 0 : (dividend - 1) / divisor + 1;

    private static nint Gcd(nint a, nint b)
    {
        Debug.Assert(a >= 0 && b >= 0);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
