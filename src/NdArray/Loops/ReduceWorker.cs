using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Reduces tiles, in pairs of halves of the steps, and of halves of long runs. How a tile's elements are put together depends
/// on the loops only.
/// </summary>
internal readonly unsafe ref struct ReduceWorker<TOp, TFetch, TFrom, T>
    where TOp : IReduction<TOp, T>
    where TFetch : unmanaged, IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged
{
    /// <summary>So many rows are added one after another.</summary>
    public const nint RowBlock = 8;

    private readonly TFetch _fetch;
    private readonly ReduceLoops _loops;
    private readonly ref TFrom _source;
    private readonly ref byte _second;
    private readonly nint _secondBytes;
    private readonly ref T _result;
    private readonly Span<T> _room;
    private readonly bool _accumulate;

    /// <summary>A worker with room of its own.</summary>
    /// <param name="fetch">What becomes of elements before they are reduced.</param>
    /// <param name="loops">The loops.</param>
    /// <param name="source">The first element.</param>
    /// <param name="second">The first of the second operand.</param>
    /// <param name="secondBytes">The bytes of an element of that.</param>
    /// <param name="result">The first result.</param>
    /// <param name="room">Room for <see cref="Room"/> accumulators.</param>
    /// <param name="accumulate">Whether results are combined with what is there.</param>
    public ReduceWorker(
        TFetch fetch,
        scoped in ReduceLoops loops,
        ref TFrom source,
        ref byte second,
        nint secondBytes,
        ref T result,
        Span<T> room,
        bool accumulate)
    {
        _fetch = fetch;
        _loops = loops;
        _source = ref source;
        _second = ref second;
        _secondBytes = secondBytes;
        _result = ref result;
        _room = room;
        _accumulate = accumulate;
    }

    /// <summary>The accumulators a worker needs: a row for each halving of the steps, and a row or block to fetch elements to.</summary>
    public static int Room(in ReduceLoops loops)
    {
        if (!loops.IsRow)
        {
            return TFetch.IsDirect(loops.SourceStride) && loops.Steps == 1 ? 0 : ReduceRun.Block;
        }

        int rows = 2;
        for (nint steps = loops.Steps; steps > RowBlock; steps -= steps / 2)
        {
            rows++;
        }

        return checked(rows * (int)loops.Width);
    }

    /// <summary>Makes a tile's results.</summary>
    public void Run(nint tile)
    {
        _loops.Place(tile, out nint source, out nint result, out nint second);
        if (_loops.IsRow)
        {
            int width = (int)_loops.WidthOf(tile);
            Span<T> row = _room.Slice(width, width);
            Rows(source, second, 0, _loops.Steps, row, level: 2);
            Finish(result, row);
        }
        else
        {
            Finish(result, Steps(source, second, 0, _loops.Steps));
        }
    }

    /// <summary>Combines some of a tile's steps, or of the elements of its run if it has but one step.</summary>
    /// <param name="tile">The tile.</param>
    /// <param name="from">The first.</param>
    /// <param name="count">How many.</param>
    /// <param name="partial">What they make: a row or one element.</param>
    public void RunSome(nint tile, nint from, nint count, Span<T> partial)
    {
        _loops.Place(tile, out nint source, out _, out nint second);
        if (_loops.IsRow)
        {
            Rows(source, second, from, count, partial, level: 1);
        }
        else if (_loops.Steps == 1)
        {
            partial[0] = Elements(source + (from * _loops.SourceStride), second + (from * _loops.SecondStride), count);
        }
        else
        {
            partial[0] = Steps(source, second, from, count);
        }
    }

    /// <summary>Combines what parts of a tile have made, in the pairs in which one thread would have.</summary>
    /// <param name="tile">The tile.</param>
    /// <param name="partials">A row or an element each, of a power of two of parts.</param>
    /// <param name="parts">How many.</param>
    public void FinishParts(nint tile, Span<T> partials, int parts)
    {
        _loops.Place(tile, out _, out nint result, out _);
        int width = partials.Length / parts;
        for (int apart = 1; apart < parts; apart *= 2)
        {
            for (int part = 0; part < parts; part += 2 * apart)
            {
                TOp.Rows(partials.Slice(part * width, width), partials.Slice((part + apart) * width, width));
            }
        }

        if (_loops.IsRow)
        {
            Finish(result, partials[..width]);
        }
        else
        {
            Finish(result, partials[0]);
        }
    }

    /// <summary>Where the second half of so many steps or elements begins.</summary>
    public static nint Half(nint count, nint block) => block == 1 ? count / 2 : nint.Max(block, count / 2 / block * block);

    private T Steps(nint source, nint second, nint from, nint count)
    {
        if (count == 1)
        {
            _loops.Step(from, out nint offset, out nint secondOffset);
            return Elements(source + offset, second + secondOffset, _loops.Inner);
        }

        if (count * _loops.Inner <= ReduceRun.Block)
        {
            int inner = (int)_loops.Inner;
            Span<T> block = _room[..((int)count * inner)];
            for (int i = 0; i < (int)count; i++)
            {
                _loops.Step(from + i, out nint offset, out nint secondOffset);
                Fetch(source + offset, second + secondOffset, block.Slice(i * inner, inner));
            }

            return TOp.Run(block);
        }

        nint half = Half(count, 1);
        T value = Steps(source, second, from, half);
        return TOp.IsFinal(value) ? value : TOp.Combine(value, Steps(source, second, from + half, count - half));
    }

    private T Elements(nint source, nint second, nint count)
    {
        bool isDirect = TFetch.IsDirect(_loops.SourceStride);
        if (count <= (isDirect ? TOp.Longest : ReduceRun.Block))
        {
            if (isDirect)
            {
                return TOp.Run(Direct(source, (int)count));
            }

            Span<T> block = _room[..(int)count];
            Fetch(source, second, block);
            return TOp.Run(block);
        }

        nint half = Half(count, ReduceRun.Block);
        T value = Elements(source, second, half);
        return TOp.IsFinal(value)
            ? value
            : TOp.Combine(value, Elements(source + (half * _loops.SourceStride), second + (half * _loops.SecondStride), count - half));
    }

    private void Rows(nint source, nint second, nint from, nint count, Span<T> sums, int level)
    {
        int width = sums.Length;
        if (count > RowBlock)
        {
            nint half = Half(count, 1);
            Span<T> others = _room.Slice(level * width, width);
            Rows(source, second, from, half, sums, level);
            Rows(source, second, from + half, count - half, others, level + 1);
            TOp.Rows(sums, others);
            return;
        }

        for (nint step = from; step < from + count; step++)
        {
            _loops.Step(step, out nint offset, out nint secondOffset);
            if (step == from)
            {
                Fetch(source + offset, second + secondOffset, sums);
            }
            else if (TFetch.IsDirect(_loops.SourceStride))
            {
                TOp.Rows(sums, Direct(source + offset, width));
            }
            else
            {
                Span<T> row = _room[..width];
                Fetch(source + offset, second + secondOffset, row);
                TOp.Rows(sums, row);
            }
        }
    }

    private void Fetch(nint source, nint second, Span<T> room)
    {
        if (TFetch.IsDirect(_loops.SourceStride))
        {
            Direct(source, room.Length).CopyTo(room);
        }
        else
        {
            _fetch.Get(
                ref Unsafe.Add(ref _source, source),
                _loops.SourceStride,
                ref Unsafe.Add(ref _second, second * _secondBytes),
                _loops.SecondStride,
                room);
        }
    }

    private ReadOnlySpan<T> Direct(nint source, int count) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TFrom, T>(ref Unsafe.Add(ref _source, source)), count);

    private void Finish(nint result, T value)
    {
        ref T place = ref Unsafe.Add(ref _result, result);
        place = _accumulate ? TOp.Combine(place, value) : value;
    }

    private void Finish(nint result, Span<T> row)
    {
        int width = row.Length;
        for (nint fold = _loops.Fold; fold > 1; fold /= 2)
        {
            width /= 2;
            TOp.Rows(row[..width], row.Slice(width, width));
        }

        Debug.Assert(width > 0, "A row has elements.");
        if (_loops.ResultStride == 1)
        {
            Span<T> places = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _result, result), width);
            if (_accumulate)
            {
                TOp.Rows(places, row[..width]);
            }
            else
            {
                row[..width].CopyTo(places);
            }

            return;
        }

        for (int i = 0; i < width; i++)
        {
            Finish(result + (i * _loops.ResultStride), row[i]);
        }
    }
}
