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

    /// <summary>The columns, and the rows, of a tile.</summary>
    public static int Edge => sizeof(TVector) / Unsafe.SizeOf<T>();

    /// <summary>Transposes one tile.</summary>
    /// <param name="columns">For each column of the tile, where it begins.</param>
    /// <param name="offset">The bytes from there to the first row.</param>
    /// <param name="destination">Where the first row goes.</param>
    /// <param name="pitch">The bytes from there to where the next goes.</param>
    /// <param name="stream">Whether to write past the cache: each row then goes to where a vector begins.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run(byte** columns, nint offset, byte* destination, nint pitch, bool stream)
    {
        TVector* rows = stackalloc TVector[LaneElements * Lanes];
        for (int lane = 0; lane < Lanes; lane++)
        {
            ZipColumns(columns + (lane * LaneElements), offset, rows + (lane * LaneElements));
        }

        for (int row = 0; row < LaneElements; row++)
        {
            TOps.StoreLanes(rows + row, LaneElements, destination + (row * pitch), LaneElements * pitch, stream);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ZipColumns(byte** from, nint offset, TVector* to)
    {
        switch (LaneElements)
        {
            case 1:
                to[0] = TOps.Load(from[0] + offset);
                break;
            case 2:
                Zip(TOps.Load(from[0] + offset), TOps.Load(from[1] + offset), to);
                break;
            case 4:
                ZipFour(
                    TOps.Load(from[0] + offset),
                    TOps.Load(from[1] + offset),
                    TOps.Load(from[2] + offset),
                    TOps.Load(from[3] + offset),
                    to);
                break;
            default:
                ZipMany(from, offset, to);
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
    private static void ZipMany(byte** from, nint offset, TVector* to)
    {
        TVector* half = stackalloc TVector[LaneElements];
        int quarter = LaneElements / 4;
        for (int i = 0; i < quarter; i++)
        {
            ZipFour(
                TOps.Load(from[i] + offset),
                TOps.Load(from[i + quarter] + offset),
                TOps.Load(from[i + (2 * quarter)] + offset),
                TOps.Load(from[i + (3 * quarter)] + offset),
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
