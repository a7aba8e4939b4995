using System.Globalization;
using System.Numerics;

namespace NdArrays.Tests.Conformance;

/// <summary>Triangles, diagonals, powers, grids, and what functions make of indices.</summary>
public class GridReplayTests
{
    private const string Topic = "grids";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void ThousandsOfCasesAreRecorded() => Assert.InRange(Recording.Of(Topic).Count, 2_600, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = recorded.Has("b") ? Base.ParseAll(recorded) : [];
        NdArray[] inputs = bases.Length > 0 ? ViewChain.FollowAll(bases, recorded.Views) : [];
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => Make(recorded, inputs));
        }

        NdArray[] made = Make(recorded, inputs);
        return Comparison.Results(recorded, made, bases) ?? (recorded.Has("y") ? CheckSharing(recorded, made, bases) : null);
    }

    private static string? CheckSharing(RecordedCase recorded, NdArray[] made, Base[] bases)
    {
        bool[] shares = [.. made.Zip(bases, (a, origin) => NdArray.SharesMemory(a, origin.Array))];
        return recorded.Booleans("y").SequenceEqual(shares)
            ? null
            : Comparison.Differ("sharing", string.Join(", ", recorded.Booleans("y")), string.Join(", ", shares));
    }

    private static NdArray[] Make(RecordedCase recorded, NdArray[] inputs) => recorded.Kind switch
    {
        "tri" => [Tri(Element.Named(recorded.Text("d")!), recorded.OptionalIntegers("v"))],
        "tril" => [NdArray.Tril(inputs[0], recorded.Integers("v")[0])],
        "triu" => [NdArray.Triu(inputs[0], recorded.Integers("v")[0])],
        "diag" or "diag of matrix" => [NdArray.Diag(inputs[0], recorded.Integers("v")[0])],
        "diagflat" => [NdArray.DiagFlat(inputs[0], recorded.Integers("v")[0])],
        "vander" => [Vander(inputs[0], recorded.OptionalIntegers("v")[0], recorded.Boolean("p"))],
        "meshgrid" => NdArray.Meshgrid<NdArray>(
            inputs,
            Enum.Parse<GridIndexing>(recorded.Text("d")!, ignoreCase: true),
            recorded.Booleans("p")[0],
            recorded.Booleans("p")[1]),
        "indices" => Element.Named(recorded.Text("d")!).Indices(new Shape(recorded.Integers("v")), recorded.Boolean("p")),
        "ix_" => OpenIndices(inputs),
        "mgrid" or "ogrid" => Grid(recorded),
        "fromfunction" => [FromFunction(recorded.Text("d")!, new Shape(recorded.Integers("v")))],
        _ => throw new NotSupportedException(recorded.Kind),
    };

    private static NdArray Tri(Element element, nint?[] sizes) => element.Tri(sizes[0]!.Value, sizes[1], sizes[2]!.Value);

    private static NdArray Vander(NdArray x, nint? n, bool increasing) => x switch
    {
        NdArray<long> integers => NdArray.Vander(integers, n, increasing),
        NdArray<double> numbers => NdArray.Vander(numbers, n, increasing),
        NdArray<Complex> numbers => NdArray.Vander(numbers, n, increasing),
        _ => throw new NotSupportedException(x.DType.Name),
    };

    private static NdArray[] OpenIndices(NdArray[] inputs) => inputs.All(input => input is NdArray<long>)
        ? NdArray.Ix_([.. inputs.Cast<NdArray<long>>()])
        : NdArray.Ix_(inputs);

    private static NdArray[] Grid(RecordedCase recorded)
    {
        bool isDense = recorded.Kind == "mgrid", isAlone = recorded.Integer("m") == 1;
        return recorded.Text("d") == "int64"
            ? Grid([.. recorded.TextLists("v").Select(Whole)], isDense, isAlone)
            : Grid([.. recorded.TextLists("v").Select(Real)], isDense, isAlone);
    }

    private static NdArray[] Grid<T>(GridAxis<T>[] axes, bool isDense, bool isAlone)
        where T : unmanaged, INumber<T> => isAlone
            ? [isDense ? NdArray.MGrid(axes[0]) : NdArray.OGrid(axes[0])]
            : isDense ? [NdArray.MGrid<T>(axes)] : NdArray.OGrid<T>(axes);

    private static GridAxis<long> Whole(string?[] numbers)
    {
        long[] values = [.. numbers.Take(3).Select(number => long.Parse(number!, CultureInfo.InvariantCulture))];
        return GridAxis.Arange(values[0], values[1], values[2]);
    }

    private static GridAxis<double> Real(string?[] numbers)
    {
        double[] values = [.. numbers.Take(3).Select(number => double.Parse(number!, CultureInfo.InvariantCulture))];
        return numbers[3] is string count
            ? GridAxis.Linspace(values[0], values[1], int.Parse(count, CultureInfo.InvariantCulture))
            : GridAxis.Arange(values[0], values[1], values[2]);
    }

    private static NdArray FromFunction(string name, Shape shape) => name switch
    {
        "number" => shape.Rank switch
        {
            1 => NdArray.FromFunction(i => (long)i, shape),
            2 => NdArray.FromFunction((i, j) => i + (10L * j), shape),
            3 => NdArray.FromFunction((i, j, k) => i + (10L * j) + (100L * k), shape),
            _ => NdArray.FromFunction(index => index[0] + (10L * index[1]) + (100L * index[2]) + (1000L * index[3]), shape),
        },
        "equal" => NdArray.FromFunction(index => !index.ContainsAnyExcept(index[0]), shape),
        "half" => NdArray.FromFunction(index => index[^1] / 2.0, shape),
        _ => throw new NotSupportedException(name),
    };
}
