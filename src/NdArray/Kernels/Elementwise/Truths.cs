namespace NdArrays.Kernels;

/// <summary>What a function of numbers is for truth values.</summary>
internal enum Truths
{
    /// <summary>What it is for 0 and 1 as numbers of 8 bits.</summary>
    AsNumbers,

    /// <summary>Nothing: it is refused.</summary>
    Refused,

    /// <summary>Whether both are true, or the same truth.</summary>
    And,

    /// <summary>Whether one is true, or the same truth.</summary>
    Or,

    /// <summary>Whether just one is true.</summary>
    Xor,

    /// <summary>Whether it is false.</summary>
    Not,
}

/// <summary>A function of two truth values.</summary>
internal readonly struct TruthBinary<TBits> : IBinary<TruthBinary<TBits>, bool, bool, bool>
    where TBits : IIntegerBinary<TBits>
{
    public static bool Invoke(bool x, bool y) => TBits.Invoke<byte>(x ? (byte)1 : (byte)0, y ? (byte)1 : (byte)0) != 0;

    public static void Run(ReadOnlySpan<bool> x, ReadOnlySpan<bool> y, Span<bool> destination) => TBits.Run(
        System.Runtime.InteropServices.MemoryMarshal.Cast<bool, byte>(x),
        System.Runtime.InteropServices.MemoryMarshal.Cast<bool, byte>(y),
        System.Runtime.InteropServices.MemoryMarshal.Cast<bool, byte>(destination));
}

/// <summary>A truth value, or its opposite.</summary>
internal readonly struct TruthUnary<TIsOpposite> : IUnary<TruthUnary<TIsOpposite>, bool, bool>
    where TIsOpposite : struct
{
    public static bool Invoke(bool x) => typeof(TIsOpposite) == typeof(True) ? !x : x;

    public static void Run(ReadOnlySpan<bool> x, Span<bool> destination)
    {
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = Invoke(x[i]);
        }
    }
}

/// <summary>Yes, as a type.</summary>
internal readonly struct True;

/// <summary>No, as a type.</summary>
internal readonly struct False;
