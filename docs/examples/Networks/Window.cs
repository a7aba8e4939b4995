namespace Networks;

/// <summary>How a window of pixels moves over an image: its size, its steps, and the border added on every side.</summary>
internal readonly record struct Window(int Height, int Width, int Stride, int Padding)
{
    /// <summary>How many places it has along an axis.</summary>
    /// <param name="length">The image's length.</param>
    /// <param name="window">Its own length.</param>
    /// <param name="partly">Whether the last place may stick out beyond the border; it must begin within the image.</param>
    public nint Places(nint length, int window, bool partly = false)
    {
        nint room = length + (2 * Padding) - window;
        if (!partly)
        {
            return room < 0 ? 0 : (room / Stride) + 1;
        }

        nint places = ((Math.Max(room, 0) + Stride - 1) / Stride) + 1;
        return (places - 1) * Stride >= length + Padding ? places - 1 : places;
    }
}
