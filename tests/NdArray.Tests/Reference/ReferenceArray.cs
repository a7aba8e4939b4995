using NdArrays.Tests.Support;

namespace NdArrays.Tests.Reference;

/// <summary>What an array holds: its sizes and its elements in row-major order, in memory of their own.</summary>
internal sealed record ReferenceArray<T>(nint[] Lengths, T[] Elements)
{
    /// <summary>What an array holds now.</summary>
    public static ReferenceArray<T> Of(NdArray<T> array)
    {
        nint[] lengths = [.. array.Shape];
        return new(lengths, [.. Indices.Of(lengths).Select(index => array[index])]);
    }

    /// <summary>What an array in a place of a storage holds.</summary>
    public static ReferenceArray<T> Of(TestLayout layout, T[] storage) =>
        new(layout.Lengths, [.. layout.Places().Select(place => storage[place])]);

    /// <summary>Concatenation, element after element of the result: in which input is it, and where there?</summary>
    public static ReferenceArray<T> Join(IReadOnlyList<ReferenceArray<T>> inputs, int? along)
    {
        if (along is not int axis)
        {
            T[] all = [.. inputs.SelectMany(input => input.Elements)];
            return new([all.Length], all);
        }

        nint[] lengths = [.. inputs[0].Lengths];
        lengths[axis] = inputs.Aggregate((nint)0, (sum, input) => sum + input.Lengths[axis]);
        List<T> elements = [];
        foreach (nint[] index in Indices.Of(lengths))
        {
            int input = 0;
            while (index[axis] >= inputs[input].Lengths[axis])
            {
                index[axis] -= inputs[input++].Lengths[axis];
            }

            elements.Add(inputs[input].At(index));
        }

        return new(lengths, [.. elements]);
    }

    /// <summary>The element of an index.</summary>
    public T At(nint[] index)
    {
        nint place = 0;
        for (int axis = 0; axis < Lengths.Length; axis++)
        {
            place = (place * Lengths[axis]) + index[axis];
        }

        return Elements[place];
    }

    /// <summary>Fails unless an array holds just this.</summary>
    public void AssertIn(NdArray<T> actual, string what)
    {
        Assert.True(actual.Shape.AsSpan().SequenceEqual(Lengths), $"{what}: {actual.Shape}, not ({string.Join(", ", Lengths)})");
        int difference = Elements.AsSpan().CommonPrefixLength(actual.ToArray());
        Assert.True(difference == Elements.Length, $"{what}: element {difference} of {Elements.Length} differs");
    }
}
