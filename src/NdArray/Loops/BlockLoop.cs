using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Loops;

/// <summary>
/// Loops over blocks: small parts of the result, of any shape. What an operand does not have side by side there, the copy engine
/// brings together before, or takes apart after. What is done to a block is done in pieces that stay in the first-level cache.
/// </summary>
internal static unsafe partial class BlockLoop
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
