using System.Diagnostics;
using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Reductions;

/// <summary>Quantiles of elements that do not count alike: the first up to which lie no fewer than the wanted share.</summary>
internal readonly struct WeightedQuantiles : IDTypeVisitor<NdArray>
{
    private readonly OrderedRows _rows;
    private readonly NdArray<double> _weights;
    private readonly NdArray _shares;

    private WeightedQuantiles(OrderedRows rows, NdArray<double> weights, NdArray shares)
    {
        _rows = rows;
        _weights = weights;
        _shares = shares;
    }

    /// <summary>The quantiles, of the elements' type.</summary>
    /// <param name="rows">The elements.</param>
    /// <param name="weights">As many weights.</param>
    /// <param name="shares">The shares.</param>
    public static NdArray Of(OrderedRows rows, OrderedRows weights, NdArray shares)
    {
        using NdArray<double> typed = (NdArray<double>)weights.Rows.AsType(DType.Float64, Order.C, copy: false);
        WeightedQuantiles visitor = new(rows, typed, shares);
        return rows.DType.Accept<WeightedQuantiles, NdArray>(ref visitor);
    }

    public NdArray VisitBoolean() => OfType<bool>();

    public NdArray VisitNumber<T>()
        where T : unmanaged, INumberBase<T> => OfType<T>();

    public NdArray VisitOpaque<T>() => throw new UnreachableException();

    private NdArray<T> OfType<T>()
        where T : unmanaged
    {
        // Shares are compared in their own type, in which 0.4 may be another number.
        Func<double, double> rounded = _shares.DType == DType.Float32 ? share => (float)share
            : _shares.DType == DType.Float16 ? share => (double)(Half)share
            : share => share;
        using NdArray<double> shares = _shares.AsType<double>();
        double[] wanted = shares.Flat.ToArray();
        NdArray<T> from = (NdArray<T>)_rows.Rows;
        nint count = from.Shape[0];
        int length = _rows.Length;
        bool skipsNan = _rows.Counts is not null;
        using NdArray<T> picked = NdArray<T>.New(ArrayLayout.Contiguous(Shape.Adopt([wanted.Length, count])));
        using Lease<T> input = from.Open();
        using Lease<double> weight = _weights.Open();
        using Lease<T> output = picked.Open();
        ReadOnlySpan<T> elements = input.Span(from.Size);
        ReadOnlySpan<double> weights = weight.Span(from.Size);
        Span<T> results = output.Span(picked.Size);
        T[] row = new T[length];
        double[] shareUpTo = new double[length];
        int[] order = new int[length];
        for (int i = 0; i < count; i++)
        {
            int counted = Sorted(elements.Slice(i * length, length), skipsNan, row, order);
            double total = 0;
            for (int j = 0; j < counted; j++)
            {
                total += weights[(i * length) + order[j]];
                shareUpTo[j] = total;
            }

            for (int j = 0; j < counted; j++)
            {
                double share = rounded(shareUpTo[j] / total);

                // An element that does not count is not even the share 0.
                shareUpTo[j] = share == 0 ? -1 : share;
            }

            for (int k = 0; k < wanted.Length; k++)
            {
                ref T result = ref results[(k * (int)count) + i];
                if (counted == 0 || ElementOrder.IsNan(row[counted - 1]))
                {
                    result = ElementOrder.Nan<T>();
                    continue;
                }

                int place = 0;
                while (place < counted - 1 && !(shareUpTo[place] >= wanted[k]))
                {
                    place++;
                }

                result = row[place];
            }
        }

        return NdArray.Reshape(picked, _rows.ResultShape(_shares.Shape));
    }

    /// <summary>Sorts elements, those that are equal in their order and what is not a number last, and says how many count.</summary>
    private static int Sorted<T>(ReadOnlySpan<T> row, bool skipsNan, T[] sorted, int[] order)
        where T : unmanaged
    {
        int[] places = [.. Enumerable.Range(0, row.Length)];
        T[] elements = row.ToArray();
        System.Array.Sort(places, (left, right) =>
        {
            bool isLeftNan = ElementOrder.IsNan(elements[left]), isRightNan = ElementOrder.IsNan(elements[right]);
            int compared = isLeftNan || isRightNan ? isLeftNan.CompareTo(isRightNan) : ElementOrder.Compare(elements[left], elements[right]);
            return compared != 0 ? compared : left.CompareTo(right);
        });
        int counted = row.Length;
        while (skipsNan && counted > 0 && ElementOrder.IsNan(elements[places[counted - 1]]))
        {
            counted--;
        }

        for (int i = 0; i < row.Length; i++)
        {
            order[i] = places[i];
            sorted[i] = elements[places[i]];
        }

        return counted;
    }
}
