using Networks;

namespace NdArrays.Tests.Examples;

/// <summary>The example networks' loops on several threads.</summary>
public class LoopThreadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void Every_number_comes_once(int count)
    {
        // Close behind each other, and after the helpers have gone to sleep.
        for (int round = 0; round < 200; round++)
        {
            int[] calls = new int[count];
            Threads.ForEach(count, i => Interlocked.Increment(ref calls[i]));
            Assert.All(calls, n => Assert.Equal(1, n));
            if (round % 50 == 0)
            {
                Thread.Sleep(5);
            }
        }
    }

    [Fact]
    public void Loops_within_loops_and_beside_each_other_run()
    {
        int calls = 0;
        Parallel.For(0, 4, _ => Threads.ForEach(10, _ => Threads.ForEach(10, _ => Interlocked.Increment(ref calls))));
        Assert.Equal(400, calls);
    }

    [Fact]
    public void A_failure_reaches_the_caller_and_the_next_loop_runs()
    {
        for (int failing = 0; failing < 10; failing++)
        {
            FormatException thrown = Assert.Throws<FormatException>(() => Threads.ForEach(
                10, i => { if (i == failing) { throw new FormatException($"{i}"); } }));
            Assert.Equal($"{failing}", thrown.Message);
        }

        int calls = 0;
        Threads.ForEach(10, _ => Interlocked.Increment(ref calls));
        Assert.Equal(10, calls);
    }
}
