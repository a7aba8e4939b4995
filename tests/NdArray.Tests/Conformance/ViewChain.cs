using System.Globalization;

namespace NdArrays.Tests.Conformance;

/// <summary>Descriptions of views, "0|re:C:2,3|[::-1, None]|t:1,2,0", carried out.</summary>
internal static class ViewChain
{
    public static NdArray Follow(Base[] bases, string text)
    {
        string[] parts = text.Split('|');
        NdArray a = bases[int.Parse(parts[0], CultureInfo.InvariantCulture)].Array;
        foreach (string operation in parts.AsSpan(1))
        {
            a = Apply(a, operation);
        }

        return a;
    }

    public static NdArray[] FollowAll(Base[] bases, IEnumerable<string> texts) =>
        [.. texts.Select(text => Follow(bases, text))];

    public static Order ParseOrder(string text) => Enum.Parse<Order>(text);

    private static NdArray Apply(NdArray a, string operation)
    {
        if (operation[0] == '[')
        {
            return a[operation[1..^1]];
        }

        string[] parts = operation.Split(':');
        return parts[0] switch
        {
            "T" => a.T,
            "t" => a.Transpose(Axes(parts[1])),
            "swap" => a.SwapAxes(Axes(parts[1])[0], Axes(parts[1])[1]),
            "move" => Move(a, Axes(parts[1]), Axes(parts[2])),
            "exp" => a.ExpandDims(Axes(parts[1])),
            "sq" => parts.Length > 1 ? a.Squeeze(Axes(parts[1])) : a.Squeeze(),
            "re" => a.Reshape(Lengths(parts[2]), ParseOrder(parts[1])),
            "rav" => a.Ravel(ParseOrder(parts[1])),
            "flat" => a.Flatten(ParseOrder(parts[1])),
            "bc" => a.BroadcastTo(new Shape(Lengths(parts[1]))),
            "flip" => parts.Length > 1 ? a.Flip(Axes(parts[1])) : a.Flip(),
            "diag" => a.Diagonal(Lengths(parts[1])[0], Axes(parts[1])[1], Axes(parts[1])[2]),
            "copy" => a.Copy(ParseOrder(parts[1])),
            "ro" => a.AsReadOnly(),
            _ => throw new NotSupportedException(operation),
        };
    }

    private static NdArray Move(NdArray a, int[] source, int[] destination) =>
        source.Length == 1 && destination.Length == 1
            ? a.MoveAxis(source[0], destination[0])
            : NdArray.MoveAxis(a, source, destination);

    private static int[] Axes(string text) => [.. Lengths(text).Select(axis => (int)axis)];

    private static nint[] Lengths(string text) =>
        text.Length == 0 ? [] : [.. text.Split(',').Select(part => nint.Parse(part, CultureInfo.InvariantCulture))];
}
