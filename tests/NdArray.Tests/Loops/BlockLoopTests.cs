using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Blocks of operands that lie in every way, in memory that ends where their elements do.</summary>
[Collection(typeof(RunsAlone))]
public unsafe class BlockLoopTests
{
    /// <summary>Planes, short rows, edges that do not fill a block, axes that do not merge.</summary>
    public static TheoryData<nint[]> Shapes() => new(
        [[], [1], [5], [0], [3, 0, 2], [4099], [70, 67], [1027, 3], [3, 1027], [2, 2060], [5, 4, 333], [41, 3, 2, 19], [2, 3, 2, 2, 2, 3, 40]]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_element_is_computed_once_from_its_own_sources(nint[] shape)
    {
        foreach (int threads in (int[])[1, 3])
        {
            using ThreadLimit limit = new(threads);
            Run<byte, byte>(shape);
            Run<int, int>(shape);
            Run<int, short>(shape);
            Run<double, int>(shape);
            Run<Pixel, byte>(shape);
            Run<Pair, Pixel>(shape);
        }
    }

    private static void Run<T, TOther>(nint[] shape)
        where T : unmanaged
        where TOther : unmanaged
    {
        TestLayout[] sources = [.. Layouts.All(shape)];
        TestLayout[] results = [.. Layouts.Writeable(shape).Where(layout => layout.Name is "row-major" or "column-major" or "stepped backwards")];
        for (int i = 0; i < sources.Length; i++)
        {
            foreach (TestLayout result in results)
            {
                Guard guard = i % 2 == 0 ? Guard.Before : Guard.After;
                Check<T, TOther>(shape, result, sources[i], sources[(i + 3) % sources.Length], guard);
            }
        }
    }

    private static void Check<T, TOther>(nint[] shape, TestLayout result, TestLayout first, TestLayout second, Guard guard)
        where T : unmanaged
        where TOther : unmanaged
    {
        using GuardedMemory destination = new(result.StorageLength * sizeof(T));
        using GuardedMemory sourceMemory = new(first.StorageLength * sizeof(T));
        using GuardedMemory otherMemory = new(second.StorageLength * sizeof(TOther));
        Span<T> to = destination.Elements<T>(result.StorageLength, guard);
        Span<T> from = sourceMemory.Elements<T>(first.StorageLength, guard);
        Span<TOther> other = otherMemory.Elements<TOther>(second.StorageLength, guard);
        Elements.From<T>(1, from.Length).CopyTo(from);
        Elements.From<TOther>(7, other.Length).CopyTo(other);

        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(shape.Length, 3)], shape, 3);
        plan.SetStrides(0, result.Strides);
        plan.SetStrides(1, first.Strides);
        plan.SetStrides(2, second.Strides);
        plan.Simplify();
        long calls = 0;
        Mixing body = new() { Calls = &calls, Size = sizeof(T), OtherSize = sizeof(TOther) };
        BlockLoop.RunInParts(
            body,
            plan,
            plan.Size < 100 ? 0 : ParallelSplit.SmallestWork * 2,
            [Address(to, result), Address(from, first), Address(other, second)],
            [sizeof(T), sizeof(T), sizeof(TOther)]);

        nint[] places = result.Places(), firstPlaces = first.Places(), secondPlaces = second.Places();
        T[] expected = new T[to.Length];
        MemoryMarshal.AsBytes(expected.AsSpan()).Fill(GuardedMemory.Untouched);
        for (int i = 0; i < places.Length; i++)
        {
            T value = from[(int)firstPlaces[i]];
            Mixing.Mix(ref Unsafe.As<T, byte>(ref value), ref Unsafe.As<TOther, byte>(ref other[(int)secondPlaces[i]]), sizeof(T), sizeof(TOther));
            expected[places[i]] = value;
        }

        Assert.True(
            MemoryMarshal.AsBytes(to).SequenceEqual(MemoryMarshal.AsBytes(expected.AsSpan())), $"{result} of {first} and {second}");
        Assert.Equal(places.Length, calls);
        destination.AssertUntouchedAround<T>(to);
    }

    private static nint Address<T>(Span<T> elements, TestLayout layout)
        where T : unmanaged =>
        (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(elements)) + (layout.Offset * sizeof(T));

    /// <summary>Each element of the one source, with the first byte of the other's mixed in; by way of a room.</summary>
    private struct Mixing : IBlockBody
    {
        public long* Calls;
        public int Size;
        public int OtherSize;

        public readonly int Rooms => 1;

        public static void Mix(ref byte value, ref byte other, int size, int otherSize) =>
            Unsafe.Add(ref value, size - 1) ^= Unsafe.Add(ref other, otherSize / 2);

        public readonly void Run(ReadOnlySpan<BlockOperand> operands, int count)
        {
            byte* result = operands[0].Address, source = operands[1].Address, other = operands[2].Address, room = operands[3].Address;
            for (int i = 0; i < count; i++)
            {
                new ReadOnlySpan<byte>(source + (i * operands[1].Stride * Size), Size).CopyTo(new Span<byte>(room + (i * Size), Size));
                Mix(ref room[i * Size], ref other[i * operands[2].Stride * OtherSize], Size, OtherSize);
            }

            new ReadOnlySpan<byte>(room, count * Size).CopyTo(new Span<byte>(result, count * Size));
            Interlocked.Add(ref *Calls, count);
        }
    }
}
