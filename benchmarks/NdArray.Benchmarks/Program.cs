using BenchmarkDotNet.Running;
using NdArrays.Benchmarks.Rivals;

if (args is ["rivals", ..])
{
    return RivalsCommand.Run(args.AsSpan(1));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
