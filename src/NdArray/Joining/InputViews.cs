namespace NdArrays.Joining;

/// <summary>Views of inputs with the axes that a joining routine wants, which are given up when it is done.</summary>
internal readonly ref struct InputViews : IDisposable
{
    private readonly NdArray[] _views;

    /// <summary>Views of arrays, which are refused if there are none or one is null.</summary>
    /// <param name="arrays">The arrays.</param>
    /// <param name="view">What makes the view of one, given a number that is the same for all.</param>
    /// <param name="argument">That number.</param>
    public InputViews(ReadOnlySpan<NdArray> arrays, Func<NdArray, int, NdArray> view, int argument = 0)
    {
        Check(arrays);
        _views = new NdArray[arrays.Length];
        for (int i = 0; i < _views.Length; i++)
        {
            _views[i] = view(arrays[i], argument);
        }
    }

    /// <summary>The views.</summary>
    public ReadOnlySpan<NdArray> Span => _views;

    /// <summary>Refuses a join of nothing, or of null.</summary>
    public static void Check(ReadOnlySpan<NdArray> arrays)
    {
        if (arrays.IsEmpty)
        {
            Errors.Throw.NoArrays();
        }

        for (int i = 0; i < arrays.Length; i++)
        {
            if (arrays[i] is null)
            {
                Errors.Throw.NullInput(i);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (NdArray view in _views)
        {
            view.Dispose();
        }
    }
}
