namespace NdArrays.Benchmarks.Rivals;

/// <summary>These inputs, joined along this axis.</summary>
internal sealed class JoinCase : Case
{
    public JoinCase(string name, Operand[] inputs, int axis, ResultKind kind, Operand? @out, Aim? aim)
        : base(name, inputs, kind)
    {
        Axis = axis;
        Shape = JoinedShape(inputs.Length);
        Out = @out ?? (kind == ResultKind.Into ? Operand.Of(Result, Shape) : null);
        Aim = aim ?? (MustMatchCopy ? Aim.Copy(1) : Aim.BestRival(1.2));
    }

    /// <summary>The bytes that lie one after another from which on a case must be as fast as a plain copy.</summary>
    public const int LongRun = 256;

    /// <summary>The bytes of a result from which on that is asked: below, the call itself takes longer than a copy.</summary>
    public const int LargeResult = 1 << 16;

    /// <summary>The axis, not negative.</summary>
    public int Axis { get; }

    /// <summary>The result's shape: the last one's if there are several.</summary>
    public long[] Shape { get; }

    /// <summary>The result's element type: the widest input's.</summary>
    public Element Result => Out?.Element ?? Inputs.MaxBy(input => input.Element.Size)!.Element;

    /// <summary>Whether an input is of another type than the result.</summary>
    public bool Converts => Inputs.Any(input => input.Element != Result);

    public override long[] ResultBytes => Kind == ResultKind.Growing
        ? [.. Enumerable.Range(2, Inputs.Length - 1).Select(count => Bytes(JoinedShape(count)))]
        : [Bytes(Shape)];

    /// <summary>
    /// The bytes that lie one after another in the input and the result alike, at the worst input; null where a type is
    /// converted, or where the order of the result is up to the rival.
    /// </summary>
    public long? RunBytes => Converts || Out is null ? null : Inputs.Min(input => Run(input, Out)) * Result.Size;

    public override bool MustMatchCopy => RunBytes >= LongRun && ResultBytes[^1] >= LargeResult;

    private static long Run(Operand input, Operand result)
    {
        long run = 1;
        foreach (int axis in Enumerable.Range(0, input.Shape.Length).OrderBy(axis => long.Abs(result.Strides[axis])))
        {
            if (input.Shape[axis] == 1)
            {
                continue;
            }

            if (input.Strides[axis] != run || result.Strides[axis] != run)
            {
                break;
            }

            run *= input.Shape[axis];
        }

        return run;
    }

    private long Bytes(long[] shape) => shape.Aggregate((long)Result.Size, (product, length) => product * length);

    private long[] JoinedShape(int count)
    {
        long[] shape = [.. Inputs[0].Shape];
        shape[Axis] = Inputs.Take(count).Sum(input => input.Shape[Axis]);
        return shape;
    }
}
