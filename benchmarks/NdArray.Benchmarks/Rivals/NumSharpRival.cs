using NumSharp;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>NumSharp. It has no elements of a caller's own type.</summary>
internal sealed class NumSharpRival : IRival
{
    public string Name => Columns.NumSharp;

    public string Version => $"NumSharp {typeof(np).Assembly.GetName().Version?.ToString(3)}";

    public IRun? Prepare(Case @case)
    {
        if (@case.Inputs.Append(@case.Out).Any(operand => operand is not null && TypeCode(operand.Element) is null))
        {
            return null;
        }

        NDArray[] inputs = [.. @case.Inputs.Select((input, i) => View(Buffer(input, i), input.Steps))];
        int axis = @case.Axis;
        if (@case.Out is { } place)
        {
            NDArray buffer = Buffer(place, inputs.Length);
            Into into = new(inputs, axis, View(buffer, place.Steps));
            return new TimedRun<Into>(into, () =>
            {
                into.Invoke();
                return buffer.tobytes('C');
            });
        }

        byte[] Joined() => np.concatenate(inputs, axis, null, null, "same_kind").tobytes('C');
        return @case.Kind switch
        {
            ResultKind.Disposed => new TimedRun<FreshDisposed>(new(inputs, axis), Joined),
            ResultKind.Growing => new TimedRun<Growing>(new(inputs, axis), Joined),
            _ => new TimedRun<FreshKept>(new(inputs, axis), Joined),
        };
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private static NPTypeCode? TypeCode(Element element) => element.Name switch
    {
        "uint8" => NPTypeCode.Byte,
        "int16" => NPTypeCode.Int16,
        "int32" => NPTypeCode.Int32,
        "int64" => NPTypeCode.Int64,
        "float32" => NPTypeCode.Single,
        "float64" => NPTypeCode.Double,
        "complex128" => NPTypeCode.Complex,
        _ => null,
    };

    private static NDArray Buffer(Operand operand, int number) =>
        np.frombuffer(Reference.Contents(operand, number), TypeCode(operand.Element)!.Value, -1, 0)
            .copy('C')
            .reshape(operand.Buffer);

    private static NDArray View(NDArray array, ViewStep[] steps)
    {
        foreach (ViewStep step in steps)
        {
            array = step switch
            {
                PermuteStep permute => array.transpose(permute.Axes),
                IndexStep index => array[index.Text],
                BroadcastStep broadcast => np.broadcast_to(array, new NumSharp.Shape(broadcast.Shape)),
                _ => throw new NotSupportedException(step.ToString()),
            };
        }

        return array;
    }

    private readonly struct Into(NDArray[] inputs, int axis, NDArray @out) : ICall
    {
        public void Invoke() => np.concatenate(inputs, axis, @out, null, "same_kind");
    }

    private readonly struct FreshDisposed(NDArray[] inputs, int axis) : ICall
    {
        public void Invoke() => np.concatenate(inputs, axis, null, null, "same_kind").Dispose();
    }

    private readonly struct FreshKept(NDArray[] inputs, int axis) : ICall
    {
        public void Invoke() => GC.KeepAlive(np.concatenate(inputs, axis, null, null, "same_kind"));
    }

    private readonly struct Growing(NDArray[] inputs, int axis) : ICall
    {
        public void Invoke()
        {
            for (int count = 2; count <= inputs.Length; count++)
            {
                np.concatenate(inputs[..count], axis, null, null, "same_kind").Dispose();
            }
        }
    }
}
