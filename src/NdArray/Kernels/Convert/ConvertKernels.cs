using System.Numerics;
using NdArrays.Types;

namespace NdArrays.Kernels;

/// <summary>Finds the kernel of two types: first the one is asked what it is, then the other.</summary>
internal static class ConvertKernels
{
    /// <summary>The kernel, or null if there is no conversion.</summary>
    public static ConvertKernel<TFrom, TTo>? Find<TFrom, TTo>()
    {
        FromAny visitor = new(DType.Of<TTo>());
        return (ConvertKernel<TFrom, TTo>?)DType.Of<TFrom>().Accept<FromAny, object?>(ref visitor);
    }

    private readonly struct FromAny(DType to) : IDTypeVisitor<object?>
    {
        public object? VisitBoolean()
        {
            FromBoolean visitor = default;
            return to.Accept<FromBoolean, object?>(ref visitor);
        }

        public object? VisitNumber<T>()
            where T : unmanaged, INumberBase<T>
        {
            FromNumber<T> visitor = default;
            return to.Accept<FromNumber<T>, object?>(ref visitor);
        }

        public object? VisitOpaque<T>() => null;
    }

    private readonly struct FromBoolean : IDTypeVisitor<object?>
    {
        public object? VisitBoolean() => new ConvertElements<bool, bool, BooleanToBoolean>(new CopyBits<bool, bool>());

        public object? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> =>
            new ConvertElements<bool, T, BooleanToNumber<T>>(ConvertRuns.FromBoolean<T>());

        public object? VisitOpaque<T>() => null;
    }

    private readonly struct FromNumber<TFrom> : IDTypeVisitor<object?>
        where TFrom : unmanaged, INumberBase<TFrom>
    {
        public object? VisitBoolean() =>
            new ConvertElements<TFrom, bool, NumberToBoolean<TFrom>>(ConvertRuns.ToBoolean<TFrom>());

        public object? VisitNumber<T>()
            where T : unmanaged, INumberBase<T> =>
            new ConvertElements<TFrom, T, NumberToNumber<TFrom, T>>(ConvertRuns.Numbers<TFrom, T>());

        public object? VisitOpaque<T>() => null;
    }
}
