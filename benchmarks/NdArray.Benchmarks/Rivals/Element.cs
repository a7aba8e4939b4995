namespace NdArrays.Benchmarks.Rivals;

/// <summary>An element type, under the name that every rival knows it by, or does not.</summary>
internal abstract class Element(string name, int size)
{
    /// <summary>NumPy's name: <c>float32</c>, or <c>V3</c> for a struct of three bytes.</summary>
    public string Name => name;

    /// <summary>Its size in bytes.</summary>
    public int Size => size;

    public static Element Bool { get; } = new Element<bool>("bool");

    public static Element U8 { get; } = new Element<byte>("uint8");

    public static Element I16 { get; } = new Element<short>("int16");

    public static Element I32 { get; } = new Element<int>("int32");

    public static Element I64 { get; } = new Element<long>("int64");

    public static Element F32 { get; } = new Element<float>("float32");

    public static Element F64 { get; } = new Element<double>("float64");

    public static Element C128 { get; } = new Element<System.Numerics.Complex>("complex128");

    /// <summary>Three bytes, as a pixel's.</summary>
    public static Element Struct3 { get; } = new Element<Pixel>("V3");

    /// <summary>Twelve bytes, as a point's in space.</summary>
    public static Element Struct12 { get; } = new Element<Point>("V12");

    /// <summary>Calls back with the .NET type.</summary>
    public abstract TResult Accept<TResult>(IElementVisitor<TResult> visitor);

    public override string ToString() => Name;

    private readonly record struct Pixel(byte Red, byte Green, byte Blue);

    private readonly record struct Point(float X, float Y, float Z);
}

/// <summary>An element type that is <typeparamref name="T"/> in .NET.</summary>
internal sealed unsafe class Element<T>(string name) : Element(name, sizeof(T))
    where T : unmanaged
{
    public override TResult Accept<TResult>(IElementVisitor<TResult> visitor) => visitor.Visit<T>();
}

/// <summary>What is to be done with an element's .NET type.</summary>
internal interface IElementVisitor<out TResult>
{
    TResult Visit<T>()
        where T : unmanaged;
}
