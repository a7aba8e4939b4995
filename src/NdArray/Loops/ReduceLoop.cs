using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Reduces an array of any strides along some of its axes.</summary>
internal static unsafe class ReduceLoop<TOp, TFetch, TFrom, T, TPart>
    where TOp : IReduction<TOp, T, TPart>
    where TFetch : unmanaged, IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged
    where TPart : unmanaged
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
    /// <param name="initial">What results are combined with; null for nothing.</param>
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
        int rank = lengths.Length;
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(rank, 3)], lengths, operands: 3);
        Span<nint> none = stackalloc nint[secondStrides.IsEmpty ? rank : 0];
        none.Clear();
        plan.SetStrides(0, strides);
        plan.SetStrides(1, resultStrides);
        plan.SetStrides(2, secondStrides.IsEmpty ? none : secondStrides);
        plan.Simplify();

        nint* space = stackalloc nint[ReduceLoops.Space(rank) + 1];
        ref TFrom first = ref Unsafe.Add(ref source, plan.Starts[0]);
        ref T place = ref Unsafe.Add(ref result, plan.Starts[1]);
        ref byte firstSecond = ref Unsafe.Add(ref second, plan.Starts[2] * secondBytes);
        RunLoops(fetch, ReduceLoops.Of(plan, space, Unsafe.SizeOf<TPart>()), ref first, ref firstSecond, secondBytes, ref place, initial);
        if (TOp.OrderMatters)
        {
            SettleLoop<TOp, TFetch, TFrom, T, TPart>.Run(fetch, plan, ref first, ref firstSecond, secondBytes, ref place, initial);
        }
    }

    private static void RunLoops(
        TFetch fetch, in ReduceLoops plain, ref TFrom source, ref byte second, nint secondBytes, ref T result, T? initial)
    {
        ReduceLoops loops = plain;
        nint elements = loops.Inner * loops.Steps * (loops.Tiles / loops.Chunks);
        nint bytes = elements * Unsafe.SizeOf<TFrom>();
        if (bytes < ParallelSplit.SmallestWork || Crew.MaxThreads == 1)
        {
            RunTiles(fetch, loops, ref source, ref second, secondBytes, ref result, initial, 0, loops.Tiles);
            return;
        }

        nint wanted = (nint)Crew.MaxThreads * TilesPerThread;
        nint divisible = loops.Steps == 1 && !loops.IsRow ? loops.Inner / TOp.ShortestPiece : loops.Steps / (loops.IsRow ? TOp.LongestColumn : 1);
        bool inParts = loops.Tiles * 2 <= wanted && divisible >= 2 * PartsOfTile;
        if (!inParts)
        {
            loops.Narrow(wanted, nint.Max(1, 64 / Unsafe.SizeOf<TPart>()) * 4);
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
                Initial = initial,
                Parts = nint.Min(wanted, loops.Tiles),
            };
            if (!inParts)
            {
                Crew.Run(part, part.Parts);
                return;
            }

            int width = loops.IsRow ? (int)loops.Width : 1;
            TPart[] partials = ArrayPool<TPart>.Shared.Rent(PartsOfTile * width);
            T[] room = ArrayPool<T>.Shared.Rent(ReduceWorker<TOp, TFetch, TFrom, T, TPart>.Elements(loops));
            fixed (byte* start = &Unsafe.As<TPart, byte>(ref MemoryMarshal.GetArrayDataReference(partials)))
            {
                for (nint tile = 0; tile < loops.Tiles; tile++)
                {
                    part.Partials = start;
                    part.Tile = tile;
                    Crew.Run(part, PartsOfTile);
                    part.Worker([], room).FinishParts(
                        tile, partials.AsSpan(0, PartsOfTile * (loops.IsRow ? (int)loops.WidthOf(tile) : 1)), PartsOfTile);
                }
            }

            ArrayPool<T>.Shared.Return(room);
            ArrayPool<TPart>.Shared.Return(partials);
        }
    }

    private static void RunTiles(
        TFetch fetch,
        in ReduceLoops loops,
        ref TFrom source,
        ref byte second,
        nint secondBytes,
        ref T result,
        T? initial,
        nint from,
        nint end)
    {
        using Room room = new(loops);
        ReduceWorker<TOp, TFetch, TFrom, T, TPart> worker =
            new(fetch, loops, ref source, ref second, secondBytes, ref result, initial, room.Parts, room.Elements);
        for (nint tile = from; tile < end; tile++)
        {
            worker.Run(tile);
        }
    }

    /// <summary>What a worker needs room for, rented.</summary>
    private readonly ref struct Room
    {
        public Room(in ReduceLoops loops)
        {
            int parts = ReduceWorker<TOp, TFetch, TFrom, T, TPart>.Parts(loops);
            int elements = ReduceWorker<TOp, TFetch, TFrom, T, TPart>.Elements(loops);
            Parts = parts == 0 ? [] : ArrayPool<TPart>.Shared.Rent(parts);
            Elements = elements == 0 ? [] : ArrayPool<T>.Shared.Rent(elements);
        }

        public TPart[] Parts { get; }

        public T[] Elements { get; }

        public void Dispose()
        {
            if (Parts.Length > 0)
            {
                ArrayPool<TPart>.Shared.Return(Parts);
            }

            if (Elements.Length > 0)
            {
                ArrayPool<T>.Shared.Return(Elements);
            }
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
        public T? Initial;
        public nint Parts;
        public byte* Partials;
        public nint Tile;

        public readonly ReduceWorker<TOp, TFetch, TFrom, T, TPart> Worker(Span<TPart> parts, Span<T> elements) => new(
            Fetch,
            Loops,
            ref Unsafe.As<byte, TFrom>(ref *Source),
            ref *Second,
            SecondBytes,
            ref Unsafe.As<byte, T>(ref *Result),
            Initial,
            parts,
            elements);

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
                    Initial,
                    part * Loops.Tiles / Parts,
                    (part + 1) * Loops.Tiles / Parts);
                return;
            }

            bool isRun = !Loops.IsRow && Loops.Steps == 1;
            nint from = 0, count = isRun ? Loops.Inner : Loops.Steps;
            for (int bit = PartsOfTile / 2; bit > 0; bit /= 2)
            {
                nint half = ReduceWorker<TOp, TFetch, TFrom, T, TPart>.Half(count, isRun ? ReduceRun.Block : 1);
                (from, count) = ((int)part & bit) == 0 ? (from, half) : (from + half, count - half);
            }

            using Room room = new(Loops);
            int width = Loops.IsRow ? (int)Loops.WidthOf(Tile) : 1;
            Span<TPart> partial = MemoryMarshal.CreateSpan(
                ref Unsafe.Add(ref Unsafe.As<byte, TPart>(ref *Partials), (int)part * width), width);
            Worker(room.Parts, room.Elements).RunSome(Tile, from, count, partial);
        }
    }
}
