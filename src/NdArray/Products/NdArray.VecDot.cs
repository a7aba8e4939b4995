using System.Numerics;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Products;

namespace NdArrays;

/// <content>Products of stacks of vectors with vectors and matrices.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The inner products of vectors along an axis, of which complex ones on the left are conjugated; all other axes are
    /// broadcast. NumPy: <c>numpy.vecdot</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="x1">The vectors on the left.</param>
    /// <param name="x2">The vectors on the right.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="axis">The axis of the vectors in each of the two; a negative one counts from the last.</param>
    /// <param name="keepDims">Whether the result has that axis too, with size 1; then it is counted in the one of more axes.</param>
    /// <returns>The result, of the other axes unless all are kept: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// An operand has rank 0, the vectors are not as long, the other axes do not broadcast, or <paramref name="out"/> has another
    /// shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.VecDot(a, [1, 0, 1]));
    /// // [ 4 10]
    /// Console.WriteLine(np.VecDot(a, a, axis: 0));
    /// // [17 29 45]
    /// Console.WriteLine(np.VecDot(a, a, keepDims: true));
    /// // [[14]
    /// //  [77]]
    /// </code></example>
    public static NdArray<T> VecDot<T>(NdArray<T> x1, NdArray<T> x2, NdArray<T>? @out = null, int axis = -1, bool keepDims = false)
    {
        ArgumentNullException.ThrowIfNull(x1);
        ArgumentNullException.ThrowIfNull(x2);
        return new VectorPair(nameof(VecDot), 1, 1, axis, keepDims).Run(x1, x2, @out);
    }

    /// <summary>The inner products of vectors of any types along an axis. NumPy: <c>numpy.vecdot</c>.</summary>
    /// <param name="x1">The vectors on the left, of which complex ones are conjugated.</param>
    /// <param name="x2">The vectors on the right.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="axis">The axis of the vectors in each of the two; a negative one counts from the last.</param>
    /// <param name="keepDims">Whether the result has that axis too, with size 1; then it is counted in the one of more axes.</param>
    /// <param name="dtype">The type in which to multiply; null is the one to which both types promote.</param>
    /// <param name="casting">The conversions allowed, into that type and from it to the type of <paramref name="out"/>.</param>
    /// <returns>The result, of the other axes unless all are kept: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// An operand has rank 0, the vectors are not as long, the other axes do not broadcast, <paramref name="out"/> has another
    /// shape than the result, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidCastException">A type does not convert to another under the rule.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    public static NdArray VecDot(
        NdArray x1,
        NdArray x2,
        NdArray? @out = null,
        int axis = -1,
        bool keepDims = false,
        DType? dtype = null,
        Casting casting = Casting.SameKind)
    {
        ArgumentNullException.ThrowIfNull(x1);
        ArgumentNullException.ThrowIfNull(x2);
        return PairProduct.Run(new VectorPair(nameof(VecDot), 1, 1, axis, keepDims), x1, x2, @out, dtype, casting);
    }

    /// <summary>
    /// The products of the matrices of the last two axes with the vectors of the last axis; all other axes are broadcast. NumPy:
    /// <c>numpy.matvec</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="x1">The matrices, of shape (…, m, n).</param>
    /// <param name="x2">The vectors, of shape (…, n).</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, of shape (…, m): <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// An operand has too few axes, the sizes that are summed over differ, the other axes do not broadcast, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; turn = [[0, -1], [1, 0]];
    /// Console.WriteLine(np.MatVec(turn, [[1, 0], [0, 1], [3, 4]]));
    /// // [[ 0  1]
    /// //  [-1  0]
    /// //  [-4  3]]
    /// </code></example>
    public static NdArray<T> MatVec<T>(NdArray<T> x1, NdArray<T> x2, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(x1);
        ArgumentNullException.ThrowIfNull(x2);
        return new VectorPair(nameof(MatVec), 2, 1).Run(x1, x2, @out);
    }

    /// <summary>The products of matrices with vectors of any types. NumPy: <c>numpy.matvec</c>.</summary>
    /// <param name="x1">The matrices, of shape (…, m, n).</param>
    /// <param name="x2">The vectors, of shape (…, n).</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="dtype">The type in which to multiply; null is the one to which both types promote.</param>
    /// <param name="casting">The conversions allowed, into that type and from it to the type of <paramref name="out"/>.</param>
    /// <returns>The result, of shape (…, m): <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// An operand has too few axes, the sizes that are summed over differ, the other axes do not broadcast,
    /// <paramref name="out"/> has another shape than the result, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidCastException">A type does not convert to another under the rule.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    public static NdArray MatVec(
        NdArray x1, NdArray x2, NdArray? @out = null, DType? dtype = null, Casting casting = Casting.SameKind)
    {
        ArgumentNullException.ThrowIfNull(x1);
        ArgumentNullException.ThrowIfNull(x2);
        return PairProduct.Run(new VectorPair(nameof(MatVec), 2, 1), x1, x2, @out, dtype, casting);
    }

    /// <summary>
    /// The products of the vectors of the last axis, of which complex ones are conjugated, with the matrices of the last two; all
    /// other axes are broadcast. NumPy: <c>numpy.vecmat</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="x1">The vectors, of shape (…, n).</param>
    /// <param name="x2">The matrices, of shape (…, n, m).</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result, of shape (…, m): <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// An operand has too few axes, the sizes that are summed over differ, the other axes do not broadcast, or
    /// <paramref name="out"/> has another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.VecMat([[1, 0], [1, 1]], a));
    /// // [[1 2 3]
    /// //  [5 7 9]]
    /// </code></example>
    public static NdArray<T> VecMat<T>(NdArray<T> x1, NdArray<T> x2, NdArray<T>? @out = null)
    {
        ArgumentNullException.ThrowIfNull(x1);
        ArgumentNullException.ThrowIfNull(x2);
        return new VectorPair(nameof(VecMat), 1, 2).Run(x1, x2, @out);
    }

    /// <summary>The products of vectors with matrices of any types. NumPy: <c>numpy.vecmat</c>.</summary>
    /// <param name="x1">The vectors, of shape (…, n), of which complex ones are conjugated.</param>
    /// <param name="x2">The matrices, of shape (…, n, m).</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="dtype">The type in which to multiply; null is the one to which both types promote.</param>
    /// <param name="casting">The conversions allowed, into that type and from it to the type of <paramref name="out"/>.</param>
    /// <returns>The result, of shape (…, m): <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// An operand has too few axes, the sizes that are summed over differ, the other axes do not broadcast,
    /// <paramref name="out"/> has another shape than the result, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="InvalidCastException">A type does not convert to another under the rule.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An operand or <paramref name="out"/> was disposed.</exception>
    public static NdArray VecMat(
        NdArray x1, NdArray x2, NdArray? @out = null, DType? dtype = null, Casting casting = Casting.SameKind)
    {
        ArgumentNullException.ThrowIfNull(x1);
        ArgumentNullException.ThrowIfNull(x2);
        return PairProduct.Run(new VectorPair(nameof(VecMat), 1, 2), x1, x2, @out, dtype, casting);
    }

    /// <summary>Vectors, of one axis, or matrices, of two, on either side. Vectors on the left are conjugated.</summary>
    private readonly record struct VectorPair(string Name, int LeftAxes, int RightAxes, int VectorAxis = -1, bool KeepDims = false)
        : IPairProduct
    {
        public NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(Name);
            if (left.Rank < LeftAxes)
            {
                Throw.ProductRank(Name, LeftAxes, left.Shape, "x1");
            }

            if (right.Rank < RightAxes)
            {
                Throw.ProductRank(Name, RightAxes, right.Shape, "x2");
            }

            bool isRow = LeftAxes == 1;
            using NdArray<T> first = MoveAxis(left, Axis.Normalize(VectorAxis, left.Rank, "axis"), -1);
            using NdArray<T> second = MoveAxis(right, Axis.Normalize(VectorAxis, right.Rank, "axis"), -1);
            if (typeof(T) != typeof(Complex) || !isRow)
            {
                return Multiply(first, second, @out);
            }

            using NdArray<T> conjugate = (NdArray<T>)Conjugate((NdArray)first);
            return Multiply(conjugate, second, @out);
        }

        private NdArray<T> Multiply<T>(NdArray<T> first, NdArray<T> second, NdArray<T>? @out)
        {
            bool isRow = LeftAxes == 1, isColumn = RightAxes == 1;
            if (!KeepDims)
            {
                return StackProduct.Run(first, isRow, second, isColumn, @out);
            }

            int axis = Axis.Normalize(VectorAxis, int.Max(first.Rank, second.Rank), "axis");
            ReadOnlySpan<Shape> stacks = [new Shape(first.Shape.AsSpan()[..^1]), new Shape(second.Shape.AsSpan()[..^1])];
            if (@out is not null && Broadcasting.TryCommon(stacks, out Shape stack, out _))
            {
                // Where there is no common shape the product says so.
                Multiplication.CheckOut(@out, new Shape([.. stack.AsSpan()[..axis], 1, .. stack.AsSpan()[axis..]]));
                using NdArray<T> place = Squeeze(@out, axis);
                StackProduct.Run(first, isRow, second, isColumn, place);
                return @out;
            }

            using NdArray<T> sums = StackProduct.Run(first, isRow, second, isColumn, null);
            return ExpandDims(sums, axis);
        }
    }
}
