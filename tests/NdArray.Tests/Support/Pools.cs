namespace NdArrays.Tests.Support;

/// <summary>The pools of buffers, which all tests share.</summary>
internal static class Pools
{
    /// <summary>Leaves nothing in the pools, and no dead array of another test whose buffer would come back.</summary>
    public static void Empty()
    {
        // What a finalizer holds on to dies in the second collection.
        for (int collection = 0; collection < 3; collection++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        NdArrayPool.Trim();
    }
}
