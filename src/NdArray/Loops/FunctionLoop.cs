using System.Runtime.CompilerServices;

namespace NdArrays.Loops;

/// <summary>Calls a function that is known at run time only for all elements, on the calling thread.</summary>
internal static class FunctionLoop
{
    private const int Destination = 0;
    private const int Left = 1;
    private const int Right = 2;

    /// <summary>Calls a function of one element.</summary>
    public static void Run<T, TResult>(
        Func<T, TResult> function,
        ref T x,
        ReadOnlySpan<nint> xStrides,
        ref TResult destination,
        ReadOnlySpan<nint> strides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 2)], lengths, operands: 2);
        plan.SetStrides(Destination, strides);
        plan.SetStrides(Left, xStrides);
        plan.Simplify();
        scoped OfOne<T, TResult> body = new(function, ref x, ref destination);
        StridedLoop.Run(plan, plan.Rank, ref body);
    }

    /// <summary>Calls a function of two elements.</summary>
    public static void Run<TLeft, TRight, TResult>(
        Func<TLeft, TRight, TResult> function,
        ref TLeft x,
        ReadOnlySpan<nint> xStrides,
        ref TRight y,
        ReadOnlySpan<nint> yStrides,
        ref TResult destination,
        ReadOnlySpan<nint> strides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 3)], lengths, operands: 3);
        plan.SetStrides(Destination, strides);
        plan.SetStrides(Left, xStrides);
        plan.SetStrides(Right, yStrides);
        plan.Simplify();
        scoped OfTwo<TLeft, TRight, TResult> body = new(function, ref x, ref y, ref destination);
        StridedLoop.Run(plan, plan.Rank, ref body);
    }

    private readonly ref struct OfOne<T, TResult>(Func<T, TResult> function, ref T x, ref TResult destination) : ILoopBody
    {
        private readonly ref T _x = ref x;
        private readonly ref TResult _destination = ref destination;

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            Unsafe.Add(ref _destination, offsets[Destination]) = function(Unsafe.Add(ref _x, offsets[Left]));
    }

    private readonly ref struct OfTwo<TLeft, TRight, TResult>(
        Func<TLeft, TRight, TResult> function, ref TLeft x, ref TRight y, ref TResult destination) : ILoopBody
    {
        private readonly ref TLeft _x = ref x;
        private readonly ref TRight _y = ref y;
        private readonly ref TResult _destination = ref destination;

        public void Invoke(scoped ReadOnlySpan<nint> offsets) => Unsafe.Add(ref _destination, offsets[Destination]) =
            function(Unsafe.Add(ref _x, offsets[Left]), Unsafe.Add(ref _y, offsets[Right]));
    }
}
