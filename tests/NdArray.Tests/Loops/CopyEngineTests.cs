using NdArrays.Kernels;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Copies from every layout of the catalogue to every other, compared with element after element.</summary>
public abstract class CopyEngineTests<T>
{
    private static readonly T Untouched = Elements.At<T>(-1);

    [Fact]
    public void Elements_are_copied_between_all_layouts_and_nothing_beside_them()
    {
        foreach (nint[] shape in Layouts.Shapes)
        {
            foreach (TestLayout from in Layouts.All(shape))
            {
                T[] source = Elements.From<T>(0, from.StorageLength);
                nint[] places = from.Places();
                foreach (TestLayout to in Layouts.Writeable(shape))
                {
                    T[] destination = new T[to.StorageLength];
                    Array.Fill(destination, Untouched);
                    T[] expected = [.. destination];
                    int next = 0;
                    foreach (nint place in to.Places())
                    {
                        expected[place] = source[places[next++]];
                    }

                    CopyEngine.Copy(
                        ref Origin(source, from), from.Strides, ref Origin(destination, to), to.Strides, to.Lengths);
                    Assert.True(expected.AsSpan().SequenceEqual(destination), $"{from} to {to}");
                }
            }
        }
    }

    [Fact]
    public void Elements_are_copied_to_where_they_are()
    {
        foreach (TestLayout layout in Layouts.Writeable(34, 3, 35))
        {
            T[] storage = Elements.From<T>(0, layout.StorageLength);
            T[] before = [.. storage];
            CopyEngine.Copy(
                ref Origin(storage, layout), layout.Strides, ref Origin(storage, layout), layout.Strides, layout.Lengths);
            Assert.Equal(before, storage);
        }
    }

    [Fact]
    public void Elements_of_a_column_are_repeated_along_its_rows()
    {
        foreach (int rows in (int[])[3, 63, 64, 100])
        {
            foreach (int times in (int[])[2, 3, 5, 8, 9, 17, 40])
            {
                T[] source = Elements.From<T>(0, 2 * rows);
                T[] destination = new T[(2 * rows * times) + 2];
                Array.Fill(destination, Untouched);
                CopyEngine.Copy(ref source[0], [rows, 1, 0], ref destination[1], [rows * times, times, 1], [2, rows, times]);
                T[] expected = [Untouched, .. source.SelectMany(element => Enumerable.Repeat(element, times)), Untouched];
                Assert.True(expected.AsSpan().SequenceEqual(destination), $"{rows} elements, {times} times");
            }
        }
    }

    /// <summary>The first element, or any place if there is none.</summary>
    private static ref T Origin(T[] storage, TestLayout layout) =>
        ref storage[layout.Offset < storage.Length ? layout.Offset : 0];
}

public class CopyEngineOf1Byte : CopyEngineTests<sbyte>;

public class CopyEngineOf2Bytes : CopyEngineTests<char>;

public class CopyEngineOf3Bytes : CopyEngineTests<Pixel>;

public class CopyEngineOf4Bytes : CopyEngineTests<int>;

public class CopyEngineOf8Bytes : CopyEngineTests<long>;

public class CopyEngineOf12Bytes : CopyEngineTests<Point>;

public class CopyEngineOf16Bytes : CopyEngineTests<Pair>;

public class CopyEngineOfStrings : CopyEngineTests<string>;

/// <summary>Copies into another type.</summary>
public class ConvertLoopTests
{
    [Fact]
    public void Elements_are_converted_between_all_layouts()
    {
        foreach (nint[] shape in Layouts.Shapes)
        {
            foreach (TestLayout from in Layouts.All(shape))
            {
                int[] source = [.. Enumerable.Range(-5, from.StorageLength)];
                nint[] places = from.Places();
                foreach (TestLayout to in Layouts.Writeable(shape))
                {
                    double[] destination = new double[to.StorageLength];
                    Array.Fill(destination, 0.5);
                    double[] expected = [.. destination];
                    int next = 0;
                    foreach (nint place in to.Places())
                    {
                        expected[place] = source[places[next++]];
                    }

                    CopyEngine.Convert(
                        ref source[from.Offset < source.Length ? from.Offset : 0],
                        from.Strides,
                        ref destination[to.Offset < destination.Length ? to.Offset : 0],
                        to.Strides,
                        to.Lengths);
                    Assert.True(expected.AsSpan().SequenceEqual(destination), $"{from} to {to}");
                }
            }
        }
    }
}
