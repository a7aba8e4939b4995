using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Reduces once more, from first to last as they lie in memory, the elements of those results that are not settled. In lanes and
/// in pairs all large factors may meet in one place, and all small ones in another, and their product is then no number.
/// </summary>
internal static class SettleLoop<TOp, TFetch, TFrom, T, TPart>
    where TOp : IReduction<TOp, T, TPart>
    where TFetch : unmanaged, IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged
    where TPart : unmanaged
{
    private const int Source = 0;
    private const int Result = 1;
    private const int Second = 2;

    /// <summary>How many results are reduced side by side.</summary>
    private const int RowWidth = 64;

    /// <summary>Runs shorter than this are rather taken from several results side by side.</summary>
    private const nint ShortRun = 16;

    /// <summary>Settles the results of a reduction.</summary>
    /// <param name="fetch">What becomes of elements before they are reduced.</param>
    /// <param name="plan">The simplified plan of the source, the results and the second operand.</param>
    /// <param name="source">The first element.</param>
    /// <param name="second">The first of the second operand.</param>
    /// <param name="secondBytes">The bytes of an element of that.</param>
    /// <param name="result">The first result.</param>
    /// <param name="initial">What results are combined with; null for nothing.</param>
    public static void Run(
        TFetch fetch, scoped in LoopPlan plan, ref TFrom source, ref byte second, nint secondBytes, ref T result, T? initial)
    {
        if (plan.Strides(Result).ContainsAnyExcept(0) || !TOp.AreSettled(new ReadOnlySpan<T>(in result)))
        {
            new Walk(fetch, plan, ref source, ref second, secondBytes, ref result, initial).Run();
        }
    }

    /// <summary>Where elements and their result are, counted from the first of each.</summary>
    private record struct Place(nint Source, nint Result, nint Second);

    private readonly ref struct Walk
    {
        private readonly TFetch _fetch;
        private readonly LoopPlan _plan;
        private readonly ref TFrom _source;
        private readonly ref byte _second;
        private readonly nint _secondBytes;
        private readonly ref T _result;
        private readonly T? _initial;

        /// <summary>The innermost axis of results; -1 if there is none.</summary>
        private readonly int _row;

        /// <summary>The innermost axis of elements that become one; -1 if there is none.</summary>
        private readonly int _run;

        public Walk(TFetch fetch, LoopPlan plan, ref TFrom source, ref byte second, nint secondBytes, ref T result, T? initial)
        {
            _fetch = fetch;
            _plan = plan;
            _source = ref source;
            _second = ref second;
            _secondBytes = secondBytes;
            _result = ref result;
            _initial = initial;
            _row = plan.Strides(Result).LastIndexOfAnyExcept(0);
            _run = plan.Strides(Result).LastIndexOf(0);
        }

        /// <summary>Looks at all results, a row at a time.</summary>
        public void Run()
        {
            if (_run < 0)
            {
                // Of one element each.
                return;
            }

            nint length = LengthOf(_row), stride = StrideOf(Result, _row);
            nint runLength = LengthOf(_run);
            bool sideBySide = _row >= 0 && (runLength < ShortRun || (_row > _run && length >= ShortRun));
            nint rows = Count(areResults: true, but: _row);
            for (nint row = 0; row < rows; row++)
            {
                Place place = At(row, areResults: true, but: _row);
                if (sideBySide && !AreSettled(place.Result, stride, length) && HasTrend(place, _row))
                {
                    continue;
                }

                for (nint from = 0; from < length; from += RowWidth)
                {
                    int width = (int)nint.Min(RowWidth, length - from);
                    if (AreSettled(place.Result + (from * stride), stride, width))
                    {
                        continue;
                    }

                    if (sideBySide)
                    {
                        Rows(Along(place, _row, from), width);
                        continue;
                    }

                    for (nint i = from; i < from + width; i++)
                    {
                        Place one = Along(place, _row, i);
                        if (!AreSettled(one.Result, 1, 1) && !HasTrend(one, _run))
                        {
                            Unsafe.Add(ref _result, one.Result) = TOp.Result(InOrder(one));
                        }
                    }
                }
            }
        }

        private bool AreSettled(nint result, nint stride, nint count)
        {
            ref T first = ref Unsafe.Add(ref _result, result);
            if (stride == 1 && count <= int.MaxValue)
            {
                return TOp.AreSettled(MemoryMarshal.CreateReadOnlySpan(in first, (int)count));
            }

            bool areSettled = true;
            for (nint i = 0; areSettled && i < count; i++)
            {
                areSettled = TOp.AreSettled(new ReadOnlySpan<T>(in Unsafe.Add(ref first, i * stride)));
            }

            return areSettled;
        }

        /// <summary>
        /// Whether what there is at a place, along one axis and all that are reduced, has a trend, so that no order of it would make
        /// another result.
        /// </summary>
        [SkipLocalsInit]
        private bool HasTrend(Place place, int axis)
        {
            Span<T> room = stackalloc T[ReduceRun.Block];
            Trend trend = _initial is T initial ? TOp.TrendOf(new ReadOnlySpan<T>(in initial)) : Trend.Stays;
            nint steps = Count(areResults: false, but: axis), length = LengthOf(axis), together = 1;
            if (axis != _run && TFetch.IsDirect(StrideOf(Source, axis)) && StrideOf(Source, _run) == length * StrideOf(Source, axis))
            {
                // Rows one after another are one.
                together = LengthOf(_run);
            }

            for (nint step = 0; step < steps; step += together)
            {
                Place at = At(step, areResults: false, but: axis);
                for (nint from = 0; from < length * together; from += ReduceRun.Block)
                {
                    int count = (int)nint.Min(ReduceRun.Block, (length * together) - from);
                    Place start = Along(at, axis, from);
                    trend &= TOp.TrendOf(Elements(place.Source + start.Source, place.Second + start.Second, axis, room[..count]));
                    if (trend == Trend.None)
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        /// <summary>Reduces what several results are of, side by side, and replaces those that are not settled.</summary>
        [SkipLocalsInit]
        private void Rows(Place place, int width)
        {
            Span<TPart> parts = stackalloc TPart[width];
            Span<T> room = stackalloc T[RowWidth * ReduceRun.Rows];
            Span<nint> rows = stackalloc nint[ReduceRun.Rows];
            bool begins = true;
            if (_initial is T initial)
            {
                room[..width].Fill(initial);
                TOp.Rows(parts, ref room[0], [0], width, begins);
                begins = false;
            }

            bool isDirect = TFetch.IsDirect(StrideOf(Source, _row));
            ref T elements = ref isDirect ? ref Unsafe.As<TFrom, T>(ref _source) : ref room[0];
            nint steps = Count(areResults: false, but: _row);
            for (nint step = 0; step < steps; step += ReduceRun.Rows)
            {
                int count = (int)nint.Min(ReduceRun.Rows, steps - step);
                for (int i = 0; i < count; i++)
                {
                    Place at = At(step + i, areResults: false, but: _row);
                    rows[i] = isDirect ? place.Source + at.Source : i * RowWidth;
                    if (!isDirect)
                    {
                        Get(place.Source + at.Source, place.Second + at.Second, _row, room.Slice(i * RowWidth, width));
                    }
                }

                TOp.Rows(parts, ref elements, rows[..count], width, begins);
                begins = false;
            }

            nint stride = StrideOf(Result, _row);
            TOp.Results(parts, room[..width]);
            for (int i = 0; i < width; i++)
            {
                nint result = place.Result + (i * stride);
                if (!AreSettled(result, 1, 1))
                {
                    Unsafe.Add(ref _result, result) = room[i];
                }
            }
        }

        /// <summary>The elements of one result in order; blocks of them that are settled by themselves need no order.</summary>
        [SkipLocalsInit]
        private TPart InOrder(Place place)
        {
            Span<T> room = stackalloc T[ReduceRun.Block];
            TPart part = _initial is T initial ? TOp.Of(initial) : default;
            bool hasBegun = _initial is not null;
            nint steps = Count(areResults: false, but: _run), length = LengthOf(_run);
            for (nint step = 0; step < steps; step++)
            {
                Place at = At(step, areResults: false, but: _run);
                for (nint from = 0; from < length; from += ReduceRun.Block)
                {
                    int count = (int)nint.Min(ReduceRun.Block, length - from);
                    Place start = Along(at, _run, from);
                    Put(Elements(place.Source + start.Source, place.Second + start.Second, _run, room[..count]), ref part, ref hasBegun);
                }
            }

            return part;
        }

        private static void Put(ReadOnlySpan<T> run, ref TPart part, ref bool hasBegun)
        {
            if (hasBegun && TOp.TryAbsorb(ref part, run))
            {
                return;
            }

            TPart all = TOp.Run(run);
            T result = TOp.Result(all);
            if (TOp.AreSettled(new ReadOnlySpan<T>(in result)))
            {
                part = hasBegun ? TOp.Combine(part, all) : all;
                hasBegun = true;
                return;
            }

            foreach (T element in run)
            {
                part = hasBegun ? TOp.Combine(part, TOp.Of(element)) : TOp.Of(element);
                hasBegun = true;
            }
        }

        /// <summary>Some elements along an axis: where they lie, or in a room to which they are fetched.</summary>
        private ReadOnlySpan<T> Elements(nint source, nint second, int axis, Span<T> room)
        {
            if (TFetch.IsDirect(StrideOf(Source, axis)))
            {
                return MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<TFrom, T>(ref Unsafe.Add(ref _source, source)), room.Length);
            }

            Get(source, second, axis, room);
            return room;
        }

        private void Get(nint source, nint second, int axis, Span<T> room) => _fetch.Get(
            ref Unsafe.Add(ref _source, source),
            StrideOf(Source, axis),
            ref Unsafe.Add(ref _second, second * _secondBytes),
            StrideOf(Second, axis),
            room);

        private nint LengthOf(int axis) => axis < 0 ? 1 : _plan.Lengths[axis];

        private nint StrideOf(int operand, int axis) => axis < 0 ? 0 : _plan.Strides(operand)[axis];

        private Place Along(Place place, int axis, nint steps) => new(
            place.Source + (steps * StrideOf(Source, axis)),
            place.Result + (steps * StrideOf(Result, axis)),
            place.Second + (steps * StrideOf(Second, axis)));

        /// <summary>How many there are along the axes of results, or those of elements that become one, but for one axis.</summary>
        private nint Count(bool areResults, int but)
        {
            nint count = 1;
            for (int axis = 0; axis < _plan.Rank; axis++)
            {
                count *= IsAmong(axis, areResults, but) ? LengthOf(axis) : 1;
            }

            return count;
        }

        /// <summary>Where one of these is.</summary>
        private Place At(nint index, bool areResults, int but)
        {
            Place place = default;
            for (int axis = _plan.Rank - 1; axis >= 0 && index > 0; axis--)
            {
                if (IsAmong(axis, areResults, but))
                {
                    // Along the outermost axis no division is needed.
                    nint length = LengthOf(axis), steps = index;
                    (index, steps) = index < length ? (0, steps) : nint.DivRem(index, length);
                    place = Along(place, axis, steps);
                }
            }

            return place;
        }

        private bool IsAmong(int axis, bool areResults, int but) => axis != but && (StrideOf(Result, axis) != 0) == areResults;
    }
}
