using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.6.1.</summary>
public sealed record NewSessionTicket : ExtendedMessage
{
    public override HandshakeType Type => HandshakeType.NewSessionTicket;

    /// <summary>Seconds; at most 604800 (seven days).</summary>
    public uint TicketLifetime { get; init; }

    /// <summary>Milliseconds that the client adds to the age it tells.</summary>
    public uint TicketAgeAdd { get; init; }

    public Bytes TicketNonce { get; init; }

    public Bytes Ticket { get; init; }

    public override void WriteBody(WireWriter writer)
    {
        writer.WriteUInt32(TicketLifetime);
        writer.WriteUInt32(TicketAgeAdd);
        writer.WriteVector8(TicketNonce);
        writer.WriteVector16(Ticket);
        Extension.WriteList(writer, Extensions, DeclaredExtensionsLength);
    }

    public static bool TryReadBody(ref WireReader reader, [NotNullWhen(true)] out NewSessionTicket? message)
    {
        message = null;
        if (!reader.TryReadUInt32(out var lifetime)
            || !reader.TryReadUInt32(out var ageAdd)
            || !reader.TryReadVector8(out var nonce)
            || !reader.TryReadVector16(out var ticket)
            || !Extension.TryReadList(ref reader, out var extensions))
        {
            return false;
        }

        message = new NewSessionTicket
        {
            TicketLifetime = lifetime,
            TicketAgeAdd = ageAdd,
            TicketNonce = nonce,
            Ticket = ticket,
            Extensions = extensions,
        };
        return true;
    }
}
