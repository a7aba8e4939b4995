using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// The joining of inputs whose elements come in rows: along the axes outside the joined one the result repeats the same
/// row, which is made of one run of each input, and its rows lie one after another. Such a result is written from front to
/// back, once, instead of input by input.
/// </summary>
internal ref struct RowJoin
{
    /// <summary>Fewer bytes are copied input by input before the rows have been found out.</summary>
    public const nint SmallestResult = 2048;

    /// <summary>The most inputs.</summary>
    public const int MostInputs = MergeColumns.MaxInputs;

    /// <summary>Enough lines for all threads.</summary>
    private const int ManyLines = 16;

    private readonly int _elementSize;
    private readonly ReadOnlySpan<nint> _runs;
    private LoopPlan _outer;

    private RowJoin(LoopPlan outer, ReadOnlySpan<nint> runs, int elementSize)
    {
        _outer = outer;
        _runs = runs;
        _elementSize = elementSize;
    }

    /// <summary>The numbers that a plan needs.</summary>
    public static int Space(int rank, int inputs) => LoopPlan.Space(rank, inputs + 1) + inputs;

    /// <summary>Finds the rows, if there are any.</summary>
    /// <param name="space">Memory for <see cref="Space"/> numbers.</param>
    /// <param name="lengths">The sizes of the result.</param>
    /// <param name="axis">The axis along which the inputs are joined.</param>
    /// <param name="strides">The strides of the result.</param>
    /// <param name="inputLengths">The inputs' sizes along the axis.</param>
    /// <param name="inputStrides">The inputs' strides, one input after another.</param>
    /// <param name="elementSize">The bytes of an element.</param>
    /// <param name="join">The plan.</param>
    public static bool TryPlan(
        Span<nint> space,
        scoped ReadOnlySpan<nint> lengths,
        int axis,
        scoped ReadOnlySpan<nint> strides,
        scoped ReadOnlySpan<nint> inputLengths,
        scoped ReadOnlySpan<nint> inputStrides,
        int elementSize,
        out RowJoin join)
    {
        join = default;
        int rank = lengths.Length;
        int inputs = inputLengths.Length;

        // Inside the joined axis all elements must lie one after another, everywhere in the same order.
        Span<nint> outerLengths = stackalloc nint[rank];
        lengths.CopyTo(outerLengths);
        outerLengths[axis] = 1;
        if (!TryFindInner(lengths, axis, strides, outerLengths, out nint inner))
        {
            return false;
        }

        Span<nint> runs = space[..inputs];
        for (int input = 0; input < inputs; input++)
        {
            ReadOnlySpan<nint> own = inputStrides.Slice(input * rank, rank);
            if (!IsRun(own, strides, lengths, outerLengths, axis, inputLengths[input], inner))
            {
                return false;
            }

            runs[input] = inputLengths[input] * inner;
        }

        LoopPlan outer = new(space[inputs..], outerLengths, inputs + 1);
        outer.SetStrides(0, strides);
        for (int input = 0; input < inputs; input++)
        {
            outer.SetStrides(input + 1, inputStrides.Slice(input * rank, rank));
        }

        outer.Simplify();
        join = new RowJoin(outer, runs, elementSize);
        return outer.Rank > 0 && outer.Strides(0)[^1] == inner * lengths[axis];
    }

    /// <summary>Writes the rows, if there is a kernel that does it faster than the inputs one by one.</summary>
    /// <param name="destination">The first byte of the result.</param>
    /// <param name="inputs">The first bytes of the inputs, which are pinned.</param>
    /// <param name="stream">Whether to write past the cache.</param>
    /// <returns>False if nothing has been written.</returns>
    public unsafe bool TryRun(byte* destination, ReadOnlySpan<nint> inputs, bool stream)
    {
        int row = _outer.Rank - 1;
        int line = int.Max(0, row - 1);
        nint rows = _outer.Lengths[row];
        nint lines = row == 0 ? 1 : _outer.Lengths[line];
        RowSource* sources = stackalloc RowSource[inputs.Length];
        for (int input = 0; input < inputs.Length; input++)
        {
            nint start = inputs[input] + (_outer.Starts[input + 1] * _elementSize);
            ReadOnlySpan<nint> strides = _outer.Strides(input + 1);
            sources[input] = new RowSource(
                (byte*)start, _runs[input] * _elementSize, strides[row] * _elementSize, row == 0 ? 0 : strides[line] * _elementSize);
        }

        ReadOnlySpan<RowSource> all = new(sources, inputs.Length);
        RowKernel kernel = MergeColumns.Suits(all, rows) ? RowKernel.Columns
            : all.Length > MergeTree.MaxInputs ? RowKernel.None
            : MergeRows.Suits(all, rows, lines) ? RowKernel.Rows
            : MergeRuns.Suits(all) ? RowKernel.Runs
            : RowKernel.None;
        if (kernel == RowKernel.None)
        {
            return false;
        }

        scoped Body body = new()
        {
            Sources = sources,
            Destination = destination + (_outer.Starts[0] * _elementSize),
            ElementSize = _elementSize,
            Rows = rows,
            RowBytes = RowSource.TotalWidth(all),
            Lines = row == 0 ? RowLines.One : new RowLines(lines, _outer.Strides(0)[line] * _elementSize),
            Kernel = kernel,
            Stream = stream,
            Starts = _outer.Starts,
        };
        StridedLoop.Run(_outer, line, ref body);
        return true;
    }

    /// <summary>
    /// The number of elements inside the joined axis, which must lie one after another in the result; their axes count as 1
    /// outside from now on.
    /// </summary>
    private static bool TryFindInner(
        ReadOnlySpan<nint> lengths, int axis, ReadOnlySpan<nint> strides, Span<nint> outerLengths, out nint inner)
    {
        inner = 1;
        while (strides[axis] != inner)
        {
            int next = -1;
            for (int i = 0; i < lengths.Length; i++)
            {
                if (outerLengths[i] != 1 && strides[i] == inner)
                {
                    next = i;
                    break;
                }
            }

            if (next < 0)
            {
                return false;
            }

            inner *= lengths[next];
            outerLengths[next] = 1;
        }

        return true;
    }

    private static bool IsRun(
        ReadOnlySpan<nint> own,
        ReadOnlySpan<nint> strides,
        ReadOnlySpan<nint> lengths,
        ReadOnlySpan<nint> outerLengths,
        int axis,
        nint length,
        nint inner)
    {
        if (length != 1 && own[axis] != inner)
        {
            return false;
        }

        for (int i = 0; i < lengths.Length; i++)
        {
            if (i != axis && outerLengths[i] != lengths[i] && own[i] != strides[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Rows one after another, at each step of the loops outside them.</summary>
    private readonly unsafe ref struct Body : ILoopBody
    {
        public required RowSource* Sources { get; init; }

        public required byte* Destination { get; init; }

        public required int ElementSize { get; init; }

        public required nint Rows { get; init; }

        public required nint RowBytes { get; init; }

        public required RowLines Lines { get; init; }

        public required RowKernel Kernel { get; init; }

        public required bool Stream { get; init; }

        public required ReadOnlySpan<nint> Starts { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets)
        {
            RowSource* sources = stackalloc RowSource[offsets.Length - 1];
            for (int input = 0; input < offsets.Length - 1; input++)
            {
                RowSource source = Sources[input];
                nint moved = (offsets[input + 1] - Starts[input + 1]) * ElementSize;
                sources[input] = new RowSource(source.Start + moved, source.Width, source.Pitch, source.LinePitch);
            }

            // Threads share the lines if there are enough of them, or else the rows of all of them.
            bool ofLines = Lines.Count >= nint.Min(Rows, ManyLines);
            ParallelSplit split = ParallelSplit.OfLine(ofLines ? Lines.Count : Rows, Lines.Count * Rows * RowBytes);
            RowsPart part = new()
            {
                Sources = sources,
                Inputs = offsets.Length - 1,
                Destination = Destination + ((offsets[0] - Starts[0]) * ElementSize),
                Rows = Rows,
                RowBytes = RowBytes,
                Lines = Lines,
                OfLines = ofLines,
                Kernel = Kernel,
                Stream = Stream,
                Split = split,
            };
            Crew.Run(part, split.Parts);
        }
    }

    /// <summary>Some of the rows, for any thread.</summary>
    private unsafe struct RowsPart : IParallelWork
    {
        public RowSource* Sources;
        public int Inputs;
        public byte* Destination;
        public nint Rows;
        public nint RowBytes;
        public RowLines Lines;
        public bool OfLines;
        public RowKernel Kernel;
        public bool Stream;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            nint first = Split.Start(part);
            nint firstLine = OfLines ? first : 0;
            nint firstRow = OfLines ? 0 : first;
            RowSource* sources = stackalloc RowSource[Inputs];
            for (int input = 0; input < Inputs; input++)
            {
                sources[input] = Sources[input].At(firstLine, firstRow);
            }

            byte* destination = Destination + (firstLine * Lines.DestinationPitch) + (firstRow * RowBytes);
            nint rows = OfLines ? Rows : Split.Length(part, Rows);
            RowLines lines = OfLines ? Lines with { Count = Split.Length(part, Lines.Count) } : Lines;
            Span<RowSource> own = new(sources, Inputs);
            if (Kernel == RowKernel.Rows)
            {
                MergeRows.Run(own, destination, rows, lines, Stream);
                return;
            }

            for (nint line = 0; line < lines.Count; line++)
            {
                if (Kernel == RowKernel.Columns)
                {
                    MergeColumns.Run(own, destination, rows);
                }
                else
                {
                    MergeRuns.Run(own, destination, rows, Stream);
                }

                RowSource.MoveOn(own);
                destination += lines.DestinationPitch;
            }
        }
    }

    /// <summary>What writes the rows.</summary>
    private enum RowKernel
    {
        None,
        Columns,
        Rows,
        Runs,
    }
}
