using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays.Indexing;

/// <summary>One index for each place of a table: those of a single array, or what several select together.</summary>
internal readonly unsafe struct IndexTable
{
    private readonly IndexColumn _column;
    private readonly IndexMode _mode;

    private IndexTable(Shape shape, in IndexColumn column, IndexMode mode)
    {
        Shape = shape;
        _column = column;
        _mode = mode;
    }

    /// <summary>The sizes of the table.</summary>
    public Shape Shape { get; }

    /// <summary>Whether no index occurs twice.</summary>
    public bool IsApart => _column.IsApart;

    /// <summary>Its indices, 32 or 64-bit integers without gaps in row-major order.</summary>
    public NdArray Indices => _column.Indices;

    /// <summary>The table of one array.</summary>
    public static IndexTable Of(in IndexColumn column, IndexMode mode = IndexMode.Raise) =>
        new(column.Indices.Shape, column.With(IndexArray.Contiguous(column.Indices)), mode);

    /// <summary>The table of several arrays, broadcast together; all indices are checked.</summary>
    public static IndexTable Of(IReadOnlyList<IndexColumn> columns)
    {
        if (columns.Count == 1)
        {
            return Of(columns[0]);
        }

        Shape[] shapes = [.. columns.Select(column => column.Indices.Shape)];
        if (!Broadcasting.TryCommon(shapes, out Shape common, out _))
        {
            Throw.IndexShapes(shapes);
        }

        NdArray<long> offsets = NdArray<long>.New(ArrayLayout.Contiguous(common), cleared: true);
        foreach (IndexColumn column in columns)
        {
            Add(offsets, column);
        }

        return new IndexTable(common, new IndexColumn(offsets), IndexMode.Raise);
    }

    /// <summary>Adds to offsets what an array contributes, broadcast to them; an error if an index lies outside its axis.</summary>
    public static void Add(NdArray<long> offsets, in IndexColumn column)
    {
        ArrayLayout from = Broadcasting.To(column.Indices.Layout, offsets.Shape);
        bool isInside;
        using Lease<long> to = offsets.Open();
        fixed (long* table = &to.Origin)
        {
            isInside = column.Indices is NdArray<int> narrow
                ? Add(narrow, column, from, table, offsets.Layout)
                : Add((NdArray<long>)column.Indices, column, from, table, offsets.Layout);
        }

        if (!isInside)
        {
            Of(column).RequireInside();
        }
    }

    /// <summary>The same table with the same indices in other memory.</summary>
    public IndexTable With(NdArray indices) => new(Shape, _column.With(indices), _mode);

    /// <summary>An error if an index lies outside its axis.</summary>
    public void RequireInside()
    {
        if (_mode != IndexMode.Raise || _column.IsPlaces || _column.IsApart)
        {
            return;
        }

        nint place = Indices is NdArray<int> narrow ? FirstOutside(narrow) : FirstOutside((NdArray<long>)Indices);
        if (place >= 0)
        {
            object index = Indices is NdArray<int> numbers ? numbers.Get(place) : ((NdArray<long>)Indices).Get(place);
            Throw.IndexOutOfRange(index, _column.Axis, _column.Array);
        }
    }

    /// <summary>The indices for a loop, in memory that the caller holds.</summary>
    public IndexRun At(void* indices) => new()
    {
        Indices = indices,
        IsWide = Indices is NdArray<long>,
        Count = Indices.Size,
        Length = _column.Length,
        Stride = _column.Stride,
        Mode = _mode,
        IsPlaces = _column.IsPlaces,
    };

    private static bool Add<T>(
        NdArray<T> indices, in IndexColumn column, in ArrayLayout from, long* offsets, in ArrayLayout to)
        where T : unmanaged
    {
        using Lease<T> lease = indices.Open(from);
        fixed (T* first = &lease.Origin)
        {
            IndexRun run = new()
            {
                Indices = first,
                IsWide = sizeof(T) == sizeof(long),
                Length = column.Length,
                Stride = column.Stride,
                IsPlaces = column.IsPlaces,
            };
            return IndexSum.Add(run, from.StrideSpan, offsets, to.StrideSpan, to.Shape);
        }
    }

    private nint FirstOutside<T>(NdArray<T> indices)
        where T : unmanaged
    {
        using Lease<T> lease = indices.Open();
        fixed (T* first = &lease.Origin)
        {
            return At(first).FirstOutside();
        }
    }
}
