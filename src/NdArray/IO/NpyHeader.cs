using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using NdArrays.Errors;
using NdArrays.Types;

namespace NdArrays.IO;

/// <summary>What a .npy file says of its elements before they come.</summary>
/// <param name="DType">Their type.</param>
/// <param name="IsSwapped">Whether their bytes are in the order that this machine does not use.</param>
/// <param name="Order">The order in which they follow each other.</param>
/// <param name="Shape">The sizes along the axes.</param>
internal readonly record struct NpyHeader(DType DType, bool IsSwapped, Order Order, Shape Shape)
{
    /// <summary>Longer headers are not those of an array: the longest of 64 axes has less than 2,000 bytes.</summary>
    private const int LongestText = 1 << 16;

    /// <summary>The elements start at a multiple of so many bytes.</summary>
    private const int Alignment = 64;

    /// <summary>Digits that the first size may grow to without the header being written anew.</summary>
    private const int GrowthDigits = 21;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>The header under which an array is saved.</summary>
    /// <exception cref="NotSupportedException">NumPy has no such element type.</exception>
    public static NpyHeader Of(NdArray array)
    {
        if (array.DType.Kind == DTypeKind.Opaque)
        {
            Throw.UnsavableDType(array.DType);
        }

        return new NpyHeader(
            array.DType, IsSwapped: false, array.IsFContiguous && !array.IsCContiguous ? Order.F : Order.C, array.Shape);
    }

    /// <summary>Reads the header of a file, up to its first element.</summary>
    /// <exception cref="InvalidDataException">It is not one, or ends too soon.</exception>
    /// <exception cref="NotSupportedException">It is of a version or a type that this library does not know.</exception>
    public static NpyHeader Read(Stream stream)
    {
        Span<byte> start = stackalloc byte[Magic.Length + 2];
        ReadExactly(stream, start);
        if (!start.StartsWith(Magic))
        {
            Throw.NotAnNpyFile();
        }

        (byte major, byte minor) = (start[^2], start[^1]);
        if (major is not (1 or 2 or 3) || minor != 0)
        {
            Throw.NpyVersion(major, minor);
        }

        Span<byte> length = stackalloc byte[sizeof(uint)];
        length.Clear();
        ReadExactly(stream, length[..(major == 1 ? sizeof(ushort) : sizeof(uint))]);
        uint count = BinaryPrimitives.ReadUInt32LittleEndian(length);
        if (count > LongestText)
        {
            Throw.NpyHeaderLength(count);
        }

        byte[] text = new byte[count];
        ReadExactly(stream, text);
        return Parse((major == 3 ? Encoding.UTF8 : Encoding.Latin1).GetString(text));
    }

    /// <summary>Writes the header, byte for byte as NumPy does.</summary>
    public void Write(Stream stream)
    {
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $"{{'descr': '{Code()}', 'fortran_order': {(Order == Order.F ? "True" : "False")}, 'shape': {Shape}, }}");
        if (Shape.Rank > 0)
        {
            nint growing = Shape[Order == Order.F ? ^1 : 0];
            text += new string(' ', GrowthDigits - growing.ToString(CultureInfo.InvariantCulture).Length);
        }

        int before = Magic.Length + 2 + sizeof(ushort);
        int padding = Alignment - ((before + text.Length + 1) % Alignment);
        byte[] bytes = [.. Magic, 1, 0, 0, 0, .. Encoding.Latin1.GetBytes(text), .. Enumerable.Repeat((byte)' ', padding), (byte)'\n'];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(Magic.Length + 2), (ushort)(bytes.Length - before));
        stream.Write(bytes);
    }

    /// <summary>Fills the bytes from a stream, or says that it is too short.</summary>
    public static void ReadExactly(Stream stream, Span<byte> bytes)
    {
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length)
        {
            Throw.NpyTruncated();
        }
    }

    private static NpyHeader Parse(string text)
    {
        NpyLiteral literal = NpyLiteral.Parse(text);
        string code = literal.Descr;
        char order = code.Length > 0 ? code[0] : ' ';
        char swapped = BitConverter.IsLittleEndian ? '>' : '<';
        DType? dtype = DTypeNames.Find(order == swapped ? '=' + code[1..] : code);
        if (dtype is null || dtype.Name == code)
        {
            Throw.NpyDType(code);
        }

        return new NpyHeader(
            dtype, order == swapped && dtype.ItemSize > 1, literal.IsFortranOrder ? Order.F : Order.C, CheckedShape(literal.Shape));
    }

    private static Shape CheckedShape(nint[] lengths)
    {
        try
        {
            return new Shape(lengths);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            return Throw.NpyShape(lengths, e);
        }
    }

    private string Code()
    {
        char order = DType.ItemSize == 1 ? '|' : BitConverter.IsLittleEndian ? '<' : '>';
        return $"{order}{DTypeNames.Letter(DType.Kind)}{DType.ItemSize}";
    }
}
