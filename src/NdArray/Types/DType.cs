using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Types;

namespace NdArrays;

/// <summary>The type of an array's elements. NumPy: <c>numpy.dtype</c>.</summary>
/// <remarks>
/// NumPy's types are those of the properties here. Every other type can be an element too, as an opaque one: arrays of it
/// are made, indexed and joined, but not converted.
/// </remarks>
/// <example><code>
/// Console.WriteLine($"{DType.Of&lt;float&gt;()} {DType.Float32.ItemSize} {DType.Parse("f4") == DType.Float32}");
/// // float32 4 True
/// </code></example>
public abstract class DType : IEquatable<DType>
{
    private protected DType(string name, DTypeKind kind, int itemSize, Type type)
    {
        Name = name;
        Kind = kind;
        ItemSize = itemSize;
        Type = type;
    }

    /// <summary><see cref="bool"/>.</summary>
    public static DType Bool { get; } = new BooleanDType();

    /// <summary><see cref="sbyte"/>.</summary>
    public static DType Int8 { get; } = new NumberDType<sbyte>("int8", DTypeKind.SignedInteger);

    /// <summary><see cref="short"/>.</summary>
    public static DType Int16 { get; } = new NumberDType<short>("int16", DTypeKind.SignedInteger);

    /// <summary><see cref="int"/>.</summary>
    public static DType Int32 { get; } = new NumberDType<int>("int32", DTypeKind.SignedInteger);

    /// <summary><see cref="long"/>.</summary>
    public static DType Int64 { get; } = new NumberDType<long>("int64", DTypeKind.SignedInteger);

    /// <summary><see cref="byte"/>.</summary>
    public static DType UInt8 { get; } = new NumberDType<byte>("uint8", DTypeKind.UnsignedInteger);

    /// <summary><see cref="ushort"/>.</summary>
    public static DType UInt16 { get; } = new NumberDType<ushort>("uint16", DTypeKind.UnsignedInteger);

    /// <summary><see cref="uint"/>.</summary>
    public static DType UInt32 { get; } = new NumberDType<uint>("uint32", DTypeKind.UnsignedInteger);

    /// <summary><see cref="ulong"/>.</summary>
    public static DType UInt64 { get; } = new NumberDType<ulong>("uint64", DTypeKind.UnsignedInteger);

    /// <summary><see cref="Half"/>.</summary>
    public static DType Float16 { get; } = new NumberDType<Half>("float16", DTypeKind.Floating);

    /// <summary><see cref="float"/>.</summary>
    public static DType Float32 { get; } = new NumberDType<float>("float32", DTypeKind.Floating);

    /// <summary><see cref="double"/>.</summary>
    public static DType Float64 { get; } = new NumberDType<double>("float64", DTypeKind.Floating);

    /// <summary><see cref="System.Numerics.Complex"/>: two numbers of double precision.</summary>
    public static DType Complex128 { get; } = new NumberDType<Complex>("complex128", DTypeKind.Complex);

    /// <summary><see cref="char"/>, an opaque type.</summary>
    public static DType Char => Of<char>();

    /// <summary><see cref="decimal"/>, an opaque type.</summary>
    public static DType Decimal => Of<decimal>();

    /// <summary>NumPy's name of the type, such as <c>float32</c>; of an opaque one, its .NET name.</summary>
    public string Name { get; }

    /// <summary>What sort of values it has.</summary>
    public DTypeKind Kind { get; }

    /// <summary>The bytes of one element. NumPy: <c>dtype.itemsize</c>.</summary>
    public int ItemSize { get; }

    /// <summary>The .NET type. NumPy: <c>dtype.type</c>.</summary>
    public Type Type { get; }

    /// <summary>NumPy's types, from bool to complex128.</summary>
    internal static ReadOnlySpan<DType> Named => DTypeNames.All;

    /// <summary>The type of elements that are of a .NET type.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <returns>The type.</returns>
    public static DType Of<T>() => DTypeOf<T>.Value;

    /// <summary>The type that NumPy calls by a name, such as <c>float32</c>, <c>f4</c>, <c>&lt;i8</c>, <c>?</c> or <c>int</c>.</summary>
    /// <param name="name">The name or code; a byte order in front of it must be that of this machine.</param>
    /// <returns>The type.</returns>
    /// <exception cref="FormatException">NumPy has no such type, or this library has not.</exception>
    /// <example><code>
    /// Console.WriteLine(DType.Parse("&lt;i8"));
    /// // int64
    /// </code></example>
    public static DType Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return DTypeNames.Find(name) ?? Throw.UnknownDType(name);
    }

    /// <summary>Whether two types are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they are the same.</returns>
    public static bool operator ==(DType? left, DType? right) => ReferenceEquals(left, right);

    /// <summary>Whether two types differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(DType? left, DType? right) => !ReferenceEquals(left, right);

    /// <inheritdoc/>
    public bool Equals(DType? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The name of the type.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Calls the visitor's method for this type.</summary>
    internal abstract TResult Accept<TVisitor, TResult>(ref TVisitor visitor)
        where TVisitor : struct, IDTypeVisitor<TResult>, allows ref struct;

    /// <summary>One instance for each .NET type, so that types are the same when their instances are.</summary>
    private static class DTypeOf<T>
    {
        public static readonly DType Value = Find() ?? new OpaqueDType<T>();

        private static DType? Find()
        {
            foreach (DType dtype in Named)
            {
                if (dtype.Type == typeof(T))
                {
                    return dtype;
                }
            }

            return null;
        }
    }

    private sealed class BooleanDType() : DType("bool", DTypeKind.Boolean, sizeof(bool), typeof(bool))
    {
        internal override TResult Accept<TVisitor, TResult>(ref TVisitor visitor) => visitor.VisitBoolean();
    }

    private sealed class NumberDType<T>(string name, DTypeKind kind) : DType(name, kind, Unsafe.SizeOf<T>(), typeof(T))
        where T : unmanaged, INumberBase<T>
    {
        internal override TResult Accept<TVisitor, TResult>(ref TVisitor visitor) => visitor.VisitNumber<T>();
    }

    private sealed class OpaqueDType<T>() : DType(typeof(T).Name, DTypeKind.Opaque, Unsafe.SizeOf<T>(), typeof(T))
    {
        internal override TResult Accept<TVisitor, TResult>(ref TVisitor visitor) => visitor.VisitOpaque<T>();
    }
}
