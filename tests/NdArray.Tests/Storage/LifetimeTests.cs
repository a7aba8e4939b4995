using System.Runtime.CompilerServices;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Storage;

/// <summary>How long elements last, and when their buffer goes to another array.</summary>
[Collection(typeof(RunsAlone))]
public class LifetimeTests
{
    private const int Length = 100_000;

    private static readonly List<NdArray<Cell>> Resurrected = [];

    public LifetimeTests() => Pools.Empty();

    [Fact]
    public void A_disposed_buffer_is_used_again()
    {
        nint place = MakeAndDispose(Length);
        Assert.True(NdArrayPool.RetainedBytes >= Length * Unsafe.SizeOf<Cell>());
        using NdArray<Cell> next = NdArray.Empty<Cell>([Length]);
        Assert.Equal(place, PlaceOf(next));
        Assert.Equal(new Cell(1), next[Length - 1]);
        Assert.Equal(0, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void A_used_buffer_is_cleared_where_zeros_are_asked_for()
    {
        nint place = MakeAndDispose(Length);
        using NdArray<Cell> next = NdArray.Zeros<Cell>([Length / 2, 2]);
        Assert.Equal(place, PlaceOf(next));
        Assert.All(next.ToArray(), cell => Assert.Equal(default, cell));
    }

    [Fact]
    public void A_buffer_comes_back_once_however_often_its_array_is_disposed_of()
    {
        NdArray<Cell> array = NdArray.Full([Length], new Cell(1));
        array.Dispose();
        long retained = NdArrayPool.RetainedBytes;
        array.Dispose();
        array.Dispose();
        Assert.Equal(retained, NdArrayPool.RetainedBytes);
        AssertApart();
    }

    [Fact]
    public void Views_keep_the_buffer()
    {
        NdArray<Cell> array = NdArray.Full([Length], new Cell(1));
        NdArray<Cell> view = array[1..];
        NdArray<Cell> viewOfView = view["::3"];
        array.Dispose();
        AssertKept(view);
        view.Dispose();
        AssertKept(viewOfView);
        Assert.Equal(0, NdArrayPool.RetainedBytes);
        viewOfView.Dispose();
        Assert.NotEqual(0, NdArrayPool.RetainedBytes);
        AssertApart();
    }

    [Fact]
    public void Temporary_views_do_not_keep_the_buffer()
    {
        using (NdArray<Cell> array = NdArray.Full([Length], new Cell(1)))
        {
            using NdArray<Cell> result = NdArray.Concatenate([array, array]);
            Assert.Equal(new Cell(1), result[^1]);
            _ = array.ToArray();
            array.CopyTo(new Cell[Length]);
            array.Fill(new Cell(2));
        }

        Assert.True(NdArrayPool.RetainedBytes >= 3 * Length * Unsafe.SizeOf<Cell>());
    }

    [Fact]
    public void A_buffer_whose_span_was_given_away_is_never_used_again()
    {
        Func<NdArray<Cell>, ReadOnlySpan<Cell>>[] ways =
            [a => a.AsSpan(), a => a.AsReadOnlySpan(), a => a[..10].AsSpan(), a => a.Reshape(-1, 2).AsReadOnlySpan()];
        foreach (Func<NdArray<Cell>, ReadOnlySpan<Cell>> spanOf in ways)
        {
            NdArray<Cell> array = NdArray.Full([Length], new Cell(1));
            NdArray<Cell> view = array[5..];
            ReadOnlySpan<Cell> span = spanOf(array);
            array.Dispose();
            view.Dispose();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            using NdArray<Cell> one = NdArray.Full([Length], new Cell(2)), two = NdArray.Full([Length], new Cell(3));
            Assert.Equal(-1, span.IndexOfAnyExcept(new Cell(1)));
        }
    }

    [Fact]
    public void A_buffer_that_nobody_can_use_any_more_is_found_by_the_garbage_collector()
    {
        nint place = MakeAndForget(Length);
        Assert.Equal(0, NdArrayPool.RetainedBytes);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.True(NdArrayPool.RetainedBytes >= Length * Unsafe.SizeOf<Cell>());
        using NdArray<Cell> next = NdArray.Empty<Cell>([Length]);
        Assert.Equal(place, PlaceOf(next));
        AssertApart();
    }

    [Fact]
    public void A_view_that_is_left_keeps_the_buffer_from_the_garbage_collector()
    {
        NdArray<Cell> view = MakeAndForgetAllBut();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        AssertKept(view);
        Assert.Equal(0, NdArrayPool.RetainedBytes);
    }

    [Fact]
    public void A_buffer_whose_span_was_given_away_is_not_found_by_the_garbage_collector()
    {
        ReadOnlySpan<Cell> span = SpanOfForgotten();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Equal(0, NdArrayPool.RetainedBytes);
        using NdArray<Cell> other = NdArray.Full([Length], new Cell(2));
        Assert.Equal(-1, span.IndexOfAnyExcept(new Cell(1)));
    }

    [Fact]
    public void Disposing_in_a_finalizer_does_not_give_a_buffer_to_two()
    {
        for (int repeat = 0; repeat < 5; repeat++)
        {
            MakeOwners();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            AssertApart();
            AssertApart();
        }
    }

    [Fact]
    public void What_a_finalizer_has_saved_cannot_be_used_once_its_buffer_is_gone()
    {
        Resurrected.Clear();
        MakeOwners();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.NotEmpty(Resurrected);
        Assert.All(Resurrected, array =>
        {
            Assert.Throws<ObjectDisposedException>(() => NdArray.Concatenate([array, array]));
            Assert.Throws<ObjectDisposedException>(() => array[1..]);
        });
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint MakeAndDispose(int length)
    {
        using NdArray<Cell> array = NdArray.Full([length], new Cell(1));
        return PlaceOf(array);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint MakeAndForget(int length) => PlaceOf(NdArray.Full([length], new Cell(1)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static NdArray<Cell> MakeAndForgetAllBut() => NdArray.Full([Length], new Cell(1))[3..].Reshape(-1, 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<Cell> SpanOfForgotten() => NdArray.Full([Length], new Cell(1)).AsSpan();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeOwners()
    {
        for (int i = 0; i < 10; i++)
        {
            _ = new Owner(i % 2 == 0);
        }
    }

    /// <summary>Where the elements are, as long as the large object heap stays as it is.</summary>
    private static unsafe nint PlaceOf(NdArray<Cell> array) => (nint)Unsafe.AsPointer(ref array.StorageOrigin);

    /// <summary>All elements of a view are still ones, whatever other arrays there are.</summary>
    private static void AssertKept(NdArray<Cell> view)
    {
        using (NdArray<Cell> one = NdArray.Full([Length], new Cell(2)), two = NdArray.Full([Length], new Cell(3)))
        {
            Assert.All(view.ToArray(), cell => Assert.Equal(new Cell(1), cell));
        }

        NdArrayPool.Trim();
    }

    /// <summary>No two of the next arrays share a buffer.</summary>
    private static void AssertApart()
    {
        NdArray<Cell>[] arrays = [.. Enumerable.Range(0, 24).Select(i => NdArray.Full([Length], new Cell(i)))];
        for (int i = 0; i < arrays.Length; i++)
        {
            Assert.Equal(-1, arrays[i].AsReadOnlySpan().IndexOfAnyExcept(new Cell(i)));
        }
    }

    /// <summary>An element type of these tests alone, and so a pool of their own.</summary>
    private readonly record struct Cell(int Value);

    /// <summary>Somebody whose finalizer disposes of an array, or lets others use it again.</summary>
    private sealed class Owner(bool disposes)
    {
        private readonly NdArray<Cell> _array = NdArray.Full([Length], new Cell(9));

        ~Owner()
        {
            if (disposes)
            {
                _array.Dispose();
            }
            else
            {
                Resurrected.Add(_array);
            }
        }
    }
}
