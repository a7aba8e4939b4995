using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Masks without gaps: how much is true, where, and the elements that are there.</summary>
internal static unsafe class MaskLoop
{
    /// <summary>The most parts that a mask is cut into.</summary>
    private const int MaxParts = 256;

    /// <summary>How many booleans are true.</summary>
    public static nint Count(byte* mask, nint count)
    {
        ParallelSplit split = Split(count, count);
        nint* counts = stackalloc nint[(int)split.Parts];
        Crew.Run(new Counting { Mask = mask, Count = count, Split = split, Counts = counts }, split.Parts);
        return Sum(counts, split.Parts);
    }

    /// <summary>Writes where booleans are true, in ascending order.</summary>
    public static void Positions(byte* mask, nint count, long* positions)
    {
        ParallelSplit split = Split(count, count * sizeof(long));
        nint* counts = stackalloc nint[(int)split.Parts];
        CountBefore(mask, count, split, counts);
        Crew.Run(new Locating { Mask = mask, Count = count, Split = split, Before = counts, Positions = positions }, split.Parts);
    }

    /// <summary>Collects the elements at which a mask is true.</summary>
    public static void Compact<T>(byte* mask, nint count, ref T source, ref T destination, nint trues)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            CompactElements.Compact(mask, ref source, count, ref destination);
            return;
        }

        fixed (byte* from = &Unsafe.As<T, byte>(ref source), to = &Unsafe.As<T, byte>(ref destination))
        {
            switch (Unsafe.SizeOf<T>())
            {
                case 1:
                    Compact(mask, count, from, to, trues);
                    break;
                case 2:
                    Compact(mask, count, (ushort*)from, (ushort*)to, trues);
                    break;
                case 4:
                    Compact(mask, count, (uint*)from, (uint*)to, trues);
                    break;
                case 8:
                    Compact(mask, count, (ulong*)from, (ulong*)to, trues);
                    break;
                case 16:
                    Compact(mask, count, (Vector128<byte>*)from, (Vector128<byte>*)to, trues);
                    break;
                default:
                    CompactElements.Compact(mask, ref source, count, ref destination);
                    break;
            }
        }
    }

    /// <summary>Distributes elements to where a mask is true.</summary>
    public static void Expand<T>(byte* mask, nint count, ref T source, ref T destination)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            CompactElements.Expand(mask, ref destination, count, ref source);
            return;
        }

        fixed (byte* from = &Unsafe.As<T, byte>(ref source), to = &Unsafe.As<T, byte>(ref destination))
        {
            switch (Unsafe.SizeOf<T>())
            {
                case 1:
                    CompactRun.Expand(mask, to, count, from);
                    break;
                case 2:
                    CompactRun.Expand(mask, (ushort*)to, count, (ushort*)from);
                    break;
                case 4:
                    CompactRun.Expand(mask, (uint*)to, count, (uint*)from);
                    break;
                case 8:
                    CompactRun.Expand(mask, (ulong*)to, count, (ulong*)from);
                    break;
                case 16:
                    CompactRun.Expand(mask, (Vector128<byte>*)to, count, (Vector128<byte>*)from);
                    break;
                default:
                    CompactElements.Expand(mask, ref destination, count, ref source);
                    break;
            }
        }
    }

    private static void Compact<T>(byte* mask, nint count, T* source, T* destination, nint trues)
        where T : unmanaged
    {
        ParallelSplit split = Split(count, count * sizeof(T));
        nint* counts = stackalloc nint[(int)split.Parts];
        CountBefore(mask, count, split, counts);
        Crew.Run(
            new Compacting<T>
            {
                Mask = mask,
                Count = count,
                Split = split,
                Before = counts,
                Source = source,
                Destination = destination,
                Trues = trues,
            },
            split.Parts);
    }

    /// <summary>Parts of equal length, as many as pay for so many bytes.</summary>
    private static ParallelSplit Split(nint count, nint bytes)
    {
        ParallelSplit split = ParallelSplit.OfLine(count, bytes);
        return split.Parts <= MaxParts ? split : ParallelSplit.OfLine(count, 0);
    }

    /// <summary>How many booleans are true before each part.</summary>
    private static void CountBefore(byte* mask, nint count, ParallelSplit split, nint* before)
    {
        if (split.Parts == 1)
        {
            before[0] = 0;
            return;
        }

        Crew.Run(new Counting { Mask = mask, Count = count, Split = split, Counts = before }, split.Parts);
        nint sum = 0;
        for (nint part = 0; part < split.Parts; part++)
        {
            (before[part], sum) = (sum, sum + before[part]);
        }
    }

    private static nint Sum(nint* counts, nint parts)
    {
        nint sum = 0;
        for (nint part = 0; part < parts; part++)
        {
            sum += counts[part];
        }

        return sum;
    }

    private struct Counting : IParallelWork
    {
        public byte* Mask;
        public nint Count;
        public ParallelSplit Split;
        public nint* Counts;

        public readonly void Run(nint part) => Counts[part] = MaskBits.Count(Mask + Split.Start(part), Split.Length(part, Count));
    }

    private struct Locating : IParallelWork
    {
        public byte* Mask;
        public nint Count;
        public ParallelSplit Split;
        public nint* Before;
        public long* Positions;

        public readonly void Run(nint part)
        {
            nint start = Split.Start(part);
            MaskBits.Positions(Mask + start, Split.Length(part, Count), start, Positions + Before[part]);
        }
    }

    private struct Compacting<T> : IParallelWork
        where T : unmanaged
    {
        public byte* Mask;
        public nint Count;
        public ParallelSplit Split;
        public nint* Before;
        public T* Source;
        public T* Destination;
        public nint Trues;

        public readonly void Run(nint part)
        {
            nint start = Split.Start(part);
            nint end = part + 1 < Split.Parts ? Before[part + 1] : Trues;
            CompactRun.Compact(
                Mask + start, Source + start, Split.Length(part, Count), Destination + Before[part], Destination + end);
        }
    }
}
