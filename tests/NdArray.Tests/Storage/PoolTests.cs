using System.Runtime.CompilerServices;
using NdArrays.Storage;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Storage;

/// <summary>How much waits in the pools, and for how long.</summary>
[Collection(typeof(RunsAlone))]
public sealed class PoolTests : IDisposable
{
    private readonly long _most = NdArrayPool.MaxRetainedBytes;

    public PoolTests() => Pools.Empty();

    public void Dispose()
    {
        NdArrayPool.Enabled = true;
        NdArrayPool.MaxRetainedBytes = _most;
        NdArrayPool.Trim();
    }

    [Fact]
    public void Small_arrays_do_not_wait()
    {
        NdArray.Empty<byte>([BufferPools.SmallestBuffer - 1]).Dispose();
        Assert.Equal(0, NdArrayPool.RetainedBytes);
        NdArray.Empty<byte>([BufferPools.SmallestBuffer]).Dispose();
        Assert.Equal(BufferPools.SmallestBuffer, NdArrayPool.RetainedBytes);
    }

    public static TheoryData<string, Func<NdArray>> Makers() => new()
    {
        { "Ones", () => NdArray.Ones(20_000) },
        { "Full", () => NdArray.Full(20_000, 3) },
        { "Arange", () => NdArray.Arange(20_000) },
        { "Arange of halves", () => NdArray.Arange((Half)0, (Half)20_000) },
        { "Linspace", () => NdArray.Linspace(0, 1, 20_000) },
        { "Linspace of integers", () => NdArray.Linspace<int>(0, 1, 20_000) },
        { "Eye", () => NdArray.Eye(200) },
        { "Tri", () => NdArray.Tri(200) },
        { "Indices", () => NdArray.Indices([100, 100]) },
        { "MGrid", () => NdArray.MGrid(GridAxis.Arange(0, 100), GridAxis.Arange(0, 100)) },
        { "FromFunction", () => NdArray.FromFunction(i => (int)i, 20_000) },
    };

    [Theory]
    [MemberData(nameof(Makers))]
    public void What_is_made_by_the_library_waits_when_disposed(string maker, Func<NdArray> make)
    {
        NdArray array = make();
        long before = NdArrayPool.RetainedBytes;
        ((IDisposable)array).Dispose();
        Assert.True(NdArrayPool.RetainedBytes >= before + (array.Size * array.ItemSize), maker);
    }

    [Fact]
    public void Nothing_that_holds_references_waits()
    {
        NdArray.Empty<string>([100_000]).Dispose();
        NdArray.Empty<(int, string)>([100_000]).Dispose();
        Assert.Equal(0, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void The_memory_of_others_does_not_wait()
    {
        new byte[1_000_000].AsNdArray().Dispose();
        new byte[1000, 1000].AsNdArray().Dispose();
        new byte[1_000_000].AsMemory().AsNdArray().Dispose();
        Assert.Equal(0, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void No_more_waits_than_is_allowed()
    {
        NdArrayPool.MaxRetainedBytes = 5 << 20;
        NdArray<byte>[] arrays = [.. Enumerable.Range(0, 8).Select(_ => NdArray.Empty<byte>([1 << 20]))];
        for (int i = 0; i < arrays.Length; i++)
        {
            arrays[i].Dispose();
            Assert.Equal(Math.Min(i + 1, 5) << 20, NdArrayPool.RetainedBytes);
        }

        NdArrayPool.MaxRetainedBytes = 4 << 20;
        Assert.Equal(0, NdArrayPool.RetainedBytes);
        NdArrayPool.MaxRetainedBytes = 0;
        NdArray.Empty<byte>([1 << 20]).Dispose();
        Assert.Equal(0, NdArrayPool.RetainedBytes);
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArrayPool.MaxRetainedBytes = -1);
    }

    [Fact]
    public void Switched_off_nothing_waits()
    {
        NdArray<byte> before = NdArray.Empty<byte>([1 << 20]);
        NdArray.Empty<byte>([1 << 20]).Dispose();
        NdArrayPool.Enabled = false;
        Assert.False(NdArrayPool.Enabled);
        Assert.Equal(0, NdArrayPool.RetainedBytes);
        before.Dispose();
        NdArray.Empty<byte>([1 << 20]).Dispose();
        Assert.Equal(0, NdArrayPool.RetainedBytes);
        NdArrayPool.Enabled = true;
        NdArray.Empty<byte>([1 << 20]).Dispose();
        Assert.Equal(1 << 20, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void Trimming_leaves_nothing()
    {
        NdArray.Empty<byte>([1 << 20]).Dispose();
        NdArray.Empty<double>([1 << 20]).Dispose();
        NdArray.Empty<Pixel>([1 << 20]).Dispose();
        Assert.Equal(12 << 20, NdArrayPool.RetainedBytes);
        NdArrayPool.Trim();
        Assert.Equal(0, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void A_buffer_that_nobody_wants_is_given_up_in_time()
    {
        NdArray.Empty<Pixel>([1 << 20]).Dispose();
        for (int collection = 0; collection < 20 && NdArrayPool.RetainedBytes > 0; collection++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void A_buffer_that_waits_survives_a_collection()
    {
        NdArray.Empty<Pixel>([1 << 20]).Dispose();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Equal(3 << 20, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void Arrays_of_different_types_do_not_share_buffers()
    {
        NdArray.Full([1 << 16], -1).Dispose();
        using NdArray<uint> other = NdArray.Empty<uint>([1 << 16]);
        Assert.NotEqual(0, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void Arrays_that_die_young_use_few_buffers()
    {
        // Nobody disposes of them, and yet the same few buffers are used again and again.
        // After tests whose arrays lived, it takes a while until it is known that these do not.
        const int Arrays = 400, Bytes = 1 << 20, Rounds = 10;
        long allocated = long.MaxValue;
        for (int round = 0; allocated >= Arrays / 2L * Bytes; round++)
        {
            Assert.True(round < Rounds, $"{allocated >> 20} MiB for {Arrays} arrays of 1 MiB");
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int i = 0; i < Arrays; i++)
            {
                MakeAndForget(Bytes);
            }

            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }
    }

    [Fact]
    public void A_class_of_lengths_is_at_most_a_quarter_longer_and_a_class_of_its_own()
    {
        int last = 0;
        for (long length = 1; length <= int.MaxValue; length += 1 + (length / 50))
        {
            int capacity = BufferPool<byte>.Capacity((int)Math.Min(length, Array.MaxLength));
            Assert.InRange(capacity, Math.Min(length, Array.MaxLength), Math.Min(length + (length / 4), Array.MaxLength));
            Assert.Equal(capacity, BufferPool<byte>.Capacity(capacity));
            Assert.True(capacity >= last);
            last = capacity;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeAndForget(int bytes) => NdArray.Empty<byte>([bytes])[0] = 1;
}
