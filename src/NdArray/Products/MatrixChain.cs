using NdArrays.Errors;

namespace NdArrays.Products;

/// <summary>A product of several matrices, in the order that takes the fewest steps.</summary>
internal static class MatrixChain
{
    /// <summary>Multiplies matrices, of which the first may be a row and the last a column of one axis.</summary>
    public static NdArray<T> Run<T>(ReadOnlySpan<NdArray<T>> arrays, NdArray<T>? @out)
    {
        Check(arrays);
        if (arrays.Length == 2)
        {
            return NdArray.MatMul(arrays[0], arrays[1], @out);
        }

        int[,] cuts = Cuts(arrays);
        int cut = cuts[0, arrays.Length - 1];
        NdArray<T> left = Part(arrays, cuts, 0, cut), right = Part(arrays, cuts, cut + 1, arrays.Length - 1);
        return NdArray.MatMul(left, right, @out);
    }

    private static void Check<T>(ReadOnlySpan<NdArray<T>> arrays)
    {
        if (arrays.Length < 2)
        {
            Throw.MultiDotCount(arrays.Length);
        }

        for (int i = 0; i < arrays.Length; i++)
        {
            bool mayBeLine = i == 0 || i == arrays.Length - 1;
            if (arrays[i].Rank != 2 && !(mayBeLine && arrays[i].Rank == 1))
            {
                Throw.MultiDotRank(i, arrays[i].Shape);
            }

            if (i > 0 && arrays[i - 1].Shape[^1] != arrays[i].Shape[0])
            {
                Throw.ProductDepth(arrays[i - 1].Shape, arrays[i].Shape, arrays[i - 1].Rank - 1, 0, nameof(arrays));
            }
        }
    }

    private static NdArray<T> Part<T>(ReadOnlySpan<NdArray<T>> arrays, int[,] cuts, int first, int last) =>
        first == last
            ? arrays[first]
            : NdArray.MatMul(Part(arrays, cuts, first, cuts[first, last]), Part(arrays, cuts, cuts[first, last] + 1, last));

    /// <summary>For each part of the chain, after which matrix it is best cut: found from the shortest parts to the whole.</summary>
    private static int[,] Cuts<T>(ReadOnlySpan<NdArray<T>> arrays)
    {
        int count = arrays.Length;
        double[] sizes = new double[count + 1];
        sizes[0] = arrays[0].Rank == 1 ? 1 : arrays[0].Shape[0];
        for (int i = 0; i < count; i++)
        {
            sizes[i + 1] = arrays[i].Rank == 1 && i > 0 ? 1 : arrays[i].Shape[^1];
        }

        double[,] steps = new double[count, count];
        int[,] cuts = new int[count, count];
        for (int length = 1; length < count; length++)
        {
            for (int first = 0; first < count - length; first++)
            {
                int last = first + length;
                steps[first, last] = double.PositiveInfinity;
                for (int cut = first; cut < last; cut++)
                {
                    double cost = steps[first, cut] + steps[cut + 1, last] + (sizes[first] * sizes[cut + 1] * sizes[last + 1]);
                    if (cost < steps[first, last])
                    {
                        (steps[first, last], cuts[first, last]) = (cost, cut);
                    }
                }
            }
        }

        return cuts;
    }
}
