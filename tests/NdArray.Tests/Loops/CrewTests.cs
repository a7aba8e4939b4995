using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Work shared by threads: every part is done once, by no more threads than are allowed.</summary>
[Collection(typeof(RunsAlone))]
public unsafe class CrewTests
{
    private const int MostParts = 64;

    [Fact]
    public void Parts_are_done_by_no_more_threads_than_are_allowed()
    {
        // Helpers that were hired for four are still there when fewer are allowed.
        foreach (int threads in (int[])[4, 2, 4, 3, 1, 2, 1, 4])
        {
            using ThreadLimit limit = new(threads);
            for (int repeat = 0; repeat < 30; repeat++)
            {
                int[] workers = Run(parts: 24, spin: 3000);
                int different = workers.Distinct().Count();
                Assert.InRange(different, 1, threads);
                Assert.True(threads > 1 || workers[0] == Environment.CurrentManagedThreadId);
            }
        }
    }

    [Fact]
    public void Helpers_do_help()
    {
        using ThreadLimit limit = new(4);
        int most = 0;
        for (int repeat = 0; repeat < 5000 && most < 2; repeat++)
        {
            most = Math.Max(most, Run(parts: 16, spin: 20_000).Distinct().Count());
        }

        Assert.True(most >= 2);
    }

    [Fact]
    public void Every_part_of_thousands_of_short_operations_is_done_once()
    {
        using ThreadLimit limit = new(4);
        int* counts = stackalloc int[MostParts];
        for (int operation = 0; operation < 20_000; operation++)
        {
            int parts = (operation * 7 % MostParts) + 1;
            new Span<int>(counts, MostParts).Clear();
            Crew.Run(new Counting { Counts = counts, Spin = operation % 5 == 0 ? 20 : 0 }, parts);
            AssertOnce(counts, parts, operation);
        }

        Crew.Run(new Counting { Counts = counts }, 0);
    }

    [Fact]
    public void The_caller_has_the_first_parts_and_helpers_have_the_last()
    {
        using ThreadLimit limit = new(4);
        for (int repeat = 0; repeat < 200; repeat++)
        {
            int[] workers = Run(parts: 24, spin: 3000);
            int own = workers.TakeWhile(worker => worker == Environment.CurrentManagedThreadId).Count();
            Assert.DoesNotContain(Environment.CurrentManagedThreadId, workers.Skip(own));
        }
    }

    [Fact]
    public void Hundreds_of_thousands_of_parts_are_done_once()
    {
        using ThreadLimit limit = new(4);
        foreach (int parts in (int[])[65534, 65535, 65536, 65537, 131070, 131071, 300_001])
        {
            int[] done = new int[parts];
            fixed (int* counts = done)
            {
                Crew.Run(new Counting { Counts = counts }, parts);
            }

            Assert.All(done, count => Assert.Equal(1, count));
        }
    }

    [Fact]
    public void What_a_part_throws_the_caller_gets()
    {
        using ThreadLimit limit = new(4);
        int* counts = stackalloc int[MostParts];
        for (int operation = 0; operation < 200; operation++)
        {
            new Span<int>(counts, MostParts).Clear();
            Assert.Throws<InvalidOperationException>(() => Crew.Run(default(Failing), MostParts));
            Crew.Run(new Counting { Counts = counts }, MostParts);
            AssertOnce(counts, MostParts, operation);
        }
    }

    [Fact]
    public void What_an_operator_of_the_user_throws_reaches_the_caller()
    {
        using ThreadLimit limit = new(4);
        using NdArray<int> x = NdArray.Ones<int>([1 << 20]);
        for (int repeat = 0; repeat < 20; repeat++)
        {
            Assert.Throws<NotFiniteNumberException>(() => NdArray.Map<ThrowingOperator, int, int>(x));
        }
    }

    [Fact]
    public void Work_within_work_is_done_too()
    {
        using ThreadLimit limit = new(4);
        int* counts = stackalloc int[MostParts];
        for (int operation = 0; operation < 500; operation++)
        {
            new Span<int>(counts, MostParts).Clear();
            Crew.Run(new Nesting { Counts = counts, Inner = 8 }, 8);
            AssertOnce(counts, 64, operation);
        }
    }

    [Fact]
    public void Many_callers_at_once_get_their_own_work_done()
    {
        using ThreadLimit limit = new(4);
        List<Exception> errors = [];
        Thread[] callers = [.. Enumerable.Range(0, 6).Select(caller => new Thread(() =>
        {
            try
            {
                Call(caller);
            }
            catch (Exception error)
            {
                lock (errors)
                {
                    errors.Add(error);
                }
            }
        }))];
        Array.ForEach(callers, caller => caller.Start());

        // The limit may change at any time.
        while (!Array.TrueForAll(callers, caller => caller.Join(1)))
        {
            NdArrayThreads.Max = (NdArrayThreads.Max % 4) + 1;
        }

        Assert.Empty(errors);
    }

    [Fact]
    public void The_limit_is_positive()
    {
        int before = NdArrayThreads.Max;
        Assert.True(before >= 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArrayThreads.Max = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArrayThreads.Max = -1);
        Assert.Equal(before, NdArrayThreads.Max);
    }

    private static void Call(int caller)
    {
        int* counts = stackalloc int[MostParts];
        for (int operation = 0; operation < 3000; operation++)
        {
            int parts = ((operation + (caller * 11)) % MostParts) + 1;
            new Span<int>(counts, MostParts).Clear();
            Crew.Run(new Counting { Counts = counts, Spin = operation % 9 }, parts);
            AssertOnce(counts, parts, operation);
        }
    }

    private static void AssertOnce(int* counts, int parts, int operation)
    {
        for (int part = 0; part < MostParts; part++)
        {
            if (counts[part] != (part < parts ? 1 : 0))
            {
                Assert.Fail($"Operation {operation} of {parts} parts has done part {part} {counts[part]} times.");
            }
        }
    }

    /// <summary>The thread that did each part.</summary>
    private static int[] Run(int parts, int spin)
    {
        int* counts = stackalloc int[MostParts];
        int[] workers = new int[parts];
        fixed (int* threads = workers)
        {
            Crew.Run(new Counting { Counts = counts, Threads = threads, Spin = spin }, parts);
        }

        Assert.DoesNotContain(0, workers);
        return workers;
    }

    private struct Counting : IParallelWork
    {
        public int* Counts;
        public int* Threads;
        public int Spin;

        public readonly void Run(nint part)
        {
            Interlocked.Increment(ref Counts[part]);
            if (Threads is not null)
            {
                Threads[part] = Environment.CurrentManagedThreadId;
            }

            Thread.SpinWait(Spin);
        }
    }

    private struct Nesting : IParallelWork
    {
        public int* Counts;
        public int Inner;

        public readonly void Run(nint part) => Crew.Run(new Counting { Counts = Counts + (part * Inner) }, Inner);
    }

    private struct Failing : IParallelWork
    {
        public readonly void Run(nint part)
        {
            if (part % 3 == 0)
            {
                throw new InvalidOperationException();
            }
        }
    }

    private readonly struct ThrowingOperator : IElementwise<ThrowingOperator, int, int>
    {
        public static int Invoke(int x) => throw new NotFiniteNumberException();
    }
}
