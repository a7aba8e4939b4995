using System.Diagnostics;
using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Padding;

/// <summary>Puts values around an array that lead evenly from given ones to its edges.</summary>
internal static class PadByRamp
{
    /// <summary>Fills a box with an array and its ramps, one axis after the other.</summary>
    /// <param name="box">What is padded.</param>
    /// <param name="source">The array.</param>
    /// <param name="ends">The outermost values, of rank 0. Their types and the array's decide in which type is computed.</param>
    public static void Run(PadBox box, NdArray source, (NdArray Before, NdArray After)[] ends)
    {
        box.Write(box.Region, source);
        foreach (int axis in box.PaddedAxes)
        {
            (nint before, nint after) = box.Missing(axis);
            ArrayLayout region = box.Region;
            using (NdArray start = Ramp(box.Target, region.Part(axis, 0, 1), axis, ends[axis].Before, before))
            {
                box.Write(box.Before(axis, before), start);
            }

            using (NdArray end = Ramp(box.Target, region.Part(axis, box.Length(axis) - 1, 1), axis, ends[axis].After, after))
            {
                box.Write(box.After(axis, after), NdArray.Flip(end, axis));
            }

            box.Grow(axis, before, after);
        }
    }

    private static NdArray Ramp(NdArray target, in ArrayLayout edge, int axis, NdArray end, nint width)
    {
        DType computed = Promotion.ResultType([end.DType, target.DType], WeakScalar.Floating);
        using NdArray edges = Lines.Copy(target, edge, axis, computed);
        using NdArray start = end.AsType(computed);
        bool floored = target.DType.Kind is DTypeKind.SignedInteger or DTypeKind.UnsignedInteger;
        RampLines ramp = new(edges, start, width, floored);
        using NdArray lines = computed.Accept<RampLines, NdArray>(ref ramp);
        return Lines.Back(lines, axis);
    }

    private readonly struct RampLines(NdArray edges, NdArray start, nint width, bool floored) : IDTypeVisitor<NdArray>
    {
        public NdArray VisitBoolean() => throw new UnreachableException();

        public NdArray VisitNumber<T>()
            where T : unmanaged, INumberBase<T>
        {
            nint[] lengths = edges.Shape.ToArray();
            lengths[^1] = width;
            NdArray<T> lines = NdArray<T>.New(ArrayLayout.Contiguous(Shape.Adopt(lengths)));
            using Lease<T> edge = ((NdArray<T>)edges).Open();
            using Lease<T> line = lines.Open();
            RampRows.Run(ref edge.Origin, edges.Size, ((NdArray<T>)start).Item(), ref line.Origin, width, floored);
            return lines;
        }

        public NdArray VisitOpaque<T>() => throw new UnreachableException();
    }
}
