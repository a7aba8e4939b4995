using System.Runtime.Intrinsics;
using NdArrays.Kernels;
using NdArrays.Loops;

namespace NdArrays.Tests.Kernels;

/// <summary>
/// The tiles of packed products, each by itself: panels and result flush against pages that must not be touched, while what is
/// ahead is such a page.
/// </summary>
internal sealed unsafe class PackedTileChecks<TMath, T>(Func<int, T> number)
    where TMath : struct, IProductMath<T>
    where T : unmanaged, IEquatable<T>
{
    private static readonly int[] s_depths = [0, 1, 2, 3, 4, 5, 8, 33];

    public void Check()
    {
        CheckLanes<ProductLane<TMath, T>, T>("single");
        if (Vector128.IsHardwareAccelerated)
        {
            CheckLanes<ProductLanes128<TMath, T>, Vector128<T>>("128 bits");
        }

        if (Vector256.IsHardwareAccelerated)
        {
            CheckLanes<ProductLanes256<TMath, T>, Vector256<T>>("256 bits");
        }

        if (Vector512.IsHardwareAccelerated)
        {
            CheckLanes<ProductLanes512<TMath, T>, Vector512<T>>("512 bits");
        }
    }

    private void CheckLanes<TLanes, TVector>(string name)
        where TLanes : struct, IProductLanes<TVector, T>
    {
        CheckRows<ProductRow1<TLanes, TVector, T>>(name);
        CheckRows<ProductRow2<TLanes, TVector, T>>(name);
        CheckRows<ProductRow3<TLanes, TVector, T>>(name);
    }

    private void CheckRows<TRow>(string name)
        where TRow : struct, IProductRow<TRow, T>
    {
        CheckTile<PackedTile4, TRow>(name);
        CheckTile<PackedTile8, TRow>(name);
    }

    private void CheckTile<TTile, TRow>(string name)
        where TTile : struct, IPackedTile
        where TRow : struct, IProductRow<TRow, T>
    {
        using ProductField<TMath, T> field = new(number);
        int columns = TRow.Elements;
        foreach (int depth in s_depths)
        {
            for (int choice = 0; choice < 4; choice++)
            {
                bool accumulate = choice / 2 == 1;
                string what = $"{name}, {TTile.Rows} × {TRow.Vectors}, depth {depth}, choice {choice}";
                ProductStrides strides = new(1, TTile.Rows, columns, 1, columns + choice, 1);
                field.Check(
                    what,
                    (in PlaneProduct<T> plane) => TTile.Run<TRow, T>(
                        plane.Depth,
                        plane.Left,
                        plane.Right,
                        plane.Result,
                        plane.ResultRow,
                        accumulate,
                        new MemoryAhead(plane.Right + (depth * columns), 1 << 12)),
                    TTile.Rows,
                    depth,
                    columns,
                    strides,
                    choice,
                    accumulate);
            }
        }
    }
}
