using NdArrays.Errors;
using NdArrays.Indexing;

namespace NdArrays;

/// <content>Open grids of indices.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// Indices along each of several axes, shaped so that they broadcast to all combinations of them. NumPy:
    /// <c>numpy.ix_</c>.
    /// </summary>
    /// <param name="args">The indices along each axis, of rank 1; of a mask, the places at which it is true.</param>
    /// <returns>A view of each array, or a new one in place of a mask, with a size other than 1 only along its own axis.</returns>
    /// <exception cref="ArgumentException">An array is not of rank 1.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; rows = [0, 2];
    /// NdArray&lt;bool&gt; columns = [true, false, true];
    /// foreach (NdArray index in np.Ix_(rows, columns))
    /// {
    ///     Console.WriteLine(index);
    /// }
    /// // [[0]
    /// //  [2]]
    /// // [[0 2]]
    /// </code></example>
    public static NdArray[] Ix_(params ReadOnlySpan<NdArray> args)
    {
        NdArray[] open = new NdArray[args.Length];
        for (int i = 0; i < open.Length; i++)
        {
            RequireLine(args[i], i);
            NdArray indices = args[i] is NdArray<bool> mask ? Masks.Positions(mask) : args[i];
            open[i] = AlongAxis(indices, i, open.Length);
        }

        return open;
    }

    /// <summary>
    /// Indices along each of several axes, shaped so that they broadcast to all combinations of them. NumPy:
    /// <c>numpy.ix_</c>.
    /// </summary>
    /// <param name="args">The indices along each axis, of rank 1.</param>
    /// <returns>A view of each array with a size other than 1 only along its own axis.</returns>
    /// <exception cref="ArgumentException">An array is not of rank 1.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <example><code>
    /// NdArray&lt;long&gt;[] places = np.Ix_([0, 1], [2, 4, 6]);
    /// Console.WriteLine(np.BroadcastArrays(places)[1]);
    /// // [[2 4 6]
    /// //  [2 4 6]]
    /// </code></example>
    public static NdArray<long>[] Ix_(params ReadOnlySpan<NdArray<long>> args)
    {
        NdArray<long>[] open = new NdArray<long>[args.Length];
        for (int i = 0; i < open.Length; i++)
        {
            RequireLine(args[i], i);
            open[i] = AlongAxis(args[i], i, open.Length);
        }

        return open;
    }

    private static void RequireLine(NdArray array, int input)
    {
        ArgumentNullException.ThrowIfNull(array, "args");
        if (array.Rank != 1)
        {
            Throw.OpenIndexRank(input, array.Shape);
        }
    }
}
