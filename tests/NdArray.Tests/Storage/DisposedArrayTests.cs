namespace NdArrays.Tests.Storage;

/// <summary>A disposed array tells everybody who asks for its elements that it is, and still knows its shape.</summary>
public class DisposedArrayTests
{
    public static TheoryData<string, Action<NdArray<int>>> Uses() => new()
    {
        { "an element", a => _ = a[0, 1] },
        { "writing an element", a => a[0, 1] = 3 },
        { "a view", a => _ = a[.., 1..] },
        { "a view by text", a => _ = a["::2"] },
        { "its transpose", a => _ = a.T },
        { "reshaping", a => _ = a.Reshape(-1) },
        { "broadcasting", a => _ = a.BroadcastTo([2, .. a.Shape]) },
        { "a span", a => _ = a.AsSpan() },
        { "a span for reading", a => _ = a.AsReadOnlySpan() },
        { "an array of its elements", a => _ = a.ToArray() },
        { "copying", a => _ = a.Copy() },
        { "copying to a span", a => a.CopyTo(new int[a.Size]) },
        { "filling", a => a.Fill(1) },
        { "converting", a => _ = a.AsType<double>() },
        { "its elements one by one", a => _ = a.Flat.First() },
        { "its rows", a => a.GetEnumerator().MoveNext() },
        { "its text", a => _ = a.ToString() },
        { "being assigned", a => NdArray.Zeros<int>(a.Shape)[NdIndex.Ellipsis] = a },
        { "assigning to it", a => a[NdIndex.Ellipsis] = NdArray.Zeros<int>(a.Shape) },
        { "assigning a number to it", a => a[NdIndex.Ellipsis] = 5 },
        { "being assigned to another type", a => ((NdArray)NdArray.Zeros<double>(a.Shape))[NdIndex.Ellipsis] = a },
        { "comparing", a => _ = NdArray.ArrayEqual(a, NdArray.Zeros<int>(a.Shape)) },
        { "being compared with", a => _ = NdArray.ArrayEqual(NdArray.Zeros<int>(a.Shape), a) },
        { "concatenating", a => _ = NdArray.Concatenate([a]) },
        { "concatenating with promotion", a => _ = NdArray.Concatenate([a, (NdArray)NdArray.Zeros<double>(a.Shape)]) },
        { "being concatenated into", a => _ = NdArray.Concatenate([NdArray.Zeros<int>(a.Shape)], @out: a) },
        { "saving", a => NdArray.Save(new MemoryStream(), a) },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void Its_elements_cannot_be_used(string what, Action<NdArray<int>> use)
    {
        NdArray<int>[] arrays =
            [NdArray.Ones<int>([2, 3]), NdArray.Ones<int>([300, 400]), new int[6].AsNdArray([2, 3]), new int[2, 3].AsNdArray()];
        foreach (NdArray<int> array in arrays)
        {
            use(array);
            array.Dispose();
            Assert.Throws<ObjectDisposedException>(() => use(array));
            Assert.NotEmpty(what);
        }
    }

    [Fact]
    public void Its_shape_and_type_are_still_known()
    {
        NdArray<int> array = NdArray.Ones<int>([300, 400]);
        array.Dispose();
        array.Dispose();
        Assert.Equal([300, 400], array.Shape);
        Assert.True(array.Strides.SequenceEqual([400, 1]));
        Assert.Equal(DType.Int32, array.DType);
        Assert.Equal(120_000, array.Size);
        Assert.True(array.IsCContiguous);
    }

    [Fact]
    public void Other_views_and_the_memory_of_others_stay_as_they_were()
    {
        int[] elements = [1, 2, 3, 4];
        NdArray<int> array = elements.AsNdArray();
        NdArray<int> view = array[1..];
        array.Dispose();
        view[0] = 20;
        Assert.Equal([1, 20, 3, 4], elements);
        Assert.Equal([20, 3, 4], view.ToArray());
    }
}
