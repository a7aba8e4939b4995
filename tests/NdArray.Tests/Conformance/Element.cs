using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Conformance;

/// <summary>What is done with arrays of one element type, reached by the type's name.</summary>
internal abstract class Element
{
    private static readonly Dictionary<string, Element> ByName = new Element[]
    {
        new Element<bool>(), new NumberElement<sbyte>(), new NumberElement<short>(), new NumberElement<int>(),
        new NumberElement<long>(), new NumberElement<byte>(), new NumberElement<ushort>(), new NumberElement<uint>(),
        new NumberElement<ulong>(), new NumberElement<Half>(), new NumberElement<float>(), new NumberElement<double>(),
        new Element<Complex>(),
    }.ToDictionary(element => element.DType.Name);

    public abstract DType DType { get; }

    public static Element Named(string name) => ByName[name];

    public static Element Of(NdArray a) => ByName[a.DType.Name];

    public abstract Base NewBase(int length, ulong seed, char mode);

    /// <summary>The elements in row-major order.</summary>
    public abstract byte[] Bytes(NdArray a);

    /// <summary>Bytes as the elements they are, and the first at which they differ from others.</summary>
    public abstract string Describe(byte[] bytes, byte[]? others);

    /// <summary>The typed overload, where all arrays have this type.</summary>
    public abstract NdArray Concatenate(IReadOnlyList<NdArray> arrays, int? axis, NdArray? @out);

    public abstract NdArray Zeros(Shape shape, Order order);

    public abstract NdArray Ones(Shape shape, Order order);

    public abstract NdArray OnesInPlaceOf(NdArray prototype, Order order, Shape? shape);

    public abstract NdArray Eye(nint rows, nint? columns, nint offset, Order order);

    public abstract NdArray Identity(nint size);

    public abstract NdArray Tri(nint rows, nint? columns, nint k);

    public abstract NdArray[] Indices(Shape dimensions, bool sparse);

    /// <summary>With 1 where no condition is true.</summary>
    public abstract NdArray Select(NdArray<bool>[] conditions, NdArray[] choices);

    public abstract NdArray Choose(NdArray numbers, NdArray[] choices, IndexMode mode);

    public virtual NdArray Arange(string[] numbers) => throw new NotSupportedException(DType.Name);

    public virtual NdArray Linspace(double start, double stop, int num, bool endpoint) =>
        throw new NotSupportedException(DType.Name);
}

internal class Element<T> : Element
    where T : unmanaged
{
    public override DType DType => DType.Of<T>();

    public override Base NewBase(int length, ulong seed, char mode)
    {
        T[] elements = new T[length];
        Content.Fill(MemoryMarshal.AsBytes(elements.AsSpan()), DType, seed, mode);
        return new Base(elements.AsNdArray(), () => MemoryMarshal.AsBytes(elements.AsSpan()).ToArray());
    }

    public override byte[] Bytes(NdArray a) => MemoryMarshal.AsBytes(((NdArray<T>)a).ToArray().AsSpan()).ToArray();

    public override string Describe(byte[] bytes, byte[]? others)
    {
        ReadOnlySpan<T> elements = MemoryMarshal.Cast<byte, T>(bytes);
        int same = others is null ? 0 : elements.CommonPrefixLength(MemoryMarshal.Cast<byte, T>(others));
        int from = Math.Max(0, same - 4);
        T[] shown = elements[from..Math.Min(elements.Length, from + 40)].ToArray();
        string text = string.Join(
            ' ', shown.Select(element => string.Format(CultureInfo.InvariantCulture, "{0}", element)));
        string hexadecimal = Convert.ToHexString(MemoryMarshal.AsBytes(shown.AsSpan()));
        return $"{elements.Length} elements, from number {from} on {text} (bytes {hexadecimal})";
    }

    public override NdArray Concatenate(IReadOnlyList<NdArray> arrays, int? axis, NdArray? @out) =>
        NdArray.Concatenate<T>([.. arrays.Cast<NdArray<T>>()], axis, (NdArray<T>?)@out);

    public override NdArray Zeros(Shape shape, Order order) => NdArray.Zeros<T>(shape, order);

    public override NdArray Ones(Shape shape, Order order) => NdArray.Ones<T>(shape, order);

    public override NdArray OnesInPlaceOf(NdArray prototype, Order order, Shape? shape) =>
        NdArray.FullLike((NdArray<T>)prototype, NdArray.Ones<T>([]).Item(), order, shape);

    public override NdArray Eye(nint rows, nint? columns, nint offset, Order order) =>
        NdArray.Eye<T>(rows, columns, offset, order);

    public override NdArray Identity(nint size) => NdArray.Identity<T>(size);

    public override NdArray Tri(nint rows, nint? columns, nint k) => NdArray.Tri<T>(rows, columns, k);

    public override NdArray[] Indices(Shape dimensions, bool sparse) =>
        sparse ? NdArray.IndicesSparse<T>(dimensions) : [NdArray.Indices<T>(dimensions)];

    public override NdArray Select(NdArray<bool>[] conditions, NdArray[] choices) =>
        NdArray.Select<T>(conditions, [.. choices.Cast<NdArray<T>>()], NdArray.Ones<T>([]).Item());

    public override NdArray Choose(NdArray numbers, NdArray[] choices, IndexMode mode) =>
        NdArray.Choose<T>(numbers, [.. choices.Cast<NdArray<T>>()], null, mode);
}

internal sealed class NumberElement<T> : Element<T>
    where T : unmanaged, INumber<T>
{
    public override NdArray Arange(string[] numbers)
    {
        T[] values = [.. numbers.Select(number => T.Parse(number, CultureInfo.InvariantCulture))];
        return NdArray.Arange(values[0], values[1], values[2]);
    }

    public override NdArray Linspace(double start, double stop, int num, bool endpoint) =>
        NdArray.Linspace<T>(start, stop, num, endpoint);
}
