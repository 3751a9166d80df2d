using System.Globalization;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>The type of a handshake message (RFC 8446 section 4). Any octet.</summary>
[JsonConverter(typeof(HandshakeTypeJsonConverter))]
public readonly record struct HandshakeType(byte Value)
{
    public static readonly HandshakeType ClientHello = new(1);
    public static readonly HandshakeType ServerHello = new(2);
    public static readonly HandshakeType NewSessionTicket = new(4);
    public static readonly HandshakeType EndOfEarlyData = new(5);
    public static readonly HandshakeType EncryptedExtensions = new(8);
    public static readonly HandshakeType Certificate = new(11);
    public static readonly HandshakeType CertificateRequest = new(13);
    public static readonly HandshakeType CertificateVerify = new(15);
    public static readonly HandshakeType Finished = new(20);
    public static readonly HandshakeType KeyUpdate = new(24);
    public static readonly HandshakeType MessageHash = new(254);

    /// <summary>Every named type, in numeric order.</summary>
    public static ValueList<HandshakeType> Known =>
    [
        ClientHello, ServerHello, NewSessionTicket, EndOfEarlyData, EncryptedExtensions, Certificate, CertificateRequest,
        CertificateVerify, Finished, KeyUpdate, MessageHash,
    ];

    /// <summary>Reads what <see cref="ToString"/> writes, or a decimal number.</summary>
    public static bool TryParse(string? text, out HandshakeType type)
    {
        foreach (var known in Known)
        {
            type = known;
            if (known.ToString() == text)
                return true;
        }

        var ok = byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        type = new HandshakeType(value);
        return ok;
    }

    public override string ToString() => Value switch
    {
        1 => "client_hello",
        2 => "server_hello",
        4 => "new_session_ticket",
        5 => "end_of_early_data",
        8 => "encrypted_extensions",
        11 => "certificate",
        13 => "certificate_request",
        15 => "certificate_verify",
        20 => "finished",
        24 => "key_update",
        254 => "message_hash",
        _ => Value.ToString(CultureInfo.InvariantCulture),
    };
}
