using NdArrays.Errors;
using NdArrays.Indexing;
using NdArrays.Layout;

namespace NdArrays.Joining;

/// <summary>The indices along an axis that an integer, a range, a slice, a list or a mask names, for putting in and taking out.</summary>
internal static class AxisPlaces
{
    /// <summary>The indices to put something in before: up to the size of the axis, negative ones counted from its end.</summary>
    public static nint[] ToInsert(NdIndex place, nint length, int axis, Shape shape)
    {
        nint[] places = Of(place, length, maskOfLength: false, axis, shape);
        for (int i = 0; i < places.Length; i++)
        {
            nint given = places[i];
            places[i] = given < 0 ? given + length : given;
            if (places[i] < 0 || places[i] > length)
            {
                Throw.IndexOutOfRange(given, axis, shape);
            }
        }

        return places;
    }

    /// <summary>For each index along the axis, whether it is not to be taken out.</summary>
    public static bool[] ToKeep(NdIndex place, nint length, int axis, Shape shape)
    {
        bool[] keeps = new bool[length];
        Array.Fill(keeps, true);
        foreach (nint given in Of(place, length, maskOfLength: true, axis, shape))
        {
            nint index = given < 0 ? given + length : given;
            if ((nuint)index >= (nuint)length)
            {
                Throw.IndexOutOfRange(given, axis, shape);
            }

            keeps[index] = false;
        }

        return keeps;
    }

    /// <summary>The stretches of truth values that are one value: where they begin, and how long they are.</summary>
    public static IEnumerable<(int Start, int Length)> Stretches(bool[] flags, bool value)
    {
        for (int start = Array.IndexOf(flags, value); start >= 0;)
        {
            int end = Array.IndexOf(flags, !value, start);
            end = end < 0 ? flags.Length : end;
            yield return (start, end - start);
            start = end < flags.Length ? Array.IndexOf(flags, value, end) : -1;
        }
    }

    private static nint[] Of(NdIndex place, nint length, bool maskOfLength, int axis, Shape shape)
    {
        switch (place.Kind)
        {
            case NdIndexKind.Integer:
                return [place.Integer];
            case NdIndexKind.FromEnd:
                return [length - place.Integer];
            case NdIndexKind.Range or NdIndexKind.Slice:
                (nint first, nint step, nint count) = Slicing.Resolve(place, axis, shape);
                return [.. Enumerable.Range(0, (int)count).Select(i => first + (i * step))];
            case NdIndexKind.List:
                break;
            default:
                Throw.NotPlaces(place);
                break;
        }

        NdArray array = IndexArray.Of(place.List!);
        if (array is NdArray<bool> mask)
        {
            if (mask.Rank != 1 || (maskOfLength && mask.Size != length))
            {
                Throw.MaskOfPlaces(mask.Shape, axis, shape);
            }

            return [.. Masks.Positions(mask).ToArray().Select(index => (nint)index)];
        }

        if (!IndexArray.IsInteger(array))
        {
            Throw.IndexDType(array.DType, "obj");
        }

        NdArray indices = IndexArray.OfArgument(place, "obj");
        if (indices.Rank > 1 && !maskOfLength)
        {
            Throw.PlacesRank(indices.Shape);
        }

        return [.. indices.AsType<long>().ToArray().Select(index => (nint)index)];
    }
}
