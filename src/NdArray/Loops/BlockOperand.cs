using System.Runtime.CompilerServices;

namespace NdArrays.Loops;

/// <summary>Elements of an operand, side by side, or one that stands for all.</summary>
/// <param name="address">Where the first is.</param>
/// <param name="isStill">Whether there is only one.</param>
internal readonly unsafe struct BlockOperand(byte* address, bool isStill)
{
    /// <summary>Where the first element is.</summary>
    public byte* Address { get; } = address;

    /// <summary>The elements from one to the next: 1 or 0.</summary>
    public nint Stride => isStill ? 0 : 1;

    /// <summary>So many bytes on, if there is more than one element.</summary>
    public BlockOperand At(nint bytes) => isStill ? this : new(Address + bytes, false);

    /// <summary>The first element.</summary>
    public ref T First<T>() => ref Unsafe.AsRef<T>(Address);
}
