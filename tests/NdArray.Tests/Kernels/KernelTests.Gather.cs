using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <content>Elements chosen by masks and by tables of places.</content>
public abstract partial class KernelTests<T>
{
    private static readonly int[] MaskLengths = [.. Enumerable.Range(0, 20), 31, 32, 33, 63, 64, 65, 127, 128, 129, 191, 192, 200];

    [Fact]
    public unsafe void What_a_mask_is_true_of_is_compacted_and_expanded()
    {
        using GuardedMemory flags = new(256), from = Room(256), to = Room(256);
        foreach (int length in MaskLengths)
        {
            foreach (int one in (int[])[0, 1, 2, 3, 10])
            {
                foreach (Guard guard in Guards)
                {
                    Span<byte> mask = FillMask(flags.Elements<byte>(length, guard), one);
                    Span<T> source = from.Elements<T>(length, guard);
                    FillDistinct(source);
                    T[] expected = Chosen(mask, source);

                    to.Clear();
                    Span<T> compact = to.Elements<T>(expected.Length, guard);
                    fixed (byte* truths = mask)
                    fixed (T* elements = source, place = compact)
                    {
                        T* end = CompactRun.Compact(truths, elements, length, place, place + compact.Length);
                        Assert.Equal(compact.Length, (int)(end - place));
                    }

                    Assert.Equal(expected, compact.ToArray());
                    to.AssertUntouchedAround<T>(compact);
                    Expand(mask, expected, to, length, guard);
                }
            }
        }
    }

    [Fact]
    public unsafe void Rows_are_moved_by_a_table()
    {
        using GuardedMemory spread = Room(400), packed = Room(400);
        int size = Unsafe.SizeOf<T>();
        foreach (int width in (int[])[1, 2, 3, 4, 5, 8, 9, 16, 17, 33])
        {
            for (int count = 0; count <= 10; count++)
            {
                foreach (Guard guard in Guards)
                {
                    spread.Clear();
                    Span<T> places = spread.Elements<T>(12 * width, guard);
                    FillDistinct(places);
                    nint[] table = [.. Enumerable.Range(0, count).Select(i => (nint)((((i * 7) + 11) % 12) * width * size))];
                    packed.Clear();
                    Span<T> rows = packed.Elements<T>(count * width, guard);
                    T[] original = places.ToArray();
                    fixed (T* start = places, row = rows)
                    fixed (nint* offsets = table)
                    {
                        MoveRows.Run<Gathering>((byte*)start, offsets, count, (byte*)row, width * size, width * size);
                    }

                    for (int i = 0; i < rows.Length; i++)
                    {
                        Assert.Equal(original[(int)(table[i / width] / size) + (i % width)], rows[i]);
                    }

                    packed.AssertUntouchedAround<T>(rows);
                    Scatter(spread, places, rows, table, width);
                }
            }
        }
    }

    [Fact]
    public void One_of_two_is_chosen()
    {
        using GuardedMemory flags = new(256), first = Room(256), second = Room(256), to = Room(512);
        foreach (int length in MaskLengths.Where(length => length > 0))
        {
            foreach ((nint one, nint other) in ((nint, nint)[])[(1, 1), (0, 1), (1, 0), (0, 0)])
            {
                foreach (Guard guard in Guards)
                {
                    Span<byte> mask = FillMask(flags.Elements<byte>(length, guard), 3);
                    Span<T> x = first.Elements<T>(one == 0 ? 1 : length, guard);
                    Span<T> y = second.Elements<T>(other == 0 ? 1 : length, guard);
                    FillDistinct(x);
                    y.Fill(Elements.At<T>(99));
                    to.Clear();
                    Span<T> results = to.Elements<T>(length, guard);
                    WhereRun.Run(
                        in mask[0], 1, in x[0], one, in y[0], other, ref results[0], 1, length);
                    for (int i = 0; i < length; i++)
                    {
                        Assert.Equal(mask[i] != 0 ? x[i * (int)one] : y[i * (int)other], results[i]);
                    }

                    to.AssertUntouchedAround<T>(results);
                }
            }
        }
    }

    private static unsafe void Expand(Span<byte> mask, T[] elements, GuardedMemory to, int length, Guard guard)
    {
        to.Clear();
        Span<T> result = to.Elements<T>(length, guard);
        T[] expected = result.ToArray();
        int next = 0;
        for (int i = 0; i < length; i++)
        {
            expected[i] = mask[i] != 0 ? elements[next++] : expected[i];
        }

        fixed (byte* truths = mask)
        fixed (T* place = result, source = elements)
        {
            Assert.Equal(next, (int)(CompactRun.Expand(truths, place, length, source) - source));
        }

        Assert.Equal(expected, result.ToArray());
        to.AssertUntouchedAround<T>(result);
    }

    private static unsafe void Scatter(GuardedMemory memory, Span<T> places, Span<T> rows, nint[] table, int width)
    {
        int size = Unsafe.SizeOf<T>();
        T[] expected = places.ToArray();
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = Elements.At<T>(i + 500);
            expected[(int)(table[i / width] / size) + (i % width)] = rows[i];
        }

        memory.AssertUntouchedAround<T>(places);
        fixed (T* start = places, row = rows)
        fixed (nint* offsets = table)
        {
            MoveRows.Run<Scattering>((byte*)start, offsets, table.Length, (byte*)row, width * size, width * size);
        }

        Assert.Equal(expected, places.ToArray());
        memory.AssertUntouchedAround<T>(places);
    }

    /// <summary>True at every so many places, by any byte that is not 0; nowhere, or everywhere.</summary>
    private static Span<byte> FillMask(Span<byte> mask, int every)
    {
        for (int i = 0; i < mask.Length; i++)
        {
            mask[i] = every == 1 || (every > 1 && (i * 37 % every == 0)) ? (byte)((i % 255) + 1) : (byte)0;
        }

        return mask;
    }

    private static T[] Chosen(Span<byte> mask, Span<T> elements)
    {
        List<T> chosen = [];
        for (int i = 0; i < mask.Length; i++)
        {
            if (mask[i] != 0)
            {
                chosen.Add(elements[i]);
            }
        }

        return [.. chosen];
    }
}
