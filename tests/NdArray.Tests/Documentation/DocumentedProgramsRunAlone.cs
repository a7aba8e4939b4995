namespace NdArrays.Tests.Documentation;

/// <summary>
/// Documented programs run alone: like any program they may change what the whole process shares, such as the options
/// for printing, and no other test may see that.
/// </summary>
[CollectionDefinition(DisableParallelization = true)]
public class DocumentedProgramsRunAlone;
