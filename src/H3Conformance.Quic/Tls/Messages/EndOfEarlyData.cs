using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.5. It is not used with QUIC (RFC 9001 section 8.3).</summary>
public sealed record EndOfEarlyData : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.EndOfEarlyData;

    public override void WriteBody(WireWriter writer)
    {
    }
}
