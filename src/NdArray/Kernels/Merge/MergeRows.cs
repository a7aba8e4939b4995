using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Merges short rows of several inputs into rows that lie one after another, a vector at a time.</summary>
/// <remarks>
/// Copying input by input would walk all of the destination for each of them, a few bytes a step. Here each vector of
/// the result is shuffled together from all inputs at once and written once; how, says
/// <see cref="MergeProgram{TVector, TOps}"/>.
/// </remarks>
internal static unsafe class MergeRows
{
    /// <summary>The memory for index vectors, and so for the longest program.</summary>
    private const int IndexBytes = 16384;

    /// <summary>The bytes that are put together in the cache before they go past it.</summary>
    private const int StreamBytes = 1024;

    /// <summary>The most blocks of a period whose blocks are all aligned.</summary>
    private const int MaxAlignedBlocks = 16;

    /// <summary>The widest rows.</summary>
    private const int MaxWidth = 1024;

    /// <summary>From this many bytes on average, a run is moved on its own as fast.</summary>
    private const int ShortRun = 12;

    /// <summary>The periods that <see cref="MergeRuns"/> has done by the time a program is prepared.</summary>
    private const int LeastPeriods = 32;

    /// <summary>The fewest periods of a line: its first and last rows are written apart.</summary>
    private const int LeastPeriodsALine = 4;

    /// <summary>The same as rows, if a program of many inputs has to be prepared.</summary>
    private const int LeastRowsOfMany = 1024;

    /// <summary>The most inputs for which short vectors may be better.</summary>
    private const int MaxShortInputs = 16;

    /// <summary>The most windows of a block that inputs with gaps may need.</summary>
    private const int MaxWideWindows = 8;

    /// <summary>How many more rows than needed a period may have so that its blocks overlap less.</summary>
    private const int MoreRows = 8;

    /// <summary>Whether this is faster for such rows, in one line or many, than <see cref="MergeRuns"/>, which takes any.</summary>
    public static bool Suits(ReadOnlySpan<RowSource> sources, nint rows, nint lines = 1)
    {
        nint width = RowSource.TotalWidth(sources);
        if (rows * lines * width < LeastPeriods * Vector512<byte>.Count)
        {
            return false;
        }

        nint periodRows = PeriodRows(width, Vector512<byte>.Count);
        if (width > MaxWidth
            || width > ShortRun * sources.Length
            || rows < LeastPeriodsALine * periodRows
            || (sources.Length > MergeTree.FanIn ? rows < LeastRowsOfMany : rows * lines < LeastPeriods * periodRows)
            || !(MergeVector128.IsSupported || MergeVector512.IsSupported))
        {
            return false;
        }

        nint windows = 0;
        foreach (ref readonly RowSource source in sources)
        {
            // Gaps between an input's rows are loaded too.
            windows += nint.Abs(source.Pitch) / nint.Max(width, source.Width);
        }

        return windows <= MaxWideWindows;
    }

    /// <summary>
    /// Writes <paramref name="rows"/> rows, each the rows of all inputs side by side; no input may overlap the
    /// destination.
    /// </summary>
    /// <param name="sources">The inputs.</param>
    /// <param name="destination">The first byte of the result.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="stream">Whether to write past the cache: the result is larger than it.</param>
    public static void Run(ReadOnlySpan<RowSource> sources, byte* destination, nint rows, bool stream) =>
        Run(sources, destination, rows, RowLines.One, stream);

    /// <summary>The same for several lines of rows, of which only the first has to be thought through.</summary>
    public static void Run(ReadOnlySpan<RowSource> sources, byte* destination, nint rows, RowLines lines, bool stream)
    {
        if (MergeVector512.IsSupported && !(MergeVector128.IsSupported && IsBetterShort(sources)))
        {
            Run<Vector512<byte>, MergeVector512>(sources, destination, rows, lines, stream);
        }
        else if (MergeVector128.IsSupported)
        {
            Run<Vector128<byte>, MergeVector128>(sources, destination, rows, lines, stream);
        }
        else
        {
            RunRuns(sources, destination, rows, lines, stream);
        }
    }

    /// <summary>The same with chosen vectors, which the processor must have.</summary>
    [SkipLocalsInit]
    public static void Run<TVector, TOps>(
        ReadOnlySpan<RowSource> sources, byte* destination, nint rows, RowLines lines, bool stream)
        where TVector : unmanaged
        where TOps : struct, IMergeVector<TVector>
    {
        nint width = RowSource.TotalWidth(sources);
        if (width is <= 0 or > MaxWidth)
        {
            RunRuns(sources, destination, rows, lines, stream);
            return;
        }

        bool many = Windows(sources.Length, width, sizeof(TVector)) > MergeTree.FanIn;
        if (lines.Count > 1 && many)
        {
            Span<RowSource> moved = stackalloc RowSource[sources.Length];
            sources.CopyTo(moved);
            for (nint line = 0; line < lines.Count; line++)
            {
                Run<TVector, TOps>(moved, destination + (line * lines.DestinationPitch), rows, RowLines.One, stream);
                RowSource.MoveOn(moved);
            }

            return;
        }

        int capacity = IndexBytes / sizeof(TVector);
        byte* indices = stackalloc byte[IndexBytes + sizeof(TVector)];
        MergeProgram<TVector, TOps> program = new(
            indices, stackalloc MergeWindow[capacity], stackalloc MergeBlock[capacity]);
        if (many)
        {
            nint done = MergeTree.Run(ref program, sources, destination, rows, stream);
            if (done > 0)
            {
                MergeRuns.Run(sources, destination, width, done, rows);
                return;
            }
        }
        else if (TryRunFlat(ref program, sources, destination, rows, lines, stream))
        {
            return;
        }

        RunRuns(sources, destination, rows, lines, stream);
    }

    /// <summary>Merges all inputs at once; false if nothing has been written.</summary>
    private static bool TryRunFlat<TVector, TOps>(
        scoped ref MergeProgram<TVector, TOps> program,
        scoped ReadOnlySpan<RowSource> sources,
        byte* destination,
        nint rows,
        RowLines lines,
        bool stream)
        where TVector : unmanaged
        where TOps : struct, IMergeVector<TVector>
    {
        nint width = RowSource.TotalWidth(sources);
        nint phase = 0;
        nint periodRows = PeriodRows(width, sizeof(TVector));
        bool aligned = stream && CanAlign<TVector>(width) && lines.DestinationPitch % sizeof(TVector) == 0;
        if (aligned)
        {
            phase = -(nint)destination & (sizeof(TVector) - 1);
            periodRows = AlignedPeriodRows(width, sizeof(TVector));
        }

        if (rows < periodRows || !program.TryAdd(sources, phase, periodRows, out MergePart part))
        {
            return false;
        }

        nint periods = program.Periods(part, sources, phase, rows);
        if (periods == 0)
        {
            return false;
        }

        Span<RowSource> moved = stackalloc RowSource[sources.Length];
        sources.CopyTo(moved);
        for (nint line = 0; line < lines.Count; line++)
        {
            if (line > 0)
            {
                program.MoveOn(moved);
                RowSource.MoveOn(moved);
                destination += lines.DestinationPitch;
            }

            // The rows in which the program begins and ends are written whole, partly twice.
            MergeRuns.Run(moved, destination, width, 0, (phase + width - 1) / width);
            if (stream && !aligned)
            {
                Stream(program, part, destination, periods);
            }
            else
            {
                program.Run(part, destination + phase, 0, periods, aligned);
            }

            MergeRuns.Run(moved, destination, width, (phase + periods * part.Period) / width, rows);
        }

        if (aligned)
        {
            StreamBuffer.Order();
        }

        return true;
    }

    private static void RunRuns(
        ReadOnlySpan<RowSource> sources, byte* destination, nint rows, RowLines lines, bool stream)
    {
        Span<RowSource> moved = stackalloc RowSource[sources.Length];
        sources.CopyTo(moved);
        for (nint line = 0; line < lines.Count; line++)
        {
            MergeRuns.Run(moved, destination + (line * lines.DestinationPitch), rows, stream);
            RowSource.MoveOn(moved);
        }
    }

    /// <summary>Whether a long vector takes too many inputs to be merged at once, and a short one does not.</summary>
    private static bool IsBetterShort(ReadOnlySpan<RowSource> sources)
    {
        nint width = RowSource.TotalWidth(sources);
        return sources.Length <= MaxShortInputs
            && Windows(sources.Length, width, Vector512<byte>.Count) > MergeTree.FanIn
            && Windows(sources.Length, width, Vector128<byte>.Count) <= MergeTree.FanIn;
    }

    /// <summary>About how many inputs have bytes in a vector of the result.</summary>
    private static nint Windows(int inputs, nint width, int vector) =>
        nint.Min(inputs, inputs * vector / nint.Max(1, width));

    /// <summary>Makes the result in a buffer, since its blocks are not aligned or not whole lines.</summary>
    [SkipLocalsInit]
    private static void Stream<TVector, TOps>(
        scoped in MergeProgram<TVector, TOps> program, in MergePart part, byte* destination, nint periods)
        where TVector : unmanaged
        where TOps : struct, IMergeVector<TVector>
    {
        nint chunk = nint.Max(1, StreamBytes / part.Period);
        byte* space = stackalloc byte[StreamBuffer.Space((int)(chunk * part.Period))];
        StreamBuffer buffer = new(space, destination);
        for (nint period = 0; period < periods; period += chunk)
        {
            nint end = nint.Min(period + chunk, periods);
            program.Run(part, buffer.Place, period, end, stream: false);
            buffer.Put((end - period) * part.Period);
        }

        buffer.Finish();
    }

    /// <summary>The rows of a period that overlaps itself least, without being long.</summary>
    private static nint PeriodRows(nint width, int vector)
    {
        nint least = (vector + width - 1) / nint.Max(1, width);
        nint best = least;
        nint overlap = Overlap(least);
        for (nint rows = least + 1; rows <= least + MoreRows && overlap > 0; rows++)
        {
            if (Overlap(rows) * best < overlap * rows)
            {
                best = rows;
                overlap = Overlap(rows);
            }
        }

        return best;

        nint Overlap(nint rows) => -(rows * width) & (vector - 1);
    }

    /// <summary>Whether a line of the result is one block, and a period without overlaps is short.</summary>
    private static bool CanAlign<TVector>(nint width)
        where TVector : unmanaged =>
        sizeof(TVector) == Vector512<byte>.Count
        && AlignedPeriodRows(width, sizeof(TVector)) * width <= MaxAlignedBlocks * sizeof(TVector);

    /// <summary>The fewest rows that are whole vectors.</summary>
    private static nint AlignedPeriodRows(nint width, int vector) =>
        vector >> Math.Min(BitOperations.TrailingZeroCount(width), BitOperations.Log2((uint)vector));
}
