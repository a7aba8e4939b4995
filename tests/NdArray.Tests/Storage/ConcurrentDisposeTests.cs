using System.Diagnostics;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Storage;

/// <summary>
/// Arrays that one thread disposes of while another concatenates them: it gets all of an array's elements, or is told that the
/// array was disposed of, but never sees, or writes to, another array that has got the buffer.
/// </summary>
[Collection(typeof(RunsAlone))]
public class ConcurrentDisposeTests
{
    private const int Rows = 6000;
    private const int Columns = 7;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(0.5);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(null)]
    public void An_input(int? axis) => Race(
        (array, number) =>
        {
            using NdArray<int> result = NdArray.Concatenate([array, array], axis);
            Assert.Equal(-1, result.AsReadOnlySpan().IndexOfAnyExcept(number));
        });

    [Fact]
    public void An_input_to_be_converted() => Race(
        (array, number) =>
        {
            NdArray result = NdArray.Concatenate([array, (NdArray)array.T.Reshape(Rows, Columns)], dtype: DType.Float64);
            Assert.Equal(-1, ((NdArray<double>)result).AsReadOnlySpan().IndexOfAnyExcept(number));
        });

    [Fact]
    public void An_input_with_others_in_rows()
    {
        NdArray<int> other = NdArray.Zeros<int>([Rows, 2]);
        Race((array, number) =>
        {
            using NdArray<int> result = NdArray.Concatenate([array, other, array[.., ..3]], 1);
            Assert.True(NdArray.ArrayEqual(other, result[.., Columns..(Columns + 2)]));
            Assert.Equal(-1, result[.., ..Columns].ToArray().AsSpan().IndexOfAnyExcept(number));
            Assert.Equal(-1, result[.., (Columns + 2)..].ToArray().AsSpan().IndexOfAnyExcept(number));
        });
    }

    [Fact]
    public void The_result()
    {
        NdArray<int> input = NdArray.Full([Rows / 2, Columns], -1);
        NdArray<int> side = NdArray.Full([Rows, 1], -1), rest = NdArray.Full([Rows, Columns - 1], -1);
        int turn = 0;
        Race((array, _) =>
        {
            bool along = Interlocked.Increment(ref turn) % 2 == 0;
            NdArray.Concatenate(along ? [input, input] : [side, rest], along ? 0 : 1, array);
        });
    }

    [Fact]
    public void One_array_disposed_of_by_many_comes_back_once()
    {
        for (int repeat = 0; repeat < 200; repeat++)
        {
            NdArray<int> array = NdArray.Zeros<int>([Rows, Columns]);
            NdArray<int>[] views = [.. Enumerable.Range(0, 20).Select(_ => array[1..])];
            Parallel.ForEach(views.Concat(views).Append(array).Append(array), view => view.Dispose());
            using NdArray<int> one = NdArray.Full([Rows, Columns], 1), two = NdArray.Full([Rows, Columns], 2);
            Assert.Equal(-1, one.AsReadOnlySpan().IndexOfAnyExcept(1));
        }
    }

    /// <summary>
    /// One thread makes arrays whose elements are all the same number, another uses them, and the first disposes of them a
    /// moment before or while the other does.
    /// </summary>
    private static void Race(Action<NdArray<int>, int> use)
    {
        NdArray<int>? offered = null;
        int made = 0, begun = 0, done = 0, used = 0, refused = 0;
        Exception? failure = null;
        Thread user = new(() =>
        {
            for (int number = 1; WaitFor(ref made, number) && Volatile.Read(ref offered) is NdArray<int> array; number++)
            {
                Volatile.Write(ref begun, number);
                Thread.SpinWait(number * 53 % 300);
                try
                {
                    use(array, number);
                    used++;
                }
                catch (ObjectDisposedException)
                {
                    refused++;
                }
                catch (Exception error)
                {
                    failure ??= error;
                }

                Volatile.Write(ref done, number);
            }
        })
        { IsBackground = true };
        user.Start();

        long start = Stopwatch.GetTimestamp();
        while (failure is null && (Stopwatch.GetElapsedTime(start) < Time || used == 0 || refused == 0))
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(60), $"{used} used, {refused} refused");
            int number = made + 1;
            NdArray<int> array = NdArray.Full([Rows, Columns], number);
            Volatile.Write(ref offered, array);
            Volatile.Write(ref made, number);
            WaitFor(ref begun, number);
            Thread.SpinWait(number * 97 % 1500);
            array.Dispose();

            // The buffer goes to one of the next arrays, to which nobody else writes.
            using NdArray<int> other = NdArray.Full([Rows, Columns], -number - 1);
            WaitFor(ref done, number);
            if (other.ToArray().AsSpan().IndexOfAnyExcept(-number - 1) >= 0)
            {
                failure ??= new InvalidOperationException($"An array was written to by who used array {number}.");
            }
        }

        Volatile.Write(ref offered, null);
        Volatile.Write(ref made, made + 1);
        user.Join();
        Assert.Null(failure);
    }

    private static bool WaitFor(ref int what, int number)
    {
        SpinWait spin = default;
        while (Volatile.Read(ref what) != number)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }

        return true;
    }
}
