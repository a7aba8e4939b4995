using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>
/// The kernels that move elements, for elements of one size: at every short length, flush against pages that must not be
/// touched, aligned and not, compared with the most obvious loop; what lies between and around must stay as it was.
/// </summary>
public abstract partial class KernelTests<T>
    where T : unmanaged, IEquatable<T>
{
    private const int Longest = 130;

    private static readonly Guard[] Guards = [Guard.Before, Guard.After];

    /// <summary>Bytes between elements and guard: none, what leaves no element aligned, and a line.</summary>
    private static readonly int[] Gaps = [0, 1, 7, 64];

    private static GuardedMemory Room(int elements) => new((elements * Unsafe.SizeOf<T>()) + 64);

    /// <summary>So many elements at a distance from each other, with room that is flush against a guard.</summary>
    private static Span<T> Reach(GuardedMemory memory, int length, nint stride, Guard guard, out int first)
    {
        int reach = length == 0 ? 0 : (int)(((length - 1) * nint.Abs(stride)) + 1);
        first = stride < 0 && length > 0 ? reach - 1 : 0;
        return memory.Elements<T>(reach, guard);
    }

    private static ref T At(Span<T> elements, nint index) => ref Unsafe.Add(ref MemoryMarshal.GetReference(elements), index);

    /// <summary>Elements of which none is as untouched memory is.</summary>
    private static void FillDistinct(Span<T> elements)
    {
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = Elements.At<T>(i);
        }
    }

    private static void AssertSame(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, string what)
    {
        int difference = expected.CommonPrefixLength(actual);
        Assert.True(expected.Length == actual.Length && difference == actual.Length, $"{what}: byte {difference} differs.");
    }
}

public class KernelsOf1Byte : KernelTests<byte>;

public class KernelsOf2Bytes : KernelTests<ushort>;

public class KernelsOf3Bytes : KernelTests<Pixel>;

public class KernelsOf4Bytes : KernelTests<uint>;

public class KernelsOf8Bytes : KernelTests<ulong>;

public class KernelsOf12Bytes : KernelTests<Point>;

public class KernelsOf16Bytes : KernelTests<Pair>;
