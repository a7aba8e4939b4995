namespace NdArrays.Loops;

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
