namespace Networks;

/// <summary>Where sums go.</summary>
internal interface ISumStore
{
    /// <summary>Takes the sums of one row for neighbouring places, the first of which is given.</summary>
    void Store(int row, int first, scoped ReadOnlySpan<float> sums);
}

/// <summary>The weights of a layer times the pixels of a tile, and what is done to each sum.</summary>
internal sealed class Product
{
    private readonly float[] _panels;
    private readonly int _rows;
    private readonly int _terms;
    private readonly bool _relu;
    private readonly float[] _factors;
    private readonly float[] _addends;

    /// <summary>Lays the weights out.</summary>
    /// <param name="weights">Rows x all else, in C order.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="bias">What is added to each sum of a row.</param>
    /// <param name="after">The normalisation the sums then go through.</param>
    public Product(NdArray<float> weights, int rows, float[]? bias, BatchNormalization? after)
    {
        if ((bias?.Length ?? rows) != rows || (after?.Channels ?? rows) != rows)
        {
            throw new ArgumentException(
                $"There are {rows} output channels, {bias?.Length ?? rows} biases and {after?.Channels ?? rows} channels "
                + "normalised behind; they must be as many.", nameof(bias));
        }

        _rows = rows;
        _terms = (int)weights.Size / rows;
        _panels = OuterProducts.Panels(weights.AsReadOnlySpan(), rows, _terms);
        _relu = after?.Relu ?? false;
        _factors = after?.Factor ?? [.. Enumerable.Repeat(1f, rows)];
        _addends = [.. Enumerable.Range(0, rows).Select(r => (after?.Term[r] ?? 0) + ((bias?[r] ?? 0) * _factors[r]))];
    }

    /// <summary>Multiplies, a strip of places at a time.</summary>
    public void Run<TStore>(TileOfPixels pixels, TStore store)
        where TStore : ISumStore, allows ref struct
    {
        Span<float> sums = stackalloc float[OuterProducts.Rows * OuterProducts.Columns];
        int panel = OuterProducts.Rows * _terms;
        for (int row = 0; row < _rows; row += OuterProducts.Rows)
        {
            ReadOnlySpan<float> weights = _panels.AsSpan(row * _terms, panel);
            for (int first = 0; first < pixels.Places; first += OuterProducts.Columns)
            {
                OuterProducts.Sum(weights, pixels.Offsets, pixels.Elements, first, sums);
                for (int r = 0; r < OuterProducts.Rows && row + r < _rows; r++)
                {
                    Span<float> strip = sums.Slice(r * OuterProducts.Columns, OuterProducts.Columns);
                    BatchNormalization.Apply(_factors[row + r], _addends[row + r], _relu, strip, strip);
                    store.Store(row + r, first, strip);
                }
            }
        }
    }
}
