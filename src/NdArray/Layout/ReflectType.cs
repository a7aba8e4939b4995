namespace NdArrays;

/// <summary>How <see cref="PadMode.Reflect"/> and <see cref="PadMode.Symmetric"/> mirror; NumPy's <c>reflect_type</c>.</summary>
public enum ReflectType
{
    /// <summary>The elements as they are.</summary>
    Even,

    /// <summary>Twice the element at the edge less the elements, so that a rising line goes on to rise.</summary>
    Odd,
}
