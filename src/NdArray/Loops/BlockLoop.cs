using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Loops;

/// <summary>Elements of an operand, side by side, or one that stands for all.</summary>
/// <param name="address">Where the first is.</param>
/// <param name="isStill">Whether there is only one.</param>
internal readonly unsafe struct BlockOperand(byte* address, bool isStill)
{
    /// <summary>Where the first element is.</summary>
    public byte* Address { get; } = address;

    /// <summary>The elements from one to the next: 1 or 0.</summary>
    public nint Stride => isStill ? 0 : 1;

    /// <summary>So many bytes on, if there is more than one element.</summary>
    public BlockOperand At(nint bytes) => isStill ? this : new(Address + bytes, false);

    /// <summary>The first element.</summary>
    public ref T First<T>() => ref Unsafe.AsRef<T>(Address);
}

/// <summary>What is done to a piece of a block.</summary>
internal interface IBlockBody
{
    /// <summary>The rooms it needs for elements of its own, each as large as a piece of the largest elements.</summary>
    int Rooms { get; }

    /// <summary>Computes the elements of a piece.</summary>
    /// <param name="operands">The result, the sources, and the rooms.</param>
    /// <param name="count">The elements.</param>
    void Run(ReadOnlySpan<BlockOperand> operands, int count);
}

/// <summary>
/// Loops over blocks: small parts of the result, of any shape. What an operand does not have side by side there, the copy engine
/// brings together before, or takes apart after. What is done to a block is done in pieces that stay in the first-level cache.
/// </summary>
internal static unsafe class BlockLoop
{
    /// <summary>The most elements of a piece, and the most bytes of them.</summary>
    private const int MostElements = 2048;
    private const int MostBytes = 16 << 10;

    /// <summary>
    /// Of planes that one operand has by rows and another by columns, a block has a line of memory of each column, and of as many
    /// columns as the second-level cache has room for: often these are whole rows, which lie side by side.
    /// </summary>
    private const int Line = 64;
    private const nint PlaneColumns = 2048;

    /// <summary>Rows that are shorter, or whose elements are apart in one operand, are better worked off as blocks.</summary>
    private const nint ShortRow = 48;
    private const nint FewRows = 4;

    /// <summary>Whether an element can be part of a block.</summary>
    public static bool Holds<T>() => !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() <= MostBytes;

    /// <summary>Whether blocks pay for a function of elements, which could be called for each run of the innermost loop instead.</summary>
    public static bool Suits(scoped in LoopPlan plan)
    {
        int inner = plan.Rank - 1;
        return inner > 0 && plan.Size >= MostElements && (plan.Lengths[inner] < ShortRow || OtherRows(plan) >= 0);
    }

    /// <summary>Runs the loops on this thread.</summary>
    /// <param name="body">What is done to each block.</param>
    /// <param name="plan">The loops, simplified, with the result first.</param>
    /// <param name="addresses">Each operand's first element; they stay where they are.</param>
    /// <param name="sizes">The bytes of an element of each.</param>
    public static void Run<TBody>(
        ref TBody body, scoped in LoopPlan plan, ReadOnlySpan<nint> addresses, ReadOnlySpan<int> sizes)
        where TBody : struct, IBlockBody
    {
        int largest = 1;
        foreach (int bytes in sizes)
        {
            largest = int.Max(largest, bytes);
        }

        int rank = plan.Rank;
        int piece = int.Min(MostElements, MostBytes / largest);
        Span<nint> block = stackalloc nint[rank];
        nint blockBytes = 0;
        if (rank == 1 && IsTogether(plan))
        {
            // Nothing is to be brought together: it is all one block, and needs no room.
            block[0] = plan.Lengths[0];
        }
        else
        {
            SetBlock(plan, piece, Line / largest, block);
            blockBytes = largest;
            foreach (nint length in block)
            {
                blockBytes *= length;
            }
        }

        // The blocks are the steps of a plan. Besides where each operand's elements are, its offsets tell how far along the
        // axes that are cut a block begins: the last may be shorter. There are two such axes at the most.
        Span<nint> counts = stackalloc nint[rank];
        (int first, int second) = (-1, -1);
        for (int axis = 0; axis < rank; axis++)
        {
            counts[axis] = block[axis] == 0 ? 0 : (plan.Lengths[axis] + block[axis] - 1) / block[axis];
            if (counts[axis] > 1 && block[axis] > 1)
            {
                (first, second) = (axis, first);
            }
        }

        int operands = plan.Operands;
        LoopPlan steps = new(stackalloc nint[LoopPlan.Space(rank, operands + 2)], counts, operands + 2);
        Span<nint> strides = stackalloc nint[rank];
        for (int operand = 0; operand < operands + 2; operand++)
        {
            for (int axis = 0; axis < rank; axis++)
            {
                bool isCut = axis == (operand == operands ? first : second);
                strides[axis] = operand < operands ? plan.Strides(operand)[axis] * block[axis] : isCut ? block[axis] : 0;
            }

            steps.SetStrides(operand, strides);
            steps.SetStart(operand, operand < operands ? plan.Starts[operand] : 0);
        }

        nint pieceBytes = (nint)piece * largest;
        using Scratch<byte> rooms = new((operands * blockBytes) + (body.Rooms * pieceBytes));
        Span<BlockOperand> places = stackalloc BlockOperand[operands + body.Rooms];
        for (int room = 0; room < body.Rooms; room++)
        {
            places[operands + room] = new BlockOperand(rooms.Start + (operands * blockBytes) + (room * pieceBytes), false);
        }

        scoped Body<TBody> each = new(ref body, plan)
        {
            Addresses = addresses,
            Sizes = sizes,
            Block = block,
            Lengths = stackalloc nint[rank],
            Bytes = stackalloc nint[3 * (rank + 1)],
            First = first,
            Second = second,
            Rooms = rooms.Start,
            BlockBytes = blockBytes,
            Piece = piece,
            Places = places,
            InPieces = stackalloc BlockOperand[places.Length],
        };
        StridedLoop.Run(steps, rank, ref each);
    }

    /// <summary>Runs the loops on this thread.</summary>
    /// <param name="body">What is done to each block.</param>
    /// <param name="plan">The loops, simplified, with the result first.</param>
    /// <param name="operands">Each operand's first element.</param>
    /// <param name="sizes">The bytes of an element of each.</param>
    public static void Run<TBody>(ref TBody body, scoped in LoopPlan plan, Operands operands, ReadOnlySpan<int> sizes)
        where TBody : struct, IBlockBody
    {
        ref byte destination = ref operands.Destination, source = ref operands.Source;
        ref byte afterThat = ref operands.Second, last = ref operands.Third;
        fixed (byte* first = &destination, second = &source, third = &afterThat, fourth = &last)
        {
            ReadOnlySpan<nint> addresses = [(nint)first, (nint)second, (nint)third, (nint)fourth];
            Run(ref body, plan, addresses[..plan.Operands], sizes);
        }
    }

    /// <summary>Runs the loops on as many threads as pay.</summary>
    /// <param name="body">What is done to each block.</param>
    /// <param name="plan">The loops, simplified, with the result first.</param>
    /// <param name="bytes">The bytes that a copy would move in the same time.</param>
    /// <param name="addresses">Each operand's first element; they stay where they are.</param>
    /// <param name="sizes">The bytes of an element of each.</param>
    public static void RunInParts<TBody>(
        TBody body, scoped in LoopPlan plan, nint bytes, ReadOnlySpan<nint> addresses, ReadOnlySpan<int> sizes)
        where TBody : unmanaged, IBlockBody
    {
        if (!ParallelSplit.TryFind(plan, bytes, sizes[Operands.DestinationPlace], out ParallelSplit split))
        {
            Run(ref body, plan, addresses, sizes);
            return;
        }

        fixed (nint* starts = addresses)
        fixed (int* itemSizes = sizes)
        {
            nint* room = stackalloc nint[LoopPlan.Space(plan.Rank, plan.Operands)];
            Part<TBody> part = new() { Body = body, Addresses = starts, Sizes = itemSizes, Plan = new SharedPlan(room, plan, split) };
            Crew.Run(part, split.Parts);
        }
    }

    /// <summary>An axis along which the elements of a source lie together that are apart along the innermost; -1 if there is none.</summary>
    private static int OtherRows(scoped in LoopPlan plan)
    {
        int inner = plan.Rank - 1;
        for (int operand = Operands.SourcePlace; operand < plan.Operands; operand++)
        {
            ReadOnlySpan<nint> strides = plan.Strides(operand);
            int axis = strides[inner] is >= -1 and <= 1 ? -1 : strides.IndexOfAny(1, -1);
            if (axis >= 0 && plan.Lengths[axis] >= FewRows)
            {
                return axis;
            }
        }

        return -1;
    }

    /// <summary>Whether the elements of each operand lie side by side along the innermost axis, or one stands for all.</summary>
    private static bool IsTogether(scoped in LoopPlan plan)
    {
        for (int operand = 0; operand < plan.Operands; operand++)
        {
            nint stride = plan.Strides(operand)[^1];
            if (stride != 1 && (stride != 0 || operand == Operands.DestinationPlace))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many elements along each axis a block has: all of the inner ones, and what there is room for of the next.</summary>
    private static void SetBlock(scoped in LoopPlan plan, nint most, nint line, Span<nint> block)
    {
        block.Fill(1);
        int inner = plan.Rank - 1;
        if (inner < 0)
        {
            return;
        }

        int rows = OtherRows(plan);
        if (rows >= 0)
        {
            block[inner] = nint.Min(plan.Lengths[inner], PlaneColumns);
            block[rows] = nint.Min(plan.Lengths[rows], nint.Max(FewRows, line));
            return;
        }

        for (int axis = inner; axis >= 0; axis--)
        {
            block[axis] = nint.Min(plan.Lengths[axis], most);
            if (block[axis] == 0 || block[axis] < plan.Lengths[axis])
            {
                return;
            }

            most /= block[axis];
        }
    }

    private ref struct Body<TBody>(ref TBody body, LoopPlan plan) : ILoopBody
        where TBody : struct, IBlockBody
    {
        private readonly ref TBody _body = ref body;
        private readonly LoopPlan _plan = plan;

        public required ReadOnlySpan<nint> Addresses { get; init; }

        public required ReadOnlySpan<int> Sizes { get; init; }

        public required ReadOnlySpan<nint> Block { get; init; }

        /// <summary>Space for the lengths of a block.</summary>
        public required Span<nint> Lengths { get; init; }

        /// <summary>Space for lengths and two strides in bytes.</summary>
        public required Span<nint> Bytes { get; init; }

        public required int First { get; init; }

        public required int Second { get; init; }

        public required byte* Rooms { get; init; }

        public required nint BlockBytes { get; init; }

        public required int Piece { get; init; }

        /// <summary>The operands of a block, and of a piece of it.</summary>
        public required Span<BlockOperand> Places { get; init; }

        public required Span<BlockOperand> InPieces { get; init; }

        public readonly void Invoke(scoped ReadOnlySpan<nint> offsets)
        {
            Block.CopyTo(Lengths);
            Shorten(First, offsets[^2]);
            Shorten(Second, offsets[^1]);
            nint count = 1;
            foreach (nint length in Lengths)
            {
                count *= length;
            }

            int operands = Addresses.Length;
            byte* result = At(Operands.DestinationPlace, offsets);
            bool isInPlace = IsTogether(Operands.DestinationPlace);
            Places[Operands.DestinationPlace] = new BlockOperand(isInPlace ? result : Rooms, false);
            for (int operand = Operands.SourcePlace; operand < operands; operand++)
            {
                byte* source = At(operand, offsets);
                if (IsStill(operand))
                {
                    Places[operand] = new BlockOperand(source, true);
                }
                else if (IsTogether(operand))
                {
                    Places[operand] = new BlockOperand(source, false);
                }
                else
                {
                    byte* room = Rooms + (operand * BlockBytes);
                    Copy(operand, source, room, bringsTogether: true);
                    Places[operand] = new BlockOperand(room, false);
                }
            }

            Places.CopyTo(InPieces);
            for (nint start = 0; start < count; start += Piece)
            {
                for (int operand = 0; operand < operands; operand++)
                {
                    InPieces[operand] = Places[operand].At(start * Sizes[operand]);
                }

                _body.Run(InPieces, (int)nint.Min(Piece, count - start));
            }

            if (!isInPlace)
            {
                Copy(Operands.DestinationPlace, result, Rooms, bringsTogether: false);
            }
        }

        private readonly byte* At(int operand, scoped ReadOnlySpan<nint> offsets) =>
            (byte*)Addresses[operand] + (offsets[operand] * Sizes[operand]);

        private readonly void Shorten(int axis, nint start)
        {
            if (axis >= 0)
            {
                Lengths[axis] = nint.Min(Lengths[axis], _plan.Lengths[axis] - start);
            }
        }

        private readonly bool IsStill(int operand)
        {
            ReadOnlySpan<nint> strides = _plan.Strides(operand);
            for (int axis = 0; axis < strides.Length; axis++)
            {
                if (Lengths[axis] > 1 && strides[axis] != 0)
                {
                    return false;
                }
            }

            return true;
        }

        private readonly bool IsTogether(int operand)
        {
            ReadOnlySpan<nint> strides = _plan.Strides(operand);
            nint next = 1;
            for (int axis = strides.Length - 1; axis >= 0; axis--)
            {
                if (Lengths[axis] > 1)
                {
                    if (strides[axis] != next)
                    {
                        return false;
                    }

                    next *= Lengths[axis];
                }
            }

            return true;
        }

        /// <summary>Copies a block of an operand to a room, or back: as bytes, which the copy engine takes for what they are.</summary>
        private readonly void Copy(int operand, byte* place, byte* room, bool bringsTogether)
        {
            int rank = Lengths.Length;
            int size = Sizes[operand];
            Span<nint> lengths = Bytes[..(rank + 1)];
            Span<nint> strides = Bytes.Slice(rank + 1, rank + 1);
            Span<nint> together = Bytes[(2 * (rank + 1))..];
            (lengths[rank], strides[rank], together[rank]) = (size, 1, 1);
            nint next = size;
            for (int axis = rank - 1; axis >= 0; axis--)
            {
                lengths[axis] = Lengths[axis];
                strides[axis] = _plan.Strides(operand)[axis] * size;
                together[axis] = next;
                next *= Lengths[axis];
            }

            if (bringsTogether)
            {
                CopyEngine.Copy(ref *place, strides, ref *room, together, lengths);
            }
            else
            {
                CopyEngine.Copy(ref *room, together, ref *place, strides, lengths);
            }
        }
    }

    private struct Part<TBody> : IParallelWork
        where TBody : unmanaged, IBlockBody
    {
        public TBody Body;
        public nint* Addresses;
        public int* Sizes;
        public SharedPlan Plan;

        public readonly void Run(nint part)
        {
            TBody body = Body;
            int operands = Plan.Operands;
            BlockLoop.Run(
                ref body,
                Plan.Part(part, stackalloc nint[Plan.Space]),
                new ReadOnlySpan<nint>(Addresses, operands),
                new ReadOnlySpan<int>(Sizes, operands));
        }
    }
}
