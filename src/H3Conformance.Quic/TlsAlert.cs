using System.Globalization;

namespace H3Conformance.Quic;

/// <summary>A TLS alert description (RFC 8446 section 6). Any octet.</summary>
public readonly record struct TlsAlert(byte Value)
{
    public static readonly TlsAlert UnexpectedMessage = new(10);
    public static readonly TlsAlert HandshakeFailure = new(40);
    public static readonly TlsAlert BadCertificate = new(42);
    public static readonly TlsAlert UnsupportedCertificate = new(43);
    public static readonly TlsAlert CertificateExpired = new(45);
    public static readonly TlsAlert CertificateUnknown = new(46);
    public static readonly TlsAlert IllegalParameter = new(47);
    public static readonly TlsAlert UnknownCa = new(48);
    public static readonly TlsAlert DecodeError = new(50);
    public static readonly TlsAlert DecryptError = new(51);
    public static readonly TlsAlert ProtocolVersion = new(70);
    public static readonly TlsAlert InsufficientSecurity = new(71);
    public static readonly TlsAlert InternalError = new(80);
    public static readonly TlsAlert MissingExtension = new(109);
    public static readonly TlsAlert UnsupportedExtension = new(110);
    public static readonly TlsAlert UnrecognizedName = new(112);
    public static readonly TlsAlert UnknownPskIdentity = new(115);
    public static readonly TlsAlert CertificateRequired = new(116);
    public static readonly TlsAlert NoApplicationProtocol = new(120);

    public override string ToString() => Value switch
    {
        10 => "unexpected_message",
        40 => "handshake_failure",
        42 => "bad_certificate",
        43 => "unsupported_certificate",
        45 => "certificate_expired",
        46 => "certificate_unknown",
        47 => "illegal_parameter",
        48 => "unknown_ca",
        50 => "decode_error",
        51 => "decrypt_error",
        70 => "protocol_version",
        71 => "insufficient_security",
        80 => "internal_error",
        109 => "missing_extension",
        110 => "unsupported_extension",
        112 => "unrecognized_name",
        115 => "unknown_psk_identity",
        116 => "certificate_required",
        120 => "no_application_protocol",
        _ => string.Create(CultureInfo.InvariantCulture, $"alert {Value}"),
    };
}
