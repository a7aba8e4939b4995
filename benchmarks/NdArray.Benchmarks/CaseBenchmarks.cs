using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using NdArrays.Benchmarks.Rivals;
using NdArrays.Benchmarks.Rivals.Topics;

namespace NdArrays.Benchmarks;

/// <summary>
/// The cases of the rivals command in detail, with what they allocate: a plain copy of the same bytes, and this library on
/// one thread and on all.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(WholeNames))]
public class CaseBenchmarks
{
    /// <summary>Calls that are made in a row, so that starting them costs each next to nothing.</summary>
    private const int Calls = 16;

    private IRun? _run;

    /// <summary>The names of all cases.</summary>
    public static IEnumerable<string> Names => Topic.AllCases.Select(@case => @case.Name);

    /// <summary>The case measured.</summary>
    [ParamsSource(nameof(Names))]
    public string Case { get; set; } = string.Empty;

    /// <summary>Makes the bytes that are copied.</summary>
    [GlobalSetup(Target = nameof(Copy))]
    public void PrepareCopy() => _run = new CopyRival().Prepare(Chosen());

    /// <summary>Makes the inputs and the place of the result.</summary>
    [GlobalSetup(Target = nameof(OneThread))]
    public void PrepareOneThread() => _run = new NdArrayRival(Columns.OneThread, 1).Prepare(Chosen());

    /// <summary>Makes the inputs and the place of the result.</summary>
    [GlobalSetup(Target = nameof(AllThreads))]
    public void PrepareAllThreads() => _run = new NdArrayRival(Columns.AllThreads, Threads.All).Prepare(Chosen());

    /// <summary>Lets go of what the case needed.</summary>
    [GlobalCleanup]
    public void CleanUp() => (_run as IDisposable)?.Dispose();

    /// <summary>As many bytes from one array to another.</summary>
    /// <returns>The time that the calls took.</returns>
    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public TimeSpan Copy() => _run!.Time(Calls);

    /// <summary>This library, on the caller's thread alone.</summary>
    /// <returns>The time that the calls took.</returns>
    [Benchmark(OperationsPerInvoke = Calls)]
    public TimeSpan OneThread() => _run!.Time(Calls);

    /// <summary>This library, on all threads.</summary>
    /// <returns>The time that the calls took.</returns>
    [Benchmark(OperationsPerInvoke = Calls)]
    public TimeSpan AllThreads() => _run!.Time(Calls);

    private Case Chosen() => Topic.AllCases.First(@case => @case.Name == Case);

    /// <summary>Names of cases are not cut.</summary>
    private sealed class WholeNames : ManualConfig
    {
        public WholeNames() => WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(100));
    }
}
