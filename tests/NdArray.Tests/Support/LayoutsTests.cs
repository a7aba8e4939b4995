namespace NdArrays.Tests.Support;

/// <summary>The catalogue holds what it says.</summary>
public class LayoutsTests
{
    [Fact]
    public void Elements_that_can_be_written_have_places_of_their_own_within_the_storage()
    {
        foreach (nint[] shape in Layouts.Shapes)
        {
            foreach (TestLayout layout in Layouts.All(shape))
            {
                nint[] places = layout.Places();
                Assert.All(places, place => Assert.InRange(place, 0, layout.StorageLength - 1));
                bool repeats = places.Distinct().Count() < places.Length;
                Assert.True(repeats == (layout.IsBroadcast && places.Length > 0), $"{layout}");
            }
        }
    }

    [Fact]
    public void There_are_layouts_of_every_sort()
    {
        TestLayout[] all = [.. Layouts.All(3, 4)];
        Assert.Equal(all.Length, all.Select(layout => layout.Name).Distinct().Count());
        Assert.Contains(all, layout => layout.Strides is [4, 1] && layout.Offset == 0);
        Assert.Contains(all, layout => layout.Strides is [1, 3]);
        Assert.Contains(all, layout => layout.Strides is [-4, -1]);
        Assert.Contains(all, layout => layout.Strides.Any(stride => stride == 0));
        Assert.Contains(Layouts.Shapes, shape => shape.Length == 9);
        Assert.Contains(Layouts.Shapes, shape => shape.Length == 0);
    }
}
