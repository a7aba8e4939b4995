using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Reduces an array of any strides along some of its axes.</summary>
internal static unsafe class ReduceLoop<TOp, TFetch, TFrom, T>
    where TOp : IReduction<TOp, T>
    where TFetch : unmanaged, IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged
{
    /// <summary>The parts of a tile, where there are too few tiles for all threads: always as many, so that results do not depend on threads.</summary>
    private const int PartsOfTile = 16;

    /// <summary>Tiles for each thread, so that one that is held up leaves little for the others to wait for.</summary>
    private const int TilesPerThread = 4;

    /// <summary>Reduces an array that has elements.</summary>
    /// <param name="fetch">What becomes of elements before they are reduced.</param>
    /// <param name="source">The first element.</param>
    /// <param name="strides">The strides.</param>
    /// <param name="second">The first element of the second operand; null if there is none.</param>
    /// <param name="secondStrides">Its strides; none if there is none.</param>
    /// <param name="secondBytes">The bytes of an element of it.</param>
    /// <param name="result">The first result.</param>
    /// <param name="resultStrides">The strides there, 0 along axes that are reduced.</param>
    /// <param name="lengths">The sizes along the axes.</param>
    /// <param name="initial">What is there already, with which results are combined; null if nothing is.</param>
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
        Reduce(fetch, ref source, strides, ref second, secondStrides, secondBytes, ref result, resultStrides, lengths, initial is not null);
        if (TOp.OrderMatters)
        {
            SettleLoop<TOp, TFetch, TFrom, T>.Run(
                fetch, ref source, strides, ref second, secondStrides, secondBytes, ref result, resultStrides, lengths, initial);
        }
    }

    private static void Reduce(
        TFetch fetch,
        ref TFrom source,
        ReadOnlySpan<nint> strides,
        ref byte second,
        ReadOnlySpan<nint> secondStrides,
        nint secondBytes,
        ref T result,
        ReadOnlySpan<nint> resultStrides,
        ReadOnlySpan<nint> lengths,
        bool accumulate)
    {
        int rank = lengths.Length;
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(rank, 3)], lengths, operands: 3);
        Span<nint> none = stackalloc nint[secondStrides.IsEmpty ? rank : 0];
        none.Clear();
        plan.SetStrides(0, strides);
        plan.SetStrides(1, resultStrides);
        plan.SetStrides(2, secondStrides.IsEmpty ? none : secondStrides);
        plan.Simplify();

        nint* space = stackalloc nint[ReduceLoops.Space(rank) + 1];
        ReduceLoops loops = ReduceLoops.Of(plan, space, Unsafe.SizeOf<T>(), out nint rest);
        ref TFrom first = ref Unsafe.Add(ref source, plan.Starts[0]);
        ref T place = ref Unsafe.Add(ref result, plan.Starts[1]);
        ref byte firstSecond = ref Unsafe.Add(ref second, plan.Starts[2] * secondBytes);
        RunLoops(fetch, loops, ref first, ref firstSecond, secondBytes, ref place, accumulate);
        if (rest == 0)
        {
            return;
        }

        // The rows that were too few to lie side by side with the others.
        int axis = plan.Rank - 2;
        nint done = plan.Lengths[axis] - rest;
        Span<nint> fewer = stackalloc nint[plan.Rank];
        plan.Lengths.CopyTo(fewer);
        fewer[axis] = rest;
        Reduce(
            fetch,
            ref Unsafe.Add(ref first, done * plan.Strides(0)[axis]),
            plan.Strides(0),
            ref Unsafe.Add(ref firstSecond, done * plan.Strides(2)[axis] * secondBytes),
            plan.Strides(2),
            secondBytes,
            ref place,
            plan.Strides(1),
            fewer,
            accumulate: true);
    }

    private static void RunLoops(
        TFetch fetch, in ReduceLoops plain, ref TFrom source, ref byte second, nint secondBytes, ref T result, bool accumulate)
    {
        ReduceLoops loops = plain;
        nint elements = loops.Inner * loops.Steps * (loops.Tiles / loops.Chunks);
        nint bytes = elements * Unsafe.SizeOf<TFrom>();
        if (bytes < ParallelSplit.SmallestWork || Crew.MaxThreads == 1)
        {
            RunTiles(fetch, loops, ref source, ref second, secondBytes, ref result, accumulate, 0, loops.Tiles);
            return;
        }

        nint wanted = (nint)Crew.MaxThreads * TilesPerThread;
        nint divisible = loops.Steps == 1 && !loops.IsRow ? loops.Inner / ReduceRun.Block : loops.Steps / (loops.IsRow ? 8 : 1);
        bool inParts = loops.Tiles * 2 <= wanted && divisible >= 2 * PartsOfTile;
        if (!inParts)
        {
            loops.Narrow(wanted, nint.Max(1, 64 / Unsafe.SizeOf<T>()) * 4);
        }

        fixed (byte* from = &Unsafe.As<TFrom, byte>(ref source), other = &second, to = &Unsafe.As<T, byte>(ref result))
        {
            Part part = new()
            {
                Fetch = fetch,
                Loops = loops,
                Source = from,
                Second = other,
                SecondBytes = secondBytes,
                Result = to,
                Accumulate = accumulate,
                Parts = nint.Min(wanted, loops.Tiles),
            };
            if (!inParts)
            {
                Crew.Run(part, part.Parts);
                return;
            }

            int width = loops.IsRow ? (int)loops.Width : 1;
            T[] partials = ArrayPool<T>.Shared.Rent(PartsOfTile * width);
            fixed (byte* start = &Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(partials)))
            {
                for (nint tile = 0; tile < loops.Tiles; tile++)
                {
                    part.Partials = start;
                    part.Tile = tile;
                    Crew.Run(part, PartsOfTile);
                    part.Worker([]).FinishParts(
                        tile, partials.AsSpan(0, PartsOfTile * (loops.IsRow ? (int)loops.WidthOf(tile) : 1)), PartsOfTile);
                }
            }

            ArrayPool<T>.Shared.Return(partials);
        }
    }

    private static void RunTiles(
        TFetch fetch,
        in ReduceLoops loops,
        ref TFrom source,
        ref byte second,
        nint secondBytes,
        ref T result,
        bool accumulate,
        nint from,
        nint end)
    {
        int size = ReduceWorker<TOp, TFetch, TFrom, T>.Room(loops);
        T[] room = size == 0 ? [] : ArrayPool<T>.Shared.Rent(size);
        ReduceWorker<TOp, TFetch, TFrom, T> worker =
            new(fetch, loops, ref source, ref second, secondBytes, ref result, room, accumulate);
        for (nint tile = from; tile < end; tile++)
        {
            worker.Run(tile);
        }

        if (size != 0)
        {
            ArrayPool<T>.Shared.Return(room);
        }
    }

    /// <summary>Some tiles, or a part of one, for any thread.</summary>
    private struct Part : IParallelWork
    {
        public TFetch Fetch;
        public ReduceLoops Loops;
        public byte* Source;
        public byte* Second;
        public nint SecondBytes;
        public byte* Result;
        public bool Accumulate;
        public nint Parts;
        public byte* Partials;
        public nint Tile;

        public readonly ReduceWorker<TOp, TFetch, TFrom, T> Worker(Span<T> room) => new(
            Fetch,
            Loops,
            ref Unsafe.As<byte, TFrom>(ref *Source),
            ref *Second,
            SecondBytes,
            ref Unsafe.As<byte, T>(ref *Result),
            room,
            Accumulate);

        public readonly void Run(nint part)
        {
            if (Partials == null)
            {
                RunTiles(
                    Fetch,
                    Loops,
                    ref Unsafe.As<byte, TFrom>(ref *Source),
                    ref *Second,
                    SecondBytes,
                    ref Unsafe.As<byte, T>(ref *Result),
                    Accumulate,
                    part * Loops.Tiles / Parts,
                    (part + 1) * Loops.Tiles / Parts);
                return;
            }

            bool isRun = !Loops.IsRow && Loops.Steps == 1;
            nint from = 0, count = isRun ? Loops.Inner : Loops.Steps;
            for (int bit = PartsOfTile / 2; bit > 0; bit /= 2)
            {
                nint half = ReduceWorker<TOp, TFetch, TFrom, T>.Half(count, isRun ? ReduceRun.Block : 1);
                (from, count) = ((int)part & bit) == 0 ? (from, half) : (from + half, count - half);
            }

            int size = ReduceWorker<TOp, TFetch, TFrom, T>.Room(Loops);
            T[] room = ArrayPool<T>.Shared.Rent(size);
            int width = Loops.IsRow ? (int)Loops.WidthOf(Tile) : 1;
            Span<T> partial = MemoryMarshal.CreateSpan(
                ref Unsafe.Add(ref Unsafe.As<byte, T>(ref *Partials), (int)part * width), width);
            Worker(room).RunSome(Tile, from, count, partial);
            ArrayPool<T>.Shared.Return(room);
        }
    }
}
