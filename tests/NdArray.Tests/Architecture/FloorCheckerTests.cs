using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NdArrays.Tests.Architecture;

/// <summary>The checker of the floors finds each kind of use that goes up, and only those.</summary>
public class FloorCheckerTests
{
    private const string Lower = "Lower/Low.cs";
    private const string Upper = "Upper/High.cs";

    [Theory]
    [InlineData("High? _field;", "High")]
    [InlineData("object M() => new List<High>();", "High")]
    [InlineData("object M() => new High();", "High")]
    [InlineData("int M() => High.Constant;", "High.Constant")]
    [InlineData("void M() => 1.Extend();", "int.Extend()")]
    [InlineData("void M() => Part();", "Low.Part()")]
    [InlineData("Low M() => this + this;", "Low.operator +(Low, Low)")]
    [InlineData("int M() => this[0];", "Low.this[int]")]
    [InlineData("int M() => this;", "Low.implicit operator int(Low)")]
    [InlineData("void M() { foreach (int i in this) { } }", "Low.GetEnumerator()")]
    [InlineData("bool M(object o) => o is High;", "High")]
    [InlineData("string M() => nameof(High);", "High")]
    public void An_upward_use_is_found(string member, string used)
    {
        IReadOnlyList<string> found = Check(member);

        Assert.Contains($"{Lower}:2 (floor 1) -> {Upper} (floor 2): {used}", found);
        Assert.All(found, use => Assert.StartsWith($"{Lower}:2 (floor 1) -> {Upper} (floor 2): ", use));
    }

    [Theory]
    [InlineData("Low M() => new Low();")]
    [InlineData("/// <see cref=\"High\"/>\nvoid M() { }")]
    [InlineData("string M() => ToString();")]
    public void Other_uses_are_left_alone(string member) => Assert.Empty(Check(member));

    [Theory]
    [InlineData("text without a table")]
    [InlineData("| 0 layout | nothing |\n")]
    [InlineData("| 0 | `A/` |\n| 1 | `A/` |\n")]
    public void A_table_that_says_nothing_is_refused(string markdown) =>
        Assert.Throws<FormatException>(() => FloorTable.Read(markdown));

    [Fact]
    public void A_folder_outside_the_table_has_no_floor()
    {
        FloorTable table = FloorTable.Read("| floor | folders |\n|---|---|\n| 0 layout | `A/`, `B/` |\n| 4 array | `./` |\n");

        Assert.Equal([0, 0, 4, null], new[] { "A/x.cs", "B/C/x.cs", "x.cs", "D/x.cs" }.Select(table.FloorOf));
    }

    private static IReadOnlyList<string> Check(string member)
    {
        string lower = $"public partial class Low {{\n{member} }}";
        const string UpperText = """
            public class High { public const int Constant = 1; }
            public static class Extensions { public static void Extend(this int value) { } }
            public partial class Low
            {
                public void Part() { }
                public static Low operator +(Low a, Low b) => a;
                public int this[int index] => index;
                public static implicit operator int(Low low) => 0;
                public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();
                public override string ToString() => new High().ToString()!;
            }
            """;
        CSharpCompilation compilation = LibraryCompilation.Create([(Lower, lower), (Upper, UpperText)]);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return new FloorChecker(compilation, FloorTable.Read("| 1 | `Lower/` |\n| 2 | `Upper/` |\n").FloorOf).FindUpwardUses();
    }
}
