using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>What becomes of the elements of an array before they are reduced.</summary>
internal interface IFetch<TFrom, T>
{
    /// <summary>Whether elements of a stride can be reduced where they lie.</summary>
    static virtual bool IsDirect(nint stride) => false;

    /// <summary>Writes what is to be reduced.</summary>
    /// <param name="source">The first element.</param>
    /// <param name="stride">From one element to the next.</param>
    /// <param name="second">The first element of the second operand, if there is one.</param>
    /// <param name="secondStride">From one of these to the next.</param>
    /// <param name="room">As much room as there are elements.</param>
    void Get(ref TFrom source, nint stride, ref byte second, nint secondStride, Span<T> room);
}

/// <summary>The elements, converted.</summary>
internal readonly struct PlainFetch<TFrom, T> : IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged
{
    public static bool IsDirect(nint stride) => typeof(TFrom) == typeof(T) && stride == 1;

    public void Get(ref TFrom source, nint stride, ref byte second, nint secondStride, Span<T> room)
    {
        if (typeof(TFrom) != typeof(T))
        {
            ConvertKernel<TFrom, T>.Instance!.Run(in source, stride, ref room[0], 1, room.Length);
            return;
        }

        ref T from = ref Unsafe.As<TFrom, T>(ref source);
        if (stride == 1)
        {
            MemoryMarshal.CreateReadOnlySpan(in from, room.Length).CopyTo(room);
            return;
        }

        for (int i = 0; i < room.Length; i++)
        {
            room[i] = from;
            from = ref Unsafe.Add(ref from, stride);
        }
    }
}

/// <summary>The elements where the second operand, truth values, is true, and elsewhere one that changes nothing.</summary>
/// <param name="neutral">That one.</param>
internal readonly struct MaskedFetch<TFrom, T>(T neutral) : IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged
{
    public void Get(ref TFrom source, nint stride, ref byte second, nint secondStride, Span<T> room)
    {
        default(PlainFetch<TFrom, T>).Get(ref source, stride, ref second, secondStride, room);
        ref T first = ref room[0];
        T unchanged = neutral;
        WhereRun.Run(in second, secondStride, in first, 1, in unchanged, 0, ref first, 1, room.Length);
    }
}

/// <summary>Whether elements are not 0, as bytes: 0 if not.</summary>
internal readonly struct TruthFetch<TFrom> : IFetch<TFrom, byte>
    where TFrom : unmanaged
{
    public static bool IsDirect(nint stride) => typeof(TFrom) == typeof(bool) && stride == 1;

    public void Get(ref TFrom source, nint stride, ref byte second, nint secondStride, Span<byte> room)
    {
        ref bool truth = ref Unsafe.As<byte, bool>(ref room[0]);
        if (typeof(TFrom) == typeof(bool))
        {
            default(PlainFetch<TFrom, bool>).Get(
                ref source, stride, ref second, secondStride, MemoryMarshal.CreateSpan(ref truth, room.Length));
        }
        else
        {
            ConvertKernel<TFrom, bool>.Instance!.Run(in source, stride, ref truth, 1, room.Length);
        }
    }
}

/// <summary>The same of elements where the second operand, truth values, is true, and elsewhere what changes nothing.</summary>
/// <param name="neutral">That.</param>
internal readonly struct MaskedTruthFetch<TFrom>(byte neutral) : IFetch<TFrom, byte>
    where TFrom : unmanaged
{
    public void Get(ref TFrom source, nint stride, ref byte second, nint secondStride, Span<byte> room)
    {
        default(TruthFetch<TFrom>).Get(ref source, stride, ref second, secondStride, room);
        ref byte first = ref room[0];
        byte unchanged = neutral;
        WhereRun.Run(in second, secondStride, in first, 1, in unchanged, 0, ref first, 1, room.Length);
    }
}

/// <summary>1 for elements that are not 0.</summary>
internal readonly struct CountFetch<TFrom> : IFetch<TFrom, long>
    where TFrom : unmanaged
{
    public void Get(ref TFrom source, nint stride, ref byte second, nint secondStride, Span<long> room)
    {
        Span<byte> truths = stackalloc byte[room.Length];
        default(TruthFetch<TFrom>).Get(ref source, stride, ref second, secondStride, truths);
        ConvertKernel<byte, long>.Instance!.Run(in truths[0], 1, ref room[0], 1, room.Length);
    }
}

/// <summary>The elements' distances from the second operand, their means.</summary>
internal readonly struct DistanceFetch<TFrom, T> : IFetch<TFrom, T>
    where TFrom : unmanaged
    where T : unmanaged, INumberBase<T>
{
    public void Get(ref TFrom source, nint stride, ref byte second, nint secondStride, Span<T> room)
    {
        ref T mean = ref Unsafe.As<byte, T>(ref second);
        ReadOnlySpan<T> elements = room;
        if (PlainFetch<TFrom, T>.IsDirect(stride))
        {
            elements = MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<TFrom, T>(ref source), room.Length);
        }
        else
        {
            default(PlainFetch<TFrom, T>).Get(ref source, stride, ref second, secondStride, room);
        }

        if (secondStride == 0)
        {
            TensorPrimitives.Subtract(elements, mean, room);
        }
        else if (secondStride == 1)
        {
            TensorPrimitives.Subtract(elements, MemoryMarshal.CreateReadOnlySpan(in mean, room.Length), room);
        }
        else
        {
            for (int i = 0; i < room.Length; i++)
            {
                room[i] = elements[i] - Unsafe.Add(ref mean, i * secondStride);
            }
        }
    }
}

/// <summary>The squares of complex elements' distances from the second operand, their means.</summary>
internal readonly struct ComplexDistanceFetch : IFetch<Complex, double>
{
    public void Get(ref Complex source, nint stride, ref byte second, nint secondStride, Span<double> room)
    {
        ref Complex mean = ref Unsafe.As<byte, Complex>(ref second);
        for (int i = 0; i < room.Length; i++)
        {
            Complex distance = Unsafe.Add(ref source, i * stride) - Unsafe.Add(ref mean, i * secondStride);
            room[i] = (distance.Real * distance.Real) + (distance.Imaginary * distance.Imaginary);
        }
    }
}
