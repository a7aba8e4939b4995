using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>One vector that is loaded from an input for a block.</summary>
/// <param name="First">The place in the input, in the first period.</param>
/// <param name="Load">Where it is loaded from: the place itself, or a copy if the input repeats one row.</param>
/// <param name="Step">The bytes from its place in one period to that in the next.</param>
/// <param name="Input">The number of the input.</param>
internal readonly record struct MergeWindow(nint First, nint Load, nint Step, int Input);

/// <summary>One vector of the result.</summary>
/// <param name="Offset">Its place in the period.</param>
/// <param name="First">The first of its windows.</param>
/// <param name="Count">The number of its windows.</param>
internal readonly record struct MergeBlock(nint Offset, int First, int Count);

/// <summary>The blocks that make a merge of some inputs.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">Their number.</param>
/// <param name="Period">The bytes of the result after which they serve again.</param>
internal readonly record struct MergePart(int First, int Count, nint Period);

/// <summary>
/// How the result's vectors are shuffled together from those of the inputs: the result is made block by block, a block
/// of a few windows, and after a period of some rows the same shuffles serve again, a step further on in each input.
/// </summary>
/// <remarks>
/// All of it lives in memory that the caller lends, on its stack. A window never begins before its input; how many
/// periods there are before one would end after its input, <see cref="Periods"/> knows.
/// </remarks>
internal unsafe ref struct MergeProgram<TVector, TOps>
    where TVector : unmanaged
    where TOps : struct, IMergeVector<TVector>
{
    /// <summary>The bytes of the result for which one block is made in all periods before the next block is.</summary>
    private const int ChunkBytes = 4096;

    private readonly Span<MergeWindow> _windows;
    private readonly Span<MergeBlock> _blocks;

    /// <summary>Index vectors from the front, repeated rows from the back.</summary>
    private readonly byte* _indices;
    private int _indexEnd;
    private int _windowCount;
    private int _blockCount;

    /// <summary>An empty program.</summary>
    /// <param name="indices">Memory for as many vectors as there may be windows, and one.</param>
    /// <param name="windows">Memory for windows.</param>
    /// <param name="blocks">Memory for blocks.</param>
    public MergeProgram(byte* indices, Span<MergeWindow> windows, Span<MergeBlock> blocks)
    {
        _indices = indices + (-(nint)indices & (sizeof(TVector) - 1));
        _indexEnd = windows.Length;
        _windows = windows;
        _blocks = blocks;
    }

    /// <summary>Adds the merge of some inputs; false if there is no space.</summary>
    /// <param name="sources">The inputs.</param>
    /// <param name="phase">How many bytes after the start of row 0 the first block begins.</param>
    /// <param name="rows">The rows of a period; in the result, these are at least a vector.</param>
    /// <param name="part">What has been added.</param>
    public bool TryAdd(scoped ReadOnlySpan<RowSource> sources, nint phase, nint rows, out MergePart part)
    {
        int first = _blockCount;
        nint period = rows * RowSource.TotalWidth(sources);
        Debug.Assert(period >= sizeof(TVector));
        part = default;
        for (nint at = 0; at < period; at += sizeof(TVector))
        {
            // The last block ends with the period, even if it then overlaps the one before it.
            nint offset = nint.Min(at, period - sizeof(TVector));
            int firstWindow = _windowCount;
            if (_blockCount == _blocks.Length || !TryAddBlock(sources, phase + offset, rows))
            {
                return false;
            }

            _blocks[_blockCount++] = new MergeBlock(offset, firstWindow, _windowCount - firstWindow);
        }

        part = new MergePart(first, _blockCount - first, period);
        return true;
    }

    /// <summary>Makes the whole serve for the next line of the same inputs.</summary>
    public readonly void MoveOn(scoped ReadOnlySpan<RowSource> sources)
    {
        foreach (ref MergeWindow window in _windows[.._windowCount])
        {
            ref readonly RowSource source = ref sources[window.Input];
            nint first = window.First + source.LinePitch;
            if (source.Pitch != 0)
            {
                window = window with { First = first, Load = first };
            }
            else if (source.LinePitch != 0)
            {
                window = window with { First = first };
                CopyRow(source.At(1, 0), first, (byte*)window.Load);
            }
        }
    }

    /// <summary>The periods in so many rows for which every load and store of a part stays inside its memory.</summary>
    public readonly nint Periods(in MergePart part, scoped ReadOnlySpan<RowSource> sources, nint phase, nint rows)
    {
        nint periods = nint.Max(0, rows * RowSource.TotalWidth(sources) - phase) / part.Period;
        foreach (ref readonly MergeBlock block in _blocks.Slice(part.First, part.Count))
        {
            foreach (ref readonly MergeWindow window in _windows.Slice(block.First, block.Count))
            {
                if (window.Step != 0)
                {
                    ref readonly RowSource source = ref sources[window.Input];
                    nint last = (nint)source.Start + (rows - 1) * source.Pitch;
                    nint room = window.Step > 0
                        ? last + source.Width - sizeof(TVector) - window.First
                        : window.First - last;
                    periods = nint.Min(periods, room < 0 ? 0 : room / nint.Abs(window.Step) + 1);
                }
            }
        }

        return periods;
    }

    /// <summary>Writes the periods from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <param name="part">The merge to run.</param>
    /// <param name="destination">Where the first of them goes.</param>
    /// <param name="first">The first to write.</param>
    /// <param name="end">The period after the last to write; at most what <see cref="Periods"/> says.</param>
    /// <param name="stream">Whether to write past the cache; then every block must be aligned.</param>
    public readonly void Run(in MergePart part, byte* destination, nint first, nint end, bool stream)
    {
        // The same block of several periods, one after another, keeps its index vectors and places in registers; the
        // lines that this leaves for the next block are still in the first-level cache.
        nint chunk = nint.Max(1, ChunkBytes / part.Period);
        for (; first < end; first += chunk)
        {
            nint count = nint.Min(chunk, end - first);
            foreach (ref readonly MergeBlock block in _blocks.Slice(part.First, part.Count))
            {
                MergeBlocks<TVector, TOps>.Run(
                    _windows.Slice(block.First, block.Count),
                    _indices + block.First * sizeof(TVector),
                    destination + block.Offset,
                    part.Period,
                    first,
                    count,
                    stream);
            }

            destination += count * part.Period;
        }
    }

    private bool TryAddBlock(scoped ReadOnlySpan<RowSource> sources, nint offset, nint rows)
    {
        (nint row, nint column) = Math.DivRem(offset, RowSource.TotalWidth(sources));
        int input = 0;
        for (; column >= sources[input].Width; input++)
        {
            column -= sources[input].Width;
        }

        int firstWindow = _windowCount;
        for (int to = 0; to < sizeof(TVector);)
        {
            ref readonly RowSource source = ref sources[input];
            int length = (int)nint.Min(sizeof(TVector) - to, source.Width - column);
            if (length > 0)
            {
                nint run = (nint)source.Start + row * source.Pitch + column;
                int window = FindWindow(firstWindow, input, run, length);
                if (window < 0 && !TryAddWindow(firstWindow, source, input, run, length, rows, out window))
                {
                    return false;
                }

                Point(firstWindow, window, to, (int)(run - _windows[window].First), length);
            }

            to += length;
            column = 0;
            if (++input == sources.Length)
            {
                input = 0;
                row++;
            }
        }

        return true;
    }

    private readonly void Point(int firstWindow, int window, int to, int from, int length)
    {
        byte* indices = _indices + firstWindow * sizeof(TVector);
        for (int i = 0; i < length; i++)
        {
            TOps.Point(indices, window - firstWindow, to + i, from + i);
        }
    }

    /// <summary>The window of the newest block that holds all of a run of an input, or -1.</summary>
    private readonly int FindWindow(int firstWindow, int input, nint run, int length)
    {
        for (int window = _windowCount - 1; window >= firstWindow; window--)
        {
            ref readonly MergeWindow candidate = ref _windows[window];
            if (candidate.Input == input
                && run >= candidate.First
                && run + length <= candidate.First + sizeof(TVector))
            {
                return window;
            }
        }

        return -1;
    }

    private bool TryAddWindow(
        int firstWindow, scoped in RowSource source, int input, nint run, int length, nint rows, out int window)
    {
        // A block may write the second of its index vectors even if it has but one window.
        window = _windowCount;
        int indexCount = Math.Max(window + 1, firstWindow + 2);
        if (indexCount >= _indexEnd)
        {
            return false;
        }

        // The runs to come lie further on if the rows ascend, and before this one if they descend.
        nint first = source.Pitch switch
        {
            > 0 => run,
            < 0 => run + length - sizeof(TVector),
            _ => source.Width <= sizeof(TVector) ? (nint)source.Start : run,
        };
        nint load = source.Pitch == 0 ? RepeatedRow(source, first) : first;
        _windows[window] = new MergeWindow(first, load, rows * source.Pitch, input);
        TOps.Begin(_indices + firstWindow * sizeof(TVector), window - firstWindow);
        _windowCount++;
        return true;
    }

    /// <summary>A copy of a row, or of so much of it as a window holds, that may be loaded as a vector.</summary>
    private nint RepeatedRow(scoped in RowSource source, nint first)
    {
        byte* copy = _indices + --_indexEnd * sizeof(TVector);
        CopyRow(source, first, copy);
        return (nint)copy;
    }

    private static void CopyRow(in RowSource source, nint first, byte* copy)
    {
        nint length = nint.Min(sizeof(TVector), (nint)source.Start + source.Width - first);
        CopyRun.Run(in *(byte*)first, ref *copy, length);
    }
}
