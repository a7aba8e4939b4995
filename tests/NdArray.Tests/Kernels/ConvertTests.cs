using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;
using NdArrays.Types;

namespace NdArrays.Tests.Kernels;

/// <summary>
/// Conversions between all types, on the way for runs without gaps and on the way for others, which must give the very
/// same bits, and those that the rules say.
/// </summary>
public class ConvertTests
{
    public static TheoryData<string, string> Pairs()
    {
        TheoryData<string, string> pairs = [];
        foreach (DType from in DType.Named)
        {
            foreach (DType to in DType.Named)
            {
                if (from != to)
                {
                    pairs.Add(from.Name, to.Name);
                }
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Values_convert_by_the_rules_on_every_way(string from, string to) => Run<AllValues>(from, to);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Runs_of_every_length_convert_without_a_touch_beside_them(string from, string to) => Run<AllLengths>(from, to);

    [Fact]
    public void Opaque_types_do_not_convert()
    {
        Assert.Null(ConvertKernel<decimal, double>.Instance);
        Assert.Null(ConvertKernel<int, char>.Instance);
        Assert.Null(ConvertKernel<string, string>.Instance);
    }

    private static void Run<TTest>(string from, string to)
        where TTest : struct, IConversionTest
    {
        FromVisitor<TTest> visitor = new(DType.Parse(to));
        Assert.True(DType.Parse(from).Accept<FromVisitor<TTest>, bool>(ref visitor));
    }

    private interface IConversionTest
    {
        static abstract void Run<TFrom, TTo>(ConvertKernel<TFrom, TTo> kernel, TFrom[] values)
            where TFrom : unmanaged
            where TTo : unmanaged;
    }

    private readonly struct AllValues : IConversionTest
    {
        public static void Run<TFrom, TTo>(ConvertKernel<TFrom, TTo> kernel, TFrom[] values)
            where TFrom : unmanaged
            where TTo : unmanaged
        {
            TTo[] run = new TTo[values.Length], backwards = new TTo[values.Length], one = new TTo[values.Length];
            kernel.Run(in values[0], 1, ref run[0], 1, values.Length);
            kernel.Run(in values[^1], -1, ref backwards[^1], -1, values.Length);
            for (int i = 0; i < values.Length; i++)
            {
                one[i] = kernel.Convert(values[i]);
            }

            string from = DType.Of<TFrom>().Name, to = DType.Of<TTo>().Name;
            for (int i = 0; i < values.Length; i++)
            {
                byte[] expected = ReferenceConversion.Convert(from, Bytes(in values[i]), to);
                bool same = Bytes(in one[i]).SequenceEqual(expected)
                    || (ReferenceConversion.IsNaN(to, expected) && ReferenceConversion.IsNaN(to, Bytes(in one[i])));
                same &= Bytes(in run[i]).SequenceEqual(Bytes(in one[i]))
                    && Bytes(in backwards[i]).SequenceEqual(Bytes(in one[i]));
                if (!same)
                {
                    Assert.Fail(
                        $"{Show(values[i])} is {Show(one[i])} alone, {Show(run[i])} in a run, {Show(backwards[i])} "
                        + $"backwards; it should be {Convert.ToHexString(expected)}.");
                }
            }
        }
    }

    private readonly struct AllLengths : IConversionTest
    {
        private const int Longest = 130;

        public static void Run<TFrom, TTo>(ConvertKernel<TFrom, TTo> kernel, TFrom[] values)
            where TFrom : unmanaged
            where TTo : unmanaged
        {
            using GuardedMemory from = new(Longest * 3 * Unsafe.SizeOf<TFrom>()), to = new(Longest * 3 * Unsafe.SizeOf<TTo>());
            for (int length = 0; length <= Longest; length++)
            {
                foreach ((int stride, int destinationStride) in ((int, int)[])[(1, 1), (0, 1), (2, 1), (1, 3), (-1, 2), (1, -1)])
                {
                    Guard guard = length % 2 == 0 ? Guard.Before : Guard.After;
                    Convert(kernel, values, from, stride, guard, to, destinationStride, guard, length);
                    Convert(kernel, values, from, stride, 1 - guard, to, destinationStride, guard, length);
                }
            }
        }

        private static void Convert<TFrom, TTo>(
            ConvertKernel<TFrom, TTo> kernel,
            TFrom[] values,
            GuardedMemory from,
            int stride,
            Guard guard,
            GuardedMemory to,
            int destinationStride,
            Guard destinationGuard,
            int length)
            where TFrom : unmanaged
            where TTo : unmanaged
        {
            int reach = length == 0 ? 0 : ((length - 1) * int.Abs(stride)) + 1;
            int destinationReach = length == 0 ? 0 : ((length - 1) * int.Abs(destinationStride)) + 1;
            Span<TFrom> source = from.Elements<TFrom>(reach, guard);
            for (int i = 0; i < reach; i++)
            {
                source[i] = values[((length * 31) + i) % values.Length];
            }

            int first = stride < 0 && length > 0 ? reach - 1 : 0;
            int destinationFirst = destinationStride < 0 && length > 0 ? destinationReach - 1 : 0;
            to.Clear();
            Span<TTo> destination = to.Elements<TTo>(destinationReach, destinationGuard);
            for (int i = 0; i < length; i++)
            {
                destination[destinationFirst + (i * destinationStride)] = kernel.Convert(source[first + (i * stride)]);
            }

            byte[] expected = to.Bytes.ToArray();
            to.Clear();
            kernel.Run(
                in Unsafe.Add(ref MemoryMarshal.GetReference(source), first),
                stride,
                ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), destinationFirst),
                destinationStride,
                length);
            Assert.True(to.Bytes.SequenceEqual(expected), $"{length} elements, strides {stride} to {destinationStride}");
        }
    }

    private readonly struct FromVisitor<TTest>(DType to) : IDTypeVisitor<bool>
        where TTest : struct, IConversionTest
    {
        public bool VisitBoolean() => To<bool>();

        public bool VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => To<T>();

        public bool VisitOpaque<T>() => false;

        private bool To<T>()
            where T : unmanaged
        {
            ToVisitor<TTest, T> visitor = default;
            return to.Accept<ToVisitor<TTest, T>, bool>(ref visitor);
        }
    }

    private readonly struct ToVisitor<TTest, TFrom> : IDTypeVisitor<bool>
        where TTest : struct, IConversionTest
        where TFrom : unmanaged
    {
        public bool VisitBoolean() => Test<bool>();

        public bool VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Test<T>();

        public bool VisitOpaque<T>() => false;

        private static bool Test<T>()
            where T : unmanaged
        {
            byte[] bytes = ConversionValues.Of(DType.Of<TFrom>().Name);
            TTest.Run(ConvertKernel<TFrom, T>.Instance!, MemoryMarshal.Cast<byte, TFrom>(bytes).ToArray());
            return true;
        }
    }

    private static ReadOnlySpan<byte> Bytes<T>(ref readonly T value)
        where T : unmanaged => MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value));

    private static string Show<T>(T value)
        where T : unmanaged => $"{typeof(T).Name} {value} ({Convert.ToHexString(Bytes(in value))})";
}
