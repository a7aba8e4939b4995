namespace NdArrays.Tests.Joining;

/// <summary>The errors of a view are those of what it stands for: Concatenate's, and an array's.</summary>
public class ConcatViewErrorTests
{
    private static readonly NdArray<int> A = NdArray.Zeros<int>([2, 3]);

    public static TheoryData<string> Misfits => ["none", "null first", "null", "rank 0 first", "rank 0", "rank", "length", "axis"];

    private static (NdArray<int>[] Arrays, int Axis) Misfit(string name) => name switch
    {
        "none" => ([], 0),
        "null first" => ([null!, A], 0),
        "null" => ([A, A, null!], 0),
        "rank 0 first" => ([5, A], 0),
        "rank 0" => ([A, 5], 0),
        "rank" => ([A, NdArray.Zeros<int>([3])], 0),
        "length" => ([A, A, NdArray.Zeros<int>([2, 4])], -2),
        "axis" => ([A, A], 2),
        _ => throw new ArgumentException(name, nameof(name)),
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Inputs_that_do_not_fit_have_Concatenates_errors(string name)
    {
        (NdArray<int>[] arrays, int axis) = Misfit(name);
        Exception expected = Assert.ThrowsAny<ArgumentException>(() => NdArray.Concatenate(arrays, axis));
        Exception[] actual =
        [
            Assert.ThrowsAny<ArgumentException>(() => NdArray.ConcatenateView(arrays, axis)),
            Assert.ThrowsAny<ArgumentException>(() => NdArray.TryConcatenateView(arrays, axis, out _)),
            Assert.ThrowsAny<ArgumentException>(() => NdArray.ConcatenateView(Views(arrays), axis)),
        ];
        foreach (Exception error in actual)
        {
            Assert.Equal(expected.GetType(), error.GetType());
            Assert.Equal(expected.Message, error.Message);
        }

        static ConcatView<int>[] Views(NdArray<int>[] arrays) =>
            [.. arrays.Select(array => array is null ? null! : (ConcatView<int>)array)];
    }

    [Fact]
    public void The_error_for_a_view_has_the_shape_of_the_whole_view()
    {
        ConcatView<int> view = NdArray.ConcatenateView([A, A, A]);
        string message = Assert.Throws<ArgumentException>(() => NdArray.ConcatenateView([view, view[.., 1..]])).Message;
        Assert.Contains("Input 1 has shape (6, 2) and input 0 has shape (6, 3)", message, StringComparison.Ordinal);
        message = Assert.Throws<ArgumentException>(() => NdArray.ConcatenateView([A, view[..2], view], axis: 1)).Message;
        Assert.Contains("Input 2 has shape (6, 3)", message, StringComparison.Ordinal);
        message = Assert.Throws<ArgumentException>(() => NdArray.ConcatenateView([view, view], axis: 1)).Message;
        Assert.Contains("several parts along axis 0", message, StringComparison.Ordinal);
        Assert.Contains("along axis 1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_elements_overflow()
    {
        NdArray<byte> line = NdArray.BroadcastTo((NdArray<byte>)1, [nint.MaxValue / 2]);
        Assert.Equal(nint.MaxValue - 1, NdArray.ConcatenateView([line, line]).Size);
        Assert.Throws<OverflowException>(() => NdArray.ConcatenateView([line, line, line]));
        NdArray<byte> plane = NdArray.BroadcastTo((NdArray<byte>)1, [nint.MaxValue / 4, 2]);
        Assert.Throws<OverflowException>(() => NdArray.ConcatenateView([plane, plane, plane]));
        Assert.Throws<OverflowException>(() => NdArray.ConcatenateView([line, line]).ToNdArray());
    }

    [Fact]
    public void Disposed_inputs_are_errors_even_without_elements()
    {
        NdArray<int> disposed = A.Copy();
        NdArray<int> empty = NdArray.Empty<int>([0, 3]);
        disposed.Dispose();
        empty.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.ConcatenateView([A, disposed]));
        Assert.Throws<ObjectDisposedException>(() => NdArray.ConcatenateView([A, empty]));
        Assert.Throws<ObjectDisposedException>(() => NdArray.TryConcatenateView([disposed, A], 0, out _));
        Assert.Throws<ObjectDisposedException>(() => (ConcatView<int>)disposed);
        Assert.Throws<ArgumentNullException>(() => (ConcatView<int>)(NdArray<int>)null!);
    }

    [Fact]
    public void A_destination_must_have_the_shape_and_be_writeable()
    {
        ConcatView<int> view = NdArray.ConcatenateView([A, A]);
        Assert.Throws<ArgumentNullException>(() => view.CopyTo(null!));
        Assert.Equal("out", Assert.Throws<ArgumentException>(() => view.CopyTo(NdArray.Zeros<int>([2, 4, 3]))).ParamName);
        Assert.Throws<InvalidOperationException>(() => view.CopyTo(NdArray.Zeros<int>([4, 3]).AsReadOnly()));
        string message = Assert.Throws<ArgumentException>(() => view["0, 0"].CopyTo(NdArray.Zeros<int>(3))).Message;
        Assert.Contains("shape ()", message, StringComparison.Ordinal);
        Assert.Contains("shape (3,)", message, StringComparison.Ordinal);
    }
}
