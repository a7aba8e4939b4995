using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Relations of vectors beside those of elements, at every length, flush against pages that must not be touched.</summary>
public class RelationTests
{
    [Fact]
    public void Numbers_are_compared()
    {
        CheckNumbers<EqualOp>();
        CheckNumbers<NotEqualOp>();
        CheckNumbers<LogicalAndOp>();
        CheckNumbers<LogicalOrOp>();
        CheckNumbers<LogicalXorOp>();
    }

    [Fact]
    public void Ordered_numbers_are_compared()
    {
        CheckOrdered<LessOp>();
        CheckOrdered<LessEqualOp>();
        CheckOrdered<GreaterOp>();
        CheckOrdered<GreaterEqualOp>();
    }

    private static void CheckNumbers<TOp>()
        where TOp : INumberRelation<TOp>
    {
        Check<TOp, float>(TOp.Run, TOp.Invoke, float.NaN);
        Check<TOp, double>(TOp.Run, TOp.Invoke, double.NaN);
        Check<TOp, sbyte>(TOp.Run, TOp.Invoke, sbyte.MinValue);
        Check<TOp, ushort>(TOp.Run, TOp.Invoke, ushort.MaxValue);
        Check<TOp, int>(TOp.Run, TOp.Invoke, int.MinValue);
        Check<TOp, ulong>(TOp.Run, TOp.Invoke, ulong.MaxValue);
        Check<TOp, Half>(TOp.Run, TOp.Invoke, Half.NaN);
    }

    private static void CheckOrdered<TOp>()
        where TOp : IOrderedRelation<TOp>
    {
        Check<TOp, float>(TOp.Run, TOp.Invoke, float.NaN);
        Check<TOp, double>(TOp.Run, TOp.Invoke, double.NaN);
        Check<TOp, byte>(TOp.Run, TOp.Invoke, byte.MaxValue);
        Check<TOp, short>(TOp.Run, TOp.Invoke, short.MinValue);
        Check<TOp, uint>(TOp.Run, TOp.Invoke, uint.MaxValue);
        Check<TOp, long>(TOp.Run, TOp.Invoke, long.MinValue);
        Check<TOp, Half>(TOp.Run, TOp.Invoke, Half.NaN);
    }

    private static void Check<TOp, T>(Loop<T> run, Func<T, T, bool> invoke, T special)
        where T : unmanaged, INumberBase<T>
    {
        T[] values = [T.Zero, T.One, T.CreateTruncating(3), T.CreateTruncating(-2), special, T.CreateTruncating(100)];
        int size = Unsafe.SizeOf<T>();
        using GuardedMemory left = new(200 * size), right = new(200 * size), results = new(200);
        for (int length = 0; length <= 200; length += length < 70 ? 1 : 13)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> x = left.Elements<T>(length, guard);
                Span<T> y = right.Elements<T>(length, guard);
                for (int i = 0; i < length; i++)
                {
                    x[i] = values[i % values.Length];
                    y[i] = values[i / values.Length % values.Length];
                }

                results.Clear();
                Span<bool> truths = results.Elements<bool>(length, guard);
                run(x, y, truths);
                for (int i = 0; i < length; i++)
                {
                    Assert.True(invoke(x[i], y[i]) == truths[i], $"{typeof(TOp).Name} of {x[i]} and {y[i]}");
                }

                results.AssertUntouchedAround<bool>(truths);
            }
        }
    }

    private delegate void Loop<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<bool> destination);
}
