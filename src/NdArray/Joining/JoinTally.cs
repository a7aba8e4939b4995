using System.Runtime.CompilerServices;

namespace NdArrays.Joining;

/// <summary>
/// The bytes that joining has written on one thread. Each thread has a tally to itself, so that counting takes no lock and
/// no cache line from another; a reader adds them up.
/// </summary>
internal sealed class JoinTally
{
    private static readonly Lock Gate = new();

    /// <summary>The tallies of living threads. A tally that nobody else knows is found here until it has been settled.</summary>
    private static readonly List<WeakReference<JoinTally>> Living = [];

    [ThreadStatic]
    private static JoinTally? s_own;

    private static long s_ended;

    private readonly WeakReference<JoinTally> _entry;
    private long _bytes;

    private JoinTally()
    {
        _entry = new WeakReference<JoinTally>(this, trackResurrection: true);
        lock (Gate)
        {
            Living.Add(_entry);
        }
    }

    ~JoinTally()
    {
        // The thread has ended: only its tally held this.
        lock (Gate)
        {
            s_ended += _bytes;
            Living.Remove(_entry);
        }
    }

    /// <summary>The bytes of all threads together.</summary>
    public static long OfAllThreads
    {
        get
        {
            lock (Gate)
            {
                long bytes = s_ended;
                foreach (WeakReference<JoinTally> entry in Living)
                {
                    bytes += entry.TryGetTarget(out JoinTally? tally) ? Volatile.Read(ref tally._bytes) : 0;
                }

                return bytes;
            }
        }
    }

    /// <summary>The bytes of this thread.</summary>
    public static long OfCurrentThread => s_own?._bytes ?? 0;

    /// <summary>Counts bytes that this thread has joined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(nint bytes)
    {
        JoinTally own = s_own ?? Begin();
        Volatile.Write(ref own._bytes, own._bytes + bytes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static JoinTally Begin() => s_own = new JoinTally();
}
