using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Panels of a product's operands are packed from and to memory that ends where they do.</summary>
public unsafe class PackPanelTests
{
    public static TheoryData<Guard> Guards => [Guard.Before, Guard.After];

    [Theory]
    [MemberData(nameof(Guards))]
    public void Of_bytes(Guard guard) => Check<byte>(guard);

    [Theory]
    [MemberData(nameof(Guards))]
    public void Of_single_precision(Guard guard) => Check<float>(guard);

    [Theory]
    [MemberData(nameof(Guards))]
    public void Of_double_precision(Guard guard) => Check<double>(guard);

    private static void Check<T>(Guard guard)
        where T : unmanaged
    {
        using GuardedMemory from = new(1 << 18), to = new(1 << 18);
        foreach (int width in (int[])[4, 8, 12, 16, 32, 64, 71])
        {
            foreach (int lines in (int[])[1, 2, 3, 17, 60])
            {
                foreach (int count in (int[])[1, width / 2, width - 1, width])
                {
                    CheckPanel<T>(from, to, guard, width, lines, count, lineStride: count + 1, stride: 1);
                    CheckPanel<T>(from, to, guard, width, lines, count, lineStride: 1, stride: lines);
                    CheckPanel<T>(from, to, guard, width, lines, count, lineStride: 2, stride: (2 * lines) + 1);
                }
            }
        }
    }

    private static void CheckPanel<T>(
        GuardedMemory from, GuardedMemory to, Guard guard, int width, int lines, int count, int lineStride, int stride)
        where T : unmanaged
    {
        Span<T> source = from.Elements<T>(((lines - 1) * lineStride) + ((count - 1) * stride) + 1, guard);
        Span<T> panel = to.Elements<T>(lines * width, guard);
        Random random = new(width + lines + count);
        random.NextBytes(MemoryMarshal.AsBytes(source));
        PackPanel.Run(
            (T*)Unsafe.AsPointer(ref source[0]), lineStride, stride, (T*)Unsafe.AsPointer(ref panel[0]), width, lines, count);
        for (int line = 0; line < lines; line++)
        {
            for (int i = 0; i < width; i++)
            {
                T expected = i < count ? source[(line * lineStride) + (i * stride)] : default;
                Assert.True(
                    expected.Equals(panel[(line * width) + i]), $"width {width}, line {line} of {lines}, element {i} of {count}, stride {stride}");
            }
        }
    }
}
