using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>Einstein sums: operands are multiplied two by two, those first whose product is smallest.</summary>
internal static class EinsteinSum
{
    /// <summary>Computes a sum into a given array or a new one.</summary>
    public static NdArray<T> RunChecked<T>(string subscripts, ReadOnlySpan<NdArray<T>> operands, NdArray<T>? @out)
    {
        ArgumentNullException.ThrowIfNull(subscripts);
        ManyProduct.Check(ReadOnlySpan<NdArray>.CastUp(operands));
        return Run(subscripts, operands, @out);
    }

    /// <summary>Computes a sum into a given array or a new one. The operands are not null.</summary>
    public static NdArray<T> Run<T>(string text, ReadOnlySpan<NdArray<T>> operands, NdArray<T>? @out)
    {
        Multiplication.RequireProducts<T>(nameof(NdArray.Einsum));
        Shape[] shapes = new Shape[operands.Length];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = operands[i].Shape;
        }

        Subscripts subscripts = Subscripts.Parse(text, shapes);
        Dictionary<int, nint> sizes = Sizes(text, subscripts, shapes);
        Shape shape = new([.. subscripts.Result.Select(label => sizes[label])]);
        if (@out is not null)
        {
            Multiplication.CheckOut(@out, shape);
        }

        List<EinsumTerm<T>> terms = new(operands.Length);
        for (int i = 0; i < operands.Length; i++)
        {
            terms.Add(EinsumTerm<T>.Of(operands[i], subscripts.Operands[i], sizes));
        }

        EinsumTerm<T> sum = Contract(terms, subscripts.Result, sizes);
        return Finish(sum, subscripts.Result, shape, @out, isFresh: operands.Length > 1);
    }

    private static Dictionary<int, nint> Sizes(string text, Subscripts subscripts, Shape[] shapes)
    {
        Dictionary<int, nint> sizes = [];
        for (int operand = 0; operand < shapes.Length; operand++)
        {
            for (int axis = 0; axis < shapes[operand].Rank; axis++)
            {
                int label = subscripts.Operands[operand][axis];
                nint length = shapes[operand][axis];
                int before = Array.IndexOf(subscripts.Operands[operand], label);
                if (shapes[operand][before] != length)
                {
                    // A diagonal is of equal sizes: neither is stretched to the other.
                    Throw.EinsumSizes(text, Subscripts.Name(label), operand, shapes[operand], shapes[operand][before]);
                }

                if (!sizes.TryGetValue(label, out nint size) || size == 1)
                {
                    sizes[label] = length;
                }
                else if (length != 1 && length != size)
                {
                    Throw.EinsumSizes(text, Subscripts.Name(label), operand, shapes[operand], size);
                }
            }
        }

        return sizes;
    }

    private static EinsumTerm<T> Contract<T>(List<EinsumTerm<T>> terms, int[] result, Dictionary<int, nint> sizes)
    {
        while (terms.Count > 1)
        {
            (int first, int second) = Cheapest(terms, result, sizes);
            EinsumTerm<T> left = terms[first], right = terms[second];
            terms.RemoveAt(second);
            terms.RemoveAt(first);
            HashSet<int> kept = Kept(terms, result);

            // The last product is written in the order of the result, if that is a matter of which operand is the left one.
            bool turn = terms.Count == 0 && FirstFree(result, right.Labels, left.Labels) < FirstFree(result, left.Labels, right.Labels);
            terms.Add(turn ? right.Multiply(left, kept) : left.Multiply(right, kept));
        }

        return terms[0].Sum(result.ToHashSet());
    }

    /// <summary>The first place in the result of an axis that the one has and the other has not.</summary>
    private static int FirstFree(int[] result, int[] labels, int[] others)
    {
        int place = Array.FindIndex(result, label => labels.Contains(label) && !others.Contains(label));
        return place < 0 ? int.MaxValue : place;
    }

    private static HashSet<int> Kept<T>(IEnumerable<EinsumTerm<T>> others, int[] result) =>
        [.. result, .. others.SelectMany(term => term.Labels)];

    /// <summary>The pair whose product is smallest beside its factors; among equals the one that takes the fewest steps.</summary>
    private static (int First, int Second) Cheapest<T>(List<EinsumTerm<T>> terms, int[] result, Dictionary<int, nint> sizes)
    {
        (int, int) best = (0, 1);
        (double Growth, double Steps) least = (double.PositiveInfinity, double.PositiveInfinity);
        for (int second = 1; second < terms.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                HashSet<int> kept = Kept(terms.Where((_, i) => i != first && i != second), result);
                int[] all = [.. terms[first].Labels.Union(terms[second].Labels)];
                double growth = Size(all.Where(kept.Contains), sizes) - Size(terms[first].Labels, sizes) - Size(terms[second].Labels, sizes);
                (double Growth, double Steps) cost = (growth, Size(all, sizes));
                if (cost.CompareTo(least) < 0)
                {
                    (best, least) = ((first, second), cost);
                }
            }
        }

        return best;
    }

    private static double Size(IEnumerable<int> labels, Dictionary<int, nint> sizes) =>
        labels.Aggregate(1.0, (size, label) => size * sizes[label]);

    private static NdArray<T> Finish<T>(EinsumTerm<T> sum, int[] result, Shape shape, NdArray<T>? @out, bool isFresh)
    {
        if (@out is null && isFresh && sum.Labels.AsSpan().SequenceEqual(result))
        {
            return sum.Array;
        }

        // Of labels that no operand is left with all sizes are 1, or some operand would have kept them.
        using NdArray<T> ordered = sum.Ordered(result);
        NdArray<T> target = @out ?? NdArray<T>.New(ArrayLayout.Contiguous(shape));
        target.Assign(target.Layout, ordered);
        sum.Array.Dispose();
        return target;
    }
}
