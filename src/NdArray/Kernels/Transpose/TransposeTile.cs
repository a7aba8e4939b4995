using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Transposes a square tile as wide as a vector, reading and writing each line of memory once and whole.</summary>
/// <remarks>
/// First within lanes of 16 bytes: as many vectors as a lane has elements, one a column of the plane, are zipped, first with
/// second half, as often as it takes until each lane holds a row. Then the lanes of vectors that are a lane's elements apart
/// are transposed, and give whole rows.
/// </remarks>
internal static unsafe class TransposeTile<T, TVector, TOps>
    where TVector : unmanaged
    where TOps : struct, ITileVector<TVector>
{
    private const int Lane = 16;

    private static int LaneElements => Lane / Unsafe.SizeOf<T>();

    private static int Lanes => sizeof(TVector) / Lane;

    /// <summary>Transposes the tile at the start of a plane; with <paramref name="stream"/> its rows begin where vectors do.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run(TilePlane plane, bool stream)
    {
        TVector* rows = stackalloc TVector[LaneElements * Lanes];
        for (int lane = 0; lane < Lanes; lane++)
        {
            ZipColumns(plane.Source + (lane * LaneElements * plane.SourceColumnStride), plane.SourceColumnStride, rows + (lane * LaneElements));
        }

        for (int row = 0; row < LaneElements; row++)
        {
            TOps.StoreLanes(
                rows + row,
                LaneElements,
                plane.Destination + (row * plane.DestinationRowStride),
                LaneElements * plane.DestinationRowStride,
                stream);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ZipColumns(byte* from, nint step, TVector* to)
    {
        switch (LaneElements)
        {
            case 1:
                to[0] = TOps.Load(from);
                break;
            case 2:
                Zip(TOps.Load(from), TOps.Load(from + step), to);
                break;
            case 4:
                ZipFour(TOps.Load(from), TOps.Load(from + step), TOps.Load(from + (2 * step)), TOps.Load(from + (3 * step)), to);
                break;
            default:
                ZipMany(from, step, to);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Zip(TVector a, TVector b, TVector* to)
    {
        to[0] = TOps.ZipLow(a, b, Unsafe.SizeOf<T>());
        to[1] = TOps.ZipHigh(a, b, Unsafe.SizeOf<T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ZipFour(TVector a, TVector b, TVector c, TVector d, TVector* to)
    {
        int size = Unsafe.SizeOf<T>();
        TVector lowAC = TOps.ZipLow(a, c, size);
        TVector highAC = TOps.ZipHigh(a, c, size);
        TVector lowBD = TOps.ZipLow(b, d, size);
        TVector highBD = TOps.ZipHigh(b, d, size);
        Zip(lowAC, lowBD, to);
        Zip(highAC, highBD, to + 2);
    }

    /// <summary>
    /// Eight or sixteen columns: those whose elements come next to each other after two rounds are taken four at a time, the
    /// rounds that are left go through memory.
    /// </summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ZipMany(byte* from, nint step, TVector* to)
    {
        TVector* half = stackalloc TVector[LaneElements];
        int quarter = LaneElements / 4;
        for (int i = 0; i < quarter; i++)
        {
            ZipFour(
                TOps.Load(from + (i * step)),
                TOps.Load(from + ((i + quarter) * step)),
                TOps.Load(from + ((i + (2 * quarter)) * step)),
                TOps.Load(from + ((i + (3 * quarter)) * step)),
                half + (4 * i));
        }

        if (LaneElements == 8)
        {
            for (int i = 0; i < 4; i++)
            {
                Zip(half[i], half[i + 4], to + (2 * i));
            }
        }
        else
        {
            for (int i = 0; i < 4; i++)
            {
                ZipFour(half[i], half[i + 4], half[i + 8], half[i + 12], to + (4 * i));
            }
        }
    }
}
