using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Layers of elements that a function puts together from the first to the last, all lines across them side by side: each line
/// comes out as if it were alone.
/// </summary>
/// <typeparam name="TOp">The function.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="count">The number of layers.</param>
/// <param name="pitch">The elements from a layer to the next.</param>
/// <param name="resultPitch">The elements from a layer of results to the next; 0 if there is only the one.</param>
internal readonly struct LayerLoop<TOp, T>(nint count, nint pitch, nint resultPitch) : IOperandLoop
    where TOp : IBinary<TOp, T, T, T>
    where T : unmanaged
{
    private const int LateBy = 16;

    /// <inheritdoc/>
    public static int SizeOf(int operand) => Unsafe.SizeOf<T>();

    /// <summary>Puts each layer on a result, or on the layer of results before its own.</summary>
    /// <param name="layers">The first element of the first layer.</param>
    /// <param name="pitch">The elements from a layer to the next.</param>
    /// <param name="strides">The strides in a layer.</param>
    /// <param name="results">The first element of what is there: the layer to begin with.</param>
    /// <param name="resultPitch">The elements from a layer of results to the next; 0 if there is only the one.</param>
    /// <param name="resultStrides">The strides there.</param>
    /// <param name="lengths">The sizes of a layer.</param>
    /// <param name="count">The number of layers.</param>
    public static void Run(
        ref T layers,
        nint pitch,
        ReadOnlySpan<nint> strides,
        ref T results,
        nint resultPitch,
        ReadOnlySpan<nint> resultStrides,
        ReadOnlySpan<nint> lengths,
        nint count)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 3)], lengths, operands: 3);
        plan.SetStrides(Operands.DestinationPlace, resultStrides);
        plan.SetStrides(Operands.SourcePlace, resultStrides);
        plan.SetStrides(Operands.SourcePlace + 1, strides);
        plan.Simplify();

        // Threads share the lines, and each reads a short piece of every layer: that pays late.
        ref byte result = ref Unsafe.As<T, byte>(ref results);
        OperandLoop.Run(
            new LayerLoop<TOp, T>(count, pitch, resultPitch),
            plan,
            plan.Size * count * Unsafe.SizeOf<T>() / LateBy,
            new Operands(ref result, ref result, ref Unsafe.As<T, byte>(ref layers)));
    }

    /// <inheritdoc/>
    public void Run(scoped in LoopPlan plan, Operands operands)
    {
        if (plan.Rank == 1)
        {
            RunLines(plan, operands);
            return;
        }

        BinaryLoop<TOp, T, T, T> layer = default;
        for (nint i = 0; i < count; i++)
        {
            ref byte before = ref Unsafe.Add(ref operands.Source, i * resultPitch * Unsafe.SizeOf<T>());
            layer.Run(
                plan,
                new Operands(
                    ref Unsafe.Add(ref before, resultPitch * Unsafe.SizeOf<T>()),
                    ref before,
                    ref Unsafe.Add(ref operands.Second, i * pitch * Unsafe.SizeOf<T>())));
        }
    }

    /// <summary>Layers that are each a line: there is nothing to be found out again for every one.</summary>
    private void RunLines(scoped in LoopPlan plan, Operands operands)
    {
        nint length = plan.Lengths[0];
        nint stride = plan.Strides(Operands.SourcePlace + 1)[0], resultStride = plan.Strides(Operands.DestinationPlace)[0];
        ref T layer = ref Unsafe.Add(ref Unsafe.As<byte, T>(ref operands.Second), plan.Starts[Operands.SourcePlace + 1]);
        ref T before = ref Unsafe.Add(ref Unsafe.As<byte, T>(ref operands.Source), plan.Starts[Operands.SourcePlace]);
        for (nint i = 0; i < count; i++)
        {
            ref T result = ref Unsafe.Add(ref before, resultPitch);
            RunBinary.Run<TOp, T, T, T>(ref before, resultStride, ref layer, stride, ref result, resultStride, length);
            layer = ref Unsafe.Add(ref layer, pitch);
            before = ref result;
        }
    }
}
