using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>Writes every element of a run the same few times, a vector at a time.</summary>
internal static class RepeatLanes
{
    /// <summary>The most times: every copy of a vector takes a shuffle of its own.</summary>
    public const int MostTimes = 16;

    /// <summary>Repeats as many elements as fill vectors.</summary>
    /// <param name="source">The elements, which lie one after another.</param>
    /// <param name="destination">Where each is written <paramref name="times"/> times.</param>
    /// <param name="count">How many elements there are.</param>
    /// <param name="times">How often each is written, at most <see cref="MostTimes"/>.</param>
    /// <returns>How many elements are done.</returns>
    public static nint Run<T>(ref T source, ref T destination, nint count, int times)
        where T : unmanaged
    {
        if (!Vector256.IsHardwareAccelerated || times > MostTimes)
        {
            return 0;
        }

        if (Unsafe.SizeOf<T>() >= sizeof(uint))
        {
            return Shuffled<T, uint>(ref source, ref destination, count, times);
        }

        return Avx512Vbmi.VL.IsSupported ? Shuffled<T, byte>(ref source, ref destination, count, times) : 0;
    }

    private static nint Shuffled<T, TLane>(ref T source, ref T destination, nint count, int times)
        where T : unmanaged
        where TLane : unmanaged
    {
        int lanes = Vector256<T>.Count;
        Span<Vector256<TLane>> places = stackalloc Vector256<TLane>[MostTimes];
        Span<TLane> numbers = stackalloc TLane[Vector256<TLane>.Count];
        int lanesOfElement = Unsafe.SizeOf<T>() / Unsafe.SizeOf<TLane>();
        for (int copy = 0; copy < times; copy++)
        {
            for (int lane = 0; lane < numbers.Length; lane++)
            {
                int element = ((copy * lanes) + (lane / lanesOfElement)) / times;
                numbers[lane] = Lane<TLane>((element * lanesOfElement) + (lane % lanesOfElement));
            }

            places[copy] = Vector256.Create<TLane>(numbers);
        }

        nint done = 0;
        for (; done <= count - lanes; done += lanes)
        {
            Vector256<TLane> elements = Vector256.LoadUnsafe(ref source, (nuint)done).As<T, TLane>();
            ref T place = ref Unsafe.Add(ref destination, done * times);
            for (int copy = 0; copy < times; copy++)
            {
                Shuffle(elements, places[copy]).As<TLane, T>().StoreUnsafe(ref place, (nuint)(copy * lanes));
            }
        }

        return done;
    }

    private static TLane Lane<TLane>(int number)
        where TLane : unmanaged =>
        typeof(TLane) == typeof(byte) ? Unsafe.BitCast<byte, TLane>((byte)number) : Unsafe.BitCast<uint, TLane>((uint)number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<TLane> Shuffle<TLane>(Vector256<TLane> elements, Vector256<TLane> places)
        where TLane : unmanaged =>
        typeof(TLane) == typeof(byte)
            ? Vector256.ShuffleNative(elements.AsByte(), places.AsByte()).As<byte, TLane>()
            : Vector256.ShuffleNative(elements.AsUInt32(), places.AsUInt32()).As<uint, TLane>();
}
