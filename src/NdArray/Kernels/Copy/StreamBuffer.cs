using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Holds bytes that are written one after another, in memory that stays in the first-level cache, until whole lines of
/// the destination are together, which then go past the cache.
/// </summary>
/// <remarks>Writing past the cache spares reading what is overwritten, but only for whole and aligned lines.</remarks>
internal unsafe ref struct StreamBuffer
{
    /// <summary>The bytes of a line of memory.</summary>
    public const int Line = 64;

    private readonly byte* _buffer;

    /// <summary>The destination's line for which the buffer's first one stands.</summary>
    private byte* _line;
    private nint _held;

    /// <summary>The bytes at the buffer's start that are not ours, since the destination begins within a line.</summary>
    private nint _foreign;

    /// <summary>A buffer over memory of <see cref="Space"/> bytes.</summary>
    public StreamBuffer(byte* space, byte* destination)
    {
        // Both begin at the same place within a line.
        _buffer = space + (-(nint)space & (Line - 1));
        _held = (nint)destination & (Line - 1);
        _foreign = _held;
        _line = destination - _held;
    }

    /// <summary>Where the next bytes are to be put.</summary>
    public readonly byte* Place => _buffer + _held;

    /// <summary>The memory that a buffer needs if at most so many bytes are put at a time.</summary>
    public static int Space(int bytes) => bytes + 2 * Line;

    /// <summary>Takes note of so many bytes that have been put.</summary>
    public void Put(nint bytes)
    {
        _held += bytes;
        nint full = _held & -Line;
        if (full == 0)
        {
            return;
        }

        nint start = 0;
        if (_foreign != 0)
        {
            CopyRun.Run(in _buffer[_foreign], ref _line[_foreign], Line - _foreign);
            _foreign = 0;
            start = Line;
        }

        WriteLines(_buffer, _line, start, full);
        _line += full;
        _held -= full;
        CopyRun.Run(in _buffer[full], ref *_buffer, _held);
    }

    /// <summary>Writes what is left.</summary>
    public readonly void Finish()
    {
        CopyRun.Run(in _buffer[_foreign], ref _line[_foreign], _held - _foreign);
        Order();
    }

    /// <summary>
    /// Puts writes past the cache in order with those that come after them, such as one that tells another thread that
    /// the result is there.
    /// </summary>
    public static void Order() => Interlocked.MemoryBarrier();

    private static void WriteLines(byte* from, byte* to, nint start, nint end)
    {
        for (nint at = start; at < end; at += Line)
        {
            if (Vector512.IsHardwareAccelerated)
            {
                Vector512.LoadAligned(from + at).StoreAlignedNonTemporal(to + at);
            }
            else
            {
                Vector128<byte> first = Vector128.LoadAligned(from + at);
                Vector128<byte> second = Vector128.LoadAligned(from + at + 16);
                Vector128<byte> third = Vector128.LoadAligned(from + at + 32);
                Vector128<byte> fourth = Vector128.LoadAligned(from + at + 48);
                first.StoreAlignedNonTemporal(to + at);
                second.StoreAlignedNonTemporal(to + at + 16);
                third.StoreAlignedNonTemporal(to + at + 32);
                fourth.StoreAlignedNonTemporal(to + at + 48);
            }
        }
    }
}
