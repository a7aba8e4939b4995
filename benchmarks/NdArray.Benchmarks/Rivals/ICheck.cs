using System.Runtime.InteropServices;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>Says whether a rival has the right result.</summary>
internal interface ICheck
{
    bool IsRight(IRival rival, IRun run);

    /// <summary>The check of a case.</summary>
    static ICheck Of(Case @case) => @case switch
    {
        JoinCase joining => new SameBytes(Reference.Digest(Reference.Expected(joining))),
        RoutineCase routine => new SameNumbers(routine),
        _ => throw new NotSupportedException(@case.Name),
    };
}

/// <summary>The right result is known.</summary>
internal sealed class SameBytes(string expected) : ICheck
{
    public bool IsRight(IRival rival, IRun run) => run.Digest() == expected;
}

/// <summary>The result of the first rival, NumPy if it is there, is the right one.</summary>
internal sealed class SameNumbers(RoutineCase routine) : ICheck
{
    private byte[]? _expected;

    public bool IsRight(IRival rival, IRun run)
    {
        if (rival is CopyRival)
        {
            return true;
        }

        byte[] result = run.Result();
        _expected ??= result;
        return result.Length == routine.ResultBytes[0] && result.Length == _expected.Length && AreClose(result, _expected);
    }

    private bool AreClose(byte[] result, byte[] expected)
    {
        if (routine.Tolerance == 0)
        {
            return result.AsSpan().SequenceEqual(expected);
        }

        return routine.Result.Element == Element.F32
            ? AreClose<float>(result, expected)
            : AreClose<double>(result, expected);
    }

    private bool AreClose<T>(byte[] result, byte[] expected)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        ReadOnlySpan<T> ours = MemoryMarshal.Cast<byte, T>(result);
        ReadOnlySpan<T> theirs = MemoryMarshal.Cast<byte, T>(expected);
        for (int i = 0; i < ours.Length; i++)
        {
            double x = double.CreateTruncating(ours[i]);
            double y = double.CreateTruncating(theirs[i]);
            if (!(double.Abs(x - y) <= routine.Tolerance * (1 + double.Abs(y))))
            {
                return false;
            }
        }

        return true;
    }
}
