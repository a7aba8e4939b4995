using System.Runtime.ExceptionServices;

namespace NdArrays.Loops;

/// <summary>Work that is cut into parts, any of which any thread can do.</summary>
internal interface IParallelWork
{
    /// <summary>Does one part.</summary>
    void Run(nint part);
}

/// <summary>
/// The threads that help with large operations. The caller does its share of the parts, and all of them if no helper comes
/// in time: a helper that wakes up late costs nothing.
/// </summary>
/// <remarks>
/// One operation at a time has the helpers. One that starts meanwhile, in another thread or inside of a part, does its
/// parts alone. A helper watches for more work for a moment before it sleeps. The caller draws parts from the first on,
/// helpers from the last back: the next operation on the same arrays finds most of each half in the cache of the same
/// processor.
/// </remarks>
internal static unsafe class Crew
{
    /// <summary>
    /// Looks for new work before a helper sleeps: a few hundred microseconds, since waking takes as long, and on a virtual
    /// machine much longer. While an operation is under way, the next one is near: a look counts for a fraction then.
    /// </summary>
    private const int Patience = 8000;
    private const int LooksUnderWay = 16;

    /// <summary>One part more drawn from the end, in a ticket.</summary>
    private const long OneFromEnd = 1 << 16;

    /// <summary>The most that either quarter of a ticket counts to, and so the most draws of an operation.</summary>
    private const long MostDraws = OneFromEnd - 1;

    /// <summary>The lower half of a ticket of which nothing can be drawn.</summary>
    private const long Closed = 0xFFFFFFFF;

    private static readonly Lock Gate = new();
    private static readonly SemaphoreSlim Wake = new(0);
    private static int s_helpers;
    private static int s_sleeping;
    private static int s_busy;
    private static int s_places;

    // The operation under way. Its number is the upper half of the ticket; in the lower are how many draws were made from the
    // end, and from the beginning. Who draws with an operation's number knows that the operation is not over, and that its
    // fields are those he has read.
    private static long s_ticket;
    private static delegate*<void*, nint, void> s_action;
    private static void* s_work;
    private static long s_draws;
    private static long s_done;
    private static Exception? s_failure;
    private static int s_processor;

    /// <summary>The most threads that work on one operation, the caller among them.</summary>
    public static int MaxThreads { get; set; } = Environment.ProcessorCount;

    /// <summary>Does all parts of some work.</summary>
    /// <remarks>
    /// The work must be unmanaged: the helpers see it where the caller has it on its stack. What a part throws, the first one to do
    /// so, is thrown here when all parts are done.
    /// </remarks>
    public static void Run<TWork>(TWork work, nint parts)
        where TWork : unmanaged, IParallelWork
    {
        int threads = (int)nint.Min(MaxThreads, parts);
        if (threads <= 1 || Interlocked.CompareExchange(ref s_busy, 1, 0) != 0)
        {
            for (nint part = 0; part < parts; part++)
            {
                work.Run(part);
            }

            return;
        }

        try
        {
            Drawn<TWork> drawn = new() { Work = work, Parts = parts, PartsPerDraw = ((parts - 1) / (nint)MostDraws) + 1 };
            nint draws = ((parts - 1) / drawn.PartsPerDraw) + 1;
            Publish(&Do<TWork>, &drawn, draws, threads - 1);
            DrawParts(Volatile.Read(ref s_ticket) >> 32, fromEnd: false);
            SpinWait spin = default;
            while (Volatile.Read(ref s_done) != draws)
            {
                spin.SpinOnce(sleep1Threshold: -1);
            }

            if (s_failure is { } failure)
            {
                s_failure = null;
                ExceptionDispatchInfo.Throw(failure);
            }
        }
        finally
        {
            Volatile.Write(ref s_busy, 0);
        }
    }

    private static void Do<TWork>(void* work, nint draw)
        where TWork : unmanaged, IParallelWork => ((Drawn<TWork>*)work)->Run(draw);

    private static void Publish(delegate*<void*, nint, void> action, void* work, nint draws, int helpers)
    {
        if (s_helpers < helpers)
        {
            Hire(helpers);
        }

        // First nobody can draw a part any more, not even one who has read the old ticket and is about to: the fields that
        // follow would not be those he believes them to be. Nobody does again before the ticket has the new number.
        Interlocked.Or(ref s_ticket, Closed);
        s_action = action;
        s_work = work;
        s_draws = draws;
        s_done = 0;
        s_processor = Thread.GetCurrentProcessorId();
        Volatile.Write(ref s_places, helpers);
        long number = (Volatile.Read(ref s_ticket) >> 32) + 1;
        Interlocked.Exchange(ref s_ticket, (number & 0x7FFFFFFF) << 32);

        // Only those that are woken are not asleep any more: the others stay counted for an operation that needs them.
        int woken = Math.Min(Volatile.Read(ref s_sleeping), helpers);
        if (woken > 0)
        {
            Interlocked.Add(ref s_sleeping, -woken);
            Wake.Release(woken);
        }
    }

    /// <summary>Does parts of an operation until there are none left, or it is over.</summary>
    private static void DrawParts(long number, bool fromEnd)
    {
        while (true)
        {
            long ticket = Volatile.Read(ref s_ticket);
            delegate*<void*, nint, void> action = s_action;
            void* work = s_work;
            long draws = s_draws, fromBeginning = ticket & MostDraws, atEnd = (ticket / OneFromEnd) & MostDraws;
            if (ticket >> 32 != number || fromBeginning + atEnd >= draws)
            {
                return;
            }

            if (Interlocked.CompareExchange(ref s_ticket, ticket + (fromEnd ? OneFromEnd : 1), ticket) == ticket)
            {
                try
                {
                    action(work, (nint)(fromEnd ? draws - 1 - atEnd : fromBeginning));
                }
                catch (Exception failure)
                {
                    // A user's own function may throw: on a helper nobody would catch it.
                    Interlocked.CompareExchange(ref s_failure, failure, null);
                }

                Interlocked.Increment(ref s_done);
            }
        }
    }

    private static void Hire(int helpers)
    {
        lock (Gate)
        {
            for (; s_helpers < helpers; s_helpers++)
            {
                Thread thread = new(Help) { IsBackground = true, Name = $"NdArray {s_helpers + 1}" };
                thread.Start();
            }
        }
    }

    private static void Help()
    {
        long seen = 0;
        while (true)
        {
            long number = Volatile.Read(ref s_ticket) >> 32;
            for (int look = 0; number == seen && look < Patience * LooksUnderWay && !IsInTheWay(look);)
            {
                Thread.SpinWait(8);
                look += Volatile.Read(ref s_done) == Volatile.Read(ref s_draws) ? LooksUnderWay : 1;
                number = Volatile.Read(ref s_ticket) >> 32;
            }

            if (number == seen)
            {
                // Work that came before this was counted as sleep is seen by the last look; any later wakes it.
                Interlocked.Increment(ref s_sleeping);
                number = Volatile.Read(ref s_ticket) >> 32;
                if (number == seen)
                {
                    Wake.Wait();
                    continue;
                }
            }

            // There may be more helpers than may help, who were needed when more were allowed.
            seen = number;
            if (Interlocked.Decrement(ref s_places) >= 0)
            {
                DrawParts(number, fromEnd: true);
            }
        }
    }

    /// <summary>Whether a helper that watches has the processor that the last caller needs: asked for now and then.</summary>
    private static bool IsInTheWay(int look) =>
        look % (64 * LooksUnderWay) == 0 && Thread.GetCurrentProcessorId() == Volatile.Read(ref s_processor);

    /// <summary>Work as it is drawn: several parts at once if there are more of them than draws.</summary>
    private struct Drawn<TWork>
        where TWork : unmanaged, IParallelWork
    {
        public TWork Work;
        public nint Parts;
        public nint PartsPerDraw;

        public readonly void Run(nint draw)
        {
            nint end = nint.Min(Parts, (draw + 1) * PartsPerDraw);
            for (nint part = draw * PartsPerDraw; part < end; part++)
            {
                Work.Run(part);
            }
        }
    }
}
