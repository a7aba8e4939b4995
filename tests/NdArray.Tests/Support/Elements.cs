using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Support;

/// <summary>Three bytes: an element no vector has room for.</summary>
public readonly record struct Pixel(byte Red, byte Green, byte Blue);

/// <summary>Twelve bytes.</summary>
public readonly record struct Point(float X, float Y, float Z);

/// <summary>Sixteen bytes.</summary>
public readonly record struct Pair(ulong First, ulong Second);

/// <summary>Elements of any type that can be told apart.</summary>
internal static class Elements
{
    /// <summary>The element with a number: neighbours differ in every byte.</summary>
    public static T At<T>(long number)
    {
        if (typeof(T) == typeof(string))
        {
            return (T)(object)$"element {number}";
        }

        T value = default!;
        Assert.False(RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        Span<byte> bytes = MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>());
        ulong state = (ulong)number * 0x9E3779B97F4A7C15;
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)((state >> (i * 8 % 64)) + ((ulong)number * 0x2D) + (ulong)i);
        }

        return value;
    }

    /// <summary>Elements with the numbers from <paramref name="start"/> on.</summary>
    public static T[] From<T>(long start, int count)
    {
        T[] elements = new T[count];
        for (int i = 0; i < count; i++)
        {
            elements[i] = At<T>(start + i);
        }

        return elements;
    }
}
