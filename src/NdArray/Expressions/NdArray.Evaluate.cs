using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Elementwise;
using NdArrays.Expressions;
using NdArrays.Layout;
using NdArrays.Loops;

namespace NdArrays;

/// <content>Expressions that are computed in one pass.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The beginning of an expression: operators and functions of it are not computed until <see cref="Evaluate{T}"/>, and then
    /// all at once.
    /// </summary>
    /// <remarks>
    /// <c>a * b + a</c> makes an array of the products, and then reads all of them again. <c>np.Evaluate(np.Lazy(a) * b + a)</c>
    /// computes the same a block of elements at a time, whose products never leave the cache. One lazy operand makes everything
    /// lazy that it meets.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="array">The array.</param>
    /// <returns>An expression that is just the array.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
    /// <example><code>
    /// NdArray&lt;float&gt; a = [1, 2, 3], b = [4, 5, 6];
    /// NdArray&lt;float&gt; c = np.Evaluate(np.Lazy(a) * b + a);
    /// Console.WriteLine(c);
    /// // [ 5. 12. 21.]
    /// </code></example>
    public static NdExpression<T> Lazy<T>(NdArray<T> array)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array);
        return new NdExpression<T>(new ArrayTerm(array));
    }

    /// <summary>Computes an expression, block by block: one pass over memory, with all threads.</summary>
    /// <remarks>
    /// The result is to the last bit what the same operators and functions make of arrays. If an input shares memory with
    /// <paramref name="out"/>, the result is as if it did not.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="expression">What is to be computed.</param>
    /// <param name="out">An array to write the result to, of just its shape, or of one that it broadcasts to, and any strides; null makes a new one.</param>
    /// <returns>The result: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The expression has more than 250 different arrays.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [[-1, 0], [1, 2]];
    /// NdExpression&lt;double&gt; y = np.Lazy(x);
    /// np.Evaluate(np.Where(y &gt; 0, y * y, -y), @out: x);
    /// Console.WriteLine(x);
    /// // [[ 1. -0.]
    /// //  [ 1.  4.]]
    /// </code></example>
    public static NdArray<T> Evaluate<T>(NdExpression<T> expression, NdArray<T>? @out = null)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(expression);
        Shape shape = expression.Shape;
        if (@out is not null)
        {
            shape = Broadcasting.Common([shape, @out.Shape]);
            Ufunc.CheckOut(@out, shape);
        }

        if (expression.Term is ArrayTerm { Array: var array })
        {
            NdArray<T> copy = @out ?? NdArray<T>.New(array.Layout.Fresh(Order.K));
            copy.Assign(copy.Layout, array);
            return copy;
        }

        return Computed(new Evaluation((ComputedTerm)expression.Term), shape, @out);
    }

    private static NdArray<T> Computed<T>(Evaluation evaluation, Shape shape, NdArray<T>? @out)
        where T : unmanaged
    {
        int operands = Operands.SourcePlace + evaluation.Arrays.Length;
        ArrayLayout[] layouts = new ArrayLayout[evaluation.Arrays.Length];
        bool[] areCopies = new bool[evaluation.Arrays.Length];
        try
        {
            for (int i = 0; i < layouts.Length; i++)
            {
                NdArray input = evaluation.Arrays[i];
                input.RequireAlive();
                layouts[i] = Broadcasting.To(input.Layout, shape);
                if (@out is not null
                    && @out.MayMeet(input)
                    && input.Meets(layouts[i], @out, @out.Layout)
                    && !input.HasPlacesOf(layouts[i], @out, @out.Layout))
                {
                    evaluation.Replace(i, input.CopyAs(input.Layout.Fresh(Order.K)));
                    areCopies[i] = true;
                    layouts[i] = Broadcasting.To(evaluation.Arrays[i].Layout, shape);
                }
            }

            NdArray<T> result = @out ?? NdArray<T>.New(
                ArrayLayout.Ordered(shape, CommonOrder.OfOperands(layouts, stackalloc int[shape.Rank])));
            Span<nint> addresses = stackalloc nint[operands];
            Span<int> sizes = stackalloc int[operands];
            using HeldInputs held = new(evaluation.Arrays, addresses[Operands.SourcePlace..]);
            using HeldInputs heldResult = new([result], addresses);
            LoopPlan plan = new(stackalloc nint[LoopPlan.Space(shape.Rank, operands)], shape.AsSpan(), operands);
            plan.SetStrides(Operands.DestinationPlace, result.Strides);
            sizes[Operands.DestinationPlace] = Unsafe.SizeOf<T>();
            for (int i = 0; i < layouts.Length; i++)
            {
                plan.SetStrides(Operands.SourcePlace + i, layouts[i].StrideSpan);
                sizes[Operands.SourcePlace + i] = evaluation.Arrays[i].ItemSize;
            }

            plan.Simplify();
            using GCHandle<Evaluation> handle = new(evaluation);
            nint bytes = plan.Size * Unsafe.SizeOf<T>() * (1 + evaluation.Cost);
            BlockLoop.RunInParts(new EvaluationBody(handle, evaluation.Rooms), plan, bytes, addresses, sizes);
            return result;
        }
        finally
        {
            for (int i = 0; i < areCopies.Length; i++)
            {
                if (areCopies[i])
                {
                    evaluation.Arrays[i].Dispose();
                }
            }
        }
    }
}
