using NdArrays.Layout;

namespace NdArrays.Tests.Layout;

/// <summary>Index expressions written as in Python.</summary>
public class IndexTextTests
{
    public static TheoryData<string, string> Texts() => new()
    {
        { "0", "0" },
        { "-1", "-1" },
        { "+2", "2" },
        { " 1 , 2 ", "1 2" },
        { "1,", "1" },
        { "1 , ", "1" },
        { ":", ":" },
        { "::", ":" },
        { "1:", "1:" },
        { ":2", ":2" },
        { "1:2", "1:2" },
        { "1::", "1:" },
        { "::2", "::2" },
        { " 1 : -5 : -2 ", "1:-5:-2" },
        { "...", "..." },
        { "None", "None" },
        { "newaxis, np.newaxis", "None None" },
        { "::2, ..., None, -1", "::2 ... None -1" },
        { "9223372036854775807", "9223372036854775807" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_expression_is_read(string text, string places) =>
        Assert.Equal(places, string.Join(' ', IndexText.Parse(text)));

    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData(",", "")]
    [InlineData("1,,2", "")]
    [InlineData("a", "a")]
    [InlineData("1.5", "1.5")]
    [InlineData("1 2", "1 2")]
    [InlineData("0, x:1", "x")]
    [InlineData("1:2:3:4", "3:4")]
    [InlineData("....", "....")]
    [InlineData("..", "..")]
    [InlineData("0x10", "0x10")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    public void What_is_no_expression_is_an_error_that_shows_it(string text, string part)
    {
        FormatException error = Assert.Throws<FormatException>(() => IndexText.Parse(text));
        Assert.StartsWith($"\"{part}\" in the index \"{text}\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_an_error() => Assert.Throws<ArgumentNullException>(() => IndexText.Parse(null!));
}
