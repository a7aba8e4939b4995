using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays.Tests.Support;

/// <summary>Places for the elements of a shape, within a storage.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Lengths">The shape.</param>
/// <param name="Strides">In elements.</param>
/// <param name="Offset">The place of the first element.</param>
/// <param name="StorageLength">The elements of the storage.</param>
internal sealed record TestLayout(string Name, nint[] Lengths, nint[] Strides, nint Offset, int StorageLength)
{
    /// <summary>Whether several elements share a place, so that nothing can be written there.</summary>
    public bool IsBroadcast { get; init; }

    /// <summary>The places of all elements in row-major order.</summary>
    public nint[] Places()
    {
        nint[] places = [Offset];
        for (int axis = 0; axis < Lengths.Length; axis++)
        {
            nint[] outer = places;
            int length = (int)Lengths[axis];
            places = new nint[outer.Length * length];
            for (int i = 0; i < places.Length; i++)
            {
                places[i] = outer[i / length] + (i % length * Strides[axis]);
            }
        }

        return places;
    }

    /// <summary>An array over a storage that is given.</summary>
    public NdArray<T> Over<T>(T[] storage) =>
        new(new ArrayStorage<T>(storage), new ArrayLayout(new Shape(Lengths), [.. Strides], Offset), !IsBroadcast);

    /// <summary>An array whose elements have the numbers of their places.</summary>
    public NdArray<T> Filled<T>(long start = 0) => Over(Elements.From<T>(start, StorageLength));

    public override string ToString() => $"{Name} ({string.Join(", ", Lengths)})";
}

/// <summary>The ways in which the elements of one shape may lie in memory.</summary>
internal static class Layouts
{
    /// <summary>Shapes of all ranks and sizes that make a difference, among them ones longer than a tile.</summary>
    public static nint[][] Shapes { get; } =
    [
        [], [0], [1], [7], [5, 6], [1, 9], [9, 1], [33, 65], [0, 3], [3, 0, 2], [2, 3, 4], [34, 2, 33], [2, 1, 3, 1, 2],
        [3, 1, 2, 2], [2, 1, 2, 3, 1, 2, 2, 1, 2],
    ];

    /// <summary>All layouts of a shape that can be written.</summary>
    public static IEnumerable<TestLayout> Writeable(params nint[] lengths)
    {
        int rank = lengths.Length;
        int[] forward = [.. Enumerable.Range(0, rank)];
        int[] backward = [.. forward.Reverse()];
        int[] rotated = [.. forward.Skip(1), .. forward.Take(1)];
        yield return Make("row-major", lengths, forward, axis => (1, 0));
        yield return Make("column-major", lengths, backward, axis => (1, 0));
        yield return Make("permuted", lengths, rotated, axis => (1, 0));
        yield return Make("reversed", lengths, forward, axis => (-1, 0));
        yield return Make("reversed in turn", lengths, backward, axis => (axis % 2 == 0 ? -1 : 1, 0));
        yield return Make("stepped", lengths, forward, axis => (2, 1));
        yield return Make("stepped backwards", lengths, rotated, axis => (axis == rank - 1 ? -3 : 2, 0));
        yield return Make("with borders", lengths, forward, axis => (1, 2));
        yield return Make("with a border at the last axis", lengths, forward, axis => (1, axis == rank - 1 ? 3 : 0));
        yield return Make("column-major with borders", lengths, backward, axis => (1, 1));
    }

    /// <summary>All layouts of a shape, among them those that repeat elements.</summary>
    public static IEnumerable<TestLayout> All(params nint[] lengths)
    {
        foreach (TestLayout layout in Writeable(lengths))
        {
            yield return layout;
        }

        for (int axis = 0; axis < lengths.Length; axis++)
        {
            if (lengths[axis] > 1)
            {
                TestLayout plain = Make("row-major", lengths, [.. Enumerable.Range(0, lengths.Length)], _ => (1, 0));
                nint[] strides = [.. plain.Strides];
                strides[axis] = 0;
                yield return plain with { Name = $"broadcast along {axis}", Strides = strides, IsBroadcast = true };
            }
        }

        if (lengths.Any(length => length > 1))
        {
            nint[] still = new nint[lengths.Length];
            yield return new TestLayout("one element broadcast", lengths, still, 1, 3) { IsBroadcast = true };
        }
    }

    /// <summary>A layout by the order of its axes, slowest first, and for each a step and a border on both sides.</summary>
    private static TestLayout Make(
        string name, nint[] lengths, int[] slowestFirst, Func<int, (int Step, int Border)> along)
    {
        nint[] strides = new nint[lengths.Length];
        nint stride = 1, offset = 0;
        foreach (int axis in slowestFirst.Reverse())
        {
            (int step, int border) = along(axis);
            nint reach = lengths[axis] == 0 ? 1 : ((lengths[axis] - 1) * int.Abs(step)) + 1;
            strides[axis] = step * stride;
            offset += (border + (step < 0 ? reach - 1 : 0)) * stride;
            stride *= reach + (2 * border);
        }

        return new TestLayout(name, lengths, strides, offset, (int)stride);
    }
}
