using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using NdArrays.Types;

namespace NdArrays.Tests.IO;

/// <summary>Files that NumPy wrote, as tests/conformance/generate_npy.py recorded them.</summary>
public class RecordedNpyTests
{
    private static readonly JsonElement Record = Read();

    public static TheoryData<string> Refused() =>
        [.. Record.GetProperty("refused").EnumerateObject().Select(file => file.Name)];

    [Fact]
    public void NumPysFilesAreReadBitForBit()
    {
        int cases = 0;
        foreach (JsonElement file in Record.GetProperty("cases").EnumerateArray())
        {
            byte[] bytes = file.GetProperty("file").GetBytesFromBase64();
            foreach (Stream stream in (Stream[])[new MemoryStream(bytes), new OneWayStream(bytes)])
            {
                NdArray array = NdArray.Load(stream);
                Shape shape = new([.. file.GetProperty("shape").EnumerateArray().Select(length => (nint)length.GetInt64())]);
                Assert.Equal(file.GetProperty("dtype").GetString(), array.DType.Name);
                Assert.Equal(shape, array.Shape);
                Assert.Equal(file.GetProperty("fortran").GetBoolean(), array.IsFContiguous && !array.IsCContiguous);
                Assert.Equal(file.GetProperty("elements").GetBytesFromBase64(), Bytes.Of(array));
                Assert.Equal(-1, stream.ReadByte());
            }

            cases++;
        }

        Assert.Equal(Record.GetProperty("count").GetInt32(), cases);
        Assert.True(cases > 700);
    }

    [Fact]
    public void FilesAreWrittenByteForByteAsNumPyWritesThem()
    {
        int cases = 0;
        foreach (JsonElement file in Record.GetProperty("cases").EnumerateArray().Where(file => file.GetProperty("as_saved").GetBoolean()))
        {
            byte[] bytes = file.GetProperty("file").GetBytesFromBase64();
            MemoryStream saved = new();
            NdArray.Save(saved, NdArray.Load(new MemoryStream(bytes)));
            Assert.Equal(bytes, saved.ToArray());
            cases++;
        }

        Assert.Equal(13 * 8 * 2, cases);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void ElementsThatAreNoNumbersAreRefused(string name)
    {
        byte[] bytes = Record.GetProperty("refused").GetProperty(name).GetBytesFromBase64();
        string message = Assert.Throws<NotSupportedException>(() => NdArray.Load(new MemoryStream(bytes))).Message;
        Assert.Contains("elements of type", message, StringComparison.Ordinal);
    }

    private static JsonElement Read()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "conformance", "npy.json.gz");
        using GZipStream stream = new(File.OpenRead(path), CompressionMode.Decompress);
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    /// <summary>The bytes of an array's elements, in row-major order.</summary>
    private readonly struct Bytes(NdArray array) : IDTypeVisitor<byte[]>
    {
        public static byte[] Of(NdArray array)
        {
            Bytes visitor = new(array);
            return array.DType.Accept<Bytes, byte[]>(ref visitor);
        }

        public byte[] VisitBoolean() => Read<bool>();

        public byte[] VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Read<T>();

        public byte[] VisitOpaque<T>() => throw new InvalidOperationException();

        private byte[] Read<T>()
            where T : unmanaged => MemoryMarshal.AsBytes<T>(((NdArray<T>)array).ToArray()).ToArray();
    }
}
