namespace NdArrays.Tests.Support;

/// <summary>Tests of what the whole process shares, such as pools of memory and threads: no other test runs meanwhile.</summary>
[CollectionDefinition(DisableParallelization = true)]
public class RunsAlone;
