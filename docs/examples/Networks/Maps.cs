namespace Networks;

/// <summary>What to do with a plane: one channel of one image.</summary>
internal delegate void PlaneAction(ReadOnlySpan<float> from, Span<float> to, int channel);

/// <summary>Feature maps, images x channels x height x width, of any strides.</summary>
internal static class Maps
{
    /// <summary>Checks what a layer is given.</summary>
    /// <exception cref="ArgumentException">It is no feature map of so many channels.</exception>
    public static void Check(NdArray<float> input, int? channels = null) => CheckShape(input.Shape, channels);

    /// <inheritdoc cref="Check"/>
    public static void CheckShape(Shape input, int? channels = null)
    {
        if (input.Rank != 4)
        {
            throw new ArgumentException(
                $"The input has shape {input}, and images x channels x height x width is expected.", nameof(input));
        }

        if (channels is int expected && input[1] != expected)
        {
            throw new ArgumentException(
                $"The input has shape {input}: it has {input[1]} channels, and this layer takes {expected}.", nameof(input));
        }
    }

    /// <summary>Checks where a layer is to write.</summary>
    /// <exception cref="ArgumentException">It is of another shape, or shares memory with what it may not share it with.</exception>
    /// <exception cref="InvalidOperationException">It cannot be written.</exception>
    public static void CheckOut(NdArray<float> @out, Shape expected, NdArray<float>? apartFrom = null)
    {
        if (@out.Shape != expected)
        {
            throw new ArgumentException($"The result has shape {expected}, and out has shape {@out.Shape}.", nameof(@out));
        }

        if (!@out.IsWriteable)
        {
            throw new InvalidOperationException("The result cannot be written to out, which is read-only.");
        }

        if (apartFrom is not null && np.SharesMemory(apartFrom, @out))
        {
            throw new ArgumentException(
                "The input and out share memory, and this layer reads its input more than once.", nameof(@out));
        }
    }

    /// <summary>The images, each with its elements one after another, copied where they are not.</summary>
    public static NdArray<float>[] Read(NdArray<float> input) => [.. Images(input).Select(image => image.AsContiguous())];

    /// <summary>Lets images be written whose elements lie one after another; where those of out do not, they are copied.</summary>
    public static void Write(NdArray<float> @out, Action<NdArray<float>[]> write)
    {
        NdArray<float>[] images = [.. Images(@out)];
        NdArray<float>[] written = [.. images.Select(image => image.IsCContiguous ? image : np.EmptyLike(image, Order.C))];
        write(written);
        foreach ((NdArray<float> image, NdArray<float> result) in images.Zip(written))
        {
            if (!ReferenceEquals(image, result))
            {
                result.CopyTo(image);
            }
        }
    }

    /// <summary>Does something with every channel of every image, on several threads.</summary>
    public static void ForEachPlane(NdArray<float> input, NdArray<float> @out, PlaneAction action)
    {
        int channels = (int)input.Shape[1];
        NdArray<float>[] from = Read(input);
        Write(@out, to => Threads.ForEach(from.Length * channels, i =>
        {
            (int image, int channel) = (i / channels, i % channels);
            action(Plane(from[image], channel), Plane(to[image], channel), channel);
        }));
    }

    /// <summary>One channel of an image whose elements lie one after another.</summary>
    public static Span<float> Plane(NdArray<float> image, int channel)
    {
        int size = (int)(image.Shape[1] * image.Shape[2]);
        return image.AsSpan().Slice(channel * size, size);
    }

    private static IEnumerable<NdArray<float>> Images(NdArray<float> maps) =>
        Enumerable.Range(0, (int)maps.Shape[0]).Select(i => maps[i, ..]);
}
