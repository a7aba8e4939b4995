using NdArrays.Layout;

namespace NdArrays.Kernels;

/// <summary>Between indices along one axis and numbers that count elements.</summary>
internal static class IndexArithmetic
{
    /// <summary>Splits off the index along an axis, of a length, of numbers of which the rest stays.</summary>
    public static void SplitOff(Span<long> numbers, Span<long> indices, long length)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            (numbers[i], indices[i]) = Math.DivRem(numbers[i], length);
        }
    }

    /// <summary>Adds indices along an axis, of a length, each times a weight, to numbers.</summary>
    /// <returns>The place of the first index that is none of the axis, at which it stops; -1 if all are.</returns>
    public static int Add(Span<long> numbers, ReadOnlySpan<long> indices, long length, long weight, IndexMode mode)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!TryPlace(indices[i], length, mode, out long place))
            {
                return i;
            }

            numbers[i] += place * weight;
        }

        return -1;
    }

    /// <summary>The place of the first number that counts no element, if there are so many; -1 if all do.</summary>
    public static int FirstOutside(ReadOnlySpan<long> numbers, long count)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            if ((ulong)numbers[i] >= (ulong)count)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>An index as one that lies within its axis, of a length; false if it cannot.</summary>
    public static bool TryPlace(long index, long length, IndexMode mode, out long place)
    {
        place = index;
        if ((ulong)index < (ulong)length)
        {
            return true;
        }

        if (mode == IndexMode.Raise || length == 0)
        {
            return false;
        }

        long rest = index % length;
        place = mode == IndexMode.Clip ? (index < 0 ? 0 : length - 1) : rest < 0 ? rest + length : rest;
        return true;
    }
}
