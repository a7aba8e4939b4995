using System.Buffers;
using System.Text;

namespace Networks.Onnx;

/// <summary>Writes one message of the protocol buffer format: numbered fields, one after another.</summary>
internal sealed class ProtoMessage
{
    private const int Varint = 0;
    private const int Bytes = 2;
    private const int Fixed32 = 5;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ProtoMessage Add(int field, long value)
    {
        WriteVarint((ulong)((field << 3) | Varint));
        WriteVarint((ulong)value);
        return this;
    }

    public ProtoMessage Add(int field, float value)
    {
        WriteVarint((ulong)((field << 3) | Fixed32));
        _bytes.Write(BitConverter.GetBytes(value));
        return this;
    }

    public ProtoMessage Add(int field, string value) => Add(field, Encoding.UTF8.GetBytes(value));

    public ProtoMessage Add(int field, ProtoMessage value) => Add(field, value.ToArray());

    public ProtoMessage Add(int field, ReadOnlySpan<byte> value)
    {
        WriteVarint((ulong)((field << 3) | Bytes));
        WriteVarint((ulong)value.Length);
        _bytes.Write(value);
        return this;
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    // Seven bits a byte, the lowest first; the eighth says that more follow.
    private void WriteVarint(ulong value)
    {
        for (; value > 0x7F; value >>= 7)
        {
            _bytes.Write([(byte)(value | 0x80)]);
        }

        _bytes.Write([(byte)value]);
    }
}
