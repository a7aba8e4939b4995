using NdArrays.Tests.Reference;

namespace NdArrays.Tests.Layout;

/// <summary>Slices of an axis, as Python resolves them.</summary>
public class SliceTests
{
    [Fact]
    public void Every_slice_of_every_short_axis_holds_the_indices_that_Python_counts()
    {
        nint?[] bounds = [null, -9, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 9];
        nint?[] steps = [null, -9, -3, -2, -1, 1, 2, 3, 9];
        for (nint length = 0; length <= 4; length++)
        {
            foreach (nint? start in bounds)
            {
                foreach (nint? stop in bounds)
                {
                    foreach (nint? step in steps)
                    {
                        (nint first, nint stride, nint count) = new Slice(start, stop, step).Resolve(length);
                        List<nint> actual = [];
                        for (nint i = 0; i < count; i++)
                        {
                            actual.Add(first + (i * stride));
                        }

                        Assert.Equal(ReferenceSlice.Indices(start, stop, step, length), actual);
                    }
                }
            }
        }
    }

    [Fact]
    public void Bounds_and_steps_may_be_as_large_as_a_number_gets()
    {
        Assert.Equal((0, nint.MaxValue, 1), new Slice(nint.MinValue, nint.MaxValue, nint.MaxValue).Resolve(5));
        Assert.Equal((4, nint.MinValue, 1), new Slice(nint.MaxValue, nint.MinValue, nint.MinValue).Resolve(5));
        Assert.Equal(nint.MaxValue, new Slice(null, null, null).Resolve(nint.MaxValue).Count);
        Assert.Equal(nint.MaxValue, new Slice(null, null, -1).Resolve(nint.MaxValue).Count);
        Assert.Equal(0, new Slice(nint.MaxValue, null, null).Resolve(5).Count);
    }

    [Fact]
    public void A_step_of_0_is_an_error() =>
        Assert.Throws<ArgumentException>(() => { new Slice(0, 1, 0).Resolve(3); });

    [Fact]
    public void A_slice_is_written_as_in_Python()
    {
        Assert.Equal(":", Slice.All.ToString());
        Assert.Equal("1:", new Slice(1).ToString());
        Assert.Equal(":-2", new Slice(null, -2).ToString());
        Assert.Equal("1:5:2", new Slice(1, 5, 2).ToString());
        Assert.Equal("::-1", Slice.Reversed.ToString());
        Assert.Equal("::3", Slice.Every(3).ToString());
    }
}
