namespace NdArrays.Tests.Loops;

/// <summary>Arrays of many short axes in any order, whose elements come from all over: against a loop over all indices.</summary>
public class PlacesTests
{
    [Fact]
    public void Bytes() => Check(i => (byte)i);

    [Fact]
    public void Shorts() => Check(i => (short)i);

    [Fact]
    public void Floats() => Check(i => (float)i);

    [Fact]
    public void Doubles() => Check(i => (double)i);

    [Fact]
    public void Decimals() => Check(i => (decimal)i);

    [Fact]
    public void OddStructs() => Check(i => (i, (short)i, (byte)7));

    [Fact]
    public void References() => Check(i => i.ToString());

    private static void Check<T>(Func<int, T> element)
    {
        Random random = new(42);
        for (int turn = 0; turn < 150; turn++)
        {
            nint[] lengths = [.. Enumerable.Range(0, random.Next(2, 7)).Select(_ => (nint)random.Next(1, 10))];
            while (lengths.Aggregate((nint)1, (a, b) => a * b) > 20_000)
            {
                lengths[Array.IndexOf(lengths, lengths.Max())] = 2;
            }

            int size = (int)lengths.Aggregate((nint)1, (a, b) => a * b);
            int[] order = [.. Enumerable.Range(0, lengths.Length)];
            random.Shuffle(order);
            NdArray<T> a = Enumerable.Range(0, size).Select(element).ToArray().AsNdArray(new Shape(lengths)).Transpose(order);
            for (int axis = 0; axis < a.Rank; axis++)
            {
                a = random.Next(5) == 0 ? a.Flip(axis) : a;
            }

            Assert.Equal(a.Flat, a.Copy().ToArray());
        }
    }
}
