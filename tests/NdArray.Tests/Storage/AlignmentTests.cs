using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Storage;

/// <summary>Large arrays begin with a line of memory, whatever their elements are, and have all their elements there.</summary>
[Collection(typeof(RunsAlone))]
public class AlignmentTests
{
    private const int LargeBytes = 64 << 10;

    [Fact]
    public void Bytes() => Check<byte>(7);

    [Fact]
    public void Doubles() => Check(1.5);

    [Fact]
    public void OddStructs() => Check((1, 2, (short)3, 4L));

    [Fact]
    public void ThreeBytes() => Check(((byte)1, (byte)2, (byte)3));

    private static unsafe void Check<T>(T dirt)
        where T : unmanaged
    {
        for (int bytes = LargeBytes; bytes < 8 * LargeBytes; bytes += 5003)
        {
            nint count = bytes / sizeof(T) + 1;
            using (NdArray<T> a = NdArray.Full([count], dirt))
            {
                Assert.Equal(0, Address(a) % 64);
            }

            // The buffer comes back from the pool, and is to be clean from end to end.
            using NdArray<T> zeros = NdArray.Zeros<T>([count]);
            GC.Collect();
            Assert.Equal(0, Address(zeros) % 64);
            Assert.False(MemoryMarshal.AsBytes(zeros.ToArray().AsSpan()).ContainsAnyExcept((byte)0));
        }
    }

    private static unsafe nint Address<T>(NdArray<T> a)
    {
        ref byte origin = ref a.StorageOrigin;
        return (nint)Unsafe.AsPointer(ref origin);
    }
}
