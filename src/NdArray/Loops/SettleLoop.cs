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
    private const int Result = ReducePlaces.Result;

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

    private readonly ref struct Walk
    {
        private readonly TFetch _fetch;
        private readonly ReducePlaces _places;
        private readonly ref TFrom _source;
        private readonly ref byte _second;
        private readonly nint _secondBytes;
        private readonly ref T _result;
        private readonly T? _initial;

        public Walk(TFetch fetch, LoopPlan plan, ref TFrom source, ref byte second, nint secondBytes, ref T result, T? initial)
        {
            _fetch = fetch;
            _places = new(plan);
            _source = ref source;
            _second = ref second;
            _secondBytes = secondBytes;
            _result = ref result;
            _initial = initial;
        }

        /// <summary>Looks at all results, a row at a time.</summary>
        public void Run()
        {
            if (_places.Run < 0)
            {
                // Of one element each.
                return;
            }

            nint length = _places.LengthOf(_places.Row), stride = _places.StrideOf(Result, _places.Row);
            nint runLength = _places.LengthOf(_places.Run);
            bool sideBySide = _places.Row >= 0 && (runLength < ShortRun || (_places.Row > _places.Run && length >= ShortRun));
            nint rows = _places.Count(areResults: true, but: _places.Row);
            for (nint row = 0; row < rows; row++)
            {
                ReducePlace place = _places.At(row, areResults: true, but: _places.Row);
                if (sideBySide && !AreSettled(place.Result, stride, length) && HasTrend(place, _places.Row))
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
                        Rows(_places.Along(place, _places.Row, from), width);
                        continue;
                    }

                    for (nint i = from; i < from + width; i++)
                    {
                        ReducePlace one = _places.Along(place, _places.Row, i);
                        if (!AreSettled(one.Result, 1, 1) && !HasTrend(one, _places.Run))
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
        private bool HasTrend(ReducePlace place, int axis)
        {
            Span<T> room = stackalloc T[ReduceRun.Block];
            Trend trend = _initial is T initial ? TOp.TrendOf(new ReadOnlySpan<T>(in initial)) : Trend.Stays;
            nint steps = _places.Count(areResults: false, but: axis), length = _places.LengthOf(axis), together = 1;
            nint stride = _places.StrideOf(ReducePlaces.Source, axis);
            if (axis != _places.Run && TFetch.IsDirect(stride) && _places.StrideOf(ReducePlaces.Source, _places.Run) == length * stride)
            {
                // Rows one after another are one.
                together = _places.LengthOf(_places.Run);
            }

            for (nint step = 0; step < steps; step += together)
            {
                ReducePlace at = _places.At(step, areResults: false, but: axis);
                for (nint from = 0; from < length * together; from += ReduceRun.Block)
                {
                    int count = (int)nint.Min(ReduceRun.Block, (length * together) - from);
                    ReducePlace start = _places.Along(at, axis, from);
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
        private void Rows(ReducePlace place, int width)
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

            bool isDirect = TFetch.IsDirect(_places.StrideOf(ReducePlaces.Source, _places.Row));
            ref T elements = ref isDirect ? ref Unsafe.As<TFrom, T>(ref _source) : ref room[0];
            nint steps = _places.Count(areResults: false, but: _places.Row);
            for (nint step = 0; step < steps; step += ReduceRun.Rows)
            {
                int count = (int)nint.Min(ReduceRun.Rows, steps - step);
                for (int i = 0; i < count; i++)
                {
                    ReducePlace at = _places.At(step + i, areResults: false, but: _places.Row);
                    rows[i] = isDirect ? place.Source + at.Source : i * RowWidth;
                    if (!isDirect)
                    {
                        Get(place.Source + at.Source, place.Second + at.Second, _places.Row, room.Slice(i * RowWidth, width));
                    }
                }

                TOp.Rows(parts, ref elements, rows[..count], width, begins);
                begins = false;
            }

            nint stride = _places.StrideOf(Result, _places.Row);
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
        private TPart InOrder(ReducePlace place)
        {
            Span<T> room = stackalloc T[ReduceRun.Block];
            TPart part = _initial is T initial ? TOp.Of(initial) : default;
            bool hasBegun = _initial is not null;
            nint steps = _places.Count(areResults: false, but: _places.Run), length = _places.LengthOf(_places.Run);
            for (nint step = 0; step < steps; step++)
            {
                ReducePlace at = _places.At(step, areResults: false, but: _places.Run);
                for (nint from = 0; from < length; from += ReduceRun.Block)
                {
                    int count = (int)nint.Min(ReduceRun.Block, length - from);
                    ReducePlace start = _places.Along(at, _places.Run, from);
                    Put(Elements(place.Source + start.Source, place.Second + start.Second, _places.Run, room[..count]), ref part, ref hasBegun);
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
            if (TFetch.IsDirect(_places.StrideOf(ReducePlaces.Source, axis)))
            {
                return MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<TFrom, T>(ref Unsafe.Add(ref _source, source)), room.Length);
            }

            Get(source, second, axis, room);
            return room;
        }

        private void Get(nint source, nint second, int axis, Span<T> room) => _fetch.Get(
            ref Unsafe.Add(ref _source, source),
            _places.StrideOf(ReducePlaces.Source, axis),
            ref Unsafe.Add(ref _second, second * _secondBytes),
            _places.StrideOf(ReducePlaces.Second, axis),
            room);
    }
}
