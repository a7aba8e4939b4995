using CsCheck;
using NdArrays.Tests.Reference;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Indexing;

/// <summary>Assignments to slices, compared with loops over the elements.</summary>
public class AssignmentPropertiesTests
{
    private static readonly Gen<Slice> Slices =
        Gen.Select(Gen.Int[-9, 9].Nullable(), Gen.Int[-9, 9].Nullable(), Gen.Int[0, 5].Select(i => ((int?[])[null, 1, 2, 3, -1, -2])[i]))
            .Select((start, stop, step) => new Slice(start, stop, step));

    private static readonly Gen<(int[] Lengths, Slice[] Slices, int Choice)> Targets =
        Gen.Int[0, 7].Array[0, 4].SelectMany(lengths =>
            Gen.Select(Slices.Array[lengths.Length], Gen.Int[0, 1_000_000]).Select((slices, choice) => (lengths, slices, choice)));

    [Fact]
    public void A_scalar_is_written_to_every_place_of_the_slice() => Targets.Sample(
        test =>
        {
            (TestLayout layout, int[] storage, int[] expected) = Start(test);
            foreach (nint place in PlacesOf(layout, test.Slices, out _))
            {
                expected[place] = -1;
            }

            layout.Over(storage)[Index(test.Slices)] = -1;
            Assert.Equal(expected, storage);
        },
        iter: 3000);

    [Fact]
    public void An_array_is_broadcast_to_the_slice() =>
        Gen.Select(Targets, Gen.Int[0, 15], Gen.Int[0, 4], Gen.Int[0, 1000]).Sample(
            (test, ones, shorter, choice) =>
            {
                (TestLayout layout, int[] storage, int[] expected) = Start(test);
                nint[] places = [.. PlacesOf(layout, test.Slices, out nint[] lengths)];

                // Some axes of size 1 and some of the first left out: what broadcasts to the slice.
                nint[] small = [.. lengths.Select((length, axis) => (ones >> axis & 1) != 0 ? 1 : length).Skip(shorter)];
                NdArray<int> source = Pick(Layouts.All(small), choice).Filled<int>(5000);
                int next = 0;
                foreach (nint[] index in Indices.Of(lengths))
                {
                    nint[] from = [.. index[^small.Length..].Select((number, axis) => small[axis] == 1 ? 0 : number)];
                    expected[places[next++]] = source[from];
                }

                layout.Over(storage)[Index(test.Slices)] = source;
                Assert.Equal(expected, storage);
            },
            iter: 3000);

    [Fact]
    public void A_slice_of_the_array_itself_is_read_before_it_is_written() =>
        Gen.Select(Gen.Int[1, 30].Array[1, 3], Gen.Int[0, 30].Array[3], Gen.Int[0, 30].Array[3], Gen.Bool.Array[3], Gen.Int[0, 1000]).Sample(
            (lengths, sizes, starts, turned, choice) =>
            {
                TestLayout layout = Pick(Layouts.Writeable([.. lengths.Select(length => (nint)length)]), choice);
                int[] storage = Elements.From<int>(0, layout.StorageLength);
                int[] expected = [.. storage];
                Slice[] to = new Slice[lengths.Length], from = new Slice[lengths.Length];
                for (int axis = 0; axis < lengths.Length; axis++)
                {
                    int size = sizes[axis] % (lengths[axis] + 1), room = lengths[axis] - size;
                    int start = room - (starts[axis] % (room + 1));
                    to[axis] = new Slice(starts[axis] % (room + 1), (starts[axis] % (room + 1)) + size);
                    from[axis] = !turned[axis] ? new Slice(start, start + size)
                        : size == 0 ? new Slice(0, 0)
                        : new Slice(start + size - 1, start == 0 ? null : start - 1, -1);
                }

                foreach ((nint place, nint source) in PlacesOf(layout, to, out _).Zip(PlacesOf(layout, from, out _)))
                {
                    expected[place] = storage[source];
                }

                NdArray<int> array = layout.Over(storage);
                array[Index(to)] = array[Index(from)];
                Assert.Equal(expected, storage);
            },
            iter: 3000);

    private static (TestLayout Layout, int[] Storage, int[] Expected) Start((int[] Lengths, Slice[] Slices, int Choice) test)
    {
        TestLayout layout = Pick(Layouts.Writeable([.. test.Lengths.Select(length => (nint)length)]), test.Choice);
        int[] storage = Elements.From<int>(0, layout.StorageLength);
        return (layout, storage, [.. storage]);
    }

    private static NdIndex[] Index(Slice[] slices) => [.. slices.Select(slice => (NdIndex)slice)];

    /// <summary>The places of a slice in row-major order, by Python's rules.</summary>
    private static IEnumerable<nint> PlacesOf(TestLayout layout, Slice[] slices, out nint[] lengths)
    {
        List<nint>[] chosen =
            [.. slices.Select((slice, axis) => ReferenceSlice.Indices(slice.Start, slice.Stop, slice.Step, layout.Lengths[axis]))];
        lengths = [.. chosen.Select(indices => (nint)indices.Count)];
        return Indices.Of(lengths).Select(index =>
            Indices.PlaceOf([.. index.Select((number, axis) => chosen[axis][(int)number])], layout.Strides, layout.Offset));
    }

    private static TestLayout Pick(IEnumerable<TestLayout> layouts, int choice)
    {
        TestLayout[] all = [.. layouts];
        return all[choice % all.Length];
    }
}
