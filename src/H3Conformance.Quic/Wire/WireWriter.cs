using System.Buffers.Binary;

namespace H3Conformance.Quic.Wire;

/// <summary>A growing run of octets. It writes what it is given and checks nothing.</summary>
public sealed class WireWriter(int capacity = 256)
{
    private byte[] _buffer = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    public Bytes ToBytes() => Bytes.Copy(Written);

    public void Clear() => Length = 0;

    public void WriteByte(byte value) => Take(1)[0] = value;

    public void WriteUInt16(ushort value) => BinaryPrimitives.WriteUInt16BigEndian(Take(2), value);

    /// <summary>Writes the low 24 bits.</summary>
    public void WriteUInt24(int value)
    {
        var target = Take(3);
        target[0] = (byte)(value >> 16);
        target[1] = (byte)(value >> 8);
        target[2] = (byte)value;
    }

    public void WriteUInt32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Take(4), value);

    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64BigEndian(Take(8), value);

    /// <summary>RFC 9000 section 16, at the width that the value carries.</summary>
    public void WriteVarInt(VarInt value)
    {
        switch (value.Width)
        {
            case 2:
                WriteUInt16((ushort)((value.Value & 0x3fff) | 0x4000));
                break;
            case 4:
                WriteUInt32((uint)((value.Value & 0x3fff_ffff) | 0x8000_0000));
                break;
            case 8:
                WriteUInt64((value.Value & VarInt.MaxValue) | 0xc000_0000_0000_0000);
                break;
            default:
                WriteByte((byte)(value.Value & 0x3f));
                break;
        }
    }

    public void WriteVarInt(ulong value) => WriteVarInt(VarInt.Of(value));

    /// <summary>Writes the length of the content, or the one declared in its place, and then the content whole.</summary>
    public void WriteVarIntPrefixed(Bytes content, VarInt? declaredLength)
    {
        WriteVarInt(declaredLength ?? content.Length);
        WriteBytes(content.Span);
    }

    public void WriteBytes(ReadOnlySpan<byte> octets) => octets.CopyTo(Take(octets.Length));

    /// <summary>Octets written before, to be changed in place until the next write.</summary>
    public Span<byte> Rewrite(int start, int count) => _buffer.AsSpan(0, Length).Slice(start, count);

    /// <summary>Reserves octets for the caller to fill before the next write.</summary>
    public Span<byte> Take(int count)
    {
        if (Length + count > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Length + count));
        var span = _buffer.AsSpan(Length, count);
        Length += count;
        return span;
    }
}
