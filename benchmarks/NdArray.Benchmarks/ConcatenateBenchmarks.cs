using BenchmarkDotNet.Attributes;

namespace NdArrays.Benchmarks;

/// <summary>
/// Concatenation into an array that is there already, beside a plain copy of the same bytes: what is left over is the
/// cost of the work of joining.
/// </summary>
[MemoryDiagnoser]
public class ConcatenateBenchmarks
{
    private NdArray<float>[] _inputs = [];
    private NdArray<float> _out = 0;
    private float[] _from = [];
    private float[] _to = [];

    /// <summary>What is joined along which axis.</summary>
    public enum Join
    {
        /// <summary>Two small matrices, by rows: the cost of a call.</summary>
        Tiny,

        /// <summary>Two matrices by rows: two long runs.</summary>
        Rows,

        /// <summary>Two matrices by columns: many runs of 2 KiB.</summary>
        Columns,

        /// <summary>Two transposed matrices by columns.</summary>
        Transposed,

        /// <summary>Colours and transparency by their last axis: runs of 12 and 4 bytes.</summary>
        Channels,

        /// <summary>Ten thousand arrays of ten elements.</summary>
        Many,

        /// <summary>The skip connection of a U-Net, by channels.</summary>
        Skip,
    }

    /// <summary>The case measured.</summary>
    [ParamsAllValues]
    public Join Joined { get; set; }

    private int Axis => Joined switch
    {
        Join.Tiny or Join.Rows or Join.Many => 0,
        Join.Skip or Join.Columns or Join.Transposed => 1,
        _ => -1,
    };

    /// <summary>Makes the inputs and the place of the result.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _inputs = Joined switch
        {
            Join.Tiny => [Filled([2, 2]), Filled([1, 2])],
            Join.Rows or Join.Columns => [Filled([512, 512]), Filled([512, 512])],
            Join.Transposed => [Filled([1024, 1024]).T, Filled([1024, 1024]).T],
            Join.Channels => [Filled([1080, 1920, 3]), Filled([1080, 1920, 1])],
            Join.Many => [.. Enumerable.Range(0, 10_000).Select(_ => Filled(10))],
            _ => [Filled([8, 64, 128, 128]), Filled([8, 64, 128, 128])],
        };
        _out = NdArray.Concatenate(_inputs, Axis).Copy();
        _from = _out.ToArray();
        _to = new float[_from.Length];
    }

    /// <summary>As many bytes from one array to another.</summary>
    [Benchmark(Baseline = true)]
    public void Copy() => _from.CopyTo(_to);

    /// <summary>Into an array that is there already.</summary>
    /// <returns>That array.</returns>
    [Benchmark]
    public NdArray Into() => NdArray.Concatenate(_inputs, Axis, _out);

    /// <summary>Into a new array that is disposed of at once.</summary>
    [Benchmark]
    public void Fresh() => NdArray.Concatenate(_inputs, Axis).Dispose();

    private static NdArray<float> Filled(Shape shape) => NdArray.Full(shape, 1.5f);
}
