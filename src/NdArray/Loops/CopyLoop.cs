using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Copies elements of one type, with the kernel that suits what is innermost.</summary>
internal partial struct CopyLoop<T> : IOperandLoop
{
    /// <inheritdoc/>
    public static int SizeOf(int operand) => Unsafe.SizeOf<T>();

    /// <summary>Whether the result is written past the cache.</summary>
    public bool Stream { get; init; }

    /// <inheritdoc/>
    public readonly void Run(scoped in LoopPlan plan, Operands operands)
    {
        ref T from = ref Unsafe.As<byte, T>(ref operands.Source);
        ref T to = ref Unsafe.As<byte, T>(ref operands.Destination);
        int inner = plan.Rank - 1;
        if (inner < 0)
        {
            to = from;
            return;
        }

        nint sourceStride = plan.Strides(Operands.SourcePlace)[inner];
        nint destinationStride = plan.Strides(Operands.DestinationPlace)[inner];
        nint count = plan.Lengths[inner];
        if (destinationStride == 1 && sourceStride == 1)
        {
            CopyRuns(plan, count, ref from, ref to);
        }
        else if (destinationStride == 1 && sourceStride == 0)
        {
            CopyRepeats(plan, count, ref from, ref to);
        }
        else if (!TryCopyColumns(plan, ref from, ref to)
            && !TryCopyPlaces(plan, ref from, ref to)
            && !TryCopyTiles(plan, ref from, ref to)
            && !TryCopyElements(plan, ref from, ref to))
        {
            scoped StridedBody body = new(ref from, ref to)
            {
                Count = count,
                SourceStride = sourceStride,
                DestinationStride = destinationStride,
            };
            StridedLoop.Run(plan, inner, ref body);
        }
    }

    /// <summary>Runs; if they are short, all along a second loop at once.</summary>
    private readonly void CopyRuns(scoped in LoopPlan plan, nint count, ref T from, ref T to)
    {
        int inner = plan.Rank - 1;
        nint bytes = count * Unsafe.SizeOf<T>();
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || (inner == 0 && !Stream))
        {
            scoped RunBody body = new(ref from, ref to) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
        }
        else if (inner > 0 && bytes < (Stream ? CopyRows.LongRow : CopyRows.LongestRow))
        {
            RunRows(plan, inner - 1, bytes, ref from, ref to);
        }
        else if (Stream && bytes >= CopyStream.Shortest)
        {
            scoped StreamBody body = new(ref from, ref to) { Bytes = bytes };
            StridedLoop.Run(plan, inner, ref body);
            CopyStream.Finish();
        }
        else
        {
            scoped RunBody body = new(ref from, ref to) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
        }
    }

    /// <summary>Elements that are each repeated; those that follow one another on both sides, all at once.</summary>
    private static void CopyRepeats(scoped in LoopPlan plan, nint count, ref T from, ref T to)
    {
        int inner = plan.Rank - 1, outer = inner - 1;
        if (outer >= 0 && plan.Strides(Operands.SourcePlace)[outer] == 1 && plan.Strides(Operands.DestinationPlace)[outer] == count)
        {
            scoped RepeatBody body = new(ref from, ref to) { Count = plan.Lengths[outer], Times = count };
            StridedLoop.Run(plan, outer, ref body);
        }
        else
        {
            scoped FillBody body = new(ref from, ref to) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
        }
    }

    /// <summary>A few columns from anywhere that lie side by side in the destination, row after row: a merge of inputs.</summary>
    private readonly unsafe bool TryCopyColumns(scoped in LoopPlan plan, ref T from, ref T to)
    {
        int inner = plan.Rank - 1;
        nint count = plan.Lengths[inner];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()
            || inner == 0
            || count > MergeTree.MaxInputs
            || plan.Strides(Operands.DestinationPlace)[inner] != 1
            || plan.Strides(Operands.DestinationPlace)[inner - 1] != count)
        {
            return false;
        }

        RowLines lines = LinesOutside(plan, inner - 1, out nint linePitch, out int outer);
        scoped ColumnsBody body = new(ref from, ref to)
        {
            Rows = plan.Lengths[inner - 1],
            Columns = (int)count,
            SourceRowStride = plan.Strides(Operands.SourcePlace)[inner - 1],
            SourceColumnStride = plan.Strides(Operands.SourcePlace)[inner],
            Lines = lines,
            LinePitch = linePitch,
            Stream = Stream,
        };
        RowSource* columns = stackalloc RowSource[(int)count];
        body.Find(columns, null);
        if (!MergeRows.Suits(new ReadOnlySpan<RowSource>(columns, (int)count), body.Rows, lines.Count))
        {
            return false;
        }

        StridedLoop.Run(plan, outer, ref body);
        return true;
    }

    /// <summary>
    /// Elements from all over the source that lie together in the destination, though no axis alone has many: their places
    /// are the same at each step of the other loops, and at each row of a loop along which the source is consecutive.
    /// </summary>
    private readonly unsafe bool TryCopyPlaces(scoped in LoopPlan plan, ref T from, ref T to)
    {
        int rows = plan.Strides(Operands.SourcePlace).IndexOf(1);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()
            || plan.Strides(Operands.DestinationPlace)[^1] != 1
            || plan.Lengths[^1] * Unsafe.SizeOf<T>() >= Places.LongRun)
        {
            return false;
        }

        int axes = Places.Axes(plan, rows, out int count);
        if (axes < 2 || count == 0)
        {
            return false;
        }

        int inner = plan.Rank - axes;
        if (rows >= 0)
        {
            plan.Move(rows, --inner);
        }

        byte** columns = stackalloc byte*[count];
        fixed (byte* source = &Unsafe.As<T, byte>(ref from), destination = &Unsafe.As<T, byte>(ref to))
        {
            Places.Fill(plan, axes, Unsafe.SizeOf<T>(), source, columns);
            PlacesBody body = new()
            {
                Columns = columns,
                Count = count,
                Rows = rows < 0 ? 1 : plan.Lengths[inner],
                Destination = destination,
                Pitch = rows < 0 ? 0 : plan.Strides(Operands.DestinationPlace)[inner] * Unsafe.SizeOf<T>(),
            };
            StridedLoop.Run(plan, inner, ref body);
        }

        return true;
    }

    /// <summary>Planes of which the rows lie together in the source and the columns in the destination.</summary>
    private readonly bool TryCopyTiles(scoped in LoopPlan plan, ref T from, ref T to)
    {
        int inner = plan.Rank - 1;
        int rows = plan.Strides(Operands.SourcePlace).IndexOfAny(1, -1);
        if (rows < 0
            || rows >= inner
            || plan.Strides(Operands.DestinationPlace)[inner] != 1
            || (plan.Lengths[rows] < CopyTile.FewRows && IsMerge(plan)))
        {
            return false;
        }

        nint sourceColumnStride = plan.Strides(Operands.SourcePlace)[inner];
        plan.Move(rows, inner - 1);
        scoped TileBody body = new(ref from, ref to)
        {
            Rows = plan.Lengths[inner - 1],
            Columns = plan.Lengths[inner],
            SourceRowStride = plan.Strides(Operands.SourcePlace)[inner - 1],
            SourceColumnStride = sourceColumnStride,
            DestinationRowStride = plan.Strides(Operands.DestinationPlace)[inner - 1],
            Stream = Stream,
        };
        StridedLoop.Run(plan, inner - 1, ref body);
        return true;
    }

    /// <summary>Elements that lie some way apart in the source and side by side in the destination: rows of one element.</summary>
    private readonly bool TryCopyElements(scoped in LoopPlan plan, ref T from, ref T to)
    {
        if (!IsMerge(plan))
        {
            return false;
        }

        RunRows(plan, plan.Rank - 1, Unsafe.SizeOf<T>(), ref from, ref to);
        return true;
    }

    /// <summary>Rows of so many bytes along an axis.</summary>
    private readonly void RunRows(scoped in LoopPlan plan, int axis, nint width, ref T from, ref T to)
    {
        RowLines lines = LinesOutside(plan, axis, out nint linePitch, out int outer);
        scoped RowsBody body = new(ref from, ref to)
        {
            Rows = plan.Lengths[axis],
            Width = width,
            SourcePitch = plan.Strides(Operands.SourcePlace)[axis] * Unsafe.SizeOf<T>(),
            DestinationPitch = plan.Strides(Operands.DestinationPlace)[axis] * Unsafe.SizeOf<T>(),
            Lines = lines,
            LinePitch = linePitch,
            Stream = Stream,
        };
        StridedLoop.Run(plan, outer, ref body);
    }

    /// <summary>The loop outside of an axis, if there is one, and the number of those outside of both.</summary>
    private static RowLines LinesOutside(scoped in LoopPlan plan, int axis, out nint sourcePitch, out int outer)
    {
        outer = int.Max(0, axis - 1);
        if (axis == 0)
        {
            sourcePitch = 0;
            return RowLines.One;
        }

        sourcePitch = plan.Strides(Operands.SourcePlace)[outer] * Unsafe.SizeOf<T>();
        return new RowLines(plan.Lengths[outer], plan.Strides(Operands.DestinationPlace)[outer] * Unsafe.SizeOf<T>());
    }

    private static unsafe bool IsMerge(scoped in LoopPlan plan)
    {
        int inner = plan.Rank - 1;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || plan.Strides(Operands.DestinationPlace)[inner] != 1)
        {
            return false;
        }

        nint size = Unsafe.SizeOf<T>();
        RowSource elements = new(null, size, plan.Strides(Operands.SourcePlace)[inner] * size);
        return MergeRows.Suits([elements], plan.Lengths[inner], LinesOutside(plan, inner, out _, out _).Count);
    }
}
