using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>A routine of System.Numerics.Tensors: its arrays are typed one by one.</summary>
internal abstract record TensorWords
{
    /// <summary>A routine of tensors of one type that makes a tensor.</summary>
    public static TensorWords Of<T>(Func<Tensor<T>[], Tensor<T>> call)
        where T : unmanaged => new Typed<T>(call);

    /// <summary>A routine of tensors of one type that makes a number.</summary>
    public static TensorWords Number<T>(Func<Tensor<T>[], T> call)
        where T : unmanaged => new Single<T>(call);

    /// <summary>A call of the routine.</summary>
    public abstract IRun Run(RoutineCase @case);

    private static Tensor<T>[] Arrays<T>(RoutineCase @case)
        where T : unmanaged =>
        [.. @case.Inputs.Append(@case.Out).OfType<Operand>().Select((operand, i) => TensorRival.Over(Reference.Contents<T>(operand, i), operand))];

    private sealed record Typed<T>(Func<Tensor<T>[], Tensor<T>> Call) : TensorWords
        where T : unmanaged
    {
        public override IRun Run(RoutineCase @case)
        {
            Tensor<T>[] arrays = Arrays<T>(@case);
            return new TimedRun<Invocation>(new(Call, arrays), () =>
            {
                Tensor<T> result = Call(arrays);
                T[] elements = new T[result.FlattenedLength];
                result.FlattenTo(elements);
                return MemoryMarshal.AsBytes<T>(elements).ToArray();
            });
        }

        private readonly struct Invocation(Func<Tensor<T>[], Tensor<T>> call, Tensor<T>[] arrays) : ICall
        {
            public void Invoke() => GC.KeepAlive(call(arrays));
        }
    }

    private sealed record Single<T>(Func<Tensor<T>[], T> Call) : TensorWords
        where T : unmanaged
    {
        public override IRun Run(RoutineCase @case)
        {
            Tensor<T>[] arrays = Arrays<T>(@case);
            return new TimedRun<Invocation>(
                new(Call, arrays), () => MemoryMarshal.AsBytes<T>(new T[] { Call(arrays) }).ToArray());
        }

        private readonly struct Invocation(Func<Tensor<T>[], T> call, Tensor<T>[] arrays) : ICall
        {
            public void Invoke() => call(arrays);
        }
    }
}
