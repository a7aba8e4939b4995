using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Reductions;

/// <summary>Where the first extreme is along an axis.</summary>
internal static class ExtremePlaces
{
    /// <summary>The places of the largest or smallest elements.</summary>
    /// <param name="name">The routine, for errors.</param>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis; null for the place in the flattened array.</param>
    /// <param name="out">An array for the results; null makes a new one.</param>
    /// <param name="keepDims">Whether the axes stay, with size 1.</param>
    /// <param name="largest">Whether the largest are sought.</param>
    public static NdArray<long> Of(string name, NdArray a, int? axis, NdArray<long>? @out, bool keepDims, bool largest)
    {
        ArgumentNullException.ThrowIfNull(a);
        Reduction reduction = new(axis, a.Rank, keepDims);
        NdArray<long> result = @out ?? NdArray<long>.New(ArrayLayout.Contiguous(reduction.ResultShape(a.Shape)));
        Ufunc.CheckOut(result, reduction.ResultShape(a.Shape));
        a.RequireAlive();
        if (reduction.Count(a.Shape) == 0)
        {
            Throw.NoPlace(name, a.Shape);
        }

        if (result.Size == 0)
        {
            return result;
        }

        // Along the last axis, without gaps.
        NdArray last = axis is int one && a.Rank > 0 ? NdArray.MoveAxis(a, one, -1) : NdArray.Ravel(a);
        NdArray rows = last.IsCContiguous && !(@out is not null && @out.MayMeet(a)) ? last : NdArray.Copy(last, Order.C);
        using (rows)
        {
            Visitor visitor = new(rows, largest);
            NdArray<long>? places = rows.DType.Accept<Visitor, NdArray<long>?>(ref visitor);
            if (places is null)
            {
                Throw.NoLoop(name, a.DType);
            }

            using (places)
            {
                result.Assign(result.Layout, NdArray.Reshape(places, result.Shape));
            }
        }

        return result;
    }

    private readonly struct Visitor(NdArray rows, bool largest) : IDTypeVisitor<NdArray<long>?>
    {
        public NdArray<long>? VisitBoolean() => Run<bool>();

        public NdArray<long>? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Run<T>();

        public NdArray<long>? VisitOpaque<T>() => null;

        private NdArray<long> Run<T>()
            where T : unmanaged
        {
            nint length = rows.Rank == 0 ? 1 : rows.Shape[^1];
            NdArray<long> places = NdArray<long>.New(ArrayLayout.Contiguous(rows.Size / length));
            using Lease<T> input = ((NdArray<T>)rows).Open();
            using Lease<long> output = places.Open();
            Loops.PlaceLoop.Run(ref input.Origin, length, ref output.Origin, places.Size, largest);
            return places;
        }
    }
}
