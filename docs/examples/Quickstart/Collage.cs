namespace Quickstart;

/// <summary>A photograph and its mirror images, upright and transposed, joined to one picture.</summary>
internal static class Collage
{
    /// <summary>Makes the picture, and prints what each step gives and costs.</summary>
    /// <param name="photo">Height x width x 3 colours, or x 4 with its own transparency.</param>
    /// <returns>An array of height x width x 4: red, green, blue and alpha.</returns>
    public static NdArray<byte> Of(NdArray<byte> photo)
    {
        Report.Print("photo", photo, "read from the file");
        NdArray<byte> rgba = photo.Shape[2] == 4 ? Report.View("rgba", photo, of: photo) : WithAlpha(photo);

        int side = (int)Math.Min(rgba.Shape[0], rgba.Shape[1]);
        NdArray<byte> upright = Report.View("upright", rgba[.., ^side..], of: rgba);
        NdArray<byte> lying = Report.View("lying", rgba.SwapAxes(0, 1)[.., ^side..], of: rgba);

        NdArray<byte> above = Report.New("above", () => np.Concatenate([upright, upright.Flip(1)], axis: 1));
        NdArray<byte> below = Report.New("below", () => np.Concatenate([lying, lying.Flip(1)], axis: 1));
        return Report.New("picture", () => np.Concatenate([above, below], axis: 0));
    }

    // The upper half fades in. One column says so for all: its broadcast repeats it without a copy.
    private static NdArray<byte> WithAlpha(NdArray<byte> photo)
    {
        int height = (int)photo.Shape[0];
        int width = (int)photo.Shape[1];
        int half = height / 2;
        NdArray<byte> ramp = np.Concatenate([np.Linspace<byte>(0, 255, half), np.Full<byte>(height - half, 255)]);
        NdArray<byte> column = ramp.Reshape(height, 1, 1);
        NdArray<byte> alpha = Report.View("alpha", column.BroadcastTo([height, width, 1]), of: ramp);
        return Report.New("rgba", () => np.Concatenate([photo, alpha], axis: 2));
    }
}
