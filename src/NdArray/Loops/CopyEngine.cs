using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Copies the elements of one strided operand to another of the same shape: everything that moves elements in this
/// library comes here.
/// </summary>
/// <remarks>
/// The operands are given by a reference to their first element and their strides in elements. They must not overlap
/// unless their elements have the very same places.
/// </remarks>
internal static class CopyEngine
{
    /// <summary>Results of so many bytes would not stay in the cache, and are written past it.</summary>
    public const nint StreamFrom = 16 << 20;

    /// <summary>Copies elements as they are.</summary>
    /// <param name="source">The first element to copy.</param>
    /// <param name="sourceStrides">Its strides, one for each axis.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="destinationStrides">The strides there.</param>
    /// <param name="lengths">The sizes along the axes.</param>
    /// <param name="resultBytes">How large the whole result is if this is a part of it only.</param>
    public static void Copy<T>(
        ref T source,
        ReadOnlySpan<nint> sourceStrides,
        ref T destination,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths,
        nint resultBytes = 0)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 2)], lengths, operands: 2);
        plan.SetStrides(Operands.DestinationPlace, destinationStrides);
        plan.SetStrides(Operands.SourcePlace, sourceStrides);
        plan.Simplify();

        nint bytes = plan.Size * Unsafe.SizeOf<T>();
        bool stream = nint.Max(bytes, resultBytes) >= StreamFrom;
        Operands operands = new(ref Unsafe.As<T, byte>(ref destination), ref Unsafe.As<T, byte>(ref source));
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            new CopyLoop<T>().Run(plan, operands);
            return;
        }

        // Elements without references are only bytes: one machine code for each size serves all types, and a few that are
        // always together are one.
        switch (plan.Widen(Unsafe.SizeOf<T>()))
        {
            case 1:
                OperandLoop.Run(new CopyLoop<byte> { Stream = stream }, plan, bytes, operands);
                break;
            case 2:
                OperandLoop.Run(new CopyLoop<ushort> { Stream = stream }, plan, bytes, operands);
                break;
            case 4:
                OperandLoop.Run(new CopyLoop<uint> { Stream = stream }, plan, bytes, operands);
                break;
            case 8:
                OperandLoop.Run(new CopyLoop<ulong> { Stream = stream }, plan, bytes, operands);
                break;
            case 16:
                OperandLoop.Run(new CopyLoop<Vector128<byte>> { Stream = stream }, plan, bytes, operands);
                break;
            default:
                OperandLoop.Run(new CopyLoop<T> { Stream = stream }, plan, bytes, operands);
                break;
        }
    }

    /// <summary>Copies elements into another type, to which there is a <see cref="ConvertKernel{TFrom, TTo}"/>.</summary>
    /// <param name="source">The first element to convert.</param>
    /// <param name="sourceStrides">Its strides, one for each axis.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="destinationStrides">The strides there.</param>
    /// <param name="lengths">The sizes along the axes.</param>
    public static void Convert<TFrom, TTo>(
        ref TFrom source,
        ReadOnlySpan<nint> sourceStrides,
        ref TTo destination,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 2)], lengths, operands: 2);
        plan.SetStrides(Operands.DestinationPlace, destinationStrides);
        plan.SetStrides(Operands.SourcePlace, sourceStrides);
        plan.Simplify();

        nint bytes = plan.Size * (Unsafe.SizeOf<TFrom>() + Unsafe.SizeOf<TTo>()) / 2;
        OperandLoop.Run(
            default(ConvertLoop<TFrom, TTo>),
            plan,
            bytes,
            new Operands(ref Unsafe.As<TTo, byte>(ref destination), ref Unsafe.As<TFrom, byte>(ref source)));
    }
}
