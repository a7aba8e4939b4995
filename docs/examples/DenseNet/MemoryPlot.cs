using NdArrays.Plots;
using ScottPlot;

namespace DenseNet;

/// <summary>A picture of what both ways take, over depth.</summary>
internal static class MemoryPlot
{
    private const double MiB = 1048576;

    /// <summary>Writes it.</summary>
    /// <returns>Whether there is text in it: a machine without fonts has none.</returns>
    public static bool Save(string path, IReadOnlyList<int> layers, IReadOnlyList<(PassMemory Plain, PassMemory Buffered)> memory)
    {
        bool hasText = PlotFont.Find();
        Multiplot plots = new();
        plots.AddPlots(2);
        plots.Layout = new ScottPlot.MultiplotLayouts.Columns();

        Plot made = plots.GetPlot(0);
        made.Title("Bytes written to feature maps, in all");
        Add(made, "plain", layers, [.. memory.Select(m => m.Plain.Made)], Colors.OrangeRed, LinePattern.Solid);
        Add(made, "of that, by concatenation", layers, [.. memory.Select(m => m.Plain.Concatenated)], Colors.OrangeRed, LinePattern.Dotted);
        Add(made, "buffered", layers, [.. memory.Select(m => m.Buffered.Made)], Colors.SteelBlue, LinePattern.Solid);

        Plot peak = plots.GetPlot(1);
        peak.Title("Feature maps at once, at most");
        Add(peak, "plain", layers, [.. memory.Select(m => m.Plain.Peak)], Colors.OrangeRed, LinePattern.Solid);
        Add(peak, "buffered", layers, [.. memory.Select(m => m.Buffered.Peak)], Colors.SteelBlue, LinePattern.Solid);

        plots.SavePng(path, 1000, 420);
        return hasText;
    }

    private static void Add(
        Plot plot, string name, IReadOnlyList<int> layers, IReadOnlyList<long> bytes, Color color, LinePattern pattern)
    {
        ScottPlot.Plottables.Scatter line = plot.Add.Scatter(
            layers.Select(l => (double)l).ToArray(), bytes.Select(b => b / MiB).ToArray(), color);
        line.LegendText = name;
        line.LineWidth = 2;
        line.LinePattern = pattern;
        plot.XLabel("layers of a block (64 channels, 32 more a layer, 28 x 28)");
        plot.YLabel("MiB");
        plot.Axes.SetLimitsX(0, layers[^1]);
        plot.Axes.AutoScaleY();
        plot.Axes.SetLimitsY(0, plot.Axes.GetLimits().Top);
        plot.ShowLegend(Alignment.UpperLeft);
        plot.Font.Set(PlotFont.Family);
    }
}
