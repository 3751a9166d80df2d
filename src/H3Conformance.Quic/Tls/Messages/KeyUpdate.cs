using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.6.3. With QUIC its arrival is a fault (RFC 9001 section 6).</summary>
/// <param name="RequestUpdate">0 update_not_requested, 1 update_requested.</param>
public sealed record KeyUpdate(byte RequestUpdate) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.KeyUpdate;

    public override void WriteBody(WireWriter writer) => writer.WriteByte(RequestUpdate);

    public static bool TryReadBody(ref WireReader reader, [NotNullWhen(true)] out KeyUpdate? message)
    {
        message = reader.TryReadByte(out var request) ? new KeyUpdate(request) : null;
        return message is not null;
    }
}
