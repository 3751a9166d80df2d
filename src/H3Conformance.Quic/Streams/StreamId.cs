using System.Globalization;

namespace H3Conformance.Quic.Streams;

/// <summary>A stream's number (RFC 9000 section 2.1): 0 to 2^62-1, whose two lowest bits tell its initiator and its direction.</summary>
public readonly record struct StreamId(ulong Value)
{
    private const ulong ServerBit = 0x01;
    private const ulong UnidirectionalBit = 0x02;

    public bool IsBidirectional => (Value & UnidirectionalBit) == 0;

    public bool IsClientInitiated => (Value & ServerBit) == 0;

    public bool IsServerInitiated => !IsClientInitiated;

    /// <summary>The place among the streams of the same initiator and direction, from 0.</summary>
    public ulong Index => Value >> 2;

    public static StreamId Of(bool client, bool bidirectional, ulong index) =>
        new((index << 2) | (bidirectional ? 0 : UnidirectionalBit) | (client ? 0 : ServerBit));

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
