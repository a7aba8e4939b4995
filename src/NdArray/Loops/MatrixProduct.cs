using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Loops;

/// <summary>Chooses how two matrices are multiplied, by their sizes and strides.</summary>
internal readonly unsafe struct MatrixProduct<TMath, T> : IPlaneProduct<T>
    where TMath : struct, IProductMath<T>
    where T : unmanaged
{
    /// <summary>The bytes of a right matrix up to which it is used as it is.</summary>
    private const nint DirectBytes = 384 << 10;

    /// <summary>The rows of a left matrix up to which the right one is not read often enough for packing to pay.</summary>
    private const nint DirectRows = 16;

    /// <summary>The most bytes of a right matrix that are put in order on the stack.</summary>
    private const int StackBytes = 4096;

    /// <summary>Multiplies two matrices, none of which shares memory with the result.</summary>
    public static void Run(in PlaneProduct<T> product)
    {
        if (product.Rows == 0 || product.Columns == 0)
        {
            return;
        }

        if (product.Depth == 0)
        {
            Clear(product);
        }
        else if (product.Columns == 1)
        {
            VectorProduct<TMath, T>.Run(product);
        }
        else if (product.Rows == 1)
        {
            VectorProduct<TMath, T>.Run(product.Transposed());
        }
        else if (product.ResultColumn != 1 && product.ResultRow == 1)
        {
            RunPlane(product.Transposed());
        }
        else
        {
            RunPlane(product);
        }
    }

    private static void RunPlane(in PlaneProduct<T> product)
    {
        nint rightElements = product.Depth * product.Columns;
        bool few = product.Rows <= DirectRows || rightElements * sizeof(T) <= DirectBytes;
        if (product.ResultColumn == 1 && product.RightColumn == 1 && few)
        {
            DirectProduct<TMath, T>.Run(product);
        }
        else if (product.ResultColumn == 1 && rightElements * sizeof(T) <= DirectBytes)
        {
            RunOrdered(product, rightElements);
        }
        else
        {
            RunBlocked(product);
        }
    }

    /// <summary>Multiplies by a small right matrix that is first put in order.</summary>
    [SkipLocalsInit]
    private static void RunOrdered(in PlaneProduct<T> product, nint rightElements)
    {
        PlaneProduct<T> ordered = product;
        (ordered.RightRow, ordered.RightColumn) = (product.Columns, 1);
        if (rightElements * sizeof(T) <= StackBytes)
        {
            T* near = stackalloc T[StackBytes / sizeof(T)];
            Order(product, near);
            ordered.Right = near;
            DirectProduct<TMath, T>.Run(ordered);
            return;
        }

        using Scratch<T> right = new(rightElements);
        Order(product, right.Start);
        ordered.Right = right.Start;
        DirectProduct<TMath, T>.Run(ordered);
    }

    private static void Order(in PlaneProduct<T> product, T* destination) => CopyTile.Run(
        in *product.Right, product.RightRow, product.RightColumn, ref *destination, product.Columns, product.Depth, product.Columns);

    private static void RunBlocked(in PlaneProduct<T> product)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            BlockedProduct<PackedTile8, ProductLanes512<TMath, T>, Vector512<T>, T>.Run(product);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            BlockedProduct<PackedTile4, ProductLanes256<TMath, T>, Vector256<T>, T>.Run(product);
        }
        else if (AdvSimd.IsSupported)
        {
            BlockedProduct<PackedTile8, ProductLanes128<TMath, T>, Vector128<T>, T>.Run(product);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            BlockedProduct<PackedTile4, ProductLanes128<TMath, T>, Vector128<T>, T>.Run(product);
        }
        else
        {
            BlockedProduct<PackedTile4, ProductLane<TMath, T>, T, T>.Run(product);
        }
    }

    private static void Clear(in PlaneProduct<T> product)
    {
        for (nint row = 0; row < product.Rows; row++)
        {
            for (nint column = 0; column < product.Columns; column++)
            {
                product.Result[(row * product.ResultRow) + (column * product.ResultColumn)] = default;
            }
        }
    }
}
