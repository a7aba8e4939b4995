using System.Collections;
using NdArrays.Layout;

namespace NdArrays;

/// <summary>All indices of a shape, in row-major order: what <see cref="NdArray.NdIndices"/> gives.</summary>
/// <remarks>
/// A <c>foreach</c> sees each index as a span, in a buffer that the next step writes to; a query sees each as an array of
/// its own, which may be kept.
/// </remarks>
/// <example><code>
/// Console.WriteLine(np.NdIndices([2, 3]).Count());
/// // 6
/// </code></example>
public sealed class IndexSequence : IEnumerable<nint[]>
{
    private readonly Shape _shape;

    internal IndexSequence(Shape shape) => _shape = shape;

    /// <summary>Starts to go through the indices.</summary>
    /// <returns>What goes through them.</returns>
    public Enumerator GetEnumerator() => new(_shape);

    IEnumerator<nint[]> IEnumerable<nint[]>.GetEnumerator()
    {
        IndexWalk walk = new(_shape);
        while (walk.MoveNext())
        {
            yield return walk.Current.ToArray();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<nint[]>)this).GetEnumerator();

    /// <summary>Goes through the indices of a shape.</summary>
    public ref struct Enumerator
    {
        private IndexWalk _walk;

        internal Enumerator(Shape shape) => _walk = new IndexWalk(shape);

        /// <summary>The index, a number for each axis, which is good until the next step.</summary>
        public readonly ReadOnlySpan<nint> Current => _walk.Current;

        /// <summary>Goes on to the next index.</summary>
        /// <returns>False if there is none.</returns>
        public bool MoveNext() => _walk.MoveNext();
    }
}
