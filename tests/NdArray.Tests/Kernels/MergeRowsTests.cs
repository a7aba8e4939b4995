using NdArrays.Kernels;

namespace NdArrays.Tests.Kernels;

public class MergeRowsTests
{
    private const int MaxRows = 300;

    [Fact]
    public void AnyTwoWidthsMerge()
    {
        using MergeField field = new(2, 40 * MaxRows + 200, 80 * MaxRows + 200);
        foreach ((string name, MergeKernel kernel) in MergeKernels.All())
        {
            for (int first = 1; first <= 40; first++)
            {
                for (int second = 1; second <= 40; second += first % 3 == 0 ? 1 : 5)
                {
                    int rows = 64 + (first * 41 + second * 13) % 230;
                    field.Check(name, kernel, [new(first), new(second)], rows, (first + second) % 2 == 0, second + 1);
                }
            }
        }
    }

    [Fact]
    public void AnyNumberOfRowsMerges()
    {
        using MergeField field = new(3, 24 * MaxRows + 500, 48 * MaxRows + 500);
        MergeInput[][] cases =
        [
            [new(3), new(1)],
            [new(12), new(8)],
            [new(1), new(1), new(1)],
            [new(4), new(24), new(3)],
            [new(2, -2), new(1, -1)],
            [new(1, -1), new(1, -1)],
            [new(3, -5), new(2, 6)],
        ];
        foreach ((string name, MergeKernel kernel) in MergeKernels.All())
        {
            foreach (MergeInput[] inputs in cases)
            {
                for (int rows = 0; rows <= MaxRows; rows++)
                {
                    field.Check(name, kernel, inputs, rows, rows % 2 == 0, rows % 67);
                }
            }
        }
    }

    [Fact]
    public void AnyNumberOfInputsMerges()
    {
        const int Rows = 700;
        using MergeField field = new(66, 12 * Rows + 3000, 66 * 12 * Rows + 3000);
        foreach ((string name, MergeKernel kernel) in MergeKernels.All())
        {
            for (int inputs = 1; inputs <= 66; inputs += inputs < 18 ? 1 : 6)
            {
                field.Check(name, kernel, Equal(inputs, 1), Rows, stream: false, 3);
                field.Check(name, kernel, Equal(inputs, 4), Rows - inputs, stream: true, 5);
                field.Check(name, kernel, Unequal(inputs), 130 + inputs, stream: inputs % 2 == 0, 7);
            }
        }
    }

    [Fact]
    public void RowsWithGapsAndRepeatedAndReversedRowsMerge()
    {
        using MergeField field = new(6, 90 * MaxRows + 1000, 6 * 70 * MaxRows + 1000);
        int[] widths = [1, 4, 12, 33, 70];
        foreach ((string name, MergeKernel kernel) in MergeKernels.All())
        {
            foreach (int width in widths)
            {
                foreach (int pitch in (int[])[0, width + 1, 2 * width, -width, -width - 3, width - 1, 1 - width])
                {
                    if (Math.Abs(pitch) <= 90)
                    {
                        field.Check(name, kernel, [new(width, pitch)], MaxRows, stream: false, 11);
                        field.Check(name, kernel, [new(3), new(width, pitch)], MaxRows - 7, stream: true, 1);
                        field.Check(
                            name,
                            kernel,
                            [new(width, pitch), new(1, 3), new(4, -4), new(2, 0), new(2), new(1)],
                            MaxRows - 1,
                            stream: false,
                            9);
                    }
                }
            }
        }
    }

    [Fact]
    public void InputsWithoutBytesAreLeftOut()
    {
        using MergeField field = new(9, 16 * MaxRows + 100, 64 * MaxRows + 100);
        foreach ((string name, MergeKernel kernel) in MergeKernels.All())
        {
            field.Check(name, kernel, [], MaxRows, stream: true, 1);
            field.Check(name, kernel, [new(0)], MaxRows, stream: true, 1);
            field.Check(name, kernel, [new(0), new(3), new(0), new(0), new(1)], MaxRows, stream: false, 1);
            field.Check(
                name,
                kernel,
                [new(0), new(0), new(0), new(0), new(1), new(1), new(1), new(1), new(5)],
                MaxRows,
                stream: false,
                1);
        }
    }

    [Fact]
    public void EveryDestinationStartMerges()
    {
        const int Rows = 4000;
        using MergeField field = new(2, 3 * Rows + 300, 4 * Rows + 300);
        foreach ((string name, MergeKernel kernel) in MergeKernels.All())
        {
            for (int away = 0; away <= 65; away++)
            {
                field.Check(name, kernel, [new(3), new(1)], Rows, stream: true, away);
                field.Check(name, kernel, [new(1), new(2)], Rows - away, stream: true, away);
            }
        }
    }

    [Fact]
    public unsafe void SuitsShortRunsOfLongArrays()
    {
        bool any = MergeVector128.IsSupported || MergeVector512.IsSupported;
        Assert.Equal(any, MergeRows.Suits([new(null, 3, 3), new(null, 1, 1)], 10_000));
        Assert.Equal(any, MergeRows.Suits([new(null, 4, 8)], 10_000));
        Assert.False(MergeRows.Suits([new(null, 3, 3), new(null, 1, 1)], 10));
        Assert.False(MergeRows.Suits([new(null, 300, 300), new(null, 100, 100)], 10_000));
        Assert.False(MergeRows.Suits([new(null, 4, 4000), new(null, 4, 4000)], 10_000));
    }

    private static MergeInput[] Equal(int inputs, int width)
    {
        MergeInput[] result = new MergeInput[inputs];
        Array.Fill(result, new MergeInput(width));
        return result;
    }

    private static MergeInput[] Unequal(int inputs)
    {
        MergeInput[] result = new MergeInput[inputs];
        for (int i = 0; i < inputs; i++)
        {
            result[i] = new MergeInput(1 + i * 5 % 12);
        }

        return result;
    }
}
