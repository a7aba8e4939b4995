using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The magnitudes of whole numbers; of the least, which has none, itself.</summary>
internal readonly struct VectorAbsolute : IVectorUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> x) => WholeNumbers.AreSigned<T>() ? Vector512.Max(x, -x) : x;
}

/// <summary>-1, 0 or 1 by the sign; what is not a number is its own.</summary>
internal readonly struct VectorSign : IVectorUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> x)
    {
        Vector512<T> zero = Vector512<T>.Zero, one = Vector512<T>.One;
        if (typeof(T) == typeof(float) || typeof(T) == typeof(double))
        {
            Vector512<T> other = Vector512.AndNot(x, Vector512.Equals(x, zero));
            return Vector512.ConditionalSelect(
                Vector512.LessThan(x, zero), -one, Vector512.ConditionalSelect(Vector512.GreaterThan(x, zero), one, other));
        }

        return WholeNumbers.AreSigned<T>() ? Vector512.Max(Vector512.Min(x, one), -one) : Vector512.Min(x, one);
    }
}

/// <summary>The bits of x moved to the left; 0 if that is out of the number or back.</summary>
internal readonly struct VectorLeftShift : IVectorBinary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y)
    {
        // By each bit of the distance in turn. What is no bit of one within the number is left out when the code is compiled.
        x = Unsafe.SizeOf<T>() > 4 ? By(x, y, 32) : x;
        x = Unsafe.SizeOf<T>() > 2 ? By(x, y, 16) : x;
        x = Unsafe.SizeOf<T>() > 1 ? By(x, y, 8) : x;
        return Vector512.AndNot(By(By(By(x, y, 4), y, 2), y, 1), VectorBits.AreBeyond(y));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> By<T>(Vector512<T> x, Vector512<T> y, int bit) =>
        Vector512.ConditionalSelect(VectorBits.Have(y, bit), x << bit, x);
}

/// <summary>The bits of x moved to the right; nothing but the sign if that is out of the number or back.</summary>
internal readonly struct VectorRightShift : IVectorBinary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y)
    {
        Vector512<T> signs = WholeNumbers.AreSigned<T>() ? Vector512.LessThan(x, Vector512<T>.Zero) : Vector512<T>.Zero;
        x = Unsafe.SizeOf<T>() > 4 ? By(x, y, 32) : x;
        x = Unsafe.SizeOf<T>() > 2 ? By(x, y, 16) : x;
        x = Unsafe.SizeOf<T>() > 1 ? By(x, y, 8) : x;
        return Vector512.ConditionalSelect(VectorBits.AreBeyond(y), signs, By(By(By(x, y, 4), y, 2), y, 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> By<T>(Vector512<T> x, Vector512<T> y, int bit) =>
        Vector512.ConditionalSelect(VectorBits.Have(y, bit), x >> bit, x);
}

/// <summary>x to the power of y, wrapped.</summary>
internal readonly struct VectorPower : IVectorBinary
{
    public static Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y)
    {
        Vector512<T> power = Vector512<T>.One;
        for (; y != Vector512<T>.Zero; y >>>= 1)
        {
            power = Vector512.ConditionalSelect(VectorBits.Have(y, 1), power * x, power);
            x *= x;
        }

        return power;
    }
}

/// <summary>The least common multiple of the magnitudes, wrapped.</summary>
internal readonly struct VectorLcm : IVectorBinary
{
    public static Vector512<T> Of<T>(Vector512<T> x, Vector512<T> y) =>
        WholeLanes<WholeFloor>.Of(VectorAbsolute.Of(x), WholeLanes<WholeGcd>.Of(x, y)) * VectorAbsolute.Of(y);
}

/// <summary>Bits of the numbers in vectors.</summary>
internal static class VectorBits
{
    /// <summary>Where numbers have a bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Have<T>(Vector512<T> numbers, int bit) =>
        ~Vector512.Equals(numbers & Of<T>(bit), Vector512<T>.Zero);

    /// <summary>Where numbers are negative or no smaller than how many bits they have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AreBeyond<T>(Vector512<T> numbers) =>
        ~Vector512.Equals(numbers & ~Of<T>((Unsafe.SizeOf<T>() * 8) - 1), Vector512<T>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Of<T>(int bits) => Unsafe.SizeOf<T>() switch
    {
        1 => Vector512.Create((byte)bits).As<byte, T>(),
        2 => Vector512.Create((short)bits).As<short, T>(),
        4 => Vector512.Create(bits).As<int, T>(),
        _ => Vector512.Create((long)bits).As<long, T>(),
    };
}
