using System.Numerics.Tensors;

namespace Networks;

/// <summary>Images made smaller: each pixel the largest, or the mean, of those a window sees.</summary>
public sealed class Pooling
{
    private readonly Window _window;

    private Pooling(Window window, bool ofLargest, bool partly) =>
        (_window, IsOfLargest, Partly) = (window, ofLargest, partly);

    /// <summary>Whether it takes the largest, and not the mean.</summary>
    public bool IsOfLargest { get; }

    /// <summary>The height and width of the window.</summary>
    public int Size => _window.Height;

    /// <summary>The step from one place of the window to the next.</summary>
    public int Stride => _window.Stride;

    /// <summary>The border around each image, of what is never the largest.</summary>
    public int Padding => _window.Padding;

    /// <summary>Whether the last places of the window may stick out of the image, as they do of an odd size.</summary>
    public bool Partly { get; }

    /// <summary>The largest of what a window sees.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is not positive, or the border is half a window or more.</exception>
    public static Pooling Max(int size, int stride, int padding = 0, bool partly = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stride);
        ArgumentOutOfRangeException.ThrowIfNegative(padding);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(padding, size / 2);
        return new Pooling(new Window(size, size, stride, padding), ofLargest: true, partly);
    }

    /// <summary>The mean of squares beside each other; what is left over at the lower and right edge is dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not positive.</exception>
    public static Pooling Average(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return new Pooling(new Window(size, size, size, 0), ofLargest: false, partly: false);
    }

    /// <summary>The mean of each whole plane.</summary>
    /// <param name="input">Images x channels x height x width, with a pixel at least.</param>
    /// <param name="out">Images x channels x 1 x 1.</param>
    /// <exception cref="ArgumentException">A shape does not fit.</exception>
    public static void GlobalAverage(NdArray<float> input, NdArray<float> @out)
    {
        Maps.Check(input);
        Maps.CheckOut(@out, [input.Shape[0], input.Shape[1], 1, 1], apartFrom: input);
        if (input.Shape[2] == 0 || input.Shape[3] == 0)
        {
            throw new ArgumentException($"The input has shape {input.Shape}: no pixels have no mean.", nameof(input));
        }

        Maps.ForEachPlane(input, @out, (from, to, _) => to[0] = TensorPrimitives.Sum(from) / from.Length);
    }

    /// <summary>The shape of its result.</summary>
    /// <exception cref="ArgumentException">The input is no feature map.</exception>
    public Shape ShapeFor(Shape input)
    {
        Maps.CheckShape(input);
        nint height = _window.Places(input[2], Size, Partly);
        nint width = _window.Places(input[3], Size, Partly);
        return [input[0], input[1], height, width];
    }

    /// <summary>Pools feature maps.</summary>
    /// <param name="input">Images x channels x height x width, of any strides.</param>
    /// <param name="out">Of the shape that <see cref="ShapeFor"/> gives, of any strides, apart from the input.</param>
    /// <exception cref="ArgumentException">A shape does not fit, or the two share memory.</exception>
    public void Run(NdArray<float> input, NdArray<float> @out)
    {
        Maps.CheckOut(@out, ShapeFor(input.Shape), apartFrom: input);
        (int width, int outWidth) = ((int)input.Shape[3], (int)@out.Shape[3]);
        if (@out.Size == 0)
        {
            return;
        }

        Maps.ForEachPlane(input, @out, (from, to, _) =>
        {
            Span<float> column = new float[width];
            for (int row = 0; row < to.Length / outWidth; row++)
            {
                (int begin, int end) = Seen(row, from.Length / width);
                from.Slice(begin * width, width).CopyTo(column);
                for (int y = begin + 1; y < end; y++)
                {
                    Join(column, from.Slice(y * width, width), column);
                }

                Across(column, to.Slice(row * outWidth, outWidth));
            }
        });
    }

    /// <summary>The result as a new feature map.</summary>
    /// <exception cref="ArgumentException">The input's shape does not fit.</exception>
    public NdArray<float> Run(NdArray<float> input, FeatureMemory memory)
    {
        NdArray<float> result = memory.New(ShapeFor(input.Shape));
        Run(input, result);
        return result;
    }

    // What was joined down the rows is joined across the columns.
    private void Across(ReadOnlySpan<float> columns, Span<float> to)
    {
        for (int place = 0; place < to.Length; place++)
        {
            (int begin, int end) = Seen(place, columns.Length);
            float joined = columns[begin];
            foreach (float value in columns[(begin + 1)..end])
            {
                joined = IsOfLargest ? MathF.Max(joined, value) : joined + value;
            }

            to[place] = IsOfLargest ? joined : joined / (Size * Size);
        }
    }

    private void Join(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> to)
    {
        if (IsOfLargest)
        {
            TensorPrimitives.Max(a, b, to);
        }
        else
        {
            TensorPrimitives.Add(a, b, to);
        }
    }

    private (int Begin, int End) Seen(int place, int length)
    {
        int begin = (place * Stride) - Padding;
        return (Math.Max(begin, 0), Math.Min(begin + Size, length));
    }
}
