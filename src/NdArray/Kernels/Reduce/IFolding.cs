using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>A reduction by a function that makes one element of two: its parts are elements themselves.</summary>
internal interface IFolding<TSelf, T> : IReduction<TSelf, T, T>
    where TSelf : IFolding<TSelf, T>
{
    /// <summary>Writes what pairs of elements make; the spans are equally long, and the same or apart.</summary>
    static abstract void Fold(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> result);

    static T IReduction<TSelf, T, T>.Of(T element) => element;

    static T IReduction<TSelf, T, T>.Result(T part) => part;

    static void IReduction<TSelf, T, T>.Rows(Span<T> parts, ref T source, ReadOnlySpan<nint> rows, int length, bool begins)
    {
        parts = parts[..length];
        int next = 0;
        if (begins)
        {
            ReadOnlySpan<T> first = Row(ref source, rows[0], length);
            next = int.Min(2, rows.Length);
            if (next == 1)
            {
                first.CopyTo(parts);
            }
            else
            {
                TSelf.Fold(first, Row(ref source, rows[1], length), parts);
            }
        }

        for (; next < rows.Length; next++)
        {
            TSelf.Fold(parts, Row(ref source, rows[next], length), parts);
        }
    }

    static void IReduction<TSelf, T, T>.Merge(Span<T> parts, ReadOnlySpan<T> others) => TSelf.Fold(parts, others, parts);

    static void IReduction<TSelf, T, T>.Halve(Span<T> parts)
    {
        Span<T> half = parts[..(parts.Length / 2)];
        TSelf.Fold(half, parts[half.Length..], half);
    }

    static void IReduction<TSelf, T, T>.Results(ReadOnlySpan<T> parts, Span<T> results) => parts.CopyTo(results);

    private static ReadOnlySpan<T> Row(ref T source, nint row, int length) =>
        MemoryMarshal.CreateReadOnlySpan(in Unsafe.Add(ref source, row), length);
}
