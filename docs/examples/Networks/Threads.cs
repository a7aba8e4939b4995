namespace Networks;

/// <summary>Work spread over as many threads as the arrays may use.</summary>
internal static class Threads
{
    public static int Count => Math.Min(NdArrayThreads.Max, Environment.ProcessorCount);

    public static void ForEach(int count, Action<int> body)
    {
        if (count == 1 || Count == 1)
        {
            for (int i = 0; i < count; i++)
            {
                body(i);
            }
        }
        else
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Count }, body);
        }
    }
}
