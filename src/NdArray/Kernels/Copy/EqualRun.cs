using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>When two elements are the same.</summary>
internal interface IEquality<T>
{
    /// <summary>Whether they are.</summary>
    static abstract bool AreEqual(T left, T right);
}

/// <summary>Compares two runs of elements.</summary>
internal static class EqualRun
{
    /// <summary>Whether all elements are the same; strides are in elements.</summary>
    public static bool Run<T, TEquality>(
        ref readonly T left, nint leftStride, ref readonly T right, nint rightStride, nint count)
        where TEquality : IEquality<T>
    {
        ref T a = ref Unsafe.AsRef(in left);
        ref T b = ref Unsafe.AsRef(in right);
        for (nint i = 0; i < count; i++)
        {
            if (!TEquality.AreEqual(Unsafe.Add(ref a, i * leftStride), Unsafe.Add(ref b, i * rightStride)))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Numbers: 0 is -0, and nan is not nan.</summary>
internal readonly struct NumberEquality<T> : IEquality<T>
    where T : INumberBase<T>
{
    public static bool AreEqual(T left, T right) => left == right;
}

/// <summary>Numbers, where all nans are the same.</summary>
internal readonly struct NumberOrNanEquality<T> : IEquality<T>
    where T : INumberBase<T>
{
    public static bool AreEqual(T left, T right) => left == right || (IsNaNOp.Invoke(left) && IsNaNOp.Invoke(right));
}

/// <summary>Elements of any other type, by their own word.</summary>
internal readonly struct DefaultEquality<T> : IEquality<T>
{
    public static bool AreEqual(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);
}
