using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>The tensors of System.Numerics.Tensors. They have no negative strides and convert nothing.</summary>
internal sealed class TensorRival : IRival
{
    public string Name => Columns.Tensor;

    public string Version => $"System.Numerics.Tensors {typeof(Tensor).Assembly.GetName().Version?.ToString(3)}";

    public IRun? Prepare(Case @case) =>
        @case.Inputs.Append(@case.Out).Any(operand => operand?.Strides.Any(long.IsNegative) ?? false)
            ? null
            : @case switch
            {
                RoutineCase routine => routine.Tensor?.Run(routine),
                JoinCase { Converts: false } joining => joining.Result.Accept(new TypedRun(joining)),
                _ => null,
            };

    public void Dispose()
    {
        // Nothing is held.
    }

    /// <summary>A tensor over a buffer. It takes no stride of an axis of size 1 but 0.</summary>
    public static Tensor<T> Over<T>(T[] buffer, Operand operand) => Tensor.Create(
        buffer,
        checked((int)operand.Offset),
        Array.ConvertAll(operand.Shape, n => (nint)n),
        [.. operand.Strides.Select((stride, axis) => operand.Shape[axis] == 1 ? 0 : (nint)stride)]);

    private static byte[] Bytes<T>(T[] elements)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(elements).ToArray();

    private sealed class TypedRun(JoinCase @case) : IElementVisitor<IRun>
    {
        public IRun Visit<T>()
            where T : unmanaged
        {
            Tensor<T>[] inputs = [.. @case.Inputs.Select((input, i) => Over(Reference.Contents<T>(input, i), input))];
            int axis = @case.Axis;
            if (@case.Out is { } place)
            {
                T[] buffer = Reference.Contents<T>(place, inputs.Length);
                Into<T> into = new(inputs, axis, Over(buffer, place));
                return new TimedRun<Into<T>>(into, () =>
                {
                    into.Invoke();
                    return Bytes(buffer);
                });
            }

            byte[] Joined()
            {
                Tensor<T> joined = Tensor.ConcatenateOnDimension<T>(axis, inputs);
                T[] elements = new T[joined.FlattenedLength];
                joined.FlattenTo(elements);
                return Bytes(elements);
            }

            return @case.Kind == ResultKind.Growing
                ? new TimedRun<Growing<T>>(new(inputs, axis), Joined)
                : new TimedRun<Fresh<T>>(new(inputs, axis), Joined);
        }
    }

    private readonly struct Into<T>(Tensor<T>[] inputs, int axis, Tensor<T> destination) : ICall
    {
        public void Invoke() => Tensor.ConcatenateOnDimension<T>(axis, inputs, destination.AsTensorSpan());
    }

    private readonly struct Fresh<T>(Tensor<T>[] inputs, int axis) : ICall
    {
        public void Invoke() => GC.KeepAlive(Tensor.ConcatenateOnDimension<T>(axis, inputs));
    }

    private readonly struct Growing<T>(Tensor<T>[] inputs, int axis) : ICall
    {
        public void Invoke()
        {
            for (int count = 2; count <= inputs.Length; count++)
            {
                GC.KeepAlive(Tensor.ConcatenateOnDimension<T>(axis, inputs.AsSpan(0, count)));
            }
        }
    }
}
