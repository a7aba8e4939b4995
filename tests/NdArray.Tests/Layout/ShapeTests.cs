namespace NdArrays.Tests.Layout;

public class ShapeTests
{
    [Fact]
    public void A_shape_is_its_sizes()
    {
        Shape shape = [2, 3, 4];
        Assert.Equal(3, shape.Rank);
        Assert.Equal(24, shape.Size);
        Assert.Equal(3, shape[1]);
        Assert.Equal(4, shape[^1]);
        Assert.Equal<nint>([2, 3, 4], shape.ToArray());
        nint sum = 0;
        foreach (nint length in shape)
        {
            sum += length;
        }

        Assert.Equal(9, sum);
    }

    [Fact]
    public void The_default_shape_is_that_of_one_element()
    {
        Assert.Equal(default, (Shape)[]);
        Assert.Equal(new Shape(), default);
        Assert.Equal(1, default(Shape).Size);
        Assert.Equal(0, default(Shape).Rank);
        Assert.Equal(0, default(Shape).AsSpan().Length);
        Assert.Equal(default(Shape).GetHashCode(), ((Shape)[]).GetHashCode());
    }

    [Fact]
    public void It_is_written_as_Python_writes_a_tuple()
    {
        Assert.Equal("()", default(Shape).ToString());
        Assert.Equal("(5,)", new Shape(5).ToString());
        Assert.Equal("(2, 3)", new Shape(2, 3).ToString());
    }

    [Fact]
    public void Shapes_are_equal_when_their_sizes_are()
    {
        Shape a = [2, 3], b = [2, 3], c = [3, 2];
        Assert.True(a == b && a.Equals(b) && a.Equals((object)b) && !(a != b));
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.True(a != c && !(a == c) && !a.Equals((object)c) && !a.Equals("(2, 3)"));
        Assert.NotEqual<Shape>([1], []);
        Assert.NotEqual<Shape>([2, 3, 1], a);
    }

    [Fact]
    public void A_number_is_a_shape_of_one_axis()
    {
        Shape fromInt = 5, fromNative = (nint)5;
        Assert.Equal<Shape>([5], fromInt);
        Assert.Equal<Shape>([5], fromNative);
    }

    [Fact]
    public void What_was_given_can_change_without_the_shape()
    {
        nint[] lengths = [2, 3];
        Shape shape = new(lengths);
        lengths[0] = 7;
        shape.ToArray()[1] = 7;
        Assert.Equal<Shape>([2, 3], shape);
    }

    [Fact]
    public void A_negative_size_is_an_error() => Assert.Contains(
        "(2, -1)", Assert.Throws<ArgumentOutOfRangeException>(() => new Shape(2, -1)).Message, StringComparison.Ordinal);

    [Fact]
    public void More_elements_than_can_be_counted_are_an_error_even_beside_a_size_of_0()
    {
        nint half = (nint)1 << (8 * nint.Size / 2);
        Assert.Throws<OverflowException>(() => new Shape(half, half));
        Assert.Throws<OverflowException>(() => new Shape(half, half, 0));
        Assert.Throws<OverflowException>(() => new Shape(0, half, half));
        Assert.Equal(nint.MaxValue, new Shape(nint.MaxValue, 1).Size);
        Assert.Equal(0, new Shape(nint.MaxValue, 0).Size);
    }

    [Fact]
    public void A_shape_has_at_most_64_axes()
    {
        nint[] ones = [.. Enumerable.Repeat((nint)1, 65)];
        Assert.Equal(64, new Shape(ones.AsSpan(1)).Rank);
        Assert.Contains("65", Assert.Throws<ArgumentException>(() => new Shape(ones)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_axis_that_does_not_exist_is_an_error()
    {
        Shape shape = [2, 3];
        Assert.Throws<ArgumentOutOfRangeException>(() => shape[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => shape[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => shape[^3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Shape)[0]);
    }
}
