using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NdArrays.Tests.Documentation;

/// <summary>Programs compiled together, because one compilation of hundreds costs little more than one of one.</summary>
internal sealed class ExampleSuite
{
    private readonly Dictionary<string, ExampleProgram> _programs;
    private readonly Dictionary<string, List<string>> _compilerErrors = [];
    private readonly Dictionary<string, string> _namespaces = [];
    private readonly List<ExpectedOutput> _expectations = [];
    private readonly Dictionary<string, Range> _promises = [];
    private readonly Assembly _assembly;

    public ExampleSuite(IEnumerable<ExampleProgram> programs)
    {
        _programs = programs.ToDictionary(program => program.Name);
        ExampleTranslator translator = new(_expectations);
        List<SyntaxTree> trees = [ExampleTranslator.ReportTree];
        foreach (ExampleProgram program in _programs.Values)
        {
            int first = _expectations.Count;
            _namespaces[program.Name] = $"Program{_namespaces.Count}";
            trees.Add(translator.Translate(program, _namespaces[program.Name]));
            _promises[program.Name] = first.._expectations.Count;
        }

        _assembly = ExampleCompiler.Compile("DocumentedExamples", trees, _compilerErrors);
        Type report = _assembly.GetType($"{ExampleTranslator.Namespace}.Report", throwOnError: true)!;
        report.GetField("Reached")!.SetValue(null, (Action<int>)(i => ExampleRun.Current!.Compare(i, _expectations[i])));
    }

    /// <summary>The names of the programs.</summary>
    public IEnumerable<string> Names => _programs.Keys;

    /// <summary>The places at which output is promised.</summary>
    public int PromiseCount => _expectations.Count;

    /// <summary>Runs a program.</summary>
    /// <returns>What differs from the document, each with its file and line; nothing if all is as written.</returns>
    public IReadOnlyList<string> Run(string name)
    {
        if (_compilerErrors.TryGetValue(name, out List<string>? errors))
        {
            return errors;
        }

        Type type = _assembly.GetType($"{ExampleTranslator.Namespace}.{_namespaces[name]}.Program", throwOnError: true)!;
        Action run = type.GetMethod("Run")!.CreateDelegate<Action>();
        using ExampleRun example = new(_programs[name], _expectations, _promises[name]);
        return example.Execute(run);
    }
}
