using System.Numerics;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Loops;

namespace NdArrays.Logic;

/// <summary>Tests pieces of blocks of numbers for whether they are close.</summary>
internal readonly struct CloseBlocks<T>(CloseTest<T> test) : IBlockBody
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>How many times as long as a copy of its results a test takes.</summary>
    public const int Cost = 16;

    private const int Left = Operands.SourcePlace;
    private const int Right = Operands.SourcePlace + 1;
    private const int FirstRoom = Operands.SourcePlace + 2;

    public int Rooms => 2;

    public void Run(ReadOnlySpan<BlockOperand> operands, int count)
    {
        ref bool results = ref operands[Operands.DestinationPlace].First<bool>();
        test.Run(
            Each(operands[Left], operands[FirstRoom], count),
            Each(operands[Right], operands[FirstRoom + 1], count),
            MemoryMarshal.CreateSpan(ref results, count));
    }

    /// <summary>The elements of an operand; one that stands for all is repeated.</summary>
    private static ReadOnlySpan<T> Each(BlockOperand operand, BlockOperand room, int count)
    {
        if (operand.Stride != 0)
        {
            return MemoryMarshal.CreateReadOnlySpan(in operand.First<T>(), count);
        }

        Span<T> repeated = MemoryMarshal.CreateSpan(ref room.First<T>(), count);
        repeated.Fill(operand.First<T>());
        return repeated;
    }
}
