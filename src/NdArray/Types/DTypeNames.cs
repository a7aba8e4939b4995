namespace NdArrays.Types;

/// <summary>What NumPy calls the types: <c>float32</c>, <c>f4</c>, <c>f</c>, <c>single</c>.</summary>
internal static class DTypeNames
{
    private static readonly DType[] Types =
    [
        DType.Bool, DType.Int8, DType.Int16, DType.Int32, DType.Int64, DType.UInt8, DType.UInt16, DType.UInt32,
        DType.UInt64, DType.Float16, DType.Float32, DType.Float64, DType.Complex128,
    ];

    private static readonly Dictionary<string, DType> Aliases = new()
    {
        ["?"] = DType.Bool,
        ["bool_"] = DType.Bool,
        ["b"] = DType.Int8,
        ["byte"] = DType.Int8,
        ["h"] = DType.Int16,
        ["short"] = DType.Int16,
        ["i"] = DType.Int32,
        ["intc"] = DType.Int32,
        ["l"] = DType.Int64,
        ["q"] = DType.Int64,
        ["p"] = DType.Int64,
        ["int"] = DType.Int64,
        ["intp"] = DType.Int64,
        ["int_"] = DType.Int64,
        ["longlong"] = DType.Int64,
        ["B"] = DType.UInt8,
        ["ubyte"] = DType.UInt8,
        ["H"] = DType.UInt16,
        ["ushort"] = DType.UInt16,
        ["I"] = DType.UInt32,
        ["uintc"] = DType.UInt32,
        ["L"] = DType.UInt64,
        ["Q"] = DType.UInt64,
        ["P"] = DType.UInt64,
        ["uint"] = DType.UInt64,
        ["uintp"] = DType.UInt64,
        ["ulonglong"] = DType.UInt64,
        ["e"] = DType.Float16,
        ["half"] = DType.Float16,
        ["f"] = DType.Float32,
        ["single"] = DType.Float32,
        ["d"] = DType.Float64,
        ["double"] = DType.Float64,
        ["float"] = DType.Float64,
        ["D"] = DType.Complex128,
        ["complex"] = DType.Complex128,
        ["cdouble"] = DType.Complex128,
    };

    /// <summary>All types that have a name in NumPy.</summary>
    public static ReadOnlySpan<DType> All => Types;

    /// <summary>The letter of a kind in a code such as <c>f4</c>.</summary>
    public static char Letter(DTypeKind kind) => kind switch
    {
        DTypeKind.Boolean => 'b',
        DTypeKind.SignedInteger => 'i',
        DTypeKind.UnsignedInteger => 'u',
        DTypeKind.Floating => 'f',
        DTypeKind.Complex => 'c',
        _ => 'V',
    };

    /// <summary>The type of a name or code, or null.</summary>
    public static DType? Find(string name)
    {
        // '=' and '|' say that the byte order is the machine's, or that there is none.
        bool hasOrder = name.Length > 1 && (name[0] is '=' or '|' || name[0] == (BitConverter.IsLittleEndian ? '<' : '>'));
        string code = hasOrder ? name[1..] : name;
        if (Aliases.TryGetValue(code, out DType? alias))
        {
            return alias;
        }

        foreach (DType dtype in Types)
        {
            if ((!hasOrder && dtype.Name == code) || $"{Letter(dtype.Kind)}{dtype.ItemSize}" == code)
            {
                return dtype;
            }
        }

        return null;
    }
}
