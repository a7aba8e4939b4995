using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Of two operands the elements of the first where a condition is true, and of the second where it is not. The result may
/// be the second, in the very same places: then only the others are written.
/// </summary>
internal static unsafe class WhereLoop
{
    private const int Result = 0;
    private const int Condition = 1;
    private const int First = 2;
    private const int Second = 3;
    private const int Operands = 4;

    /// <summary>Chooses elements, on several threads if that pays.</summary>
    public static void Run<T>(
        ref bool condition,
        ReadOnlySpan<nint> conditionStrides,
        ref T first,
        ReadOnlySpan<nint> firstStrides,
        ref T second,
        ReadOnlySpan<nint> secondStrides,
        ref T result,
        ReadOnlySpan<nint> resultStrides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, Operands)], lengths, Operands);
        plan.SetStrides(Result, resultStrides);
        plan.SetStrides(Condition, conditionStrides);
        plan.SetStrides(First, firstStrides);
        plan.SetStrides(Second, secondStrides);
        plan.Simplify();

        ref byte flags = ref Unsafe.As<bool, byte>(ref condition);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            RunHere(plan, ref flags, ref first, ref second, ref result);
            return;
        }

        ref byte one = ref Unsafe.As<T, byte>(ref first);
        ref byte other = ref Unsafe.As<T, byte>(ref second);
        ref byte to = ref Unsafe.As<T, byte>(ref result);
        switch (Unsafe.SizeOf<T>())
        {
            case 1:
                RunShared<byte>(plan, ref flags, ref one, ref other, ref to);
                break;
            case 2:
                RunShared<ushort>(plan, ref flags, ref one, ref other, ref to);
                break;
            case 4:
                RunShared<uint>(plan, ref flags, ref one, ref other, ref to);
                break;
            case 8:
                RunShared<ulong>(plan, ref flags, ref one, ref other, ref to);
                break;
            case 16:
                RunShared<Vector128<byte>>(plan, ref flags, ref one, ref other, ref to);
                break;
            default:
                RunHere(plan, ref flags, ref first, ref second, ref result);
                break;
        }
    }

    private static void RunHere<T>(scoped in LoopPlan plan, ref byte condition, ref T first, ref T second, ref T result)
    {
        int inner = plan.Rank - 1;
        scoped Body<T> body = new(ref condition, ref first, ref second, ref result)
        {
            Count = inner < 0 ? 1 : plan.Lengths[inner],
            ConditionStride = inner < 0 ? 0 : plan.Strides(Condition)[inner],
            FirstStride = inner < 0 ? 0 : plan.Strides(First)[inner],
            SecondStride = inner < 0 ? 0 : plan.Strides(Second)[inner],
            ResultStride = inner < 0 ? 0 : plan.Strides(Result)[inner],
        };
        StridedLoop.Run(plan, int.Max(0, inner), ref body);
    }

    private static void RunShared<T>(
        scoped in LoopPlan plan, ref byte condition, ref byte first, ref byte second, ref byte result)
        where T : unmanaged
    {
        nint bytes = plan.Size * sizeof(T) * 2;
        if (!ParallelSplit.TryFind(plan, bytes, sizeof(T), out ParallelSplit split))
        {
            RunHere(plan, ref condition, ref Unsafe.As<byte, T>(ref first), ref Unsafe.As<byte, T>(ref second), ref Unsafe.As<byte, T>(ref result));
            return;
        }

        fixed (byte* flags = &condition, one = &first, other = &second, to = &result)
        fixed (nint* lengths = plan.Lengths, toStrides = plan.Strides(Result), flagStrides = plan.Strides(Condition))
        fixed (nint* oneStrides = plan.Strides(First), otherStrides = plan.Strides(Second))
        {
            Part<T> part = new()
            {
                Condition = flags + plan.Starts[WhereLoop.Condition],
                First = (T*)one + plan.Starts[WhereLoop.First],
                Second = (T*)other + plan.Starts[WhereLoop.Second],
                Result = (T*)to + plan.Starts[WhereLoop.Result],
                Lengths = lengths,
                ConditionStrides = flagStrides,
                FirstStrides = oneStrides,
                SecondStrides = otherStrides,
                ResultStrides = toStrides,
                Rank = plan.Rank,
                Split = split,
            };
            Crew.Run(part, split.Parts);
        }
    }

    private readonly ref struct Body<T>(ref byte condition, ref T first, ref T second, ref T result) : ILoopBody
    {
        private readonly ref byte _condition = ref condition;
        private readonly ref T _first = ref first;
        private readonly ref T _second = ref second;
        private readonly ref T _result = ref result;

        public required nint Count { get; init; }

        public required nint ConditionStride { get; init; }

        public required nint FirstStride { get; init; }

        public required nint SecondStride { get; init; }

        public required nint ResultStride { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            WhereRun.Run(
                in Unsafe.Add(ref _condition, offsets[Condition]),
                ConditionStride,
                in Unsafe.Add(ref _first, offsets[First]),
                FirstStride,
                in Unsafe.Add(ref _second, offsets[Second]),
                SecondStride,
                ref Unsafe.Add(ref _result, offsets[Result]),
                ResultStride,
                Count);
    }

    /// <summary>One part of the loops, for any thread.</summary>
    private struct Part<T> : IParallelWork
        where T : unmanaged
    {
        public byte* Condition;
        public T* First;
        public T* Second;
        public T* Result;
        public nint* Lengths;
        public nint* ConditionStrides;
        public nint* FirstStrides;
        public nint* SecondStrides;
        public nint* ResultStrides;
        public int Rank;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            Span<nint> lengths = stackalloc nint[Rank];
            new ReadOnlySpan<nint>(Lengths, Rank).CopyTo(lengths);
            int axis = Split.Axis;
            lengths[axis] = Split.Length(part, lengths[axis]);

            LoopPlan plan = new(stackalloc nint[LoopPlan.Space(Rank, Operands)], lengths, Operands);
            plan.SetStrides(WhereLoop.Result, new ReadOnlySpan<nint>(ResultStrides, Rank));
            plan.SetStrides(WhereLoop.Condition, new ReadOnlySpan<nint>(ConditionStrides, Rank));
            plan.SetStrides(WhereLoop.First, new ReadOnlySpan<nint>(FirstStrides, Rank));
            plan.SetStrides(WhereLoop.Second, new ReadOnlySpan<nint>(SecondStrides, Rank));
            nint start = Split.Start(part);
            RunHere(
                plan,
                ref Condition[start * ConditionStrides[axis]],
                ref First[start * FirstStrides[axis]],
                ref Second[start * SecondStrides[axis]],
                ref Result[start * ResultStrides[axis]]);
        }
    }
}
