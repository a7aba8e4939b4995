using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>Einstein sums: operands are multiplied two by two, in an order that takes little.</summary>
internal static class EinsteinSum
{
    /// <summary>Computes a sum into a given array or a new one.</summary>
    public static NdArray<T> RunChecked<T>(string subscripts, ReadOnlySpan<NdArray<T>> operands, NdArray<T>? @out)
    {
        ArgumentNullException.ThrowIfNull(subscripts);
        ManyProduct.Check(ReadOnlySpan<NdArray>.CastUp(operands), nameof(operands));
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
        nint[] sizes = Sizes(text, subscripts, shapes);
        if (@out is not null)
        {
            Multiplication.CheckOut(@out, new Shape(Array.ConvertAll(subscripts.Result, label => sizes[label])));
        }

        List<EinsumTerm<T>> terms = new(operands.Length);
        for (int i = 0; i < operands.Length; i++)
        {
            terms.Add(EinsumTerm<T>.Of(operands[i], subscripts.Operands[i], sizes));
        }

        EinsumTerm<T> sum = Contract(terms, subscripts.Result, sizes);
        return Finish(sum, subscripts.Result, @out, isOperand: operands.Length == 1 && sum.Labels.Length == terms[0].Labels.Length);
    }

    /// <summary>How long the axes of each label are, or are stretched to.</summary>
    private static nint[] Sizes(string text, Subscripts subscripts, Shape[] shapes)
    {
        nint[] sizes = new nint[LabelSet.Room];
        Array.Fill(sizes, 1);
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

                if (sizes[label] == 1)
                {
                    sizes[label] = length;
                }
                else if (length != 1 && length != sizes[label])
                {
                    Throw.EinsumSizes(text, Subscripts.Name(label), operand, shapes[operand], sizes[label]);
                }
            }
        }

        return sizes;
    }

    /// <summary>The order of a sum, and what it takes.</summary>
    public static EinsumPath Path(string text, ReadOnlySpan<NdArray> operands)
    {
        ArgumentNullException.ThrowIfNull(text);
        ManyProduct.Check(operands, nameof(operands));
        Shape[] shapes = new Shape[operands.Length];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = operands[i].Shape;
        }

        Subscripts subscripts = Subscripts.Parse(text, shapes);
        nint[] sizes = Sizes(text, subscripts, shapes);
        LabelSet result = LabelSet.Of(subscripts.Result), all = default;
        List<LabelSet> terms = new(shapes.Length);
        for (int i = 0; i < shapes.Length; i++)
        {
            // Axes that are stretched are not there.
            int operand = i;
            terms.Add(LabelSet.Of(Array.FindAll(subscripts.Operands[i], label => IsFull(shapes[operand], subscripts.Operands[operand], label))));
            all |= terms[i];
        }

        (int First, int Second)[] steps = EinsumOrder.Of([.. terms], result, sizes);
        double multiplications = steps.Length == 0 ? all.Size(sizes) : 0, largest = result.Size(sizes);
        foreach ((int first, int second) in steps)
        {
            multiplications += (terms[first] | terms[second]).Size(sizes);
            largest = double.Max(largest, EinsumOrder.Multiply(terms, first, second, result).Size(sizes));
        }

        return new EinsumPath(steps, multiplications, all.Size(sizes) * int.Max(1, shapes.Length - 1), largest);

        bool IsFull(Shape shape, int[] labels, int label) => shape[Array.IndexOf(labels, label)] == sizes[label];
    }

    private static EinsumTerm<T> Contract<T>(List<EinsumTerm<T>> terms, int[] result, nint[] sizes)
    {
        LabelSet wanted = LabelSet.Of(result);
        if (terms.Count == 1)
        {
            return terms[0].Sum(wanted);
        }

        foreach ((int first, int second) in EinsumOrder.Of([.. terms.Select(term => term.Set)], wanted, sizes))
        {
            EinsumTerm<T> left = terms[first], right = terms[second];
            terms.RemoveAt(second);
            terms.RemoveAt(first);
            LabelSet kept = terms.Aggregate(wanted, (union, term) => union | term.Set);

            // The last product is written in the order of the result, if that is a matter of which operand is the left one.
            bool turn = terms.Count == 0 && FirstFree(result, right.Labels, left.Labels) < FirstFree(result, left.Labels, right.Labels);
            terms.Add(turn ? right.Multiply(left, kept) : left.Multiply(right, kept));
        }

        return terms[0].Sum(wanted);
    }

    /// <summary>The first place in the result of an axis that the one has and the other has not.</summary>
    private static int FirstFree(int[] result, int[] labels, int[] others)
    {
        int place = Array.FindIndex(result, label => labels.Contains(label) && !others.Contains(label));
        return place < 0 ? int.MaxValue : place;
    }

    /// <summary>The sum as the result: a view of the only operand, if nothing was added up.</summary>
    private static NdArray<T> Finish<T>(EinsumTerm<T> sum, int[] result, NdArray<T>? @out, bool isOperand)
    {
        if (@out is null && sum.Labels.AsSpan().SequenceEqual(result))
        {
            return sum.Array;
        }

        NdArray<T> ordered = sum.Array.View(sum.Ordered(result));
        sum.Array.Dispose();
        if (@out is null && isOperand)
        {
            return ordered;
        }

        // What is given may lie across the operand.
        NdArray<T> target = @out ?? NdArray<T>.New(ArrayLayout.Contiguous(ordered.Shape));
        target.Assign(target.Layout, ordered);
        ordered.Dispose();
        return target;
    }
}
