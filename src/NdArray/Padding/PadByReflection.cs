using System.Diagnostics;
using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Padding;

/// <summary>Mirrors an array in the points at its edges: twice the edge less each element.</summary>
internal static class PadByReflection
{
    /// <summary>Fills a box with an array and its reflections, one axis after the other.</summary>
    /// <param name="box">What is padded.</param>
    /// <param name="source">The array.</param>
    /// <param name="withEdge">Whether the elements at the edges occur in their reflections too.</param>
    public static void Run(PadBox box, NdArray source, bool withEdge)
    {
        box.Write(box.Region, source);
        foreach (int axis in box.PaddedAxes)
        {
            nint original = box.Length(axis);
            if (original == 1)
            {
                Repeat(box, axis);
                continue;
            }

            // What is reflected is a multiple of the original elements, so that no part of them is left out between.
            nint unit = withEdge ? original : original - 1;
            int offset = withEdge ? 0 : 1;
            for ((nint before, nint after) = box.Missing(axis); before > 0 || after > 0; (before, after) = box.Missing(axis))
            {
                nint longest = (box.Length(axis) - offset) / unit * unit;
                ReflectBefore(box, axis, nint.Min(before, longest), offset);
                ReflectAfter(box, axis, nint.Min(after, longest), offset);
            }
        }
    }

    private static void Repeat(PadBox box, int axis)
    {
        (nint before, nint after) = box.Missing(axis);
        ArrayLayout region = box.Region;
        box.Repeat(box.Before(axis, before), region.Part(axis, 0, before, 0));
        box.Repeat(box.After(axis, after), region.Part(axis, 0, after, 0));
        box.Grow(axis, before, after);
    }

    private static void ReflectBefore(PadBox box, int axis, nint length, int offset)
    {
        ArrayLayout region = box.Region;
        Reflect(
            box,
            axis,
            region.Part(axis, 0, 1),
            region.Part(axis, length - 1 + offset, length, -1),
            box.Before(axis, length));
        box.Grow(axis, length, 0);
    }

    private static void ReflectAfter(PadBox box, int axis, nint length, int offset)
    {
        ArrayLayout region = box.Region;
        nint last = box.Length(axis) - 1;
        Reflect(
            box,
            axis,
            region.Part(axis, last, 1),
            region.Part(axis, last - offset, length, -1),
            box.After(axis, length));
        box.Grow(axis, 0, length);
    }

    private static void Reflect(PadBox box, int axis, in ArrayLayout edge, in ArrayLayout elements, in ArrayLayout places)
    {
        if (elements.Size == 0)
        {
            return;
        }

        using NdArray edges = Lines.Copy(box.Target, edge, axis, box.Target.DType);
        using NdArray lines = Lines.Copy(box.Target, elements, axis, box.Target.DType);
        OddReflection reflection = new(edges, lines);
        lines.DType.Accept<OddReflection, bool>(ref reflection);
        box.Write(places, Lines.Back(lines, axis));
    }

    /// <summary>Replaces lines by their reflections.</summary>
    private readonly struct OddReflection(NdArray edges, NdArray lines) : IDTypeVisitor<bool>
    {
        public bool VisitBoolean()
        {
            using Lease<bool> edge = ((NdArray<bool>)edges).Open();
            using Lease<bool> line = ((NdArray<bool>)lines).Open();
            ReflectRows.Run(in edge.Origin, ref line.Origin, edges.Size, lines.Shape[^1]);
            return true;
        }

        public bool VisitNumber<T>()
            where T : unmanaged, INumberBase<T>
        {
            using Lease<T> edge = ((NdArray<T>)edges).Open();
            using Lease<T> line = ((NdArray<T>)lines).Open();
            ReflectRows.Run(in edge.Origin, ref line.Origin, edges.Size, lines.Shape[^1]);
            return true;
        }

        public bool VisitOpaque<T>() => throw new UnreachableException();
    }
}
