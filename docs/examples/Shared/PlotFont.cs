using ScottPlot;
using SkiaSharp;

namespace NdArrays.Plots;

/// <summary>A font for the text of plots: the graphics library for Linux knows none by itself.</summary>
internal static class PlotFont
{
    /// <summary>The name by which plots ask for it.</summary>
    public const string Family = "Plot";

    private const string Folder = "/usr/share/fonts";

    /// <summary>Looks for a font where distributions keep them.</summary>
    /// <returns>Whether plots can have text: a machine without fonts has none.</returns>
    public static bool Find()
    {
        if (SKFontManager.Default.FontFamilies.Any(family => family.Length > 0))
        {
            return true;
        }

        string? file = Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder, "*Sans*.ttf", SearchOption.AllDirectories)
                .OrderBy(path => Path.GetFileName(path).Length)
                .FirstOrDefault()
            : null;
        if (file is not null)
        {
            Fonts.AddFontFile(Family, file);
        }

        return file is not null;
    }
}
