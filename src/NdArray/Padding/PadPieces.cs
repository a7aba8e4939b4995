using NdArrays.Layout;

namespace NdArrays.Padding;

/// <summary>
/// What a mode of copying puts next to the elements along an axis: a piece of them before and one after, as wide as is
/// missing or as one period gives.
/// </summary>
internal readonly struct PadPieces
{
    private readonly nint _beforeStart;
    private readonly nint _afterStart;
    private readonly nint _step;

    /// <summary>The pieces for so many elements of which some are missing on both sides.</summary>
    public PadPieces(PadMode mode, nint length, (nint Before, nint After) missing)
    {
        // A single element has no other beside it to mirror or to wrap to: all modes repeat it.
        mode = length == 1 ? PadMode.Edge : mode;
        nint longest = mode switch
        {
            PadMode.Edge => nint.MaxValue,
            PadMode.Reflect => length - 1,
            _ => length,
        };
        BeforeLength = nint.Min(missing.Before, longest);
        AfterLength = nint.Min(missing.After, longest);
        (_step, Period, _beforeStart, _afterStart) = mode switch
        {
            PadMode.Edge => (0, 1, 0, length - 1),
            PadMode.Reflect => (-1, 2 * (length - 1), BeforeLength, length - 2),
            PadMode.Symmetric => (-1, 2 * length, BeforeLength - 1, length - 1),
            _ => (1, length, length - BeforeLength, (nint)0),
        };
    }

    /// <summary>The width of the piece before the elements.</summary>
    public nint BeforeLength { get; }

    /// <summary>The width of the piece after them.</summary>
    public nint AfterLength { get; }

    /// <summary>After how many elements everything comes again.</summary>
    public nint Period { get; }

    /// <summary>Where the piece before the elements is found among them.</summary>
    public ArrayLayout Before(in ArrayLayout elements, int axis) =>
        elements.Part(axis, _beforeStart, BeforeLength, _step);

    /// <summary>Where the piece after the elements is found among them.</summary>
    public ArrayLayout After(in ArrayLayout elements, int axis) => elements.Part(axis, _afterStart, AfterLength, _step);
}
