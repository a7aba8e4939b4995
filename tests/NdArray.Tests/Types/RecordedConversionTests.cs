using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using NdArrays.Types;

namespace NdArrays.Tests.Types;

/// <summary>Conversions of values as NumPy makes them, where C says what they are.</summary>
public class RecordedConversionTests
{
    public static TheoryData<string, string> Pairs() => RecordedTypes.Pairs();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void ValuesConvertAsInNumPy(string from, string to)
    {
        JsonElement cast = RecordedTypes.Record.GetProperty("casts").EnumerateArray()
            .Single(item => item.GetProperty("from").GetString() == from && item.GetProperty("to").GetString() == to);
        Conversion conversion = new(
            Convert.FromHexString(cast.GetProperty("source").GetString()!),
            Convert.FromHexString(cast.GetProperty("result").GetString()!),
            DType.Parse(to));
        DType.Parse(from).Accept<Conversion, bool>(ref conversion);
    }

    private readonly struct Conversion(byte[] source, byte[] expected, DType to) : IDTypeVisitor<bool>
    {
        public bool VisitBoolean() => Check<bool>();

        public bool VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Check<T>();

        public bool VisitOpaque<T>() => throw new InvalidOperationException();

        private bool Check<T>()
            where T : unmanaged
        {
            // Both a run without gaps and one with: the two take different ways.
            NdArray<T> values = NdArray.Array(MemoryMarshal.Cast<byte, T>(source));
            NdArray<T> spread = NdArray.Zeros<T>([values.Size, 3]);
            spread[.., 1] = values;
            Bits bits = new(values.AsType(to), expected, values);
            to.Accept<Bits, bool>(ref bits);
            Bits spreadBits = new(spread[.., 1].AsType(to), expected, values);
            return to.Accept<Bits, bool>(ref spreadBits);
        }
    }

    private readonly struct Bits(NdArray actual, byte[] expected, NdArray source) : IDTypeVisitor<bool>
    {
        public bool VisitBoolean() => Check<bool>();

        public bool VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Check<T>();

        public bool VisitOpaque<T>() => throw new InvalidOperationException();

        private bool Check<T>()
            where T : unmanaged
        {
            T[] elements = ((NdArray<T>)actual).ToArray();
            ReadOnlySpan<T> wanted = MemoryMarshal.Cast<byte, T>(expected);
            Assert.Equal(wanted.Length, elements.Length);
            for (int i = 0; i < elements.Length; i++)
            {
                // A nan stays a nan; which one is not said.
                bool same = AreSameBits(elements[i], wanted[i]) || (IsNaN(elements[i]) && IsNaN(wanted[i]));
                Assert.True(same, $"{source.DType} {Element(source, i)} to {actual.DType}: {elements[i]}, NumPy {wanted[i]}");
            }

            return true;
        }

        private static bool AreSameBits<T>(T a, T b)
            where T : unmanaged =>
            MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in a)).SequenceEqual(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in b)));

        private static bool IsNaN<T>(T value) => value switch
        {
            Half number => Half.IsNaN(number),
            float number => float.IsNaN(number),
            double number => double.IsNaN(number),
            Complex number => double.IsNaN(number.Real) || double.IsNaN(number.Imaginary),
            _ => false,
        };

        private static object Element(NdArray array, int index) => array switch
        {
            NdArray<double> numbers => numbers[index],
            NdArray<float> numbers => numbers[index],
            NdArray<Half> numbers => numbers[index],
            NdArray<Complex> numbers => numbers[index],
            NdArray<long> numbers => numbers[index],
            NdArray<ulong> numbers => numbers[index],
            _ => $"element {index}",
        };
    }
}
