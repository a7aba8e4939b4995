using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>From indices along an axis to how far their elements are from the axis's first.</summary>
internal static unsafe class IndexOffsets
{
    /// <summary>
    /// Writes the offsets of indices of which negative ones count from the end. False if one lies outside the axis; the
    /// offsets are then not to be used.
    /// </summary>
    public static bool Fill<T>(T* indices, nint count, nint length, nint stride, nint* offsets)
        where T : unmanaged, IBinaryInteger<T>
    {
        // One look at the end of a block is cheaper than a branch for each index.
        nint outside = 0;
        nint i = typeof(T) == typeof(long) && sizeof(nint) == sizeof(long)
            ? Vectors((long*)indices, count, length, stride, (long*)offsets, add: false, ref outside)
            : 0;
        for (; i < count; i++)
        {
            nint index = nint.CreateTruncating(indices[i]);
            index += (index >> (sizeof(nint) * 8 - 1)) & length;
            outside |= index | (length - 1 - index);
            offsets[i] = index * stride;
        }

        return outside >= 0;
    }

    /// <summary>Writes the offsets of indices that come round again.</summary>
    public static void FillWrapped<T>(T* indices, nint count, nint length, nint stride, nint* offsets)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (nint i = 0; i < count; i++)
        {
            nint index = nint.CreateTruncating(indices[i]);
            if ((nuint)index >= (nuint)length)
            {
                index %= length;
                index += (index >> (sizeof(nint) * 8 - 1)) & length;
            }

            offsets[i] = index * stride;
        }
    }

    /// <summary>Writes the offsets of indices that are cut to the axis.</summary>
    public static void FillClipped<T>(T* indices, nint count, nint length, nint stride, nint* offsets)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (nint i = 0; i < count; i++)
        {
            offsets[i] = nint.Clamp(nint.CreateTruncating(indices[i]), 0, length - 1) * stride;
        }
    }

    /// <summary>Writes the offsets of places that are known to be good.</summary>
    public static void FillPlaces<T>(T* places, nint count, nint stride, nint* offsets)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (nint i = 0; i < count; i++)
        {
            offsets[i] = nint.CreateTruncating(places[i]) * stride;
        }
    }

    /// <summary>Adds to offsets those of indices some way apart; false if one lies outside the axis.</summary>
    public static bool Add<T>(
        T* indices, nint indexStride, nint count, nint length, nint stride, long* offsets, nint offsetStride)
        where T : unmanaged, IBinaryInteger<T>
    {
        nint outside = 0;
        nint i = typeof(T) == typeof(long) && indexStride == 1 && offsetStride == 1
            ? Vectors((long*)indices, count, length, stride, offsets, add: true, ref outside)
            : 0;
        for (; i < count; i++)
        {
            nint index = nint.CreateTruncating(indices[i * indexStride]);
            index += (index >> (sizeof(nint) * 8 - 1)) & length;
            outside |= index | (length - 1 - index);
            offsets[i * offsetStride] += index * stride;
        }

        return outside >= 0;
    }

    /// <summary>As many indices as fill vectors; how many these are.</summary>
    private static nint Vectors(long* indices, nint count, nint length, nint stride, long* offsets, bool add, ref nint outside)
    {
        Vector<long> size = new(length), last = new(length - 1), step = new(stride), bad = Vector<long>.Zero;
        nint i = 0;
        for (; i <= count - Vector<long>.Count; i += Vector<long>.Count)
        {
            Vector<long> index = Vector.Load(indices + i);
            index += (index >> 63) & size;
            bad |= index | (last - index);
            Vector<long> offset = index * step;
            (add ? Vector.Load(offsets + i) + offset : offset).Store(offsets + i);
        }

        if (Vector.LessThanAny(bad, Vector<long>.Zero))
        {
            outside = -1;
        }

        return i;
    }

    /// <summary>Adds places to offsets.</summary>
    public static void AddPlaces(long* places, nint placeStride, nint count, long* offsets, nint offsetStride)
    {
        for (nint i = 0; i < count; i++)
        {
            offsets[i * offsetStride] += places[i * placeStride];
        }
    }

    /// <summary>The first place at which an index is less than one number or not less than another; negative if there is none.</summary>
    public static nint FirstOutside<T>(T* indices, nint count, T lowest, T end)
        where T : unmanaged, IBinaryInteger<T>
    {
        nint i = 0;
        Vector<T> low = new(lowest), high = new(end);
        for (; i <= count - (4 * Vector<T>.Count); i += 4 * Vector<T>.Count)
        {
            Vector<T> first = Vector.Load(indices + i);
            Vector<T> second = Vector.Load(indices + i + Vector<T>.Count);
            Vector<T> third = Vector.Load(indices + i + (2 * Vector<T>.Count));
            Vector<T> fourth = Vector.Load(indices + i + (3 * Vector<T>.Count));
            Vector<T> least = Vector.Min(Vector.Min(first, second), Vector.Min(third, fourth));
            Vector<T> most = Vector.Max(Vector.Max(first, second), Vector.Max(third, fourth));
            if (Vector.LessThanAny(least, low) || Vector.GreaterThanOrEqualAny(most, high))
            {
                break;
            }
        }

        for (; i < count; i++)
        {
            if (indices[i] < lowest || indices[i] >= end)
            {
                return i;
            }
        }

        return -1;
    }
}
