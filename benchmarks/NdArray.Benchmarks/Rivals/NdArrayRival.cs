using System.Reflection;
using System.Runtime.InteropServices;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>This library, on so many threads at most.</summary>
internal sealed class NdArrayRival(string name, int threads) : IRival
{
    public string Name => name;

    public string Version
    {
        get
        {
            Assembly assembly = typeof(NdArray).Assembly;
            string version =
                assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;
            int commit = version.IndexOf('+', StringComparison.Ordinal);
            if (commit >= 0)
            {
                version = version[..int.Min(version.Length, commit + 10)];
            }

            return $"NdArray {version}, at most {threads} thread{(threads == 1 ? string.Empty : "s")}";
        }
    }

    public IRun Prepare(Case @case) => new Limited(Run(@case), threads);

    public void Dispose() => Threads.Limit(Threads.All);

    private static IRun Run(Case @case) => @case switch
    {
        RoutineCase routine => Called(routine),
        JoinCase joining => joining.Converts ? Mixed(joining) : joining.Result.Accept(new TypedRun(joining)),
        _ => throw new NotSupportedException(@case.Name),
    };

    private static TimedRun<Call> Called(RoutineCase @case)
    {
        NdArray[] arrays =
            [.. @case.Inputs.Append(@case.Out).OfType<Operand>().Select((operand, i) => operand.Element.Accept(new Maker(operand, i)))];
        Call call = new(@case.NdArray, arrays, @case.Kind == ResultKind.Disposed);
        return new(call, () => @case.Result.Element.Accept(new Bytes(@case.NdArray(arrays))));
    }

    private static IRun Mixed(JoinCase @case)
    {
        NdArray[] inputs = [.. @case.Inputs.Select((input, i) => input.Element.Accept(new Maker(input, i)))];
        if (@case.Out is not { } place)
        {
            return new TimedRun<FreshMixed>(
                new(inputs, @case.Axis),
                () => @case.Result.Accept(new Bytes(NdArray.Concatenate(inputs, @case.Axis))));
        }

        NdArray buffer = place.Element.Accept(new Maker(Operand.Of(place.Element, place.Buffer), inputs.Length));
        NdArray @out = View(buffer, place.Steps);
        IntoMixed call = new(inputs, @case.Axis, @out);
        return new TimedRun<IntoMixed>(call, () =>
        {
            call.Invoke();
            return place.Element.Accept(new Bytes(buffer));
        });
    }

    private static TArray View<TArray>(TArray array, ViewStep[] steps)
        where TArray : NdArray
    {
        foreach (ViewStep step in steps)
        {
            array = step switch
            {
                PermuteStep permute => array.Transpose(permute.Axes),
                IndexStep index => (TArray)array[index.Text],
                BroadcastStep broadcast => array.BroadcastTo(new Shape(Array.ConvertAll(broadcast.Shape, n => (nint)n))),
                _ => throw new NotSupportedException(step.ToString()),
            };
        }

        return array;
    }

    private static NdArray<T> Make<T>(Operand operand, int number)
        where T : unmanaged =>
        View(
            NdArray.Array<T>(Reference.Contents<T>(operand, number))
                .Reshape(Array.ConvertAll(operand.Buffer, n => (nint)n)),
            operand.Steps);

    private sealed class TypedRun(JoinCase @case) : IElementVisitor<IRun>
    {
        public IRun Visit<T>()
            where T : unmanaged
        {
            NdArray<T>[] inputs = [.. @case.Inputs.Select(Make<T>)];
            int axis = @case.Axis;
            byte[] Fresh() => new Bytes(NdArray.Concatenate<T>(inputs, axis)).Visit<T>();
            switch (@case.Kind)
            {
                case ResultKind.Disposed:
                    return new TimedRun<FreshDisposed<T>>(new(inputs, axis), Fresh);
                case ResultKind.Kept:
                    return new TimedRun<FreshKept<T>>(new(inputs, axis), Fresh);
                case ResultKind.Growing:
                    return new TimedRun<Growing<T>>(new(inputs, axis), Fresh);
            }

            Operand place = @case.Out!;
            NdArray<T> buffer = Make<T>(Operand.Of(place.Element, place.Buffer), inputs.Length);
            Into<T> call = new(inputs, axis, View(buffer, place.Steps));
            return new TimedRun<Into<T>>(call, () =>
            {
                call.Invoke();
                return new Bytes(buffer).Visit<T>();
            });
        }
    }

    private sealed class Maker(Operand operand, int number) : IElementVisitor<NdArray>
    {
        public NdArray Visit<T>()
            where T : unmanaged => Make<T>(operand, number);
    }

    private sealed class Bytes(NdArray array) : IElementVisitor<byte[]>
    {
        public byte[] Visit<T>()
            where T : unmanaged => MemoryMarshal.AsBytes<T>(((NdArray<T>)array).ToArray()).ToArray();
    }

    private sealed class Limited(IRun run, int threads) : IRun
    {
        public byte[] Result()
        {
            Threads.Limit(threads);
            return run.Result();
        }

        public TimeSpan Time(long calls)
        {
            Threads.Limit(threads);
            return run.Time(calls);
        }

        public void Dispose() => run.Dispose();
    }

    private readonly struct Call(Func<NdArray[], NdArray> call, NdArray[] arrays, bool disposes) : ICall
    {
        public void Invoke()
        {
            NdArray result = call(arrays);
            if (disposes)
            {
                result.Dispose();
            }
        }
    }

    private readonly struct Into<T>(NdArray<T>[] inputs, int axis, NdArray<T> @out) : ICall
    {
        public void Invoke() => NdArray.Concatenate<T>(inputs, axis, @out);
    }

    private readonly struct FreshDisposed<T>(NdArray<T>[] inputs, int axis) : ICall
    {
        public void Invoke() => NdArray.Concatenate<T>(inputs, axis).Dispose();
    }

    private readonly struct FreshKept<T>(NdArray<T>[] inputs, int axis) : ICall
    {
        public void Invoke() => GC.KeepAlive(NdArray.Concatenate<T>(inputs, axis));
    }

    private readonly struct Growing<T>(NdArray<T>[] inputs, int axis) : ICall
    {
        public void Invoke()
        {
            for (int count = 2; count <= inputs.Length; count++)
            {
                NdArray.Concatenate<T>(inputs.AsSpan(0, count), axis).Dispose();
            }
        }
    }

    private readonly struct IntoMixed(NdArray[] inputs, int axis, NdArray @out) : ICall
    {
        public void Invoke() => NdArray.Concatenate(inputs, axis, @out);
    }

    private readonly struct FreshMixed(NdArray[] inputs, int axis) : ICall
    {
        public void Invoke() => NdArray.Concatenate(inputs, axis).Dispose();
    }
}
