using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>The variable-length vectors of the presentation language (RFC 8446 section 3.4): a length, then as many octets.</summary>
internal static class Vectors
{
    public static bool TryReadVector8(this ref WireReader reader, out Bytes content)
    {
        var start = reader.Position;
        if (reader.TryReadByte(out var length) && reader.TryReadBytes(length, out content))
            return true;
        reader.Seek(start);
        content = default;
        return false;
    }

    public static bool TryReadVector16(this ref WireReader reader, out Bytes content)
    {
        var start = reader.Position;
        if (reader.TryReadUInt16(out var length) && reader.TryReadBytes(length, out content))
            return true;
        reader.Seek(start);
        content = default;
        return false;
    }

    public static bool TryReadVector24(this ref WireReader reader, out Bytes content)
    {
        var start = reader.Position;
        if (reader.TryReadUInt24(out var length) && reader.TryReadBytes((ulong)length, out content))
            return true;
        reader.Seek(start);
        content = default;
        return false;
    }

    public static void WriteVector8(this WireWriter writer, ReadOnlySpan<byte> content, int? declaredLength = null)
    {
        writer.WriteByte((byte)(declaredLength ?? content.Length));
        writer.WriteBytes(content);
    }

    public static void WriteVector16(this WireWriter writer, ReadOnlySpan<byte> content, int? declaredLength = null)
    {
        writer.WriteUInt16((ushort)(declaredLength ?? content.Length));
        writer.WriteBytes(content);
    }

    public static void WriteVector24(this WireWriter writer, ReadOnlySpan<byte> content, int? declaredLength = null)
    {
        writer.WriteUInt24(declaredLength ?? content.Length);
        writer.WriteBytes(content);
    }

    /// <summary>Splits octets into numbers of 16 bits; false if one octet is left over.</summary>
    public static bool TryReadNumbers16<T>(Bytes content, Func<ushort, T> make, out ValueList<T> numbers)
    {
        numbers = default;
        if (content.Length % 2 != 0)
            return false;
        var list = new T[content.Length / 2];
        for (var i = 0; i < list.Length; i++)
            list[i] = make((ushort)((content[2 * i] << 8) | content[(2 * i) + 1]));
        numbers = [.. list];
        return true;
    }

    public static Bytes Numbers16<T>(ValueList<T> numbers, Func<T, ushort> value)
    {
        var writer = new WireWriter(2 * numbers.Count);
        foreach (var number in numbers)
            writer.WriteUInt16(value(number));
        return writer.ToBytes();
    }
}
