namespace H3Conformance.Quic.Wire;

/// <summary>Packet numbers on the wire: the low 1 to 4 octets of the whole number (RFC 9000 section 17.1, appendices A.2 and A.3).</summary>
public static class PacketNumber
{
    public const int MaxLength = 4;

    /// <summary>The octets with which a receiver is sure to find the number again: 1 to 4.</summary>
    public static int ShortestLength(ulong packetNumber, ulong? largestAcknowledged)
    {
        var unacknowledged = largestAcknowledged is { } largest ? packetNumber - largest : packetNumber + 1;
        var length = 1;
        while (length < MaxLength && unacknowledged > HalfWindow(length))
            length++;
        return length;
    }

    /// <summary>The low octets of a number, as <see cref="Expand"/> takes them.</summary>
    public static uint Truncate(ulong packetNumber, int length) => (uint)(packetNumber & (Window(length) - 1));

    public static void Write(WireWriter writer, ulong packetNumber, int length)
    {
        for (var i = length - 1; i >= 0; i--)
            writer.WriteByte((byte)(packetNumber >> (8 * i)));
    }

    public static bool TryRead(ref WireReader reader, int length, out uint truncated)
    {
        truncated = 0;
        if (reader.Remaining < length)
            return false;
        for (var i = 0; i < length && reader.TryReadByte(out var octet); i++)
            truncated = (truncated << 8) | octet;
        return true;
    }

    /// <summary>The number closest to the one after the largest that was received; null where none was.</summary>
    public static ulong Expand(uint truncated, int length, ulong? largestReceived)
    {
        var expected = largestReceived + 1 ?? 0;
        var window = Window(length);
        var candidate = (expected & ~(window - 1)) | truncated;
        if (candidate + HalfWindow(length) <= expected && candidate < VarInt.MaxValue + 1 - window)
            return candidate + window;
        return candidate > expected + HalfWindow(length) && candidate >= window ? candidate - window : candidate;
    }

    private static ulong Window(int length) => 1UL << (8 * length);

    private static ulong HalfWindow(int length) => Window(length) / 2;
}
