namespace NdArrays.Tests.Checklist;

/// <summary>Whether arrays are what they should be, with both in the message if not.</summary>
internal static class ArrayAssert
{
    public static void Same<T>(NdArray<T> expected, NdArray<T> actual) =>
        Assert.True(NdArray.ArrayEqual(expected, actual), $"{expected}\nis not\n{actual}");

    public static void Same<T>(IEnumerable<NdArray<T>> expected, IEnumerable<NdArray<T>> actual) =>
        Assert.Equal(expected.Select(Text), actual.Select(Text));

    private static string Text<T>(NdArray<T> array) => $"{array.Shape} {array}";
}
