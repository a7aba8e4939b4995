using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Networks;

/// <summary>
/// The innermost loop of every convolution: a few rows of weights times a strip of neighbouring pixels, summed over what
/// a pixel is made of. The sums of a strip stay in registers.
/// </summary>
/// <remarks>
/// A product and its sum are rounded once where the machine can do so, and twice where it would take a library a hundred
/// times as long; always alike on one machine.
/// </remarks>
internal static class OuterProducts
{
    /// <summary>Output channels at a time. Four rows of three vectors, three vectors of pixels and a weight fill 16 registers.</summary>
    public const int Rows = 4;

    /// <summary>Pixels at a time.</summary>
    public static readonly int Columns = 3 * Vector<float>.Count;

    /// <summary>Lays weights out as they are read: panels of <see cref="Rows"/> rows, each of terms x rows.</summary>
    public static float[] Panels(ReadOnlySpan<float> weights, int rows, int terms)
    {
        int panels = (rows + Rows - 1) / Rows;
        float[] result = new float[panels * Rows * terms];
        for (int row = 0; row < rows; row++)
        {
            for (int term = 0; term < terms; term++)
            {
                result[(((row / Rows * terms) + term) * Rows) + (row % Rows)] = weights[(row * terms) + term];
            }
        }

        return result;
    }

    /// <summary>tile[r, c] = sum over k of panel[k, r] * pixels[first + offsets[k] + c].</summary>
    public static void Sum(
        ReadOnlySpan<float> panel, ReadOnlySpan<int> offsets, ReadOnlySpan<float> pixels, int first, Span<float> tile)
    {
        Debug.Assert(panel.Length == Rows * offsets.Length && tile.Length == Rows * Columns, "The sizes fit.");
        Debug.Assert(offsets.IsEmpty || first + offsets[^1] + Columns <= pixels.Length, "The strip is within the pixels.");

        ref float weight = ref MemoryMarshal.GetReference(panel);
        ref float strip = ref Unsafe.Add(ref MemoryMarshal.GetReference(pixels), first);
        nuint vector = (nuint)Vector<float>.Count;

        Vector<float> sum00 = default, sum01 = default, sum02 = default, sum10 = default, sum11 = default, sum12 = default;
        Vector<float> sum20 = default, sum21 = default, sum22 = default, sum30 = default, sum31 = default, sum32 = default;
        foreach (int offset in offsets)
        {
            Vector<float> left = Vector.LoadUnsafe(ref strip, (nuint)offset);
            Vector<float> middle = Vector.LoadUnsafe(ref strip, (nuint)offset + vector);
            Vector<float> right = Vector.LoadUnsafe(ref strip, (nuint)offset + (2 * vector));

            Vector<float> w = new(weight);
            sum00 = Vector.MultiplyAddEstimate(w, left, sum00);
            sum01 = Vector.MultiplyAddEstimate(w, middle, sum01);
            sum02 = Vector.MultiplyAddEstimate(w, right, sum02);
            w = new(Unsafe.Add(ref weight, 1));
            sum10 = Vector.MultiplyAddEstimate(w, left, sum10);
            sum11 = Vector.MultiplyAddEstimate(w, middle, sum11);
            sum12 = Vector.MultiplyAddEstimate(w, right, sum12);
            w = new(Unsafe.Add(ref weight, 2));
            sum20 = Vector.MultiplyAddEstimate(w, left, sum20);
            sum21 = Vector.MultiplyAddEstimate(w, middle, sum21);
            sum22 = Vector.MultiplyAddEstimate(w, right, sum22);
            w = new(Unsafe.Add(ref weight, 3));
            sum30 = Vector.MultiplyAddEstimate(w, left, sum30);
            sum31 = Vector.MultiplyAddEstimate(w, middle, sum31);
            sum32 = Vector.MultiplyAddEstimate(w, right, sum32);
            weight = ref Unsafe.Add(ref weight, Rows);
        }

        ref float to = ref MemoryMarshal.GetReference(tile);
        sum00.StoreUnsafe(ref to);
        sum01.StoreUnsafe(ref to, vector);
        sum02.StoreUnsafe(ref to, 2 * vector);
        sum10.StoreUnsafe(ref to, 3 * vector);
        sum11.StoreUnsafe(ref to, 4 * vector);
        sum12.StoreUnsafe(ref to, 5 * vector);
        sum20.StoreUnsafe(ref to, 6 * vector);
        sum21.StoreUnsafe(ref to, 7 * vector);
        sum22.StoreUnsafe(ref to, 8 * vector);
        sum30.StoreUnsafe(ref to, 9 * vector);
        sum31.StoreUnsafe(ref to, 10 * vector);
        sum32.StoreUnsafe(ref to, 11 * vector);
    }
}
