using System.Globalization;

namespace NdArrays.Tests.Conformance;

/// <summary>New arrays: ranges, identities, filled ones, and ones like others.</summary>
public class CreationReplayTests
{
    private const string Topic = "creation";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) => Replay.Run(Topic, group, Check, Show);

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = recorded.Has("b") ? Base.ParseAll(recorded) : [];
        return recorded.Error is not null
            ? Comparison.Error(recorded, bases, () => Make(recorded, bases))
            : Comparison.Result(recorded, Make(recorded, bases));
    }

    private static NdArray Make(RecordedCase recorded, Base[] bases)
    {
        string kind = recorded.Kind;
        Order order = recorded.Text("o") is string text ? ViewChain.ParseOrder(text) : Order.C;
        if (bases.Length > 0)
        {
            return MakeLike(kind, ViewChain.Follow(bases, recorded.Views[0]), order, Shape(recorded));
        }

        Element element = Element.Named(recorded.Text("d")!);
        switch (kind)
        {
            case "arange":
                return element.Arange(recorded.Texts("v"));
            case "linspace":
                double[] ends = [.. recorded.Texts("v").Select(end => double.Parse(end, CultureInfo.InvariantCulture))];
                return element.Linspace(ends[0], ends[1], recorded.Integer("m")!.Value, recorded.Boolean("p"));
            case "eye":
                nint?[] sizes = recorded.OptionalIntegers("v");
                return element.Eye(sizes[0]!.Value, sizes[1], sizes[2]!.Value, order);
            case "identity":
                return element.Identity(recorded.Integers("v")[0]);
            case "zeros":
                return element.Zeros(Shape(recorded)!.Value, order);
            case "ones":
                return element.Ones(Shape(recorded)!.Value, order);
            default:
                throw new NotSupportedException(kind);
        }
    }

    private static NdArray MakeLike(string kind, NdArray prototype, Order order, Shape? shape) => kind switch
    {
        "zeros_like" => NdArray.ZerosLike(prototype, order, shape),
        "ones_like" => NdArray.OnesLike(prototype, order, shape),
        "full_like" => Element.Of(prototype).OnesInPlaceOf(prototype, order, shape),
        _ => throw new NotSupportedException(kind),
    };

    private static Shape? Shape(RecordedCase recorded) => recorded.Has("v") ? new Shape(recorded.Integers("v")) : null;

    private static string Show(RecordedCase recorded) => recorded.ToString();
}
