using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Indices and masks made into places, flush against pages that must not be touched, beside the obvious loop.</summary>
public unsafe class IndexKernelTests
{
    private const int Longest = 140;

    private static readonly Guard[] Guards = [Guard.Before, Guard.After];

    [Fact]
    public void Truth_values_are_counted_and_placed()
    {
        using GuardedMemory flags = new(Longest), room = new(Longest * sizeof(long));
        for (int length = 0; length <= Longest; length++)
        {
            foreach (Guard guard in Guards)
            {
                Span<byte> mask = flags.Elements<byte>(length, guard);
                List<long> expected = [];
                for (int i = 0; i < length; i++)
                {
                    mask[i] = (byte)(i * i % 3);
                    if (mask[i] != 0)
                    {
                        expected.Add(i + 1000);
                    }
                }

                room.Clear();
                Span<long> places = room.Elements<long>(expected.Count, guard);
                fixed (byte* first = mask)
                fixed (long* place = places)
                {
                    Assert.Equal(expected.Count, MaskBits.Count(first, length));
                    Assert.Equal(expected.Count, MaskBits.Positions(first, length, 1000, place));
                }

                Assert.Equal(expected, places.ToArray());
                room.AssertUntouchedAround<long>(places);
            }
        }
    }

    [Fact]
    public void Indices_of_64_bits_become_offsets() => CheckOffsets<long>();

    [Fact]
    public void Indices_of_32_bits_become_offsets() => CheckOffsets<int>();

    private static void CheckOffsets<T>()
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        const int Size = 10;
        const int Stride = -3;
        using GuardedMemory from = new(Longest * sizeof(long)), to = new(Longest * sizeof(long));
        for (int length = 0; length <= Longest; length += length < 40 ? 1 : 17)
        {
            // A bad one in each place, or none.
            for (int bad = -1; bad < length; bad += bad < 0 ? 1 : int.Max(1, length / 5))
            {
                foreach (Guard guard in Guards)
                {
                    foreach (int wrong in (int[])[Size, -Size - 1])
                    {
                        Span<T> indices = from.Elements<T>(length, guard);
                        for (int i = 0; i < length; i++)
                        {
                            indices[i] = T.CreateTruncating(i == bad ? wrong : (i * 7 % (2 * Size)) - Size);
                        }

                        to.Clear();
                        Span<nint> offsets = to.Elements<nint>(length, guard);
                        fixed (T* index = indices)
                        fixed (nint* offset = offsets)
                        {
                            Assert.Equal(bad < 0, IndexOffsets.Fill(index, length, Size, Stride, offset));
                            Assert.Equal(bad, IndexOffsets.FirstOutside(index, length, T.CreateTruncating(-Size), T.CreateTruncating(Size)));
                            to.AssertUntouchedAround<nint>(offsets);
                            CheckKinds(indices, index, offsets, offset, bad);
                        }

                        to.AssertUntouchedAround<nint>(offsets);
                    }
                }
            }
        }

        static void CheckKinds(Span<T> indices, T* index, Span<nint> offsets, nint* offset, int bad)
        {
            int length = indices.Length;
            IndexOffsets.FillWrapped(index, length, Size, Stride, offset);
            for (int i = 0; i < length; i++)
            {
                Assert.Equal((((int.CreateTruncating(indices[i]) % Size) + Size) % Size) * Stride, offsets[i]);
            }

            IndexOffsets.FillClipped(index, length, Size, Stride, offset);
            for (int i = 0; i < length; i++)
            {
                Assert.Equal(int.Clamp(int.CreateTruncating(indices[i]), 0, Size - 1) * Stride, offsets[i]);
            }

            if (bad >= 0)
            {
                return;
            }

            IndexOffsets.Fill(index, length, Size, Stride, offset);
            nint[] once = offsets.ToArray();
            Assert.True(IndexOffsets.Add(index, 1, length, Size, Stride, (long*)offset, 1));
            for (int i = 0; i < length; i++)
            {
                int place = int.CreateTruncating(indices[i]);
                Assert.Equal((place < 0 ? place + Size : place) * Stride, once[i]);
                Assert.Equal(2 * once[i], offsets[i]);
            }
        }
    }
}
