using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Mirrors rows in a point each: an element becomes twice the point less the element.</summary>
internal static class ReflectRows
{
    /// <summary>Replaces the elements of each row by their reflections; integers wrap around.</summary>
    public static void Run<T>(ref readonly T points, ref T rows, nint count, nint length)
        where T : unmanaged, INumberBase<T>
    {
        T two = T.One + T.One;
        for (nint i = 0; i < count; i++)
        {
            T doubled = two * Unsafe.Add(ref Unsafe.AsRef(in points), i);
            ref T row = ref Unsafe.Add(ref rows, i * length);
            for (nint j = 0; j < length; j++)
            {
                Unsafe.Add(ref row, j) = doubled - Unsafe.Add(ref row, j);
            }
        }
    }

    /// <summary>The same of numbers 0 and 1, of which everything but 0 is true again.</summary>
    public static void Run(ref readonly bool points, ref bool rows, nint count, nint length)
    {
        for (nint i = 0; i < count; i++)
        {
            bool point = Unsafe.Add(ref Unsafe.AsRef(in points), i);
            ref bool row = ref Unsafe.Add(ref rows, i * length);
            for (nint j = 0; j < length; j++)
            {
                Unsafe.Add(ref row, j) |= point;
            }
        }
    }
}
