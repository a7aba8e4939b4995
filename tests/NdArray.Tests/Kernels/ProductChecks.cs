using System.Runtime.Intrinsics;
using NdArrays.Kernels;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>
/// The kernels and loops of matrix products, each by itself: operands and result flush against pages that must not be touched,
/// compared with the most obvious loops. Elements are small whole numbers, so that sums are exact in whatever order.
/// </summary>
internal sealed unsafe class ProductChecks<TMath, T>(Func<int, T> number) : IProductChecks
    where TMath : struct, IProductMath<T>
    where T : unmanaged, IEquatable<T>
{
    public void CheckTiles()
    {
        using ProductField<TMath, T> field = new(number);
        foreach ((string name, int rows, int vectors, int width, Tile tile) in Tiles())
        {
            foreach (int depth in (int[])[0, 1, 2, 7, 33])
            {
                // The last vector begins at most where the one before it ends, at least one column after where it begins.
                int most = (vectors - 1) * width;
                for (int last = vectors == 1 ? 0 : most - width + 1; last <= most; last += int.Max(1, width / 3))
                {
                    for (int choice = 0; choice < 8; choice++)
                    {
                        int columns = last + width;
                        ProductStrides strides = ProductStrides.Of(choice, rows, depth, columns) with { RightColumn = 1, ResultColumn = 1 };
                        strides = strides.WithPitches(depth, columns);
                        field.Check(
                            $"{name}, depth {depth}, last {last}, choice {choice}",
                            (in PlaneProduct<T> plane) => tile(
                                plane.Depth,
                                plane.Left,
                                plane.LeftRow,
                                plane.LeftColumn,
                                plane.Right,
                                plane.RightRow,
                                last,
                                plane.Result,
                                plane.ResultRow),
                            rows,
                            depth,
                            columns,
                            strides,
                            choice,
                            accumulate: false);
                    }
                }
            }
        }
    }

    public void CheckPackedTiles() => new PackedTileChecks<TMath, T>(number).Check();

    public void CheckSmallMatrices()
    {
        using ProductField<TMath, T> field = new(number);
        int choice = 0;
        for (int rows = 0; rows <= 27; rows += rows < 9 ? 1 : 3)
        {
            for (int columns = 0; columns <= 72; columns += columns < 20 ? 1 : 7)
            {
                foreach (int depth in (int[])[0, 1, 2, 3, 8, 9, 17])
                {
                    ProductStrides strides = ProductStrides.Of(choice, rows, depth, columns);
                    field.Check(
                        $"{rows} by {depth} by {columns}, choice {choice}",
                        MatrixProduct<TMath, T>.Run,
                        rows,
                        depth,
                        columns,
                        strides,
                        choice++,
                        accumulate: false);
                }
            }
        }
    }

    public void CheckLargeMatrices()
    {
        using ProductField<TMath, T> field = new(number, 4 << 20);
        foreach ((int rows, int depth, int columns) in
            ((int, int, int)[])[(1, 300, 70), (13, 257, 65), (25, 512, 33), (14, 769, 37), (67, 300, 129), (100, 17, 200), (150, 600, 7)])
        {
            for (int choice = 0; choice < 10; choice++)
            {
                ProductStrides strides = ProductStrides.Of(choice, rows, depth, columns);
                foreach ((string name, ProductWay<T> way) in BlockedWays())
                {
                    field.Check(
                        $"{name}, {rows} by {depth} by {columns}, choice {choice}", way, rows, depth, columns, strides, choice, false);
                }
            }
        }
    }

    public void CheckColumns()
    {
        using ProductField<TMath, T> field = new(number);
        int choice = 0;
        for (int rows = 1; rows <= 150; rows += rows < 10 ? 1 : 23)
        {
            for (int depth = 1; depth <= 300; depth += depth < 80 ? 1 : 37)
            {
                ProductStrides strides = ProductStrides.Of(choice, rows, depth, 1);
                field.Check(
                    $"{rows} by {depth}, choice {choice}", VectorProduct<TMath, T>.Run, rows, depth, 1, strides, choice++, false);
            }
        }
    }

    public void CheckLongLines()
    {
        using ProductField<TMath, T> field = new(number, 16 << 20);
        foreach (int rows in (int[])[1, 3, 8, 9])
        {
            foreach (int depth in (int[])[32768, 32769, 100_003])
            {
                field.Check(
                    $"{rows} by {depth}",
                    VectorProduct<TMath, T>.Run,
                    rows,
                    depth,
                    1,
                    new ProductStrides(depth, 1, rows == 3 ? 2 : 1, 1, 1, 1),
                    rows,
                    false);
            }
        }
    }

    private static IEnumerable<(string Name, ProductWay<T> Way)> BlockedWays()
    {
        yield return ("chosen", MatrixProduct<TMath, T>.Run);
        yield return ("single", BlockedProduct<PackedTile4, ProductLane<TMath, T>, T, T>.Run);
        if (Vector128.IsHardwareAccelerated)
        {
            yield return ("128 bits, 4", BlockedProduct<PackedTile4, ProductLanes128<TMath, T>, Vector128<T>, T>.Run);
            yield return ("128 bits, 8", BlockedProduct<PackedTile8, ProductLanes128<TMath, T>, Vector128<T>, T>.Run);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            yield return ("256 bits, 4", BlockedProduct<PackedTile4, ProductLanes256<TMath, T>, Vector256<T>, T>.Run);
        }

        if (Vector512.IsHardwareAccelerated)
        {
            yield return ("512 bits, 8", BlockedProduct<PackedTile8, ProductLanes512<TMath, T>, Vector512<T>, T>.Run);
        }
    }

    private static List<(string Name, int Rows, int Vectors, int Width, Tile Tile)> Tiles()
    {
        List<(string, int, int, int, Tile)> tiles = [];
        Add<ProductLane<TMath, T>, T>("single", tiles);
        if (Vector128.IsHardwareAccelerated)
        {
            Add<ProductLanes128<TMath, T>, Vector128<T>>("128 bits", tiles);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Add<ProductLanes256<TMath, T>, Vector256<T>>("256 bits", tiles);
        }

        if (Vector512.IsHardwareAccelerated)
        {
            Add<ProductLanes512<TMath, T>, Vector512<T>>("512 bits", tiles);
        }

        return tiles;
    }

    private static void Add<TLanes, TVector>(string name, List<(string Name, int Rows, int Vectors, int Width, Tile Tile)> tiles)
        where TLanes : struct, IProductLanes<TVector, T>
    {
        AddRows<ProductRow1<TLanes, TVector, T>>(name, TLanes.Count, tiles);
        AddRows<ProductRow2<TLanes, TVector, T>>(name, TLanes.Count, tiles);
        AddRows<ProductRow3<TLanes, TVector, T>>(name, TLanes.Count, tiles);
        AddRows<ProductRow4<TLanes, TVector, T>>(name, TLanes.Count, tiles);
    }

    private static void AddRows<TRow>(string name, int width, List<(string Name, int Rows, int Vectors, int Width, Tile Tile)> tiles)
        where TRow : struct, IProductRow<TRow, T>
    {
        tiles.Add(($"{name}, 1 × {TRow.Vectors}", 1, TRow.Vectors, width, ProductTile1.Run<TRow, T>));
        tiles.Add(($"{name}, 2 × {TRow.Vectors}", 2, TRow.Vectors, width, ProductTile2.Run<TRow, T>));
        tiles.Add(($"{name}, 4 × {TRow.Vectors}", 4, TRow.Vectors, width, ProductTile4.Run<TRow, T>));
        tiles.Add(($"{name}, 6 × {TRow.Vectors}", 6, TRow.Vectors, width, ProductTile6.Run<TRow, T>));
    }

    private delegate void Tile(
        nint depth,
        T* left,
        nint leftRow,
        nint leftColumn,
        T* right,
        nint rightRow,
        nint last,
        T* result,
        nint pitch);
}
