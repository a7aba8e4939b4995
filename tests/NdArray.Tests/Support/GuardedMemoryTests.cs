using System.Globalization;

namespace NdArrays.Tests.Support;

/// <summary>The guards do guard, which only another process can show by its end.</summary>
public class GuardedMemoryTests
{
    private const string PlaceVariable = "NDARRAY_TESTS_TOUCH";

    [Fact]
    public void Elements_lie_flush_against_either_guard()
    {
        using GuardedMemory memory = new(100);
        Assert.Equal(0, memory.End % Environment.SystemPageSize);
        Assert.Equal(memory.First, AddressOf(memory.Elements<int>(7, Guard.Before)));
        Assert.Equal(memory.First + 3, AddressOf(memory.Elements<int>(7, Guard.Before, gap: 3)));
        Assert.Equal(memory.End - 28, AddressOf(memory.Elements<int>(7, Guard.After)));
        Assert.Equal(memory.End - 31, AddressOf(memory.Elements<int>(7, Guard.After, gap: 3)));
    }

    [Fact]
    public void A_byte_written_beside_the_elements_is_noticed()
    {
        using GuardedMemory memory = new(100);
        Span<byte> elements = memory.Elements<byte>(10, Guard.Before, gap: 1);
        elements.Clear();
        memory.AssertUntouchedAround<byte>(elements);
        memory.Bytes[0] = 0;
        Assert.ThrowsAny<Exception>(() => memory.AssertUntouchedAround<byte>(memory.Elements<byte>(10, Guard.Before, gap: 1)));
        memory.Clear();
        memory.Bytes[11] = 0;
        Assert.ThrowsAny<Exception>(() => memory.AssertUntouchedAround<byte>(memory.Elements<byte>(10, Guard.Before, gap: 1)));
    }

    [Fact]
    public void On_Linux_the_pages_around_cannot_be_accessed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux lists the pages of a process.");
        using GuardedMemory memory = new(100);
        Assert.Equal("---p", ProtectionOf(memory.First - 1));
        Assert.Equal("rw-p", ProtectionOf(memory.First));
        Assert.Equal("rw-p", ProtectionOf(memory.End - 1));
        Assert.Equal("---p", ProtectionOf(memory.End));
    }

    /// <summary>Touches a byte within, or where another test has told this process to: that one must not survive it.</summary>
    [Fact]
    public unsafe void A_byte_is_touched()
    {
        using GuardedMemory memory = new(100);
        *(byte*)(Environment.GetEnvironmentVariable(PlaceVariable) switch
        {
            "before" => memory.First - 1,
            "behind" => memory.End,
            _ => memory.End - 1,
        }) = 1;
        Assert.Equal(1, memory.Bytes[^1]);
    }

    [Theory]
    [InlineData("before")]
    [InlineData("behind")]
    public void A_byte_too_far_ends_the_process(string place) => Assert.NotEqual(0, TouchAlone(place).ExitCode);

    [Fact]
    public void A_byte_within_does_not_end_the_process() => TouchAlone("within").AssertPassed();

    private static TestProcess TouchAlone(string place) => TestProcess.Run(
        ["-method", $"{typeof(GuardedMemoryTests).FullName}.{nameof(A_byte_is_touched)}"], [(PlaceVariable, place)]);

    private static unsafe nint AddressOf<T>(Span<T> elements)
        where T : unmanaged
    {
        fixed (T* first = elements)
        {
            return (nint)first;
        }
    }

    private static string ProtectionOf(nint address)
    {
        foreach (string line in File.ReadLines("/proc/self/maps"))
        {
            string[] parts = line.Split(' ', '-');
            if (address >= nint.Parse(parts[0], NumberStyles.HexNumber) && address < nint.Parse(parts[1], NumberStyles.HexNumber))
            {
                return line.Split(' ')[1];
            }
        }

        return "none";
    }
}
