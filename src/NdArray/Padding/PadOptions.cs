using NdArrays.Errors;

namespace NdArrays.Padding;

/// <summary>A mode of padding and what it may be told, checked.</summary>
internal readonly struct PadOptions
{
    private readonly PadMode _mode;
    private readonly AxisPairs<nint>? _statLength;
    private readonly bool _isOdd;

    /// <summary>Refuses what the mode has no use for.</summary>
    public PadOptions(PadMode mode, AxisPairs<nint>? statLength, ReflectType? reflectType, bool hasConstants, bool hasEnds)
    {
        if (!Enum.IsDefined(mode))
        {
            Throw.PadMode(mode);
        }

        RefuseUnless(mode is PadMode.Constant, hasConstants, "constantValues", mode);
        RefuseUnless(mode is PadMode.LinearRamp, hasEnds, "endValues", mode);
        RefuseUnless(IsStatistic(mode), statLength is not null, "statLength", mode);
        RefuseUnless(mode is PadMode.Reflect or PadMode.Symmetric, reflectType is not null, "reflectType", mode);
        _mode = mode;
        _statLength = statLength;
        _isOdd = reflectType == ReflectType.Odd;
    }

    /// <summary>Refuses an array that the mode cannot pad.</summary>
    public void Check(NdArray a, (nint Before, nint After)[] widths)
    {
        if ((_isOdd || _mode is PadMode.LinearRamp || IsStatistic(_mode)) && a.DType.Kind == DTypeKind.Opaque)
        {
            Throw.PadElements(a.DType, _mode);
        }

        for (int axis = 0; axis < widths.Length; axis++)
        {
            if (a.Shape[axis] == 0 && widths[axis] != (0, 0) && _mode is not (PadMode.Constant or PadMode.Empty))
            {
                Throw.EmptyPaddedAxis(a.Shape, axis, _mode);
            }
        }

        foreach ((nint before, nint after) in StatLengths(a.Rank))
        {
            nint least = nint.Min(before, after);
            if (least < 0 || (least == 0 && a.Size > 0 && _mode is PadMode.Maximum or PadMode.Minimum))
            {
                Throw.StatLength(least);
            }
        }
    }

    /// <summary>Fills a box with an array and what is put around it.</summary>
    public void Fill(PadBox box, NdArray a, PadValues values)
    {
        switch (_mode)
        {
            case PadMode.Constant:
                PadByValue.Run(box, a, values.Pairs, values.IsOneValue);
                break;
            case PadMode.Empty:
                box.Write(box.Region, a);
                break;
            case PadMode.LinearRamp:
                PadByRamp.Run(box, a, values.Pairs);
                break;
            case PadMode.Reflect or PadMode.Symmetric when _isOdd:
                PadByReflection.Run(box, a, _mode == PadMode.Symmetric);
                break;
            case PadMode.Maximum or PadMode.Minimum or PadMode.Mean or PadMode.Median:
                PadByStatistic.Run(box, a, _mode, StatLengths(a.Rank));
                break;
            default:
                PadByCopying.Run(box, a, _mode);
                break;
        }
    }

    private static bool IsStatistic(PadMode mode) =>
        mode is PadMode.Maximum or PadMode.Minimum or PadMode.Mean or PadMode.Median;

    private static void RefuseUnless(bool isUseful, bool isGiven, string parameter, PadMode mode)
    {
        if (isGiven && !isUseful)
        {
            Throw.PadOption(parameter, mode);
        }
    }

    private (nint Before, nint After)[] StatLengths(int rank)
    {
        AxisPairs<nint> all = nint.MaxValue;
        return (_statLength ?? all).Resolve(rank, (nint.MaxValue, nint.MaxValue), "statLength");
    }
}
