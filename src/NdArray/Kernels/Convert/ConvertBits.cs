using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Converts to a type whose bits are those of the type that is wanted.</summary>
internal sealed class ConvertBits<TFrom, TBits, TTo>(ConvertRun<TFrom, TBits> run) : ConvertRun<TFrom, TTo>
    where TBits : unmanaged
    where TTo : unmanaged
{
    public override void Run(ReadOnlySpan<TFrom> source, Span<TTo> destination) =>
        run.Run(source, MemoryMarshal.Cast<TTo, TBits>(destination));
}

/// <summary>Copies to a type whose bits are the same.</summary>
internal sealed class CopyBits<TFrom, TTo> : ConvertRun<TFrom, TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
{
    public override void Run(ReadOnlySpan<TFrom> source, Span<TTo> destination) =>
        MemoryMarshal.Cast<TFrom, TTo>(source).CopyTo(destination);
}
