using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Compares two strided operands of the same shape.</summary>
internal static class EqualLoop
{
    /// <summary>Whether all elements are the same.</summary>
    public static bool Run<T, TEquality>(
        ref T left,
        ReadOnlySpan<nint> leftStrides,
        ref T right,
        ReadOnlySpan<nint> rightStrides,
        ReadOnlySpan<nint> lengths)
        where TEquality : IEquality<T>
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 2)], lengths, operands: 2);
        plan.SetStrides(0, leftStrides);
        plan.SetStrides(1, rightStrides);
        plan.Simplify();

        int inner = plan.Rank - 1;
        scoped Body<T, TEquality> body = new(ref left, ref right)
        {
            Count = inner < 0 ? 1 : plan.Lengths[inner],
            LeftStride = inner < 0 ? 0 : plan.Strides(0)[inner],
            RightStride = inner < 0 ? 0 : plan.Strides(1)[inner],
        };
        StridedLoop.Run(plan, Math.Max(0, inner), ref body);
        return !body.Differ;
    }

    private ref struct Body<T, TEquality>(ref T left, ref T right) : ILoopBody
        where TEquality : IEquality<T>
    {
        private readonly ref T _left = ref left;
        private readonly ref T _right = ref right;

        public required nint Count { get; init; }

        public required nint LeftStride { get; init; }

        public required nint RightStride { get; init; }

        public bool Differ { get; private set; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            Differ = Differ || !EqualRun.Run<T, TEquality>(
                in Unsafe.Add(ref _left, offsets[0]), LeftStride, in Unsafe.Add(ref _right, offsets[1]), RightStride, Count);
    }
}
