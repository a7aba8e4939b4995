using System.Runtime.CompilerServices;

namespace NdArrays.Loops;

/// <summary>What is done over a destination and its sources, all of elements without references where threads share it.</summary>
internal interface IOperandLoop
{
    /// <summary>The bytes of an element of an operand.</summary>
    static abstract int SizeOf(int operand);

    /// <summary>Does it, on this thread.</summary>
    /// <param name="plan">The loops, simplified, with the destination first.</param>
    /// <param name="operands">The operands' first elements.</param>
    void Run(scoped in LoopPlan plan, Operands operands);
}

/// <summary>The first elements of a destination and of up to three sources.</summary>
internal readonly ref struct Operands(ref byte destination, ref byte source, ref byte second, ref byte third)
{
    /// <summary>The destination's place among a plan's operands.</summary>
    public const int DestinationPlace = 0;

    /// <summary>The first source's place among a plan's operands; the others follow.</summary>
    public const int SourcePlace = 1;

    /// <summary>The destination's first element.</summary>
    public readonly ref byte Destination = ref destination;

    /// <summary>The first source's first element.</summary>
    public readonly ref byte Source = ref source;

    /// <summary>The second source's first element, if there is one.</summary>
    public readonly ref byte Second = ref second;

    /// <summary>The third source's first element, if there is one.</summary>
    public readonly ref byte Third = ref third;

    /// <summary>A destination and one source.</summary>
    public Operands(ref byte destination, ref byte source)
        : this(ref destination, ref source, ref Unsafe.NullRef<byte>(), ref Unsafe.NullRef<byte>())
    {
    }

    /// <summary>A destination and two sources.</summary>
    public Operands(ref byte destination, ref byte source, ref byte second)
        : this(ref destination, ref source, ref second, ref Unsafe.NullRef<byte>())
    {
    }
}

/// <summary>Runs loops on as many threads as pay.</summary>
internal static class OperandLoop
{
    /// <summary>The most operands.</summary>
    private const int MaxOperands = 4;

    /// <summary>Runs the loops of a simplified plan, alone or cut into parts.</summary>
    /// <param name="loop">What is done.</param>
    /// <param name="plan">The loops, simplified, with the destination first.</param>
    /// <param name="bytes">The bytes that a copy would move in the same time, by which it is decided how many threads pay.</param>
    /// <param name="operands">The operands' first elements.</param>
    public static void Run<TLoop>(TLoop loop, scoped in LoopPlan plan, nint bytes, Operands operands)
        where TLoop : unmanaged, IOperandLoop
    {
        if (ParallelSplit.TryFind(plan, bytes, TLoop.SizeOf(Operands.DestinationPlace), out ParallelSplit split))
        {
            RunInParts(loop, plan, split, operands);
        }
        else
        {
            loop.Run(plan, operands);
        }
    }

    private static unsafe void RunInParts<TLoop>(TLoop loop, scoped in LoopPlan plan, ParallelSplit split, Operands operands)
        where TLoop : unmanaged, IOperandLoop
    {
        // The caller waits for all parts, so that what is fixed and what is on its stack stays where it is.
        ref byte destination = ref operands.Destination, source = ref operands.Source;
        ref byte afterThat = ref operands.Second, last = ref operands.Third;
        fixed (byte* first = &destination, second = &source, third = &afterThat, fourth = &last)
        {
            byte** starts = stackalloc byte*[MaxOperands] { first, second, third, fourth };
            nint* room = stackalloc nint[LoopPlan.Space(plan.Rank, plan.Operands)];
            Part<TLoop> part = new() { Loop = loop, Starts = starts, Plan = new SharedPlan(room, plan, split) };
            Crew.Run(part, split.Parts);
        }
    }

    /// <summary>One part of the loops, for any thread.</summary>
    private unsafe struct Part<TLoop> : IParallelWork
        where TLoop : unmanaged, IOperandLoop
    {
        public TLoop Loop;
        public byte** Starts;
        public SharedPlan Plan;

        public readonly void Run(nint part) => Loop.Run(
            Plan.Part(part, stackalloc nint[Plan.Space]), new Operands(ref *Starts[0], ref *Starts[1], ref *Starts[2], ref *Starts[3]));
    }
}
