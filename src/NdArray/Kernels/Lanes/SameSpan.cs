using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>A span by the type that is known to be that of its elements.</summary>
internal static class SameSpan
{
    /// <summary>The span.</summary>
    public static ReadOnlySpan<TTo> Of<T, TTo>(ReadOnlySpan<T> span)
    {
        Debug.Assert(typeof(T) == typeof(TTo), "The types are the same.");
        return MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<T, TTo>(ref MemoryMarshal.GetReference(span)), span.Length);
    }

    /// <summary>The span.</summary>
    public static Span<TTo> Of<T, TTo>(Span<T> span)
    {
        Debug.Assert(typeof(T) == typeof(TTo), "The types are the same.");
        return MemoryMarshal.CreateSpan(ref Unsafe.As<T, TTo>(ref MemoryMarshal.GetReference(span)), span.Length);
    }
}
