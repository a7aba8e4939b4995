using System.Runtime.CompilerServices;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Copies large enough for several threads, and to be written past the cache.</summary>
[Collection(typeof(RunsAlone))]
public class LargeCopyTests
{
    /// <summary>Shapes beyond the smallest size of parallel work, whose parts are cut along other axes.</summary>
    public static TheoryData<nint[]> Shapes() => new([[300_000], [3, 150_000], [400, 601], [150_000, 3], [2, 3, 50, 700]]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Any_number_of_threads_copies_the_same(nint[] shape)
    {
        int before = Crew.MaxThreads;
        try
        {
            foreach (int threads in (int[])[1, 2, 3, 8])
            {
                Crew.MaxThreads = threads;
                Copy<int>(shape, 0);
                Copy<Point>(shape, 0);
            }
        }
        finally
        {
            Crew.MaxThreads = before;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_part_of_a_huge_result_is_written_past_the_cache(nint[] shape)
    {
        Copy<int>(shape, CopyEngine.StreamFrom);
        Copy<Point>(shape, CopyEngine.StreamFrom);
    }

    [Fact]
    public void References_are_copied_too()
    {
        Copy<string>([350, 301], 0);
        Copy<string>([350, 301], CopyEngine.StreamFrom);
    }

    private static void Copy<T>(nint[] shape, nint resultBytes)
    {
        TestLayout[] layouts =
            [.. Layouts.Writeable(shape).Where(layout => layout.Name is "row-major" or "column-major" or "reversed" or "with borders")];
        T[][] filled = [.. layouts.Select(Fill<T>)];
        foreach ((TestLayout from, T[] source) in layouts.Zip(filled))
        {
            foreach ((TestLayout to, T[] expected) in layouts.Zip(filled))
            {
                T[] destination = new T[to.StorageLength];
                CopyEngine.Copy(
                    ref source[from.Offset], from.Strides, ref destination[to.Offset], to.Strides, shape, resultBytes);
                Assert.True(expected.AsSpan().SequenceEqual(destination), $"{Unsafe.SizeOf<T>()} bytes, {from} to {to}");
            }
        }
    }

    /// <summary>A storage with the number of every element in its place, and nothing between.</summary>
    private static T[] Fill<T>(TestLayout layout)
    {
        T[] storage = new T[layout.StorageLength];
        long number = 0;
        foreach (nint place in layout.Places())
        {
            storage[place] = Elements.At<T>(number++);
        }

        return storage;
    }
}
