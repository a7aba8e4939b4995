using NdArrays.Layout;

namespace NdArrays.Joining;

/// <summary>Inputs of a concatenation that share memory with its result.</summary>
internal static class JoinOverlap
{
    /// <summary>
    /// The inputs, with a copy in the place of each that would be overwritten before it is read; null if there is none.
    /// </summary>
    /// <remarks>
    /// The inputs are written one after another, so that what is in danger is an input that meets a part of the result
    /// written before it, or its own part, unless that is just where it lies already.
    /// </remarks>
    /// <param name="inputs">The inputs.</param>
    /// <param name="result">The result.</param>
    /// <param name="flat">Whether the inputs are flattened.</param>
    /// <param name="axis">The axis of the result along which they are joined.</param>
    /// <param name="apart">Whether none of what is to be written then shares memory with the result: any order will do.</param>
    public static NdArray[]? CopiesOfOverwritten(
        ReadOnlySpan<NdArray> inputs, NdArray result, bool flat, int axis, out bool apart)
    {
        apart = true;
        NdArray[]? copies = null;
        nint start = 0;
        NdArray.Reach reach = new(result);
        for (int i = 0; i < inputs.Length; i++)
        {
            NdArray input = inputs[i];
            nint length = flat ? input.Size : input.Shape[axis];
            if (reach.MayMeet(input) && input.Meets(input.Layout, result, result.Layout))
            {
                if (IsOverwritten(input, result, flat, axis, start, length))
                {
                    copies ??= inputs.ToArray();
                    copies[i] = input.CopyAs(input.Layout.Fresh(Order.K));
                    JoinTally.Add(input.Size * input.ItemSize);
                }
                else
                {
                    apart = false;
                }
            }

            start += length;
        }

        return copies;
    }

    private static bool IsOverwritten(NdArray input, NdArray result, bool flat, int axis, nint start, nint length)
    {
        if (input.Meets(input.Layout, result, result.Layout.Part(axis, 0, start)))
        {
            return true;
        }

        ArrayLayout part = result.Layout.Part(axis, start, length);
        return input.Meets(input.Layout, result, part)
            && !input.HasPlacesOf(input.Layout, result, flat ? Unflatten(part, input.Shape) : part);
    }

    /// <summary>The places of a line under the shape of the input that goes there, in row-major order.</summary>
    private static ArrayLayout Unflatten(in ArrayLayout line, Shape shape)
    {
        nint[] strides = new nint[shape.Rank];
        Strides.FillRowMajor(shape, strides, line.StrideSpan[0]);
        return new ArrayLayout(shape, strides, line.Offset);
    }
}
