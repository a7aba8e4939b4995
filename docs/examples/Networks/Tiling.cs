namespace Networks;

/// <summary>
/// How the work of a convolution is cut up: tiles of whole rows of the result, small enough that the pixels they are made
/// of stay in a core's cache.
/// </summary>
/// <remarks>
/// A tile holds its part of the bordered input, channel by channel, row after row, so that what the window sees of
/// neighbouring places lies at neighbouring elements, at an offset for each element of the window. That is so across the
/// ends of rows too: the places there, one for each column the window is wider than its stride, are computed and dropped.
/// For a stride of s each channel is s x s planes, one for the rows and columns that leave each remainder by s.
/// </remarks>
internal sealed class Tiling
{
    private const int CacheElements = 64 * 1024;

    public Tiling(Window window, Shape input, Shape output, int images)
    {
        // What looks at single pixels sees no rows: an image is one line of pixels, and so is a tile.
        IsFlat = window is { Height: 1, Width: 1, Stride: 1, Padding: 0 };
        Window = window;
        (Channels, InputHeight, InputWidth) = ((int)input[0], (int)input[1], (int)input[2]);
        (OutputHeight, OutputWidth) = ((int)output[1], (int)output[2]);
        if (IsFlat)
        {
            (InputHeight, InputWidth) = (InputHeight * InputWidth, 1);
            (OutputHeight, OutputWidth) = (InputHeight, 1);
        }

        (PlanesDown, PlanesAcross) = (Math.Min(window.Stride, window.Height), Math.Min(window.Stride, window.Width));
        Columns = OutputWidth + ((window.Width - 1) / window.Stride);
        int halo = (window.Height - 1) / window.Stride;

        int rowElements = Channels * PlanesDown * PlanesAcross * Columns;
        int atMost = Math.Max(CacheElements / rowElements - halo, 1);
        int tiles = (OutputHeight + atMost - 1) / atMost;
        if (images % Threads.Count != 0)
        {
            tiles = (tiles + Threads.Count - 1) / Threads.Count * Threads.Count;
        }

        Rows = (OutputHeight + tiles - 1) / tiles;
        if (IsFlat)
        {
            Rows = (Rows + OuterProducts.Columns - 1) / OuterProducts.Columns * OuterProducts.Columns;
        }

        TilesAnImage = (OutputHeight + Rows - 1) / Rows;
        Count = TilesAnImage * images;
        InputRows = Rows + halo;
        Elements = (rowElements * InputRows) + OuterProducts.Columns;
        Offsets = MakeOffsets();
    }

    public Window Window { get; }

    public bool IsFlat { get; }

    public int Channels { get; }

    public int InputHeight { get; }

    public int InputWidth { get; }

    public int OutputHeight { get; }

    public int OutputWidth { get; }

    /// <summary>Planes of a channel: one for each remainder by the stride that the window reaches.</summary>
    public int PlanesDown { get; }

    public int PlanesAcross { get; }

    /// <summary>Elements of a plane's row.</summary>
    public int Columns { get; }

    /// <summary>Rows of the result in a tile; the last has what is left.</summary>
    public int Rows { get; }

    /// <summary>Rows of a plane in a tile.</summary>
    public int InputRows { get; }

    public int TilesAnImage { get; }

    /// <summary>Tiles of all images.</summary>
    public int Count { get; }

    /// <summary>Elements of a tile, with what the last strip may read beyond.</summary>
    public int Elements { get; }

    /// <summary>Where each element of the window is, from the first of a place: channel, row, column.</summary>
    public int[] Offsets { get; }

    private int[] MakeOffsets()
    {
        int stride = Window.Stride;
        int[] offsets = new int[Channels * Window.Height * Window.Width];
        for (int i = 0; i < offsets.Length; i++)
        {
            int x = i % Window.Width;
            int y = i / Window.Width % Window.Height;
            int channel = i / (Window.Width * Window.Height);
            int plane = (((channel * PlanesDown) + (y % stride)) * PlanesAcross) + (x % stride);
            offsets[i] = (((plane * InputRows) + (y / stride)) * Columns) + (x / stride);
        }

        return offsets;
    }
}
