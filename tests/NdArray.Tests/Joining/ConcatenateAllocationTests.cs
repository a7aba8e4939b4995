using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>What a small concatenation leaves for the garbage collector: its result, and nothing else.</summary>
[Collection(typeof(RunsAlone))]
public class ConcatenateAllocationTests
{
    private static readonly NdArray<int> A = NdArray.Arange(6).Reshape(2, 3);
    private static readonly NdArray<int> B = NdArray.Arange(3).Reshape(1, 3);
    private static readonly NdArray<int> Three = NdArray.Arange(3);
    private static readonly NdArray<int> Columns = NdArray.Ones<int>([2, 3], Order.F);
    private static readonly NdArray<int> Rows = NdArray.Ones<int>([200, 3]);
    private static readonly NdArray<double> Numbers = NdArray.Ones<double>([2, 3]);
    private static readonly int[] Shared = new int[9];
    private static readonly NdArray<string> Words = ((string[])["a", "b", "c"]).AsNdArray();

    /// <summary>Concatenations into an array that is there.</summary>
    public static TheoryData<string, Action> Into()
    {
        NdArray<int> rows = NdArray.Zeros<int>([3, 3]), columns = NdArray.Zeros<int>([2, 6]), line = NdArray.Zeros<int>([9]);
        NdArray<int> many = NdArray.Zeros<int>([200, 6]), backwards = NdArray.Zeros<int>([3, 3]).Flip(), twelve = NdArray.Zeros<int>([12]);
        NdArray<double> numbers = NdArray.Zeros<double>([4, 3]);
        NdArray<string> words = NdArray.Empty<string>([6]);
        return new()
        {
            { "rows", () => NdArray.Concatenate([A, B], 0, rows) },
            { "columns", () => NdArray.Concatenate([A, A], 1, columns) },
            { "columns, counted from the end", () => NdArray.Concatenate([A, A], -1, columns) },
            { "flattened", () => NdArray.Concatenate([A, B], null, line) },
            { "lines", () => NdArray.Concatenate([line, Three], 0, twelve) },
            { "other orders", () => NdArray.Concatenate([A, Columns], 1, columns) },
            { "into reversed places", () => NdArray.Concatenate([A, B], 0, backwards) },
            { "many short rows", () => NdArray.Concatenate([Rows, Rows], 1, many) },
            { "strings", () => NdArray.Concatenate([Words, Words], 0, words) },
            { "untyped", () => NdArray.Concatenate([(NdArray)A, B], 0, (NdArray)rows) },
            { "untyped columns", () => NdArray.Concatenate([(NdArray)A, A], 1, (NdArray)columns) },
            { "converted", () => NdArray.Concatenate([A, (NdArray)Numbers], 0, numbers) },
        };
    }

    [Theory]
    [MemberData(nameof(Into))]
    public void Into_an_array_nothing_is_allocated(string what, Action concatenate)
    {
        long bytes = BytesPerCall(concatenate);
        Assert.True(bytes == 0, $"{what}: {bytes} bytes");
    }

    /// <summary>Concatenations that make their result, and its shape.</summary>
    public static TheoryData<string, Action, Action> Fresh() => new()
    {
        { "rows", () => NdArray.Concatenate([A, B]), () => NdArray.Empty<int>([3, 3]) },
        { "columns", () => NdArray.Concatenate([A, A], 1), () => NdArray.Empty<int>([2, 6]) },
        { "flattened", () => NdArray.Concatenate([A, B], null), () => NdArray.Empty<int>([9]) },
        { "flattened columns", () => NdArray.Concatenate([Columns, Columns], null), () => NdArray.Empty<int>([12]) },
        { "many short rows", () => NdArray.Concatenate([Rows, Rows], 1), () => NdArray.Empty<int>([200, 6]) },
        { "strings", () => NdArray.Concatenate([Words, Words]), () => NdArray.Empty<string>([6]) },
        { "one input", () => NdArray.Concatenate([Words]), () => NdArray.Empty<string>([3]) },
        { "of a given type", () => NdArray.Concatenate([(NdArray)A, B], dtype: DType.Float32), () => NdArray.Empty<float>([3, 3]) },
    };

    [Theory]
    [MemberData(nameof(Fresh))]
    public void A_new_result_is_all_that_is_allocated(string what, Action concatenate, Action makeEmpty)
    {
        long bytes = BytesPerCall(concatenate), least = BytesPerCall(makeEmpty);
        Assert.True(least > 0);
        Assert.True(bytes == least, $"{what}: {bytes} bytes, where an array of that shape takes {least}");
    }

    [Fact]
    public void A_new_result_is_four_objects_its_elements_and_its_shape()
    {
        // The array, its storage, the elements; sizes and strides. What an object takes, this very process says.
        const int Elements = 9;
        long elements = BytesPerCall(() => GC.KeepAlive(new int[Elements]));
        long numbers = BytesPerCall(() => GC.KeepAlive(new nint[2]));
        long storage = BytesPerCall(() => GC.KeepAlive(new NdArrays.Storage.ArrayStorage<int>(Shared)));
        long view = BytesPerCall(() => GC.KeepAlive(A.View(A.Layout)));
        Assert.Equal(elements + (2 * numbers) + storage + view, BytesPerCall(() => NdArray.Concatenate([A, B])));
    }

    /// <summary>The bytes that each of many calls allocates, once all code is compiled.</summary>
    private static long BytesPerCall(Action call)
    {
        const int Calls = 1000;
        long least = long.MaxValue;
        for (int repeat = 0; repeat < 5; repeat++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Calls; i++)
            {
                call();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least % Calls);
        return least / Calls;
    }
}
