namespace NdArrays.Storage;

/// <summary>
/// A large buffer that goes back to the <see cref="BufferPool{T}"/> even if nobody disposes of it: when the garbage collector
/// finds that nobody can use it any more. Small ones are not worth what this costs.
/// </summary>
internal sealed class WatchedStorage<T>(T[] array, int length) : PooledStorage<T>(array, length)
{
    ~WatchedStorage()
    {
        // Nobody can reach this storage, so whatever views there were are gone, but for finalizers of their users': what
        // those dispose of was given back already.
        if (TryEnd())
        {
            GiveBack(disposed: false);
        }
    }

    private protected override void GiveBack(bool disposed)
    {
        BufferPools.ComeBack(BufferPool<T>.Bytes(Capacity), disposed);
        base.GiveBack(disposed);
    }
}
