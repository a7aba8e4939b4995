using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>
/// Merges many inputs: a few neighbours at a time into buffers that stay in the first-level cache, then these, until
/// they are one. Where each vector of the result would take 16 shuffles for 16 inputs, it takes two times four this way.
/// </summary>
internal static unsafe class MergeTree
{
    /// <summary>The most inputs that are merged at once.</summary>
    public const int FanIn = 4;

    /// <summary>The most inputs of all.</summary>
    public const int MaxInputs = 64;

    /// <summary>The merges of so many inputs: 16 and 4, and one.</summary>
    private const int MaxParts = 21;

    /// <summary>The bytes of the result that are made before the next rows are begun.</summary>
    private const int ChunkBytes = 8192;

    /// <summary>The longest period: it has many blocks to prepare.</summary>
    private const int MaxPeriodBytes = 2048;

    /// <summary>Writes as many of the rows as can be written this way, and says how many.</summary>
    /// <param name="program">An empty program.</param>
    /// <param name="sources">The inputs, more than are merged at once.</param>
    /// <param name="destination">The first byte of the result.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="stream">Whether to write past the cache.</param>
    [SkipLocalsInit]
    public static nint Run<TVector, TOps>(
        scoped ref MergeProgram<TVector, TOps> program,
        scoped ReadOnlySpan<RowSource> sources,
        byte* destination,
        nint rows,
        bool stream)
        where TVector : unmanaged
        where TOps : struct, IMergeVector<TVector>
    {
        // All parts have the same rows a period, so that they meet at the end of every chunk.
        nint periodRows = PeriodRows(sources, sizeof(TVector));
        nint periodBytes = periodRows * RowSource.TotalWidth(sources);
        if (sources.Length > MaxInputs || periodRows == 0 || periodBytes > MaxPeriodBytes || rows < periodRows)
        {
            return 0;
        }

        nint chunk = ChunkBytes / periodBytes;
        byte* place = stackalloc byte[2 * ChunkBytes + (2 * MaxParts + 1) * sizeof(TVector)];
        place += -(nint)place & (sizeof(TVector) - 1);
        Span<MergePart> parts = stackalloc MergePart[MaxParts];
        Span<nint> outputs = stackalloc nint[MaxParts];
        Span<RowSource> level = stackalloc RowSource[sources.Length];
        sources.CopyTo(level);
        nint periods = nint.MaxValue;
        int count = 0;
        int leaves = 0;
        while (level.Length > 1)
        {
            int groups = Groups(level.Length);
            for (int group = 0; group < groups; group++)
            {
                Span<RowSource> members = Members(level, group, groups);
                if (!program.TryAdd(members, 0, periodRows, out parts[count]))
                {
                    return 0;
                }

                if (leaves == 0)
                {
                    periods = nint.Min(periods, program.Periods(parts[count], members, 0, rows));
                }

                nint width = RowSource.TotalWidth(members);
                level[group] = new RowSource(place, width, width);
                outputs[count++] = (nint)place;

                // A window may reach beyond what has been written, but not beyond the buffer.
                nint bytes = chunk * periodRows * width;
                place += bytes + (-bytes & (sizeof(TVector) - 1)) + sizeof(TVector);
            }

            leaves = leaves == 0 ? count : leaves;
            level = level[..groups];
        }

        Plan plan = new(parts[..count], outputs[..count], leaves, chunk);
        if (stream)
        {
            RunStream(program, plan, destination, periods);
        }
        else
        {
            Run(program, plan, destination, periods);
        }

        return periods * periodRows;
    }

    private static void Run<TVector, TOps>(
        scoped in MergeProgram<TVector, TOps> program, scoped in Plan plan, byte* destination, nint periods)
        where TVector : unmanaged
        where TOps : struct, IMergeVector<TVector>
    {
        nint period = plan.Parts[^1].Period;
        for (nint first = 0; first < periods; first += plan.Chunk)
        {
            RunChunk(program, plan, destination + first * period, first, nint.Min(plan.Chunk, periods - first));
        }
    }

    [SkipLocalsInit]
    private static void RunStream<TVector, TOps>(
        scoped in MergeProgram<TVector, TOps> program, scoped in Plan plan, byte* destination, nint periods)
        where TVector : unmanaged
        where TOps : struct, IMergeVector<TVector>
    {
        byte* space = stackalloc byte[StreamBuffer.Space(ChunkBytes)];
        StreamBuffer buffer = new(space, destination);
        for (nint first = 0; first < periods; first += plan.Chunk)
        {
            nint count = nint.Min(plan.Chunk, periods - first);
            RunChunk(program, plan, buffer.Place, first, count);
            buffer.Put(count * plan.Parts[^1].Period);
        }

        buffer.Finish();
    }

    private static void RunChunk<TVector, TOps>(
        scoped in MergeProgram<TVector, TOps> program, scoped in Plan plan, byte* destination, nint first, nint count)
        where TVector : unmanaged
        where TOps : struct, IMergeVector<TVector>
    {
        for (int i = 0; i < plan.Leaves; i++)
        {
            program.Run(plan.Parts[i], (byte*)plan.Outputs[i], first, first + count, stream: false);
        }

        // The buffers begin anew with each chunk.
        for (int i = plan.Leaves; i < plan.Parts.Length - 1; i++)
        {
            program.Run(plan.Parts[i], (byte*)plan.Outputs[i], 0, count, stream: false);
        }

        program.Run(plan.Parts[^1], destination, 0, count, stream: false);
    }

    private static int Groups(int inputs) => (inputs + FanIn - 1) / FanIn;

    /// <summary>The inputs of a group; all groups have as many, or one more, and so at least two.</summary>
    private static Span<RowSource> Members(Span<RowSource> inputs, int group, int groups)
    {
        int start = group * inputs.Length / groups;
        int end = (group + 1) * inputs.Length / groups;
        return inputs[start..end];
    }

    /// <summary>The rows for which even the narrowest group makes a vector; 0 if a group has no bytes.</summary>
    private static nint PeriodRows(ReadOnlySpan<RowSource> sources, int vector)
    {
        int groups = Groups(sources.Length);
        nint narrowest = nint.MaxValue;
        for (int group = 0; group < groups; group++)
        {
            int start = group * sources.Length / groups;
            int end = (group + 1) * sources.Length / groups;
            narrowest = nint.Min(narrowest, RowSource.TotalWidth(sources[start..end]));
        }

        return narrowest == 0
            ? 0
            : (nint)BitOperations.RoundUpToPowerOf2((nuint)((vector + narrowest - 1) / narrowest));
    }

    /// <summary>The parts in the order in which they run, and where each but the last writes.</summary>
    private readonly ref struct Plan(
        ReadOnlySpan<MergePart> parts, ReadOnlySpan<nint> outputs, int leaves, nint chunk)
    {
        public readonly ReadOnlySpan<MergePart> Parts = parts;
        public readonly ReadOnlySpan<nint> Outputs = outputs;

        /// <summary>How many of the parts, the first, read the inputs.</summary>
        public readonly int Leaves = leaves;

        /// <summary>The periods after which the buffers are used again.</summary>
        public readonly nint Chunk = chunk;
    }
}
