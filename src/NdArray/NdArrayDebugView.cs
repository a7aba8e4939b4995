using System.Diagnostics;

namespace NdArrays;

/// <summary>What a debugger shows of an array.</summary>
internal sealed class NdArrayDebugView<T>(NdArray<T> array)
{
    public Shape Shape => array.Shape;

    public nint[] Strides => array.Strides.ToArray();

    public bool IsWriteable => array.IsWriteable;

    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public NdArray<T>[] Rows => array.Rank == 0 ? [] : [.. array];
}
