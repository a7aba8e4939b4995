using BenchmarkDotNet.Running;
using NdArrays.Benchmarks.Rivals;
using NdArrays.Benchmarks.Throughput;

if (args is ["rivals", ..])
{
    return RivalsCommand.Run(args.AsSpan(1));
}

if (args is ["throughput", ..])
{
    return ThroughputCommand.Run(args.AsSpan(1));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
