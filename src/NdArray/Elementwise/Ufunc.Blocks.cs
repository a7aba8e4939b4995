using System.Runtime.CompilerServices;
using NdArrays.Layout;
using NdArrays.Loops;

namespace NdArrays.Elementwise;

/// <content>Functions that know more than the elements.</content>
internal static partial class Ufunc
{
    /// <summary>What a body makes of the elements of inputs that are broadcast to one another, a block at a time.</summary>
    /// <param name="body">What is done to a block.</param>
    /// <param name="cost">How many times as long as a copy of its results it takes in the cache, about.</param>
    /// <param name="inputs">The inputs.</param>
    public static NdArray<TResult> InBlocks<TBody, TResult>(TBody body, int cost, params ReadOnlySpan<NdArray> inputs)
        where TBody : unmanaged, IBlockBody
    {
        int operands = Operands.SourcePlace + inputs.Length;
        Shape[] shapes = new Shape[inputs.Length];
        ArrayLayout[] layouts = new ArrayLayout[inputs.Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            shapes[i] = inputs[i].Shape;
        }

        Shape shape = Broadcasting.Common(shapes);
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(shape.Rank, operands)], shape.AsSpan(), operands);
        Span<int> sizes = stackalloc int[operands];
        for (int i = 0; i < inputs.Length; i++)
        {
            layouts[i] = Broadcasting.To(inputs[i].Layout, shape);
            plan.SetStrides(Operands.SourcePlace + i, layouts[i].StrideSpan);
            sizes[Operands.SourcePlace + i] = inputs[i].ItemSize;
        }

        NdArray<TResult> result = NdArray<TResult>.New(
            ArrayLayout.Ordered(shape, CommonOrder.OfOperands(layouts, stackalloc int[shape.Rank])));
        plan.SetStrides(Operands.DestinationPlace, result.Strides);
        sizes[Operands.DestinationPlace] = Unsafe.SizeOf<TResult>();
        plan.Simplify();
        Span<nint> addresses = stackalloc nint[operands];
        using HeldInputs held = new(inputs, addresses[Operands.SourcePlace..]);
        using HeldInputs heldResult = new([result], addresses);
        BlockLoop.RunInParts(body, plan, plan.Size * Unsafe.SizeOf<TResult>() * cost, addresses, sizes);
        return result;
    }
}
