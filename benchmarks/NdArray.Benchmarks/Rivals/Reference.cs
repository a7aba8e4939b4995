using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>
/// The contents of the inputs and the right results, element by element, by nothing that the library under test has.
/// </summary>
internal static class Reference
{
    // A prime, so that no row of any case is as long as a period of the contents.
    private const int Period = 65_521;

    private static readonly byte[] Pattern = MakePattern();

    /// <summary>
    /// The bytes of a buffer: that of a case's first input has the number 0, that of its <c>@out</c> the number of inputs.
    /// </summary>
    public static byte[] Contents(Operand operand, int number)
    {
        if (operand.Filling is { } filling)
        {
            return operand.Element.Accept(new Numbers(filling, checked((int)operand.BufferLength), number));
        }

        byte[] bytes = GC.AllocateUninitializedArray<byte>(checked((int)operand.BufferBytes));
        int start = (int)(number * 977L % Period);
        for (int at = 0; at < bytes.Length;)
        {
            int length = int.Min(Period - start, bytes.Length - at);
            Pattern.AsSpan(start, length).CopyTo(bytes.AsSpan(at));
            at += length;
            start = 0;
        }

        return bytes;
    }

    /// <summary>The same contents as elements.</summary>
    public static T[] Contents<T>(Operand operand, int number)
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(Contents(operand, number)).ToArray();

    /// <summary>
    /// What a case must come to: the whole buffer of its <c>@out</c>, gaps and all; or the elements of the new array in
    /// row-major order.
    /// </summary>
    public static byte[] Expected(JoinCase @case)
    {
        Operand result = @case.Out ?? Operand.Of(@case.Result, @case.Shape);
        byte[] bytes = Contents(result, @case.Inputs.Length);
        long before = 0;
        for (int i = 0; i < @case.Inputs.Length; i++)
        {
            Operand input = @case.Inputs[i];
            Write(input, Contents(input, i), result, bytes, result.Offset + (before * result.Strides[@case.Axis]));
            before += input.Shape[@case.Axis];
        }

        return bytes;
    }

    /// <summary>A text that differs where the bytes differ.</summary>
    public static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void Write(Operand input, byte[] source, Operand result, byte[] target, long start)
    {
        long[] index = new long[input.Shape.Length];
        long from = input.Offset;
        long to = start;
        for (long element = input.Length; element > 0; element--)
        {
            WriteElement(
                input.Element,
                source.AsSpan((int)(from * input.Element.Size), input.Element.Size),
                result.Element,
                target.AsSpan((int)(to * result.Element.Size), result.Element.Size));
            for (int axis = index.Length - 1; axis >= 0; axis--)
            {
                from += input.Strides[axis];
                to += result.Strides[axis];
                if (++index[axis] < input.Shape[axis])
                {
                    break;
                }

                index[axis] = 0;
                from -= input.Strides[axis] * input.Shape[axis];
                to -= result.Strides[axis] * input.Shape[axis];
            }
        }
    }

    private static void WriteElement(Element from, ReadOnlySpan<byte> source, Element to, Span<byte> target)
    {
        if (from == to)
        {
            source.CopyTo(target);
        }
        else if (to == Element.F64)
        {
            MemoryMarshal.Write(target, ReadNumber<double>(from, source));
        }
        else if (to == Element.F32)
        {
            MemoryMarshal.Write(target, ReadNumber<float>(from, source));
        }
        else if (to == Element.I32)
        {
            MemoryMarshal.Write(target, ReadNumber<int>(from, source));
        }
        else
        {
            throw new NotSupportedException($"No reference from {from} to {to}.");
        }
    }

    private static T ReadNumber<T>(Element from, ReadOnlySpan<byte> source)
        where T : INumberBase<T> =>
        from.Name switch
        {
            "uint8" => T.CreateChecked(source[0]),
            "int16" => T.CreateChecked(MemoryMarshal.Read<short>(source)),
            "int32" => T.CreateChecked(MemoryMarshal.Read<int>(source)),
            "float32" => T.CreateChecked(MemoryMarshal.Read<float>(source)),
            _ => throw new NotSupportedException($"No reference from {from}."),
        };

    // The Python side makes the same bytes. Read as floats they are neither NaN, infinite nor subnormal: conversions of
    // those are slow, or warned of.
    private static byte[] MakePattern()
    {
        byte[] pattern = new byte[Period];
        uint state = 12_345;
        for (int i = 0; i < pattern.Length; i++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            pattern[i] = (byte)(0x20 + ((state >> 24) % 0x50));
        }

        return pattern;
    }

    // The Python side makes the same numbers.
    private sealed class Numbers(Filling filling, int length, int number) : IElementVisitor<byte[]>
    {
        public byte[] Visit<T>()
            where T : unmanaged
        {
            T[] elements = new T[length];
            for (int i = 0; i < length; i++)
            {
                double value = filling.Low + ((filling.High - filling.Low) * Scattered((uint)i + ((uint)number * 1_000_003)));
                elements[i] = Of<T>(value);
            }

            return MemoryMarshal.AsBytes<T>(elements).ToArray();
        }

        /// <summary>A fraction, which has nothing of the order of the numbers it is made of.</summary>
        private static double Scattered(uint x)
        {
            x = (x ^ (x >> 16)) * 0x7FEB_352D;
            x = (x ^ (x >> 15)) * 0x846C_A68B;
            return (x ^ (x >> 16)) / 4_294_967_296.0;
        }

        private static T Of<T>(double value) => default(T) switch
        {
            float => (T)(object)(float)value,
            double => (T)(object)value,
            int => (T)(object)(int)double.Floor(value),
            long => (T)(object)(long)double.Floor(value),
            short => (T)(object)(short)double.Floor(value),
            byte => (T)(object)(byte)double.Floor(value),
            bool => (T)(object)(value >= 0),
            _ => throw new NotSupportedException($"No numbers of {typeof(T)}."),
        };
    }
}
