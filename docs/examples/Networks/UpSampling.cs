namespace Networks;

/// <summary>Images made larger by repeating each pixel in a square.</summary>
public static class UpSampling
{
    /// <summary>Repeats each pixel.</summary>
    /// <param name="input">Images x channels x height x width.</param>
    /// <param name="size">How many times, down and across.</param>
    /// <param name="out">Images x channels x size times the height and width, or up to size - 1 less; apart from the input.</param>
    /// <exception cref="ArgumentException">A shape does not fit, or the two share memory.</exception>
    public static void Nearest(NdArray<float> input, int size, NdArray<float> @out)
    {
        Maps.Check(input);
        CheckOut(input, @out, (int)input.Shape[1], size);
        for (int down = 0; down < size; down++)
        {
            for (int across = 0; across < size; across++)
            {
                Slice rows = new(down, null, size);
                Slice columns = new(across, null, size);
                NdArray<float> places = @out[.., .., rows, columns];
                input[.., .., ..(int)places.Shape[2], ..(int)places.Shape[3]].CopyTo(places);
            }
        }
    }

    /// <summary>Checks where images are to be enlarged to.</summary>
    internal static void CheckOut(NdArray<float> input, NdArray<float> @out, int channels, int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        (nint height, nint width) = (input.Shape[2] * size, input.Shape[3] * size);
        Shape whole = [input.Shape[0], channels, height, width];
        if (@out.Rank == 4 && IsCut(@out.Shape[2], height, size) && IsCut(@out.Shape[3], width, size))
        {
            whole = [input.Shape[0], channels, @out.Shape[2], @out.Shape[3]];
        }

        Maps.CheckOut(@out, whole, apartFrom: input);
    }

    private static bool IsCut(nint length, nint whole, int size) => length <= whole && length > whole - size;
}
