using System.Numerics;
using NdArrays.Kernels;

namespace NdArrays.Tests.Kernels;

/// <summary>The checks of the kernels of products for one type.</summary>
internal interface IProductChecks
{
    void CheckTiles();

    void CheckPackedTiles();

    void CheckSmallMatrices();

    void CheckLargeMatrices();

    void CheckColumns();

    void CheckLongLines();
}

/// <summary>The kernels and loops of matrix products, for elements of one type.</summary>
public abstract class ProductKernelTests
{
    private protected abstract IProductChecks Checks { get; }

    [Fact]
    public void Every_tile_multiplies_panels_of_any_strides() => Checks.CheckTiles();

    [Fact]
    public void Every_tile_multiplies_packed_panels_of_every_width() => Checks.CheckPackedTiles();

    [Fact]
    public void Small_matrices_of_all_sizes_and_strides_are_multiplied() => Checks.CheckSmallMatrices();

    [Fact]
    public void Large_matrices_are_multiplied_in_blocks() => Checks.CheckLargeMatrices();

    [Fact]
    public void Matrices_and_columns_of_all_sizes_are_multiplied() => Checks.CheckColumns();

    [Fact]
    public void Long_lines_are_multiplied_in_chunks() => Checks.CheckLongLines();
}

/// <summary>The kernels and loops of matrix products, for one type of numbers.</summary>
public abstract class NumberProductTests<T> : ProductKernelTests
    where T : unmanaged, INumber<T>
{
    private protected override IProductChecks Checks => new ProductChecks<NumberMath<T>, T>(number => T.CreateTruncating(number));
}

public class ProductsOfSingle : NumberProductTests<float>;

public class ProductsOfDouble : NumberProductTests<double>;

public class ProductsOfSByte : NumberProductTests<sbyte>;

public class ProductsOfUInt16 : NumberProductTests<ushort>;

public class ProductsOfInt32 : NumberProductTests<int>;

public class ProductsOfUInt64 : NumberProductTests<ulong>;

public class ProductsOfTruthValues : ProductKernelTests
{
    private protected override IProductChecks Checks =>
        new ProductChecks<TruthMath, byte>(number => number == 1 ? (byte)1 : (byte)0);
}
