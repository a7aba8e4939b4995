namespace NdArrays.Tests.Documentation;

/// <summary>A piece of code as it stands in a document.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The line of the file on which the code starts, from 1.</param>
/// <param name="Code">The code, line by line as in the file.</param>
internal sealed record ExampleBlock(string File, int Line, string Code);

/// <summary>Blocks that make one program: what an earlier one defines, a later one uses.</summary>
/// <param name="Name">What the test is called.</param>
/// <param name="Blocks">The blocks in the order of the document.</param>
internal sealed record ExampleProgram(string Name, IReadOnlyList<ExampleBlock> Blocks);

/// <summary>The output a document promises at one place.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The line of the file on which the output is written, from 1.</param>
/// <param name="Text">The output, without the comment signs.</param>
internal sealed record ExpectedOutput(string File, int Line, string Text);
