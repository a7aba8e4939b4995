using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Reduces once more, from first to last as they lie in memory, the elements of those results that are not settled. In lanes and
/// in pairs all large factors may meet in one place, and all small ones in another, and their product is then no number.
/// </summary>
internal static class SettleLoop<TOp, TFetch, TFrom, T>
    where TOp : IReduction<TOp, T>
    where TFetch : unmanaged, IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged
{
    private const int Source = 0;
    private const int Result = 1;
    private const int Second = 2;

    /// <summary>How many results are reduced side by side.</summary>
    private const int RowWidth = ReduceRun.Block / 2;

    /// <summary>Runs shorter than this are rather taken from several results side by side.</summary>
    private const nint ShortRun = 16;

    /// <summary>Settles the results of a reduction; the parameters are those of <see cref="ReduceLoop{TOp, TFetch, TFrom, T}.Run"/>.</summary>
    public static void Run(
        TFetch fetch,
        ref TFrom source,
        ReadOnlySpan<nint> strides,
        ref byte second,
        ReadOnlySpan<nint> secondStrides,
        nint secondBytes,
        ref T result,
        ReadOnlySpan<nint> resultStrides,
        ReadOnlySpan<nint> lengths,
        T? initial)
    {
        if (!resultStrides.ContainsAnyExcept(0) && TOp.AreSettled(new ReadOnlySpan<T>(in result)))
        {
            return;
        }

        int rank = lengths.Length;
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(rank, 3)], lengths, operands: 3);
        Span<nint> none = stackalloc nint[secondStrides.IsEmpty ? rank : 0];
        none.Clear();
        plan.SetStrides(Source, strides);
        plan.SetStrides(Result, resultStrides);
        plan.SetStrides(Second, secondStrides.IsEmpty ? none : secondStrides);
        plan.Simplify();
        Walk walk = new(
            fetch,
            plan,
            ref Unsafe.Add(ref source, plan.Starts[Source]),
            ref Unsafe.Add(ref second, plan.Starts[Second] * secondBytes),
            secondBytes,
            ref Unsafe.Add(ref result, plan.Starts[Result]),
            initial);
        walk.Run();
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
                        if (!AreSettled(one.Result, 1, 1))
                        {
                            Unsafe.Add(ref _result, one.Result) = InOrder(one);
                        }
                    }
                }
            }
        }

        private bool AreSettled(nint result, nint stride, int count)
        {
            ref T first = ref Unsafe.Add(ref _result, result);
            if (stride == 1)
            {
                return TOp.AreSettled(MemoryMarshal.CreateReadOnlySpan(in first, count));
            }

            bool areSettled = true;
            for (int i = 0; areSettled && i < count; i++)
            {
                areSettled = TOp.AreSettled(new ReadOnlySpan<T>(in Unsafe.Add(ref first, i * stride)));
            }

            return areSettled;
        }

        /// <summary>Reduces what several results are of, side by side, and replaces those that are not settled.</summary>
        [SkipLocalsInit]
        private void Rows(Place place, int width)
        {
            Span<T> room = stackalloc T[ReduceRun.Block];
            Span<T> values = room[..width], row = room.Slice(RowWidth, width);
            values.Fill(_initial.GetValueOrDefault());
            nint steps = Count(areResults: false, but: _row);
            for (nint step = 0; step < steps; step++)
            {
                Place at = At(step, areResults: false, but: _row);
                bool isFirst = step == 0 && _initial is null;
                Get(place.Source + at.Source, place.Second + at.Second, _row, isFirst ? values : row);
                if (!isFirst)
                {
                    TOp.Rows(values, row);
                }
            }

            nint stride = StrideOf(Result, _row);
            for (int i = 0; i < width; i++)
            {
                nint result = place.Result + (i * stride);
                if (!AreSettled(result, 1, 1))
                {
                    Unsafe.Add(ref _result, result) = values[i];
                }
            }
        }

        /// <summary>The elements of one result in order; blocks of them that are settled by themselves need no order.</summary>
        [SkipLocalsInit]
        private T InOrder(Place place)
        {
            Span<T> room = stackalloc T[ReduceRun.Block];
            T value = _initial.GetValueOrDefault();
            bool hasBegun = _initial is not null;
            nint steps = Count(areResults: false, but: _run), length = LengthOf(_run);
            for (nint step = 0; step < steps; step++)
            {
                Place at = At(step, areResults: false, but: _run);
                for (nint from = 0; from < length; from += ReduceRun.Block)
                {
                    Span<T> block = room[..(int)nint.Min(ReduceRun.Block, length - from)];
                    Place start = Along(at, _run, from);
                    Get(place.Source + start.Source, place.Second + start.Second, _run, block);
                    T total = TOp.Run(block);
                    foreach (T element in TOp.AreSettled(new ReadOnlySpan<T>(in total)) ? new Span<T>(ref total) : block)
                    {
                        value = hasBegun ? TOp.Combine(value, element) : element;
                        hasBegun = true;
                    }
                }
            }

            return value;
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
            for (int axis = _plan.Rank - 1; axis >= 0; axis--)
            {
                if (IsAmong(axis, areResults, but))
                {
                    (index, nint steps) = nint.DivRem(index, LengthOf(axis));
                    place = Along(place, axis, steps);
                }
            }

            return place;
        }

        private bool IsAmong(int axis, bool areResults, int but) => axis != but && (StrideOf(Result, axis) != 0) == areResults;
    }
}
