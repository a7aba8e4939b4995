using System.Numerics;
using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Arrays of at least so many axes: what NumPy's own tests check of them.</summary>
public class AtLeastChecklist
{
    private const string File = "_core/tests/test_shape_base.py";

    private static NdArray<int> Scalar => 7;

    private static NdArray<int> Line => [4, 5];

    private static NdArray<int> Plane => [[1, 2, 3], [4, 5, 6]];

    private static NdArray<int> Cube => NdArray.Arange(12).Reshape(2, 3, 2);

    [Fact]
    [NumPyTest(
        File,
        "TestAtleast1d.test_0D_array",
        "TestAtleast1d.test_1D_array",
        "TestAtleast1d.test_2D_array",
        "TestAtleast1d.test_3D_array")]
    public void OnlyANumberGetsAnAxis()
    {
        Same([7], NdArray.AtLeast1D(Scalar));
        Same(Line, NdArray.AtLeast1D(Line));
        Same(Plane, NdArray.AtLeast1D(Plane));
        Same(Cube, NdArray.AtLeast1D(Cube));
        Same([[7], Line], NdArray.AtLeast1D(Scalar, Line));
    }

    [Fact]
    [NumPyTest(File, "TestAtleast1d.test_r1array", "TestAtleast2d.test_r2array")]
    public void NumbersOfAnyTypeWillDo()
    {
        Assert.Equal([1], NdArray.AtLeast1D<NdArray<int>>(3).Shape);
        Assert.Equal([1], NdArray.AtLeast1D<NdArray<Complex>>(3 * Complex.ImaginaryOne).Shape);
        Assert.Equal([1], NdArray.AtLeast1D<NdArray<double>>(3.5).Shape);
        Assert.Equal([2, 3], NdArray.AtLeast1D(Plane).Shape);

        Assert.Equal([1, 1], NdArray.AtLeast2D<NdArray<int>>(3).Shape);
        Assert.Equal([1, 2], NdArray.AtLeast2D(NdArray.Array(3 * Complex.ImaginaryOne, 1)).Shape);
        Assert.Equal([2, 1, 2], NdArray.AtLeast2D((NdArray<int>)[[[3, 1]], [[4, 5]]]).Shape);
    }

    [Fact]
    [NumPyTest(
        File,
        "TestAtleast2d.test_0D_array",
        "TestAtleast2d.test_1D_array",
        "TestAtleast2d.test_2D_array",
        "TestAtleast2d.test_3D_array")]
    public void ALineBecomesARow()
    {
        Same([[7]], NdArray.AtLeast2D(Scalar));
        Same([[4, 5]], NdArray.AtLeast2D(Line));
        Same(Plane, NdArray.AtLeast2D(Plane));
        Same(Cube, NdArray.AtLeast2D(Cube));
        Same([[[7]], Plane], NdArray.AtLeast2D(Scalar, Plane));
    }

    [Fact]
    [NumPyTest(
        File,
        "TestAtleast3d.test_0D_array",
        "TestAtleast3d.test_1D_array",
        "TestAtleast3d.test_2D_array",
        "TestAtleast3d.test_3D_array")]
    public void TheThirdAxisComesLast()
    {
        Same([[[7]]], NdArray.AtLeast3D(Scalar));
        Same([[[4], [5]]], NdArray.AtLeast3D(Line));
        Same([[[1], [2], [3]], [[4], [5], [6]]], NdArray.AtLeast3D(Plane));
        Same(Cube, NdArray.AtLeast3D(Cube));
        Same([[[[4], [5]]], Cube], NdArray.AtLeast3D(Line, Cube));
    }
}
