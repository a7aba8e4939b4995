using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>A list of indices or of booleans that is a place of an index expression: sizes, and items in row-major order.</summary>
internal sealed class IndexList
{
    private IndexList(Shape shape, int[]? numbers, nint[]? wideNumbers, bool[]? flags)
    {
        Shape = shape;
        Numbers = numbers;
        WideNumbers = wideNumbers;
        Flags = flags;
    }

    /// <summary>The sizes; a list of lists has two, and so on.</summary>
    public Shape Shape { get; }

    /// <summary>The indices, if they are 32-bit ones.</summary>
    public int[]? Numbers { get; }

    /// <summary>The indices, if they are of any size.</summary>
    public nint[]? WideNumbers { get; }

    /// <summary>The mask, if it is one.</summary>
    public bool[]? Flags { get; }

    public static IndexList Of(bool mask) => new(default, null, null, [mask]);

    public static IndexList Of(int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices, "index");
        return new(indices.Length, indices, null, null);
    }

    public static IndexList Of(bool[] mask)
    {
        ArgumentNullException.ThrowIfNull(mask, "index");
        return new(mask.Length, null, null, mask);
    }

    /// <summary>The list of some items, which are all integers, all booleans, or all lists of one kind and shape.</summary>
    public static IndexList Of(ReadOnlySpan<NdIndex> items)
    {
        if (items.IsEmpty)
        {
            return Of(System.Array.Empty<int>());
        }

        List<nint> numbers = [];
        List<bool> flags = [];
        Shape first = default;
        for (int i = 0; i < items.Length; i++)
        {
            Shape shape = Add(items[i], numbers, flags);
            first = i == 0 ? shape : first;
            if (shape != first)
            {
                Throw.Ragged(i, first, shape);
            }
        }

        if (numbers.Count > 0 && flags.Count > 0)
        {
            Throw.MixedList();
        }

        Shape all = new([items.Length, .. first]);
        return flags.Count > 0 ? new(all, null, null, [.. flags]) : new(all, null, [.. numbers], null);
    }

    /// <summary>The items along the first axis, as the compiler takes a list apart.</summary>
    public static IEnumerator<NdIndex> Items(object? list)
    {
        if (list is not IndexList { Shape.Rank: > 0 } indices)
        {
            yield break;
        }

        nint[] rest = indices.Shape.ToArray()[1..];
        int size = (int)new Shape(rest).Size;
        for (int i = 0; i < indices.Shape[0]; i++)
        {
            Range part = (i * size)..((i + 1) * size);
            yield return rest.Length > 0
                ? NdIndex.OfList(new IndexList(
                    new Shape(rest), indices.Numbers?[part], indices.WideNumbers?[part], indices.Flags?[part]))
                : indices.Flags is { } flags ? flags[i]
                : indices.Numbers is { } numbers ? numbers[i]
                : indices.WideNumbers![i];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Flags is null ? $"a list of indices of shape {Shape}" : $"a mask of shape {Shape}";

    private static Shape Add(NdIndex item, List<nint> numbers, List<bool> flags)
    {
        if (item.Kind == NdIndexKind.Integer)
        {
            numbers.Add(item.Integer);
            return default;
        }

        if (item.List is not IndexList list)
        {
            Throw.ListItem(item);
            return default;
        }

        flags.AddRange(list.Flags ?? []);
        numbers.AddRange(list.WideNumbers ?? []);
        foreach (int number in list.Numbers ?? [])
        {
            numbers.Add(number);
        }

        return list.Shape;
    }
}
