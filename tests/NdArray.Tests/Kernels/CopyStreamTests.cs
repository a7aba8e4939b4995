using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Copies past the cache: every length around the blocks, every distance of the destination from a line.</summary>
public class CopyStreamTests
{
    private const int Longest = 1100;

    [Fact]
    public void Bytes_are_copied_from_and_to_any_place()
    {
        using GuardedMemory from = new(Longest + 64), to = new(Longest + 64);
        for (int length = 0; length <= Longest; length += length < 330 ? 1 : 7)
        {
            for (int gap = 0; gap < 64; gap += length % 3 == 0 ? 1 : 9)
            {
                Copy(from.Elements<byte>(length, Guard.After), to, to.Elements<byte>(length, Guard.After, gap));
                Copy(from.Elements<byte>(length, Guard.Before, gap), to, to.Elements<byte>(length, Guard.Before));
                Copy(from.Elements<byte>(length, Guard.Before), to, to.Elements<byte>(length, Guard.Before, gap));
            }
        }
    }

    [Fact]
    public void What_was_streamed_is_seen_by_another_thread()
    {
        byte[] source = Elements.From<byte>(0, 100_000);
        byte[] destination = new byte[source.Length];
        bool done = false, same = false;
        Thread reader = new(() =>
        {
            SpinWait.SpinUntil(() => Volatile.Read(ref done));
            same = source.AsSpan().SequenceEqual(destination);
        });
        reader.Start();
        CopyStream.Run(in source[0], ref destination[0], source.Length);
        CopyStream.Finish();
        Volatile.Write(ref done, true);
        reader.Join();
        Assert.True(same);
    }

    private static void Copy(Span<byte> source, GuardedMemory memory, Span<byte> destination)
    {
        for (int i = 0; i < source.Length; i++)
        {
            source[i] = (byte)((i * 7) + (i >> 8) + 1);
        }

        memory.Clear();
        CopyStream.Run(
            in MemoryMarshal.GetReference(source),
            ref MemoryMarshal.GetReference(destination),
            source.Length);
        CopyStream.Finish();
        Assert.True(source.SequenceEqual(destination), $"{source.Length} bytes");
        memory.AssertUntouchedAround<byte>(destination);
    }
}
