using NdArrays.Plots;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace NdArrays.Benchmarks.Throughput;

/// <summary>A picture of gigabytes a second over the size of the result.</summary>
internal static class ThroughputPlot
{
    private static readonly Color[] Palette = [Colors.Gray, Colors.SteelBlue, Colors.DarkBlue, Colors.OrangeRed];

    /// <summary>Writes it.</summary>
    public static void Save(string path, long[] bytes, (string Name, double[] Rates)[] lines)
    {
        bool hasText = PlotFont.Find();
        double[] places = [.. bytes.Select(size => Math.Log2(size))];
        Plot plot = new();
        for (int i = 0; i < lines.Length; i++)
        {
            int[] known = [.. Enumerable.Range(0, places.Length).Where(place => double.IsFinite(lines[i].Rates[place]))];
            if (known.Length > 0)
            {
                ScottPlot.Plottables.Scatter line = plot.Add.Scatter(
                    known.Select(place => places[place]).ToArray(),
                    known.Select(place => lines[i].Rates[place]).ToArray(),
                    Palette[i % Palette.Length]);
                line.LegendText = lines[i].Name;
                line.LineWidth = 2;
            }
        }

        NumericManual ticks = new();
        for (int i = 0; i < bytes.Length; i += 2)
        {
            ticks.AddMajor(places[i], ThroughputCommand.SizeText(bytes[i]));
        }

        plot.Axes.Bottom.TickGenerator = ticks;
        plot.XLabel("bytes of the result");
        plot.YLabel("GB/s written");
        plot.Title("Two arrays joined into a given one");
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsY(0, plot.Axes.GetLimits().Top);
        plot.ShowLegend(Alignment.UpperRight);
        if (hasText)
        {
            plot.Font.Set(PlotFont.Family);
        }

        plot.SavePng(path, 1000, 500);
    }
}
