namespace NdArrays.Tests.Conformance;

/// <summary>How many answers of NumPy on arithmetic are replayed, counted in the files themselves.</summary>
public class ArithmeticCountTests
{
    private static readonly string[] Topics = ["elementwise", "parameters", "complex", "functions", "methods", "reductions", "statistics", "products"];

    [Fact]
    public void Tens_of_thousands_of_answers_are_replayed()
    {
        int count = Topics.Sum(topic => Recording.Of(topic).Groups.Sum(group => Recording.Of(topic).Cases(group).Count));
        Assert.InRange(count, 67_700, int.MaxValue);
    }
}
