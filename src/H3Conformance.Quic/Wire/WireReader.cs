using System.Buffers.Binary;

namespace H3Conformance.Quic.Wire;

/// <summary>A cursor over received octets. Every read either succeeds whole or leaves the position where it was.</summary>
public ref struct WireReader(ReadOnlySpan<byte> octets)
{
    private readonly ReadOnlySpan<byte> _octets = octets;

    /// <summary>Octets read so far.</summary>
    public int Position { get; private set; }

    public readonly int Remaining => _octets.Length - Position;

    public readonly bool AtEnd => Position == _octets.Length;

    /// <summary>What has not been read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _octets[Position..];

    /// <summary>Goes back (or on) to a position that <see cref="Position"/> gave.</summary>
    public void Seek(int position) => Position = position;

    public bool TryReadByte(out byte value)
    {
        value = 0;
        if (Remaining < 1)
            return false;
        value = _octets[Position++];
        return true;
    }

    public bool TryReadUInt16(out ushort value)
    {
        var ok = BinaryPrimitives.TryReadUInt16BigEndian(Rest, out value);
        Position += ok ? 2 : 0;
        return ok;
    }

    public bool TryReadUInt24(out int value)
    {
        value = 0;
        if (Remaining < 3)
            return false;
        value = (_octets[Position] << 16) | (_octets[Position + 1] << 8) | _octets[Position + 2];
        Position += 3;
        return true;
    }

    public bool TryReadUInt32(out uint value)
    {
        var ok = BinaryPrimitives.TryReadUInt32BigEndian(Rest, out value);
        Position += ok ? 4 : 0;
        return ok;
    }

    /// <summary>RFC 9000 section 16.</summary>
    public bool TryReadVarInt(out VarInt value)
    {
        value = default;
        if (Remaining < 1)
            return false;
        var width = (byte)(1 << (_octets[Position] >> 6));
        if (Remaining < width)
            return false;
        ulong number = (byte)(_octets[Position] & 0x3f);
        for (var i = 1; i < width; i++)
            number = (number << 8) | _octets[Position + i];
        Position += width;
        value = new VarInt(number, width);
        return true;
    }

    public bool TryReadBytes(ulong length, out Bytes bytes)
    {
        bytes = default;
        if (length > (ulong)Remaining)
            return false;
        bytes = Bytes.Copy(_octets.Slice(Position, (int)length));
        Position += (int)length;
        return true;
    }

    /// <summary>
    /// Reads a length and as many octets. The length comes out only where its encoding is longer than needed: what a writer
    /// needs to repeat it.
    /// </summary>
    public bool TryReadVarIntPrefixed(out Bytes content, out VarInt? unusualLength)
    {
        var start = Position;
        unusualLength = null;
        if (TryReadVarInt(out var length) && TryReadBytes(length.Value, out content))
        {
            unusualLength = length.IsShortest ? null : length;
            return true;
        }
        content = default;
        Position = start;
        return false;
    }

    public Bytes ReadRest()
    {
        var bytes = Bytes.Copy(Rest);
        Position = _octets.Length;
        return bytes;
    }
}
