using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>Chooses how runs of two types are converted: in one step where there is a fast one, in several otherwise.</summary>
/// <remarks>The comparisons of types are decided when machine code is made for the types, and leave nothing behind.</remarks>
internal static class ConvertRuns
{
    /// <summary>Whether vectors of double become 64-bit integers in one instruction; without it, one by one is faster.</summary>
    private static bool HasDoubleToInt64 => Avx512DQ.IsSupported || AdvSimd.Arm64.IsSupported;

    /// <summary>From numbers to numbers.</summary>
    public static ConvertRun<TFrom, TTo> Numbers<TFrom, TTo>()
        where TFrom : unmanaged, INumberBase<TFrom>
        where TTo : unmanaged, INumberBase<TTo>
    {
        if (typeof(TFrom) == typeof(TTo))
        {
            return new CopyBits<TFrom, TTo>();
        }

        // Every half is a float; integers that float rounds are beyond half, and stay so.
        if (typeof(TFrom) == typeof(Half))
        {
            return typeof(TTo) == typeof(float) ? As<TFrom, TTo>(new ConvertHalfToSingle()) : Through<TFrom, float, TTo>();
        }

        if (typeof(TTo) == typeof(Half))
        {
            return typeof(TFrom) == typeof(float) ? As<TFrom, TTo>(new ConvertSingleToHalf())
                : typeof(TFrom) == typeof(double)
                    ? new ConvertThrough<TFrom, float, TTo>(As<TFrom, float>(new ConvertDoubleToOddSingle()), Numbers<float, TTo>())
                : typeof(TFrom) == typeof(Complex) ? Through<TFrom, double, TTo>()
                : Through<TFrom, float, TTo>();
        }

        if (typeof(TFrom) == typeof(Complex))
        {
            return typeof(TTo) == typeof(double) || typeof(TTo) == typeof(float) ? Each<TFrom, TTo>() : Through<TFrom, double, TTo>();
        }

        if (typeof(TTo) == typeof(Complex))
        {
            return typeof(TFrom) == typeof(double) ? Each<TFrom, TTo>() : Through<TFrom, double, TTo>();
        }

        return IsFloating<TFrom>()
            ? IsFloating<TTo>() ? new ConvertByTensor<TFrom, TTo>() : FloatingToInteger<TFrom, TTo>()
            : IsFloating<TTo>() ? IntegerToFloating<TFrom, TTo>() : Integers<TFrom, TTo>();
    }

    /// <summary>From booleans, whose bytes may be any, to numbers.</summary>
    public static ConvertRun<bool, T> FromBoolean<T>()
        where T : unmanaged, INumberBase<T>
    {
        ConvertToFlags<bool, byte> flags = new(byte.MaxValue);
        return typeof(T) == typeof(byte) ? As<bool, T>(flags)
            : typeof(T) == typeof(sbyte) ? new ConvertBits<bool, byte, T>(flags)
            : new ConvertThrough<bool, byte, T>(flags, Numbers<byte, T>());
    }

    /// <summary>From numbers to booleans.</summary>
    public static ConvertRun<T, bool> ToBoolean<T>()
        where T : unmanaged, INumberBase<T>
    {
        bool isFloating = typeof(T) == typeof(Half) || IsFloating<T>();
        return Unsafe.SizeOf<T>() switch
        {
            1 => new ConvertBits<T, byte, bool>(new ConvertToFlags<T, byte>(byte.MaxValue)),
            2 => OfFlags<T, ushort>(isFloating ? (ushort)(ushort.MaxValue >> 1) : ushort.MaxValue),
            4 => OfFlags<T, uint>(isFloating ? uint.MaxValue >> 1 : uint.MaxValue),
            8 => OfFlags<T, ulong>(isFloating ? ulong.MaxValue >> 1 : ulong.MaxValue),
            _ => new ConvertEach<T, bool, NumberToBoolean<T>>(),
        };
    }

    private static ConvertRun<T, bool> OfFlags<T, TBits>(TBits counting)
        where T : unmanaged
        where TBits : unmanaged, IBinaryInteger<TBits> =>
        new ConvertBits<T, byte, bool>(
            new ConvertThrough<T, TBits, byte>(new ConvertToFlags<T, TBits>(counting), Numbers<TBits, byte>()));

    /// <summary>Between integers: to the next wider or narrower type of the same sign, step by step.</summary>
    private static ConvertRun<TFrom, TTo> Integers<TFrom, TTo>()
        where TFrom : unmanaged, INumberBase<TFrom>
        where TTo : unmanaged, INumberBase<TTo>
    {
        if (Unsafe.SizeOf<TFrom>() == Unsafe.SizeOf<TTo>())
        {
            return new CopyBits<TFrom, TTo>();
        }

        bool widens = Unsafe.SizeOf<TFrom>() < Unsafe.SizeOf<TTo>();
        return typeof(TFrom) == typeof(sbyte) ? Step<TFrom, short, TTo>()
            : typeof(TFrom) == typeof(byte) ? Step<TFrom, ushort, TTo>()
            : typeof(TFrom) == typeof(short) ? (widens ? Step<TFrom, int, TTo>() : Step<TFrom, sbyte, TTo>())
            : typeof(TFrom) == typeof(ushort) ? (widens ? Step<TFrom, uint, TTo>() : Step<TFrom, byte, TTo>())
            : typeof(TFrom) == typeof(int) ? (widens ? Step<TFrom, long, TTo>() : Step<TFrom, short, TTo>())
            : typeof(TFrom) == typeof(uint) ? (widens ? Step<TFrom, ulong, TTo>() : Step<TFrom, ushort, TTo>())
            : typeof(TFrom) == typeof(long) ? Step<TFrom, int, TTo>()
            : Step<TFrom, uint, TTo>();
    }

    private static ConvertRun<TFrom, TTo> Step<TFrom, TNext, TTo>()
        where TFrom : unmanaged, INumberBase<TFrom>
        where TNext : unmanaged, INumberBase<TNext>
        where TTo : unmanaged, INumberBase<TTo>
    {
        ConvertRun<TFrom, TNext> step = new ConvertByTensor<TFrom, TNext>();
        return typeof(TNext) == typeof(TTo) ? As<TFrom, TTo>(step)
            : Unsafe.SizeOf<TNext>() == Unsafe.SizeOf<TTo>() ? new ConvertBits<TFrom, TNext, TTo>(step)
            : new ConvertThrough<TFrom, TNext, TTo>(step, Numbers<TNext, TTo>());
    }

    private static ConvertRun<TFrom, TTo> IntegerToFloating<TFrom, TTo>()
        where TFrom : unmanaged, INumberBase<TFrom>
        where TTo : unmanaged, INumberBase<TTo> =>
        Unsafe.SizeOf<TFrom>() < sizeof(int) ? Through<TFrom, int, TTo>()
        : typeof(TFrom) == typeof(int) && typeof(TTo) == typeof(double) ? As<TFrom, TTo>(new ConvertInt32ToDouble<int>())
        : typeof(TFrom) == typeof(uint) && typeof(TTo) == typeof(double) ? As<TFrom, TTo>(new ConvertInt32ToDouble<uint>())
        : new ConvertByTensor<TFrom, TTo>();

    private static ConvertRun<TFrom, TTo> FloatingToInteger<TFrom, TTo>()
        where TFrom : unmanaged, INumberBase<TFrom>
        where TTo : unmanaged, INumberBase<TTo>
    {
        if (Unsafe.SizeOf<TTo>() == sizeof(long))
        {
            return !HasDoubleToInt64 ? Each<TFrom, TTo>()
                : typeof(TFrom) == typeof(double) ? new ConvertByTensor<TFrom, TTo>()
                : Through<TFrom, double, TTo>();
        }

        return typeof(TTo) == typeof(sbyte) ? ToSmallInteger<TFrom, sbyte, TTo>()
            : typeof(TTo) == typeof(byte) ? ToSmallInteger<TFrom, byte, TTo>()
            : typeof(TTo) == typeof(short) ? ToSmallInteger<TFrom, short, TTo>()
            : typeof(TTo) == typeof(ushort) ? ToSmallInteger<TFrom, ushort, TTo>()
            : typeof(TFrom) == typeof(float)
                ? typeof(TTo) == typeof(int) ? new ConvertByTensor<TFrom, TTo>() : As<TFrom, TTo>(new ConvertSingleToUInt32())
            : typeof(TTo) == typeof(int) ? As<TFrom, TTo>(new ConvertDoubleToInt32<int>())
            : As<TFrom, TTo>(new ConvertBits<double, int, uint>(new ConvertDoubleToInt32<uint>()));
    }

    private static ConvertRun<TFrom, TTo> ToSmallInteger<TFrom, TRange, TTo>()
        where TFrom : unmanaged, INumberBase<TFrom>
        where TRange : unmanaged, INumberBase<TRange>, IMinMaxValue<TRange>
        where TTo : unmanaged, INumberBase<TTo> =>
        new ConvertThrough<TFrom, int, TTo>(
            typeof(TFrom) == typeof(float)
                ? As<TFrom, int>(new ConvertSingleToInt32<TRange>())
                : As<TFrom, int>(new ConvertDoubleToInt32<TRange>()),
            Numbers<int, TTo>());

    private static ConvertRun<TFrom, TTo> Each<TFrom, TTo>()
        where TFrom : unmanaged, INumberBase<TFrom>
        where TTo : unmanaged, INumberBase<TTo> => new ConvertEach<TFrom, TTo, NumberToNumber<TFrom, TTo>>();

    private static ConvertRun<TFrom, TTo> Through<TFrom, TBetween, TTo>()
        where TFrom : unmanaged, INumberBase<TFrom>
        where TBetween : unmanaged, INumberBase<TBetween>
        where TTo : unmanaged, INumberBase<TTo> =>
        new ConvertThrough<TFrom, TBetween, TTo>(Numbers<TFrom, TBetween>(), Numbers<TBetween, TTo>());

    private static bool IsFloating<T>() => typeof(T) == typeof(float) || typeof(T) == typeof(double);

    /// <summary>Names the types of a run as the caller knows them; they are the same.</summary>
    private static ConvertRun<TFrom, TTo> As<TFrom, TTo>(object run) => (ConvertRun<TFrom, TTo>)run;
}
