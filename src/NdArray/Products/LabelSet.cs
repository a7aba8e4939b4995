namespace NdArrays.Products;

/// <summary>A set of labels of an Einstein sum.</summary>
/// <param name="Bits">The bits of the labels that are in it.</param>
internal readonly record struct LabelSet(UInt128 Bits)
{
    /// <summary>More than any label is: there are two alphabets, and at most as many axes as an ellipsis may stand for.</summary>
    public const int Room = 52 + Shape.MaxRank;

    public static LabelSet Of(params ReadOnlySpan<int> labels)
    {
        UInt128 bits = 0;
        foreach (int label in labels)
        {
            bits |= UInt128.One << label;
        }

        return new LabelSet(bits);
    }

    public static LabelSet operator |(LabelSet left, LabelSet right) => new(left.Bits | right.Bits);

    public static LabelSet operator &(LabelSet left, LabelSet right) => new(left.Bits & right.Bits);

    public static LabelSet operator ~(LabelSet set) => new(~set.Bits);

    public bool Contains(int label) => ((Bits >> label) & UInt128.One) != 0;

    /// <summary>Those of some labels that are in the set, in their order.</summary>
    public int[] Among(int[] labels) => Array.FindAll(labels, Contains);

    /// <summary>How many elements an array of these axes has.</summary>
    public double Size(nint[] sizes)
    {
        double size = 1;
        for (UInt128 left = Bits; left != 0; left &= left - 1)
        {
            size *= sizes[(int)UInt128.TrailingZeroCount(left)];
        }

        return size;
    }
}
