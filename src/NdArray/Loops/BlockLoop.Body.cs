namespace NdArrays.Loops;

/// <content>What is done to each block.</content>
internal static unsafe partial class BlockLoop
{
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
}
