using System.Runtime.ExceptionServices;

namespace Networks;

/// <summary>
/// Work spread over as many threads as the arrays may use. A pass is hundreds of short loops close behind each other, and
/// to wake a thread for each takes longer than many of them: helpers look out for the next loop for a moment before they
/// sleep.
/// </summary>
internal static class Threads
{
    private const int LookOuts = 2000;

    private static readonly Lock OneLoop = new();
    private static readonly SemaphoreSlim Sleeping = new(0);
    private static Loop? s_current;
    private static int s_sleepers;
    private static int s_helpers;

    public static int Count => Math.Min(NdArrayThreads.Max, Environment.ProcessorCount);

    /// <summary>Calls the body with 0 to count - 1, each once, in any order.</summary>
    public static void ForEach(int count, Action<int> body)
    {
        // A loop within a loop, or beside another's, runs on its own thread.
        if (count <= 1 || Count == 1 || OneLoop.IsHeldByCurrentThread || !OneLoop.TryEnter())
        {
            for (int i = 0; i < count; i++)
            {
                body(i);
            }

            return;
        }

        try
        {
            for (; s_helpers < Count - 1; s_helpers++)
            {
                new Thread(Help) { IsBackground = true }.Start();
            }

            Loop loop = new(count, body, Count - 1);
            Interlocked.Exchange(ref s_current, loop);
            if (Volatile.Read(ref s_sleepers) is > 0 and int sleepers)
            {
                Sleeping.Release(sleepers);
            }

            loop.Work();
            loop.WaitForHelpers();
        }
        finally
        {
            OneLoop.Exit();
        }
    }

    private static void Help()
    {
        Loop? last = null;
        for (int lookOuts = 0; ; lookOuts++)
        {
            Loop? loop = Volatile.Read(ref s_current);
            if (loop != last)
            {
                loop!.Help();
                (last, lookOuts) = (loop, 0);
            }
            else if (lookOuts < LookOuts)
            {
                Thread.SpinWait(10);
            }
            else
            {
                // Who begins a loop after this line sees a sleeper; a loop begun before it is seen here.
                Interlocked.Increment(ref s_sleepers);
                if (Volatile.Read(ref s_current) == last)
                {
                    Sleeping.Wait();
                }

                Interlocked.Decrement(ref s_sleepers);
                lookOuts = 0;
            }
        }
    }

    private sealed class Loop(int count, Action<int> body, int helpers)
    {
        private int _next = -1;
        private int _done;
        private int _places = helpers;
        private ExceptionDispatchInfo? _failure;

        // NdArrayThreads.Max may have been lowered since the helpers were started.
        public void Help()
        {
            if (Interlocked.Decrement(ref _places) >= 0)
            {
                Work();
            }
        }

        public void Work()
        {
            for (int i = Interlocked.Increment(ref _next); i < count; i = Interlocked.Increment(ref _next))
            {
                try
                {
                    body(i);
                }
                catch (Exception e)
                {
                    _failure = ExceptionDispatchInfo.Capture(e);
                }

                Interlocked.Increment(ref _done);
            }
        }

        public void WaitForHelpers()
        {
            SpinWait wait = default;
            while (Volatile.Read(ref _done) < count)
            {
                wait.SpinOnce(sleep1Threshold: -1);
            }

            _failure?.Throw();
        }
    }
}
