using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>When two elements are the same.</summary>
internal interface IEquality<T>
{
    /// <summary>Whether it knows vectors of elements.</summary>
    static virtual bool HasVectors => false;

    /// <summary>Whether they are.</summary>
    static abstract bool AreEqual(T left, T right);

    /// <summary>All bits of the lanes where they are.</summary>
    static virtual Vector512<T> AreEqual(Vector512<T> left, Vector512<T> right) => Vector512.Equals(left, right);
}

/// <summary>Compares two runs of elements.</summary>
internal static class EqualRun
{
    private const int Vectors = 4;

    /// <summary>Whether all elements are the same; strides are in elements.</summary>
    public static bool Run<T, TEquality>(
        ref readonly T left, nint leftStride, ref readonly T right, nint rightStride, nint count)
        where TEquality : IEquality<T>
    {
        ref T a = ref Unsafe.AsRef(in left);
        ref T b = ref Unsafe.AsRef(in right);
        nint i = 0;
        if (TEquality.HasVectors && Vector512<T>.IsSupported && leftStride == 1 && rightStride == 1)
        {
            i = EqualVectors<T, TEquality>(ref a, ref b, count);
        }

        for (; i < count; i++)
        {
            if (!TEquality.AreEqual(Unsafe.Add(ref a, i * leftStride), Unsafe.Add(ref b, i * rightStride)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many elements are the same in vectors from the first on; a difference is somewhere behind them.</summary>
    private static nint EqualVectors<T, TEquality>(ref T left, ref T right, nint count)
        where TEquality : IEquality<T>
    {
        nint lanes = Vector512<T>.Count, i = 0;
        for (; i <= count - (Vectors * lanes); i += Vectors * lanes)
        {
            Vector512<T> areEqual = At<T, TEquality>(ref left, ref right, i)
                & At<T, TEquality>(ref left, ref right, i + lanes)
                & At<T, TEquality>(ref left, ref right, i + (2 * lanes))
                & At<T, TEquality>(ref left, ref right, i + (3 * lanes));
            if (areEqual.AsByte() != Vector512<byte>.AllBitsSet)
            {
                return i;
            }
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> At<T, TEquality>(ref T left, ref T right, nint place)
        where TEquality : IEquality<T> =>
        TEquality.AreEqual(Vector512.LoadUnsafe(ref left, (nuint)place), Vector512.LoadUnsafe(ref right, (nuint)place));
}

/// <summary>Numbers: 0 is -0, and nan is not nan.</summary>
internal readonly struct NumberEquality<T> : IEquality<T>
    where T : INumberBase<T>
{
    public static bool HasVectors => true;

    public static bool AreEqual(T left, T right) => left == right;
}

/// <summary>Numbers, where all nans are the same.</summary>
internal readonly struct NumberOrNanEquality<T> : IEquality<T>
    where T : INumberBase<T>
{
    public static bool HasVectors => true;

    public static bool AreEqual(T left, T right) => left == right || (IsNaNOp.Invoke(left) && IsNaNOp.Invoke(right));

    public static Vector512<T> AreEqual(Vector512<T> left, Vector512<T> right) =>
        Vector512.Equals(left, right) | ~(Vector512.Equals(left, left) | Vector512.Equals(right, right));
}

/// <summary>Elements of any other type, by their own word.</summary>
internal readonly struct DefaultEquality<T> : IEquality<T>
{
    public static bool AreEqual(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);
}
