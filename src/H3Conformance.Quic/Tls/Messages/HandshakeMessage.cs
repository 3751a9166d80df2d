using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>A handshake message (RFC 8446 section 4): one octet of type, 24 bits of length, and the body.</summary>
public abstract record HandshakeMessage
{
    public abstract HandshakeType Type { get; }

    /// <summary>The length to announce (24 bits) in place of the true one.</summary>
    public int? DeclaredLength { get; init; }

    /// <summary>Octets inside the message after its last field. None in a well-formed message.</summary>
    public Bytes Trailing { get; init; }

    /// <summary>Writes the fields of the message, without header and without <see cref="Trailing"/>.</summary>
    public abstract void WriteBody(WireWriter writer);

    public void Write(WireWriter writer)
    {
        var body = new WireWriter();
        WriteBody(body);
        body.WriteBytes(Trailing);
        writer.WriteByte(Type.Value);
        writer.WriteVector24(body.Written, DeclaredLength);
    }

    /// <summary>The whole message with its header.</summary>
    public Bytes Encode()
    {
        var writer = new WireWriter();
        Write(writer);
        return writer.ToBytes();
    }

    /// <summary>
    /// Reads one whole message. A body that does not follow the syntax of its type becomes a <see cref="RawMessage"/>;
    /// false only if the announced length goes past the end.
    /// </summary>
    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out HandshakeMessage? message)
    {
        message = null;
        var start = reader.Position;
        if (!reader.TryReadByte(out var type) || !reader.TryReadVector24(out var body))
        {
            reader.Seek(start);
            return false;
        }

        message = Interpret(new HandshakeType(type), body);
        return true;
    }

    private static HandshakeMessage Interpret(HandshakeType type, Bytes body)
    {
        var reader = new WireReader(body);
        var message = ReadBody(type, ref reader);
        return message is null
            ? new RawMessage(type, body)
            : message with { Trailing = reader.ReadRest() };
    }

    private static HandshakeMessage? ReadBody(HandshakeType type, ref WireReader reader) => type.Value switch
    {
        1 => ClientHello.TryReadBody(ref reader, out var message) ? message : null,
        2 => ServerHello.TryReadBody(ref reader, out var message) ? message : null,
        4 => NewSessionTicket.TryReadBody(ref reader, out var message) ? message : null,
        5 => new EndOfEarlyData(),
        8 => EncryptedExtensions.TryReadBody(ref reader, out var message) ? message : null,
        11 => CertificateMessage.TryReadBody(ref reader, out var message) ? message : null,
        13 => CertificateRequest.TryReadBody(ref reader, out var message) ? message : null,
        15 => CertificateVerify.TryReadBody(ref reader, out var message) ? message : null,
        20 => new Finished(reader.ReadRest()),
        24 => KeyUpdate.TryReadBody(ref reader, out var message) ? message : null,
        _ => null,
    };
}
