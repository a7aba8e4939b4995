using System.Reflection;
using NdArrays.Loops;
using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Large operations on arrays: the same elements from any number of threads, and one thread alone for small ones.</summary>
[Collection(typeof(RunsAlone))]
public class ThreadCountTests
{
    private static readonly int[] Threads = [1, 2, 3, 8];

    /// <summary>Just beyond 512 KiB of integers.</summary>
    private static readonly nint[] Shape = [3, 211, 209];

    /// <summary>How many operations have been shared so far.</summary>
    private static long Shared =>
        (long)typeof(Crew).GetField("s_ticket", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)! >> 32;

    [Fact]
    public void Every_layout_is_copied_from_and_to_alike()
    {
        int number = 0;
        foreach (TestLayout layout in Layouts.All(Shape))
        {
            NdArray<int> source = layout.Filled<int>(number++);
            ReferenceArray<int> expected = ReferenceArray<int>.Of(layout, Elements.From<int>(number - 1, layout.StorageLength));
            ForAllThreads(threads =>
            {
                expected.AssertIn(source.Copy(), $"{layout}, {threads} threads");
                double[] doubles = source.AsType<double>().ToArray();
                Assert.True(expected.Elements.Select(element => (double)element).SequenceEqual(doubles), $"{layout}, converted");
            });
        }

        NdArray<int> plain = Elements.From<int>(7, (int)(Shape[0] * Shape[1] * Shape[2])).AsNdArray(new Shape(Shape));
        foreach (TestLayout layout in Layouts.Writeable(Shape))
        {
            int[] expected = new int[layout.StorageLength];
            int next = 0;
            foreach (nint place in layout.Places())
            {
                expected[place] = Elements.At<int>(7 + next++);
            }

            ForAllThreads(threads =>
            {
                int[] storage = new int[layout.StorageLength];
                layout.Over(storage)[NdIndex.Ellipsis] = plain;
                Assert.True(expected.AsSpan().SequenceEqual(storage), $"{layout}, {threads} threads");
            });
        }
    }

    [Fact]
    public void Every_layout_is_concatenated_alike()
    {
        TestLayout[] layouts = [.. Layouts.All(Shape)];
        for (int i = 0; i < layouts.Length; i++)
        {
            NdArray<Pixel> first = layouts[i].Filled<Pixel>(i), second = layouts[i * 3 % layouts.Length].Filled<Pixel>(-i);
            foreach (int? axis in (int?[])[0, 1, 2, null])
            {
                Pixel[]? expected = null;
                ForAllThreads(threads =>
                {
                    Pixel[] joined = NdArray.Concatenate([first, second], axis).ToArray();
                    expected ??= joined;
                    Assert.True(expected.AsSpan().SequenceEqual(joined), $"{layouts[i]} along {axis}, {threads} threads");
                });
            }
        }
    }

    [Fact]
    public void Short_rows_are_merged_alike()
    {
        foreach (int[] widths in (int[][])[[1, 1], [1, 2, 3], [5, 60], [300, 2], [2, 2, 2, 2, 2, 2, 2, 2]])
        {
            NdArray<short>[] inputs = [.. widths.Select((width, i) => Elements.From<short>(i, 70_001 * width).AsNdArray([70_001, width]))];
            short[]? expected = null;
            ForAllThreads(threads =>
            {
                short[] joined = NdArray.Concatenate(inputs, 1).ToArray();
                expected ??= joined;
                Assert.True(expected.AsSpan().SequenceEqual(joined), $"{threads} threads");
            });
            for (int row = 0; row < 70_001; row += 777)
            {
                short[] whole = [.. inputs.SelectMany((input, i) => input[(Index)row, ..].ToArray())];
                Assert.Equal(whole, expected![(row * whole.Length)..((row + 1) * whole.Length)]);
            }
        }
    }

    [Fact]
    public void Less_than_half_a_mebibyte_is_done_by_the_caller_alone()
    {
        using ThreadLimit limit = new(4);
        NdArray<int> half = NdArray.Ones<int>([256, 255]);
        NdArray<int> columns = NdArray.Ones<int>([256, 255], Order.F);
        NdArray<int> narrow = NdArray.Ones<int>([30_000, 2]);
        long before = Shared;
        NdArray.Concatenate([half, half], 0);
        NdArray.Concatenate([half, columns], 0);
        NdArray.Concatenate([half, half], 1);
        NdArray.Concatenate([columns, columns], null);
        NdArray.Concatenate([narrow, narrow], 1);
        half.Copy(Order.F);
        half[..] = columns;
        half.Fill(3);
        half.AsType<short>();
        Assert.Equal(before, Shared);

        // The same, larger: it is the size that made the difference.
        NdArray<int> large = NdArray.Ones<int>([600, 601]);
        large.Copy(Order.F);
        Assert.NotEqual(before, Shared);
    }

    [Fact]
    public void With_one_thread_allowed_no_work_is_shared()
    {
        using ThreadLimit limit = new(1);
        NdArray<int> large = NdArray.Ones<int>([600, 601]);
        long before = Shared;
        NdArray.Concatenate([large, large], 0);
        NdArray.Concatenate([large, large.Flip()], 1);
        NdArray.Concatenate([large[.., ..2], large[.., 2..4]], 1);
        large.Copy(Order.F);
        large.AsType<double>();
        Assert.Equal(before, Shared);
    }

    private static void ForAllThreads(Action<int> test)
    {
        foreach (int threads in Threads)
        {
            using ThreadLimit limit = new(threads);
            test(threads);
        }
    }
}
