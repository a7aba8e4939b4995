using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Reduces tiles, in pairs of halves of the steps, and of halves of long runs. How a tile's elements are put together depends
/// on the loops only.
/// </summary>
internal readonly unsafe ref struct ReduceWorker<TOp, TFetch, TFrom, T, TPart>
    where TOp : IReduction<TOp, T, TPart>
    where TFetch : unmanaged, IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged
    where TPart : unmanaged
{
    private readonly TFetch _fetch;
    private readonly ReduceLoops _loops;
    private readonly ref TFrom _source;
    private readonly ref byte _second;
    private readonly nint _secondBytes;
    private readonly ref T _result;
    private readonly T? _initial;
    private readonly Span<TPart> _parts;
    private readonly Span<T> _elements;

    /// <summary>A worker with room of its own.</summary>
    /// <param name="fetch">What becomes of elements before they are reduced.</param>
    /// <param name="loops">The loops.</param>
    /// <param name="source">The first element.</param>
    /// <param name="second">The first of the second operand.</param>
    /// <param name="secondBytes">The bytes of an element of that.</param>
    /// <param name="result">The first result.</param>
    /// <param name="initial">What results are combined with; null for nothing.</param>
    /// <param name="parts">Room for <see cref="Parts"/>.</param>
    /// <param name="elements">Room for <see cref="Elements(in ReduceLoops)"/>.</param>
    public ReduceWorker(
        TFetch fetch,
        scoped in ReduceLoops loops,
        ref TFrom source,
        ref byte second,
        nint secondBytes,
        ref T result,
        T? initial,
        Span<TPart> parts,
        Span<T> elements)
    {
        _fetch = fetch;
        _loops = loops;
        _source = ref source;
        _second = ref second;
        _secondBytes = secondBytes;
        _result = ref result;
        _initial = initial;
        _parts = parts;
        _elements = elements;
    }

    /// <summary>The parts a worker needs room for: a row, and one more for each time that the steps are halved.</summary>
    public static int Parts(in ReduceLoops loops)
    {
        if (!loops.IsRow)
        {
            return 0;
        }

        int rows = 1;
        for (nint steps = loops.Steps; steps > TOp.LongestColumn; steps -= steps / 2)
        {
            rows++;
        }

        return checked(rows * (int)loops.Width);
    }

    /// <summary>The elements a worker needs room for: those that are fetched at a time.</summary>
    public static int Elements(in ReduceLoops loops)
    {
        bool isDirect = TFetch.IsDirect(loops.SourceStride);
        return loops.IsRow ? checked((isDirect ? 1 : ReduceRun.Rows) * (int)loops.Width)
            : isDirect && loops.Steps == 1 ? 0 : ReduceRun.Block;
    }

    /// <summary>Makes a tile's results.</summary>
    public void Run(nint tile)
    {
        _loops.Place(tile, out nint source, out nint result, out nint second);
        if (_loops.IsRow)
        {
            Span<TPart> row = _parts[..(int)_loops.WidthOf(tile)];
            Rows(source, second, 0, _loops.Steps, row, level: 1);
            Finish(source, second, result, row);
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
    public void RunSome(nint tile, nint from, nint count, Span<TPart> partial)
    {
        _loops.Place(tile, out nint source, out _, out nint second);
        if (_loops.IsRow)
        {
            Rows(source, second, from, count, partial, level: 0);
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
    public void FinishParts(nint tile, Span<TPart> partials, int parts)
    {
        _loops.Place(tile, out nint source, out nint result, out nint second);
        int width = partials.Length / parts;
        for (int apart = 1; apart < parts; apart *= 2)
        {
            for (int part = 0; part < parts; part += 2 * apart)
            {
                TOp.Merge(partials.Slice(part * width, width), partials.Slice((part + apart) * width, width));
            }
        }

        if (_loops.IsRow)
        {
            Finish(source, second, result, partials[..width]);
        }
        else
        {
            Finish(result, partials[0]);
        }
    }

    /// <summary>Where the second half of so many steps or elements begins.</summary>
    public static nint Half(nint count, nint block) => block == 1 ? count / 2 : nint.Max(block, count / 2 / block * block);

    private TPart Steps(nint source, nint second, nint from, nint count)
    {
        if (count == 1)
        {
            _loops.Step(from, out nint offset, out nint secondOffset);
            return Elements(source + offset, second + secondOffset, _loops.Inner);
        }

        if (count * _loops.Inner <= ReduceRun.Block)
        {
            int inner = (int)_loops.Inner;
            Span<T> block = _elements[..((int)count * inner)];
            for (int i = 0; i < (int)count; i++)
            {
                _loops.Step(from + i, out nint offset, out nint secondOffset);
                Fetch(source + offset, second + secondOffset, block.Slice(i * inner, inner));
            }

            return TOp.Run(block);
        }

        nint half = Half(count, 1);
        TPart value = Steps(source, second, from, half);
        return TOp.IsFinal(value) ? value : TOp.Combine(value, Steps(source, second, from + half, count - half));
    }

    private TPart Elements(nint source, nint second, nint count)
    {
        bool isDirect = TFetch.IsDirect(_loops.SourceStride);
        if (count <= (isDirect ? TOp.Longest : ReduceRun.Block))
        {
            if (isDirect)
            {
                return TOp.Run(Direct(source, (int)count));
            }

            Span<T> block = _elements[..(int)count];
            Fetch(source, second, block);
            return TOp.Run(block);
        }

        nint half = Half(count, ReduceRun.Block);
        TPart value = Elements(source, second, half);
        return TOp.IsFinal(value)
            ? value
            : TOp.Combine(value, Elements(source + (half * _loops.SourceStride), second + (half * _loops.SecondStride), count - half));
    }

    private void Rows(nint source, nint second, nint from, nint count, Span<TPart> parts, int level)
    {
        int width = parts.Length;
        if (count > TOp.LongestColumn)
        {
            nint half = Half(count, 1);
            Span<TPart> others = _parts.Slice(level * width, width);
            Rows(source, second, from, half, parts, level);
            Rows(source, second, from + half, count - half, others, level + 1);
            TOp.Merge(parts, others);
            return;
        }

        for (nint done = 0; done < count; done += ReduceRun.Rows)
        {
            PutRows(source, second, from + done, 1, (int)nint.Min(ReduceRun.Rows, count - done), parts, parts.Length, begins: done == 0);
        }
    }

    /// <summary>Puts rows on a row of parts.</summary>
    /// <param name="source">The first element.</param>
    /// <param name="second">That of the second operand.</param>
    /// <param name="from">The step of the first row.</param>
    /// <param name="apart">The steps from one row to the next.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="parts">The row of parts.</param>
    /// <param name="length">The length of the rows.</param>
    /// <param name="begins">Whether the first row becomes the parts.</param>
    private void PutRows(nint source, nint second, nint from, nint apart, int count, Span<TPart> parts, int length, bool begins)
    {
        bool isDirect = TFetch.IsDirect(_loops.SourceStride);
        Span<nint> rows = stackalloc nint[ReduceRun.Rows];
        for (int row = 0; row < count; row++)
        {
            _loops.Step(from + (row * apart), out nint offset, out nint secondOffset);
            rows[row] = isDirect ? source + offset : row * length;
            if (!isDirect)
            {
                Fetch(source + offset, second + secondOffset, _elements.Slice(row * length, length));
            }
        }

        ref T elements = ref isDirect ? ref Unsafe.As<TFrom, T>(ref _source) : ref MemoryMarshal.GetReference(_elements);
        TOp.Rows(parts, ref elements, rows[..count], length, begins);
    }

    /// <summary>Puts on a row of parts the rows that are too few to lie side by side with others: they lie there alone.</summary>
    private void PutRest(nint source, nint second, Span<TPart> parts)
    {
        // They lie where the next row of parts would begin.
        int width = parts.Length, length = (int)(_loops.Rest * (width / _loops.Fold));
        nint next = source + (width * _loops.SourceStride), nextSecond = second + (width * _loops.SecondStride);
        nint times = _loops.Steps / _loops.FoldedSteps;
        for (nint done = 0; done < times; done += ReduceRun.Rows)
        {
            nint last = ((done + 1) * _loops.FoldedSteps) - 1;
            PutRows(next, nextSecond, last, _loops.FoldedSteps, (int)nint.Min(ReduceRun.Rows, times - done), parts, length, begins: false);
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

    private void Finish(nint result, TPart part) =>
        Unsafe.Add(ref _result, result) = TOp.Result(_initial is T initial ? TOp.Combine(TOp.Of(initial), part) : part);

    private void Finish(nint source, nint second, nint result, Span<TPart> parts)
    {
        if (_loops.Rest > 0)
        {
            PutRest(source, second, parts);
        }

        for (nint fold = _loops.Fold; fold > 1; fold /= 2)
        {
            TOp.Halve(parts);
            parts = parts[..(parts.Length / 2)];
        }

        Debug.Assert(parts.Length > 0, "A row has elements.");
        Span<T> elements = _elements[..parts.Length];
        if (_initial is T initial)
        {
            elements.Fill(initial);
            TOp.Rows(parts, ref elements[0], [0], elements.Length, begins: false);
        }

        if (_loops.ResultStride == 1)
        {
            TOp.Results(parts, MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _result, result), parts.Length));
            return;
        }

        TOp.Results(parts, elements);
        for (int i = 0; i < elements.Length; i++)
        {
            Unsafe.Add(ref _result, result + (i * _loops.ResultStride)) = elements[i];
        }
    }
}
