using NumSharp;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>NumSharp. It has no elements of a caller's own type.</summary>
internal sealed class NumSharpRival : IRival
{
    public string Name => Columns.NumSharp;

    public string Version => $"NumSharp {typeof(np).Assembly.GetName().Version?.ToString(3)}";

    public IRun? Prepare(Case @case)
    {
        if (@case is RoutineCase { NumSharp: null } ||
            @case.Inputs.Append(@case.Out).Any(operand => operand is not null && TypeCode(operand.Element) is null))
        {
            return null;
        }

        NDArray[] inputs = [.. @case.Inputs.Select(View)];
        return @case switch
        {
            RoutineCase routine => Called(routine, inputs),
            JoinCase joining => Joined(joining, inputs),
            _ => throw new NotSupportedException(@case.Name),
        };
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private static TimedRun<Call> Called(RoutineCase @case, NDArray[] inputs)
    {
        NDArray[] arrays = @case.Out is { } place ? [.. inputs, View(place, inputs.Length)] : inputs;
        Func<NDArray[], NDArray> call = @case.NumSharp!;
        return new(new Call(call, arrays, @case.Kind == ResultKind.Disposed), () => call(arrays).tobytes('C'));
    }

    private static IRun Joined(JoinCase @case, NDArray[] inputs)
    {
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

        byte[] Fresh() => np.concatenate(inputs, axis, null, null, "same_kind").tobytes('C');
        return @case.Kind switch
        {
            ResultKind.Disposed => new TimedRun<FreshDisposed>(new(inputs, axis), Fresh),
            ResultKind.Growing => new TimedRun<Growing>(new(inputs, axis), Fresh),
            _ => new TimedRun<FreshKept>(new(inputs, axis), Fresh),
        };
    }

    private static NPTypeCode? TypeCode(Element element) => element.Name switch
    {
        "bool" => NPTypeCode.Boolean,
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

    private static NDArray View(Operand operand, int number) => View(Buffer(operand, number), operand.Steps);

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

    private readonly struct Call(Func<NDArray[], NDArray> call, NDArray[] arrays, bool disposes) : ICall
    {
        public void Invoke()
        {
            NDArray result = call(arrays);
            if (disposes)
            {
                result.Dispose();
            }
        }
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
