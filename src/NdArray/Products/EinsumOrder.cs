namespace NdArrays.Products;

/// <summary>In which order the operands of an Einstein sum are multiplied, two by two.</summary>
internal static class EinsumOrder
{
    /// <summary>Of so many operands every order is tried; of more, those come first whose product is smallest beside its factors.</summary>
    private const int Few = 4;

    /// <summary>The pairs, by their places among what is left, where products come last.</summary>
    public static (int First, int Second)[] Of(ReadOnlySpan<LabelSet> operands, LabelSet result, nint[] sizes)
    {
        var steps = new (int, int)[int.Max(0, operands.Length - 1)];
        List<LabelSet> terms = [.. operands];
        if (operands.Length is > 2 and <= Few)
        {
            _ = Best(terms, result, sizes, steps);
            return steps;
        }

        for (int step = 0; step < steps.Length; step++)
        {
            (int first, int second) = Smallest(terms, result, sizes);
            steps[step] = (first, second);
            Multiply(terms, first, second, result);
        }

        return steps;
    }

    /// <summary>Replaces two terms by their product, which is returned.</summary>
    public static LabelSet Multiply(List<LabelSet> terms, int first, int second, LabelSet result)
    {
        LabelSet product = (terms[first] | terms[second]) & Kept(terms, first, second, result);
        terms.RemoveAt(second);
        terms.RemoveAt(first);
        terms.Add(product);
        return product;
    }

    /// <summary>The labels that are asked for when two terms are gone.</summary>
    private static LabelSet Kept(List<LabelSet> terms, int first, int second, LabelSet result)
    {
        LabelSet kept = result;
        for (int i = 0; i < terms.Count; i++)
        {
            kept |= i == first || i == second ? default : terms[i];
        }

        return kept;
    }

    /// <summary>The least that products of all terms take, and the steps for that.</summary>
    private static double Best(List<LabelSet> terms, LabelSet result, nint[] sizes, Span<(int First, int Second)> steps)
    {
        double best = double.PositiveInfinity;
        var later = new (int, int)[steps.Length - 1];
        for (int second = 1; second < terms.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                List<LabelSet> left = [.. terms];
                Multiply(left, first, second, result);
                double cost = (terms[first] | terms[second]).Size(sizes)
                    + (later.Length == 0 ? 0 : Best(left, result, sizes, later));
                if (cost < best)
                {
                    best = cost;
                    steps[0] = (first, second);
                    later.CopyTo(steps[1..]);
                }
            }
        }

        return best;
    }

    /// <summary>The pair whose product is smallest beside its factors; among equals the one that takes the fewest steps.</summary>
    private static (int First, int Second) Smallest(List<LabelSet> terms, LabelSet result, nint[] sizes)
    {
        (int, int) best = (0, 1);
        (double Growth, double Steps) least = (double.PositiveInfinity, double.PositiveInfinity);
        for (int second = 1; second < terms.Count && terms.Count > 2; second++)
        {
            for (int first = 0; first < second; first++)
            {
                LabelSet all = terms[first] | terms[second], kept = Kept(terms, first, second, result);
                double growth = (all & kept).Size(sizes) - terms[first].Size(sizes) - terms[second].Size(sizes);
                (double Growth, double Steps) cost = (growth, all.Size(sizes));
                if (cost.CompareTo(least) < 0)
                {
                    (best, least) = ((first, second), cost);
                }
            }
        }

        return best;
    }
}
