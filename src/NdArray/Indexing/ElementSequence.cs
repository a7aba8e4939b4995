using System.Collections;
using NdArrays.Layout;

namespace NdArrays;

/// <summary>
/// All elements of an array with their indices, in row-major order: what <see cref="NdArray.NdEnumerate"/> gives.
/// </summary>
/// <remarks>
/// A <c>foreach</c> sees each index as a span, in a buffer that the next step writes to; a query sees each as an array of
/// its own, which may be kept. Values are read when their turn comes.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <example><code>
/// NdArray&lt;int&gt; a = [[3, 9], [7, 1]];
/// nint[] largest = np.NdEnumerate(a).MaxBy(e => e.Value).Index;
/// Console.WriteLine($"({largest[0]}, {largest[1]})");
/// // (0, 1)
/// </code></example>
public sealed class ElementSequence<T> : IEnumerable<(nint[] Index, T Value)>
{
    private readonly NdArray<T> _array;

    internal ElementSequence(NdArray<T> array) => _array = array;

    /// <summary>Starts to go through the elements.</summary>
    /// <returns>What goes through them.</returns>
    public Enumerator GetEnumerator() => new(_array);

    IEnumerator<(nint[] Index, T Value)> IEnumerable<(nint[] Index, T Value)>.GetEnumerator()
    {
        IndexWalk walk = new(_array.Shape);
        while (walk.MoveNext())
        {
            yield return (walk.Current.ToArray(), _array[walk.Current]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<(nint[] Index, T Value)>)this).GetEnumerator();

    /// <summary>An element and its index.</summary>
    public readonly ref struct Entry
    {
        internal Entry(ReadOnlySpan<nint> index, T value)
        {
            Index = index;
            Value = value;
        }

        /// <summary>The index, a number for each axis, which is good until the next step.</summary>
        public ReadOnlySpan<nint> Index { get; }

        /// <summary>The element.</summary>
        public T Value { get; }

        /// <summary>Takes the two apart.</summary>
        /// <param name="index">The index.</param>
        /// <param name="value">The element.</param>
        public void Deconstruct(out ReadOnlySpan<nint> index, out T value)
        {
            index = Index;
            value = Value;
        }
    }

    /// <summary>Goes through the elements of an array.</summary>
    public ref struct Enumerator
    {
        private readonly NdArray<T> _array;
        private IndexWalk _walk;

        internal Enumerator(NdArray<T> array)
        {
            _array = array;
            _walk = new IndexWalk(array.Shape);
        }

        /// <summary>The element and its index.</summary>
        /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
        public readonly Entry Current => new(_walk.Current, _array[_walk.Current]);

        /// <summary>Goes on to the next element.</summary>
        /// <returns>False if there is none.</returns>
        public bool MoveNext() => _walk.MoveNext();
    }
}
