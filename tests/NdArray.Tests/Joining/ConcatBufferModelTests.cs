using CsCheck;

namespace NdArrays.Tests.Joining;

/// <summary>Any use of a buffer equals the list of what was put into it; its views equal what their own memory holds.</summary>
public class ConcatBufferModelTests
{
    private enum Use
    {
        Append,
        AppendWritten,
        Reserve,
        TakeWritten,
        WriteToView,
        DisposeView,
        EnsureCapacity,
        Clear,
    }

    private static Gen<(Use Use, int Number)[]> Uses { get; } = Gen.Select(
        Gen.Frequency(
            (6, Gen.Const(Use.Append)),
            (1, Gen.Const(Use.AppendWritten)),
            (4, Gen.Const(Use.Reserve)),
            (3, Gen.Const(Use.TakeWritten)),
            (3, Gen.Const(Use.WriteToView)),
            (2, Gen.Const(Use.DisposeView)),
            (1, Gen.Const(Use.EnsureCapacity)),
            (1, Gen.Const(Use.Clear))),
        Gen.Int[0, 100]).Array[0, 25];

    [Fact]
    public void Any_sequence_of_uses_equals_the_list() => (
        from lengths in Gen.Int[0, 3].Array[1, 3]
        from axis in Gen.Int[0, lengths.Length - 1]
        from capacity in Gen.Int[0, 5]
        from uses in Uses
        select (lengths, axis, capacity, uses)).Sample(
            test =>
            {
                Check<int>(test.lengths, test.axis, test.capacity, test.uses);
                Check<string>(test.lengths, test.axis, test.capacity, test.uses);
            },
            iter: 500);

    /// <summary>The same with memory that goes back to the pool and is used again.</summary>
    [Fact]
    public void Any_sequence_of_uses_equals_the_list_also_in_large_memory() => (
        from axis in Gen.Int[0, 1]
        from capacity in Gen.Int[0, 3]
        from uses in Uses
        select (axis, capacity, uses)).Sample(
            test => Check<short>(test.axis == 0 ? [0, 20_000] : [20_000, 0], test.axis, test.capacity, test.uses),
            iter: 10);

    private static void Check<T>(int[] lengths, int axis, int capacity, (Use Use, int Number)[] uses)
    {
        using BufferModel<T> model = new([.. lengths.Select(length => (nint)length)], axis, capacity);
        foreach ((Use use, int number) in uses)
        {
            switch (use)
            {
                case Use.Append:
                    model.Append(number % 4, number);
                    break;
                case Use.AppendWritten when model.Length < 12:
                    model.AppendWritten();
                    break;
                case Use.Reserve:
                    model.Reserve(number % 3);
                    break;
                case Use.TakeWritten:
                    model.TakeWritten();
                    break;
                case Use.WriteToView:
                    model.WriteToView(number);
                    break;
                case Use.DisposeView:
                    model.DisposeView(number);
                    break;
                case Use.EnsureCapacity:
                    model.EnsureCapacity(number % 12);
                    break;
                case Use.Clear when number % 2 == 0:
                    model.Clear();
                    break;
            }

            model.Check();
        }
    }
}
