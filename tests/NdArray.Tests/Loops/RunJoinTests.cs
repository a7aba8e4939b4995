using System.Runtime.InteropServices;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Runs of any lengths become one, however many threads share it and wherever it is cut.</summary>
[Collection(typeof(RunsAlone))]
public unsafe class RunJoinTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(8, true)]
    public void RunsBecomeOne(int threads, bool stream)
    {
        using ThreadLimit limit = new(threads);
        Random random = new(threads);
        for (int turn = 0; turn < 12; turn++)
        {
            byte[][] runs = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => new byte[random.Next(4) == 0 ? 0 : random.Next(200_000)])];
            foreach (byte[] run in runs)
            {
                random.NextBytes(run);
            }

            byte[] expected = [.. runs.SelectMany(run => run)];
            Assert.True(expected.AsSpan().SequenceEqual(Join(runs, stream)), $"turn {turn}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void ConcatenatedArraysAreRuns(int leadingOnes)
    {
        Shape lead = [.. Enumerable.Repeat((nint)1, leadingOnes)];
        NdArray<int>[] arrays =
        [
            .. Enumerable.Range(0, 9).Select(
                i => NdArray.Arange<int>(i * 1_000_000, (i * 1_000_000) + (i * 7_001)).Reshape([.. lead, i * 7_001])),
        ];

        NdArray<int> joined = NdArray.Concatenate<int>(arrays, axis: leadingOnes);

        Assert.Equal(arrays.SelectMany(a => a.ToArray()), joined.ToArray());
        Assert.Equal(joined.ToArray(), NdArray.Concatenate<int>(arrays, axis: null).ToArray());
    }

    [Fact]
    public void ADisposedInputIsRefusedBeforeAnythingIsWritten()
    {
        NdArray<double> first = NdArray.Ones<double>([100_000]), second = NdArray.Ones<double>([100_000]);
        NdArray<double> into = NdArray.Zeros<double>([200_000]);
        second.Dispose();

        Assert.Throws<ObjectDisposedException>(() => NdArray.Concatenate([first, second], @out: into));
        Assert.All(into.ToArray(), element => Assert.Equal(0, element));
    }

    private static byte[] Join(byte[][] runs, bool stream)
    {
        List<GCHandle> pins = [];
        byte[] result = new byte[runs.Sum(run => run.Length)];
        try
        {
            nint end = 0;
            List<nint> starts = [], ends = [];
            foreach (byte[] run in runs)
            {
                pins.Add(GCHandle.Alloc(run, GCHandleType.Pinned));
                starts.Add(pins[^1].AddrOfPinnedObject());
                ends.Add(end += run.Length);
            }

            fixed (byte* destination = result)
            {
                RunJoin.Run(destination, starts.ToArray(), ends.ToArray(), stream);
            }
        }
        finally
        {
            pins.ForEach(pin => pin.Free());
        }

        return result;
    }
}
