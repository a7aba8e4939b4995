using System.Buffers;

namespace Networks;

/// <summary>The pixels that one tile of a result is made of, laid out as <see cref="Tiling"/> says.</summary>
internal sealed class TileOfPixels : IDisposable
{
    private readonly Tiling _tiling;
    private readonly int _firstRow;
    private readonly int _rows;
    private readonly float[] _elements;

    /// <summary>Reads a tile of an image, through a normalisation if there is one.</summary>
    public TileOfPixels(Tiling tiling, int tile, NdArray<float> image, BatchNormalization? before)
    {
        _tiling = tiling;
        _firstRow = tile * tiling.Rows;
        _rows = Math.Min(tiling.Rows, tiling.OutputHeight - _firstRow);
        _elements = ArrayPool<float>.Shared.Rent(tiling.Elements);

        int plane = tiling.InputRows * tiling.Columns;
        Span<float> to = _elements;
        for (int channel = 0; channel < tiling.Channels; channel++)
        {
            ReadOnlySpan<float> from = Maps.Plane(image, channel);
            for (int down = 0; down < tiling.PlanesDown; down++)
            {
                for (int across = 0; across < tiling.PlanesAcross; across++)
                {
                    Fill(to[..plane], from, channel, down, across, before);
                    to = to[plane..];
                }
            }
        }

        // The last strip reads beyond: numbers that are dropped, but must not slow the sums as denormal ones would.
        to[..OuterProducts.Columns].Clear();
    }

    /// <summary>Places of the window, with those dropped at the ends of rows.</summary>
    public int Places => ((_rows - 1) * _tiling.Columns) + _tiling.OutputWidth;

    public ReadOnlySpan<int> Offsets => _tiling.Offsets;

    public ReadOnlySpan<float> Elements => _elements;

    /// <summary>The first row of the result.</summary>
    public int FirstRow => _firstRow;

    /// <summary>Elements of a whole plane of the result.</summary>
    public int PlaneSize => _tiling.OutputHeight * _tiling.OutputWidth;

    public void Dispose() => ArrayPool<float>.Shared.Return(_elements);

    /// <summary>Writes the sums of neighbouring places to a plane of the result.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="first">The place of the first one.</param>
    /// <param name="plane">The whole plane.</param>
    public void Store(ReadOnlySpan<float> sums, int first, Span<float> plane)
    {
        int width = _tiling.OutputWidth;
        int count = Math.Min(sums.Length, Places - first);
        if (_tiling.Columns == width)
        {
            sums[..count].CopyTo(plane[((_firstRow * width) + first)..]);
            return;
        }

        for (int done = 0; done < count;)
        {
            (int row, int column) = Math.DivRem(first + done, _tiling.Columns);
            int run = Math.Min(width - column, count - done);
            if (run > 0)
            {
                sums.Slice(done, run).CopyTo(plane[(((_firstRow + row) * width) + column)..]);
            }

            done += Math.Min(_tiling.Columns - column, count - done);
        }
    }

    private void Fill(
        Span<float> to, ReadOnlySpan<float> from, int channel, int down, int across, BatchNormalization? before)
    {
        (int stride, int padding) = (_tiling.Window.Stride, _tiling.Window.Padding);
        (int columns, int width) = (_tiling.Columns, _tiling.InputWidth);
        if (_tiling.IsFlat)
        {
            Read(from.Slice(_firstRow, _rows), 1, channel, before, to[.._rows]);
            to[_rows..].Clear();
            return;
        }

        // Columns of the plane that are within the image: column x is the image's x * stride + across - padding.
        int begin = Math.Min((Math.Max(padding - across, 0) + stride - 1) / stride, columns);
        int end = Math.Clamp((width - across + padding + stride - 1) / stride, begin, columns);
        for (int y = 0; y < _tiling.InputRows; y++)
        {
            Span<float> row = to.Slice(y * columns, columns);
            int source = ((_firstRow + y) * stride) + down - padding;
            if (source < 0 || source >= _tiling.InputHeight || begin == end)
            {
                row.Clear();
                continue;
            }

            row[..begin].Clear();
            row[end..].Clear();
            int column = (begin * stride) + across - padding;
            Read(from.Slice((source * width) + column, width - column), stride, channel, before, row[begin..end]);
        }
    }

    private static void Read(
        ReadOnlySpan<float> from, int stride, int channel, BatchNormalization? before, Span<float> to)
    {
        if (stride == 1)
        {
            from[..to.Length].CopyTo(to);
        }
        else
        {
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = from[i * stride];
            }
        }

        before?.Apply(channel, to, to);
    }
}
