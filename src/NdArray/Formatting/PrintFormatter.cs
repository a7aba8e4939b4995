namespace NdArrays;

/// <summary>
/// Functions that write elements in place of the built-in formats, by kind of element type: NumPy's <c>formatter</c>
/// dictionary. A kind left null prints as usual.
/// </summary>
/// <remarks>
/// The functions get the element boxed (an <c>Int32</c> array gives boxed <see cref="int"/>s). Their text is taken as
/// it is: nothing pads it. The text of a rank-0 array from <c>ToString</c> is that of its element and never asks them.
/// </remarks>
/// <example><code>
/// NdArray&lt;int&gt; a = [10, 255];
/// var hex = new PrintFormatter { IntKind = x =&gt; $"0x{x:x}" };
/// Console.WriteLine(np.Array2String(a, formatter: hex));
/// // [0xa 0xff]
/// </code></example>
public sealed record PrintFormatter
{
    /// <summary>For every element type without a function of its own kind: NumPy's <c>'all'</c>.</summary>
    public Func<object?, string>? All { get; init; }

    /// <summary>For <see cref="bool"/>: NumPy's <c>'bool'</c>.</summary>
    public Func<object?, string>? BoolKind { get; init; }

    /// <summary>For signed and unsigned integers: NumPy's <c>'int_kind'</c>.</summary>
    public Func<object?, string>? IntKind { get; init; }

    /// <summary>
    /// For <see cref="Half"/>, <see cref="float"/> and <see cref="double"/>: NumPy's <c>'float_kind'</c>.
    /// </summary>
    public Func<object?, string>? FloatKind { get; init; }

    /// <summary>For <see cref="System.Numerics.Complex"/>: NumPy's <c>'complex_kind'</c>.</summary>
    public Func<object?, string>? ComplexKind { get; init; }

    /// <summary>For <see cref="string"/> and <see cref="char"/>: NumPy's <c>'str_kind'</c>.</summary>
    public Func<object?, string>? StrKind { get; init; }

    /// <summary>For every other type, <see cref="decimal"/> among them: NumPy's <c>'object'</c>.</summary>
    public Func<object?, string>? ObjectKind { get; init; }
}
