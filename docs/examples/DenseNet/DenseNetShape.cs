namespace DenseNet;

/// <summary>The dimensions of a DenseNet-BC.</summary>
/// <param name="Initial">Channels of the first block's input.</param>
/// <param name="Growth">Channels that each layer adds.</param>
/// <param name="Layers">Layers of each block.</param>
/// <param name="Classes">Numbers in the result.</param>
internal sealed record DenseNetShape(int Initial, int Growth, IReadOnlyList<int> Layers, int Classes)
{
    /// <summary>The dimensions of DenseNet-121.</summary>
    public static readonly DenseNetShape DenseNet121 = new(Initial: 64, Growth: 32, [6, 12, 24, 16], Classes: 1000);

    /// <summary>Small enough that its weights are a file of this repository.</summary>
    public static readonly DenseNetShape Small = new(Initial: 16, Growth: 8, [3, 4, 3], Classes: 10);

    /// <summary>The least height and width: a pixel is left for the last block.</summary>
    public int LeastLength => (4 << (Layers.Count - 1)) - 3;
}
