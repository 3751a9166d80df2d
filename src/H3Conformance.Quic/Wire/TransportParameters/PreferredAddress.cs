using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>
/// The value of preferred_address (RFC 9000 section 18.2). Addresses have 4 and 16 octets and a token 16; other numbers are
/// written too. An address family that is not offered is all zeros.
/// </summary>
public sealed record PreferredAddress(
    Bytes Ipv4Address, ushort Ipv4Port, Bytes Ipv6Address, ushort Ipv6Port, Bytes ConnectionId, Bytes StatelessResetToken)
{
    private const int Ipv4Length = 4;
    private const int Ipv6Length = 16;
    private const int TokenLength = 16;

    /// <summary>Written in place of the real length of the connection ID.</summary>
    public byte? DeclaredConnectionIdLength { get; init; }

    public Bytes ToBytes()
    {
        var writer = new WireWriter(capacity: 64);
        Write(writer);
        return writer.ToBytes();
    }

    public void Write(WireWriter writer)
    {
        writer.WriteBytes(Ipv4Address.Span);
        writer.WriteUInt16(Ipv4Port);
        writer.WriteBytes(Ipv6Address.Span);
        writer.WriteUInt16(Ipv6Port);
        writer.WriteByte(DeclaredConnectionIdLength ?? (byte)ConnectionId.Length);
        writer.WriteBytes(ConnectionId.Span);
        writer.WriteBytes(StatelessResetToken.Span);
    }

    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out PreferredAddress? address)
    {
        var start = reader.Position;
        address = reader.TryReadBytes(Ipv4Length, out var ipv4Address)
            && reader.TryReadUInt16(out var ipv4Port)
            && reader.TryReadBytes(Ipv6Length, out var ipv6Address)
            && reader.TryReadUInt16(out var ipv6Port)
            && reader.TryReadByte(out var connectionIdLength)
            && reader.TryReadBytes(connectionIdLength, out var connectionId)
            && reader.TryReadBytes(TokenLength, out var statelessResetToken)
                ? new PreferredAddress(ipv4Address, ipv4Port, ipv6Address, ipv6Port, connectionId, statelessResetToken)
                : null;
        if (address is null)
            reader.Seek(start);
        return address is not null;
    }

    /// <summary>Null where the value is cut off or has octets behind it.</summary>
    public static PreferredAddress? Parse(Bytes value)
    {
        var reader = new WireReader(value.Span);
        return TryRead(ref reader, out var address) && reader.AtEnd ? address : null;
    }
}
