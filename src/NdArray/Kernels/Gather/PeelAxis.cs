namespace NdArrays.Kernels;

/// <summary>Takes the last axis off numbers that count the elements of several axes in row-major order.</summary>
internal static unsafe class PeelAxis
{
    /// <summary>Splits numbers into an index along the last axis and the number of the row it is in.</summary>
    /// <param name="numbers">The numbers, in whose place those of the rows go.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="length">The size of the last axis.</param>
    /// <param name="indices">Where the indices go.</param>
    /// <param name="stride">Elements from one of these to the next.</param>
    public static void Run(long* numbers, nint count, long length, long* indices, nint stride)
    {
        // Numbers that ascend stay in one row for a while, and a division is dear.
        long row = 0, start = 0;
        for (nint i = 0; i < count; i++)
        {
            long number = numbers[i];
            if ((ulong)(number - start) >= (ulong)length)
            {
                row = number / length;
                start = row * length;
            }

            indices[i * stride] = number - start;
            numbers[i] = row;
        }
    }
}
