namespace NdArrays;

/// <summary>What becomes of an index that lies outside of its axis; NumPy's <c>mode</c>.</summary>
public enum IndexMode
{
    /// <summary>It is an error.</summary>
    Raise,

    /// <summary>It goes on from the other end, as often as needed.</summary>
    Wrap,

    /// <summary>It becomes the nearest index of the axis: a negative one becomes 0.</summary>
    Clip,
}
