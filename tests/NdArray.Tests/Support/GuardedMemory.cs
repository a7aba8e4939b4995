using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Support;

/// <summary>To which inaccessible page memory lies flush.</summary>
public enum Guard
{
    /// <summary>To the one before it.</summary>
    Before,

    /// <summary>To the one behind it.</summary>
    After,
}

/// <summary>
/// Memory between two pages that must not be touched: code that reads or writes a byte too far ends the process instead
/// of going unnoticed.
/// </summary>
internal sealed unsafe partial class GuardedMemory : IDisposable
{
    /// <summary>What memory holds where nothing was written.</summary>
    public const byte Untouched = 0xA5;

    private readonly nint _start;
    private readonly nint _whole;
    private readonly nint _bytes;

    /// <summary>Memory for at least so many bytes.</summary>
    public GuardedMemory(nint bytes)
    {
        nint page = Environment.SystemPageSize;
        _bytes = (bytes + page - 1) / page * page;
        _whole = _bytes + (2 * page);
        if (OperatingSystem.IsWindows())
        {
            _start = VirtualAlloc(0, _whole, MemoryReserveAndCommit, PageReadWrite);
            Check(_start != 0);
            Check(VirtualProtect(_start, page, PageNoAccess, out _));
            Check(VirtualProtect(_start + page + _bytes, page, PageNoAccess, out _));
        }
        else
        {
            _start = Map(0, _whole, ReadAndWrite, OperatingSystem.IsMacOS() ? PrivateAnonymousMac : PrivateAnonymous, -1, 0);
            Check(_start != -1);
            Check(Protect(_start, page, NoAccess) == 0);
            Check(Protect(_start + page + _bytes, page, NoAccess) == 0);
        }

        First = _start + page;
        Clear();
    }

    /// <summary>The address of the first byte that may be touched; the one before it must not be.</summary>
    public nint First { get; }

    /// <summary>The address behind the last byte that may be touched.</summary>
    public nint End => First + _bytes;

    /// <summary>All of it as bytes.</summary>
    public Span<byte> Bytes => new((void*)First, (int)_bytes);

    /// <summary>Elements flush against a guard, at <paramref name="gap"/> bytes from it.</summary>
    public Span<T> Elements<T>(int length, Guard guard, int gap = 0)
        where T : unmanaged
    {
        nint bytes = (length * (nint)Unsafe.SizeOf<T>()) + gap;
        Assert.True(bytes <= _bytes, $"{bytes} bytes of {_bytes}");
        return new Span<T>((void*)(guard == Guard.Before ? First + gap : End - bytes), length);
    }

    /// <summary>Marks all bytes as untouched.</summary>
    public void Clear() => Bytes.Fill(Untouched);

    /// <summary>Fails if a byte outside of these elements was written.</summary>
    public void AssertUntouchedAround<T>(ReadOnlySpan<T> elements)
        where T : unmanaged
    {
        int start = elements.IsEmpty
            ? (int)_bytes
            : (int)((nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(elements)) - First);
        int end = start + (elements.Length * Unsafe.SizeOf<T>());
        Assert.Equal(-1, Bytes[..start].IndexOfAnyExcept(Untouched));
        Assert.Equal(-1, Bytes[end..].IndexOfAnyExcept(Untouched));
    }

    public void Dispose()
    {
        Check(OperatingSystem.IsWindows() ? VirtualFree(_start, 0, MemoryRelease) : Unmap(_start, _whole) == 0);
    }

    private static void Check(bool worked)
    {
        if (!worked)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }
}
