using System.Buffers.Binary;
using System.Diagnostics;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Layout;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.IO;

/// <summary>The elements of a .npy file: bytes one after another, moved in pieces of a size that streams like.</summary>
internal static class NpyElements
{
    /// <summary>Bytes moved at a time.</summary>
    private const int Piece = 1 << 20;

    /// <summary>Writes the elements in row-major order; what does not lie so is first copied, a piece at a time.</summary>
    public static void Write(Stream stream, NdArray array)
    {
        nint bytes = array.Size * array.ItemSize;
        if (array.IsCContiguous)
        {
            Writer writer = new(stream, array);
            array.DType.Accept<Writer, bool>(ref writer);
        }
        else if (bytes <= Piece)
        {
            using NdArray copy = array.CopyAs(array.Layout.Fresh(Order.C));
            Write(stream, copy);
        }
        else
        {
            nint rows = nint.Max(1, Piece / (bytes / array.Shape[0]));
            for (nint row = 0; row < array.Shape[0]; row += rows)
            {
                nint count = nint.Min(rows, array.Shape[0] - row);
                ArrayLayout part = count == 1
                    ? Slicing.Apply(array.Layout, [row])
                    : array.Layout.Part(0, row, count);
                using NdArray view = array.View(part);
                Write(stream, view);
            }
        }
    }

    /// <summary>Reads the elements that a header promises.</summary>
    public static NdArray Read(Stream stream, NpyHeader header)
    {
        CheckLength(stream, header);
        Reader reader = new(stream, header);
        return header.DType.Accept<Reader, NdArray>(ref reader);
    }

    /// <summary>A file that says how long it is must be long enough before memory for it is taken.</summary>
    private static void CheckLength(Stream stream, NpyHeader header)
    {
        if (stream.CanSeek && (stream.Length - stream.Position) / header.DType.ItemSize < header.Shape.Size)
        {
            Errors.Throw.NpyTruncated();
        }
    }

    private readonly struct Writer(Stream stream, NdArray array) : IDTypeVisitor<bool>
    {
        public bool VisitBoolean() => Write<bool>();

        public bool VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Write<T>();

        public bool VisitOpaque<T>() => throw new UnreachableException();

        private bool Write<T>()
            where T : unmanaged
        {
            using Lease<T> lease = ((NdArray<T>)array).Open();
            nint step = Piece / Unsafe.SizeOf<T>();
            for (nint start = 0; start < array.Size; start += step)
            {
                int count = (int)nint.Min(step, array.Size - start);
                stream.Write(MemoryMarshal.AsBytes(
                    MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref lease.Origin, start), count)));
            }

            return true;
        }
    }

    private readonly struct Reader(Stream stream, NpyHeader header) : IDTypeVisitor<NdArray>
    {
        public NdArray VisitBoolean()
        {
            NdArray<bool> array = Read<bool>();

            // A byte that is neither 0 nor 1 would be a truth that equals no other.
            using Lease<bool> lease = array.Open();
            Span<byte> bytes = MemoryMarshal.CreateSpan(ref lease.OriginByte, (int)array.Size);
            TensorPrimitives.Min(bytes, (byte)1, bytes);
            return array;
        }

        public NdArray VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Read<T>();

        public NdArray VisitOpaque<T>() => throw new UnreachableException();

        private NdArray<T> Read<T>()
            where T : unmanaged
        {
            ArrayLayout layout = ArrayLayout.Contiguous(header.Shape, header.Order);
            if (!stream.CanSeek)
            {
                return ReadUnannounced<T>(layout);
            }

            NdArray<T> array = NdArray<T>.New(layout);
            using Lease<T> lease = array.Open();
            nint step = Piece / Unsafe.SizeOf<T>();
            for (nint start = 0; start < array.Size; start += step)
            {
                int count = (int)nint.Min(step, array.Size - start);
                Fill(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref lease.Origin, start), count));
            }

            return array;
        }

        /// <summary>Reads a stream that does not say how long it is: memory is taken as elements come.</summary>
        private NdArray<T> ReadUnannounced<T>(in ArrayLayout layout)
            where T : unmanaged
        {
            List<NdArray<T>> pieces = [];
            nint step = Piece / Unsafe.SizeOf<T>();
            for (nint start = 0; start < layout.Size; start += step)
            {
                NdArray<T> piece = NdArray<T>.New(ArrayLayout.Contiguous(nint.Min(step, layout.Size - start)));
                using Lease<T> lease = piece.Open();
                Fill(MemoryMarshal.CreateSpan(ref lease.Origin, (int)piece.Size));
                pieces.Add(piece);
            }

            if (pieces.Count == 0)
            {
                return NdArray<T>.New(layout);
            }

            NdArray<T> line = NdArray.Concatenate<T>(CollectionsMarshal.AsSpan(pieces));
            pieces.ForEach(piece => piece.Dispose());
            return (NdArray<T>)line.View(layout);
        }

        private void Fill<T>(Span<T> elements)
            where T : unmanaged
        {
            NpyHeader.ReadExactly(stream, MemoryMarshal.AsBytes(elements));
            if (!header.IsSwapped)
            {
                return;
            }

            // A complex number is two numbers, each with its bytes reversed.
            switch (typeof(T) == typeof(Complex) ? sizeof(double) : Unsafe.SizeOf<T>())
            {
                case sizeof(ushort):
                    Span<ushort> shorts = MemoryMarshal.Cast<T, ushort>(elements);
                    BinaryPrimitives.ReverseEndianness(shorts, shorts);
                    break;
                case sizeof(uint):
                    Span<uint> words = MemoryMarshal.Cast<T, uint>(elements);
                    BinaryPrimitives.ReverseEndianness(words, words);
                    break;
                case sizeof(ulong):
                    Span<ulong> longs = MemoryMarshal.Cast<T, ulong>(elements);
                    BinaryPrimitives.ReverseEndianness(longs, longs);
                    break;
            }
        }
    }
}
