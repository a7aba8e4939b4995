using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>NumPy's order of elements: complex numbers by their real part and then their imaginary one, nan behind all.</summary>
internal static class ElementOrder
{
    /// <summary>Whether an element is nan; a complex number is if one of its parts is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNan<T>(T value)
        where T : unmanaged
    {
        if (typeof(T) == typeof(double))
        {
            return double.IsNaN(Unsafe.BitCast<T, double>(value));
        }

        if (typeof(T) == typeof(float))
        {
            return float.IsNaN(Unsafe.BitCast<T, float>(value));
        }

        if (typeof(T) == typeof(Half))
        {
            return Half.IsNaN(Unsafe.BitCast<T, Half>(value));
        }

        return typeof(T) == typeof(Complex) && ComplexArithmetic.IsNaN(Unsafe.BitCast<T, Complex>(value));
    }

    /// <summary>Negative if the left one comes first, of elements that are not nan.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compare<T>(T left, T right)
        where T : unmanaged
    {
        if (typeof(T) != typeof(Complex))
        {
            return Comparer<T>.Default.Compare(left, right);
        }

        return ComparePairs(Unsafe.BitCast<T, Complex>(left), Unsafe.BitCast<T, Complex>(right));
    }

    /// <summary>Whether the left one comes first, of elements that are not nan, and not complex.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLess<T>(T left, T right)
        where T : unmanaged
    {
        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<T, double>(left) < Unsafe.BitCast<T, double>(right);
        }

        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<T, float>(left) < Unsafe.BitCast<T, float>(right);
        }

        // Of whole numbers .NET's comparison is the processor's.
        return Comparer<T>.Default.Compare(left, right) < 0;
    }

    /// <summary>Whether an element of a row, of a real type, is nan.</summary>
    public static bool AnyIsNan<T>(ReadOnlySpan<T> row)
        where T : unmanaged
    {
        if (typeof(T) == typeof(double))
        {
            return TensorPrimitives.IsNaNAny(MemoryMarshal.Cast<T, double>(row));
        }

        if (typeof(T) == typeof(float))
        {
            return TensorPrimitives.IsNaNAny(MemoryMarshal.Cast<T, float>(row));
        }

        return typeof(T) == typeof(Half) && TensorPrimitives.IsNaNAny(MemoryMarshal.Cast<T, Half>(row));
    }

    /// <summary>An element that is nan, of types that have one; without a sign, which .NET's has.</summary>
    public static T Nan<T>()
        where T : unmanaged => ConvertKernel<double, T>.Instance!.Convert(double.CopySign(double.NaN, 1));

    /// <summary>Sorts a row, and gives back an element of it that is nan, or null.</summary>
    public static T? SortAndFindNan<T>(Span<T> row)
        where T : unmanaged
    {
        if (typeof(T) == typeof(Complex))
        {
            MemoryMarshal.Cast<T, Complex>(row).Sort(CompareWithNan);
            return IsNan(row[^1]) ? row[^1] : null;
        }

        // .NET sorts nan to the front.
        row.Sort();
        return IsNan(row[0]) ? row[0] : null;
    }

    private static int ComparePairs(Complex left, Complex right)
    {
        int real = left.Real.CompareTo(right.Real);
        return real != 0 ? real : left.Imaginary.CompareTo(right.Imaginary);
    }

    private static int CompareWithNan(Complex left, Complex right)
    {
        int rank = Rank(left).CompareTo(Rank(right));
        if (rank != 0)
        {
            return rank;
        }

        // Parts that are nan are so in both, and alike.
        return ComparePairs(left, right);

        static int Rank(Complex value) => (double.IsNaN(value.Real) ? 2 : 0) + (double.IsNaN(value.Imaginary) ? 1 : 0);
    }
}
