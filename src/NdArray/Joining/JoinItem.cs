using System.Numerics;
using NdArrays.Errors;
using NdArrays.Types;

namespace NdArrays;

/// <summary>One item of what <c>R_</c> and <c>C_</c> join: an array, a number, or a range of numbers. All convert to it by themselves.</summary>
/// <remarks>A bare number takes the type of the others as far as its kind allows, as in NumPy 2.</remarks>
public readonly struct JoinItem
{
    private readonly NdArray? _array;

    private JoinItem(NdArray array, WeakScalar weak = WeakScalar.None)
    {
        _array = array;
        Weak = weak;
    }

    /// <summary>The array; nothing in an item that was never made.</summary>
    internal NdArray? Array => _array;

    /// <summary>Whether it is a bare number, and of which kind.</summary>
    internal WeakScalar Weak { get; }

    /// <summary>An array.</summary>
    /// <param name="array">The array.</param>
    public static implicit operator JoinItem(NdArray array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new(array);
    }

    /// <summary>A truth value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator JoinItem(bool value) => new((NdArray<bool>)value, WeakScalar.Boolean);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JoinItem(long value) => new((NdArray<long>)value, WeakScalar.Integer);

    /// <summary>A number with a point.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JoinItem(double value) => new((NdArray<double>)value, WeakScalar.Floating);

    /// <summary>A complex number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JoinItem(Complex value) => new((NdArray<Complex>)value, WeakScalar.Complex);

    /// <summary>The whole numbers of a range: <c>1..4</c> are 1, 2 and 3.</summary>
    /// <param name="range">The range, with both ends, from the start.</param>
    /// <exception cref="ArgumentException">An end counts from the end, of which there is none.</exception>
    public static implicit operator JoinItem(Range range)
    {
        (long start, long stop) = EndsOf(range);
        return new(NdArray.Arange(start, stop));
    }

    /// <summary>The whole numbers of a slice: from 0, or its start, a step apart.</summary>
    /// <param name="slice">The slice, with an end.</param>
    /// <exception cref="ArgumentException">The slice has no end.</exception>
    public static implicit operator JoinItem(Slice slice)
    {
        (long start, long stop, long step) = EndsOf(slice);
        return new(NdArray.Arange(start, stop, step));
    }

    /// <summary>The two ends of a range of numbers.</summary>
    internal static (long Start, long Stop) EndsOf(Range range)
    {
        if (range.Start.IsFromEnd || range.End.IsFromEnd)
        {
            Throw.NumbersFromEnd(range);
        }

        return (range.Start.Value, range.End.Value);
    }

    /// <summary>The ends and the step of a slice of numbers.</summary>
    internal static (long Start, long Stop, long Step) EndsOf(Slice slice)
    {
        if (slice.Stop is not nint stop)
        {
            Throw.NumbersWithoutEnd(slice);
            stop = 0;
        }

        return (slice.Start ?? 0, stop, slice.Step ?? 1);
    }
}

/// <summary>One item of what <c>R_</c> and <c>C_</c> join to an array of one type: an array, a number, or a range of numbers.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct JoinItem<T>
    where T : unmanaged, INumber<T>
{
    private readonly NdArray<T>? _array;

    private JoinItem(NdArray<T> array) => _array = array;

    /// <summary>The array; nothing in an item that was never made.</summary>
    internal NdArray<T>? Array => _array;

    /// <summary>An array.</summary>
    /// <param name="array">The array.</param>
    public static implicit operator JoinItem<T>(NdArray<T> array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new(array);
    }

    /// <summary>One number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JoinItem<T>(T value) => new((NdArray<T>)value);

    /// <summary>The whole numbers of a range: <c>1..4</c> are 1, 2 and 3.</summary>
    /// <param name="range">The range, with both ends, from the start.</param>
    /// <exception cref="ArgumentException">An end counts from the end, of which there is none.</exception>
    /// <exception cref="OverflowException">The type cannot hold an end.</exception>
    public static implicit operator JoinItem<T>(Range range)
    {
        (long start, long stop) = JoinItem.EndsOf(range);
        return new(NdArray.Arange(T.CreateChecked(start), T.CreateChecked(stop)));
    }

    /// <summary>The whole numbers of a slice: from 0, or its start, a step apart.</summary>
    /// <param name="slice">The slice, with an end.</param>
    /// <exception cref="ArgumentException">The slice has no end.</exception>
    /// <exception cref="OverflowException">The type cannot hold an end or the step.</exception>
    public static implicit operator JoinItem<T>(Slice slice)
    {
        (long start, long stop, long step) = JoinItem.EndsOf(slice);
        return new(NdArray.Arange(T.CreateChecked(start), T.CreateChecked(stop), T.CreateChecked(step)));
    }

    /// <summary>Evenly spaced numbers of any kind.</summary>
    /// <param name="axis">The numbers.</param>
    public static implicit operator JoinItem<T>(GridAxis<T> axis) => new(axis.Alone());
}
